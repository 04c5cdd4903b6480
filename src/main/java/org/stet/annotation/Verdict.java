package org.stet.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/** What a reader made of a suggestion, with the suggestion as it was shown. */
@Entity
@Table(name = "suggestion_verdict")
public class Verdict extends PanacheEntityBase {

    @Id
    public UUID id; // UUIDv7, made by the client

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    /** The suggestion's id, which the same words have on every text of the article. */
    @Column(nullable = false)
    public UUID suggestion;

    @Column(nullable = false)
    public String rule;

    @Column(name = "rule_version", nullable = false)
    public int ruleVersion;

    /** The label that was proposed. */
    @Column(nullable = false)
    public String label;

    /** The passage that was proposed, in code points of the reading's text. */
    @Convert(converter = PassageConverter.class)
    @Column(nullable = false, length = 4_000)
    public Passage spans;

    /** Its words, those of several spans joined as {@link org.stet.text.StoredText#exact} does. */
    @Column(nullable = false, length = Annotation.EXACT_LENGTH)
    public String exact;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Decision decision;

    /** What an accepted suggestion became, possibly with another label and other borders. */
    @Column(name = "annotation_id")
    public @Nullable UUID annotation;

    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Verdict() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // what it says is put in before it is stored
    Verdict(UUID id, Reading reading) {
        this.id = id;
        this.reading = reading;
    }

    /** @param passage that was proposed */
    void say(NewVerdict request, Passage passage, String words) {
        suggestion = request.suggestion();
        rule = request.rule();
        ruleVersion = request.ruleVersion();
        label = request.label();
        spans = passage;
        exact = words;
        decision = request.decision();
        annotation = request.annotation();
        withdrawn = false;
        lastChange = request.change();
    }

    /** What became of it. */
    public enum Decision {
        ACCEPTED,
        REJECTED;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Decision of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * How often a label's suggestions were taken as they were meant.
     *
     * @param accepted tagged with the label that was proposed, and still there
     * @param judged all that somebody decided on
     */
    public record TrackRecord(String label, long accepted, long judged) {}

    public static Optional<Verdict> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The live verdict on a suggestion in one reading. */
    static Optional<Verdict> on(UUID reading, UUID suggestion) {
        return find("reading.id = ?1 and suggestion = ?2 and withdrawn = false", reading, suggestion)
                .firstResultOptional();
    }

    /**
     * What somebody made of the suggestions of an article, by suggestion: of several verdicts on the same words the one on
     * the latest text, so that what was rejected before a correction is not offered again after it.
     */
    public static Map<UUID, Verdict> by(UUID account, UUID article) {
        var latest = new LinkedHashMap<UUID, Verdict>();
        Verdict.<Verdict>list(
                        "reading.account = ?1 and reading.article = ?2 and withdrawn = false"
                                + " order by reading.created, id",
                        account,
                        article)
                .forEach(verdict -> latest.put(verdict.suggestion, verdict));
        return latest;
    }

    /** Whether somebody has ever decided on a suggestion of an article, also on an earlier text, and taken back or not. */
    public static boolean isAnyBy(UUID account, UUID article) {
        return count("reading.account = ?1 and reading.article = ?2", account, article) > 0;
    }

    /**
     * How the suggestions of each label have fared with all readers together, as far as the person asking may see them: a
     * verdict on an earlier text counts with its reader's present reading of the article.
     */
    public static List<TrackRecord> recordOf(VisibleReadings visible) {
        var query = getEntityManager()
                .createNativeQuery(
                        "select v.label, count(case when v.decision = 'ACCEPTED' and a.withdrawn = false"
                                + " and a.label = v.label then 1 end), count(*)"
                                + " from suggestion_verdict v left join annotation a on a.id = v.annotation_id"
                                + " where v.withdrawn = false and v.reading_id in (select made.id from reading r"
                                + " join reading made on made.article_id = r.article_id and made.account_id = r.account_id"
                                + " where " + visible.condition() + ") group by v.label order by v.label",
                        TrackRecord.class);
        for (int i = 0; i < visible.values().size(); i++) {
            query.setParameter(i + 1, visible.values().get(i));
        }
        return query.getResultList();
    }
}
