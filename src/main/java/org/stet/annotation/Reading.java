package org.stet.annotation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.history.NewChange;

/** All that one reader holds of one text version under one version of the tag set. */
@Entity
public class Reading extends PanacheEntityBase {

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "project_id", nullable = false)
    public UUID project;

    @Column(name = "article_id", nullable = false)
    public UUID article;

    @Column(name = "text_id", nullable = false)
    public UUID text;

    @Column(name = "schema_version_id", nullable = false)
    public UUID schema;

    /** The reader. */
    @Column(name = "account_id", nullable = false)
    public UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public ReadingState state = ReadingState.OPEN;

    @Column(name = "submitted_at")
    public @Nullable Instant submittedAt;

    /**
     * Whether it was handed in by somebody who at no time until then could see anybody else's reading of the text;
     * {@code null} while it was never handed in. Once others' readings could be seen it stays false.
     */
    @Column(name = "made_blind")
    public @Nullable Boolean madeBlind;

    @Column(nullable = false)
    public Instant created;

    /** The reading of the article's text before this one that it was carried over from; {@code null} if none was. */
    @Column(name = "carried_from", updatable = false)
    public @Nullable UUID carriedFrom;

    /** The reading of the corrected text that took this one's place; {@code null} while it is the present one. */
    @Column(name = "carried_to")
    public @Nullable UUID carriedTo;

    /** The number of the last change of this reading that its heir has; {@code null} while it has none. */
    @Column(name = "carried_up_to")
    public @Nullable Long carriedUpTo;

    @Version
    public int version;

    protected Reading() {} // for Hibernate

    Reading(UUID id, UUID project, UUID article, UUID text, UUID schema, UUID account, Instant created) {
        this.id = id;
        this.project = project;
        this.article = article;
        this.text = text;
        this.schema = schema;
        this.account = account;
        this.created = created;
    }

    public static Optional<Reading> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The reading that a person has of a text version. */
    public static Optional<Reading> of(UUID text, UUID account) {
        return find("text = ?1 and account = ?2", text, account).firstResultOptional();
    }

    /** The readings of an article's present text, oldest first. */
    public static List<Reading> ofArticle(UUID article) {
        return list("article = ?1 and carriedTo is null order by created, id", article);
    }

    /** The readings of any text that an article has had, oldest first. */
    public static List<Reading> ofAnyText(UUID article) {
        return list("article = ?1 order by created, id", article);
    }

    /** The present readings of a project that are handed in, by article and age: the order in which they are exported. */
    public static List<Reading> submittedIn(UUID project) {
        return list(
                "project = ?1 and state = ?2 and carriedTo is null order by article, created, id",
                project,
                ReadingState.SUBMITTED);
    }

    /** Those of them that are of some texts. */
    public static List<Reading> submittedIn(UUID project, Collection<UUID> texts) {
        return texts.isEmpty()
                ? List.of()
                : list(
                        "project = ?1 and text in ?2 and state = ?3 and carriedTo is null order by article, created, id",
                        project,
                        texts,
                        ReadingState.SUBMITTED);
    }

    /** A person's present readings in a project, whatever their state. */
    public static List<Reading> ofReader(UUID project, UUID account) {
        return list("project = ?1 and account = ?2 and carriedTo is null order by created, id", project, account);
    }

    /** Where its changes happen. */
    public NewChange.Place place() {
        return new NewChange.Place(project, article, id);
    }

    /** One of a corrected text, in the place of an earlier one and in its state. */
    public static Reading heir(UUID id, Reading earlier, UUID text, Instant created) {
        var heir = new Reading(id, earlier.project, earlier.article, text, earlier.schema, earlier.account, created);
        heir.state = earlier.state;
        heir.submittedAt = earlier.submittedAt;
        heir.madeBlind = earlier.madeBlind;
        heir.carriedFrom = earlier.id;
        heir.persist();
        return heir;
    }

    /** A person's readings of an article, those of earlier texts too, oldest first. */
    public static List<Reading> everBy(UUID article, UUID account) {
        return list("article = ?1 and account = ?2 order by created, id", article, account);
    }

    /** All readings of a text version, oldest first. */
    public static List<Reading> ofText(UUID text) {
        return list("text = ?1 order by created, id", text);
    }

    /** Those of a text version of which somebody may know that they are there, oldest first: handed in, or their own. */
    public static List<Reading> knownOfText(UUID text, UUID account) {
        return list(
                "text = ?1 and (state = ?2 or account = ?3) order by created, id",
                text,
                ReadingState.SUBMITTED,
                account);
    }

    /** The reading in which those of a text are settled; made if there is none. Its account is there already. */
    public static Reading settled(UUID id, UUID project, UUID article, UUID text, UUID schema, Instant created) {
        return of(text, Account.TOGETHER).orElseGet(() -> {
            var reading = new Reading(id, project, article, text, schema, Account.TOGETHER, created);
            reading.persist();
            return reading;
        });
    }

    /** Whether it is what several readings were settled into, and not one person's. */
    public boolean isSettled() {
        return account.equals(Account.TOGETHER);
    }

    /** Whether somebody else has handed in a reading of the same text. */
    boolean isAmongOthers() {
        return ofText(text).stream()
                .anyMatch(other -> !other.isOpen() && !other.isSettled() && !other.account.equals(account));
    }

    public boolean isOpen() {
        return state == ReadingState.OPEN;
    }
}
