package org.stet.comparison.talk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/**
 * What somebody says about a difference between readings of a text. It hangs on the ids of what the readers had there, so
 * that it is found again in every comparison in which one of these has a part.
 */
@Entity
@Table(name = "difference_comment")
public class Comment extends PanacheEntityBase {

    /** The longest comment, in code points. */
    public static final int LONGEST = 4_000;

    /** What there is room for, in UTF-16 units; whoever is meant takes more of it than they show. */
    public static final int ROOM = 2 * LONGEST;

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "article_id", nullable = false)
    public UUID article;

    @Column(name = "text_id", nullable = false)
    public UUID text;

    /** The first comment of the thread; its own id for that one. */
    @Column(name = "thread_id", nullable = false)
    public UUID thread;

    /** The readings that were compared: whoever may not see them all may not see the comment. Canonical JSON. */
    @Column(nullable = false, length = 1_000)
    public String readings;

    /** The annotations, links and answers that it is about. Canonical JSON. */
    @Column(nullable = false, length = 10_000)
    public String things;

    /** Who wrote it. */
    @Column(name = "account_id", nullable = false)
    public UUID author;

    /** As {@link Meant} keeps them. */
    @Column(nullable = false, length = ROOM)
    public String words;

    @Column(nullable = false)
    public Instant written;

    /** When its words were changed last; {@code null} while they are the first ones. */
    @Column
    public @Nullable Instant edited;

    @Column(nullable = false)
    public boolean withdrawn;

    /** Of the first comment of a thread: when somebody said that the matter is settled. */
    @Column
    public @Nullable Instant resolved;

    @Column(name = "resolved_by")
    public @Nullable UUID resolvedBy;

    /** The change that led to this state. */
    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    @Column(nullable = false)
    public int version;

    protected Comment() {} // for Hibernate

    Comment(UUID id, UUID article, UUID text, UUID author, NewComment request, Instant written) {
        this.id = id;
        this.article = article;
        this.text = text;
        this.thread = request.thread() == null ? id : request.thread();
        this.readings = CanonicalJson.write(request.readings());
        this.things = CanonicalJson.write(request.concerns());
        this.author = author;
        this.words = request.words();
        this.written = written;
        this.lastChange = request.change();
    }

    static Optional<Comment> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** All about readings of one text, withdrawn ones too, oldest first. */
    static List<Comment> ofText(UUID text) {
        return list("text = ?1 order by written, id", text);
    }

    /** All about readings of any text of an article, withdrawn ones too, oldest first. */
    static List<Comment> ofArticle(UUID article) {
        return list("article = ?1 order by written, id", article);
    }

    /** Those that call somebody and that they have not seen yet, in articles that are in a project. */
    static List<Comment> waitingFor(UUID account, UUID project) {
        return list(
                "from Comment c where c.withdrawn = false and exists (from CommentMention m where m.comment = c.id"
                        + " and m.account = ?1 and m.seen is null) and exists (from Article a where a.id = c.article"
                        + " and a.projectId = ?2 and a.withdrawnAt is null) order by c.written, c.id",
                account,
                project);
    }

    /** Those that call somebody, seen or not, newest first. */
    static List<Comment> calling(UUID account, UUID project, int most) {
        return find(
                        "from Comment c where c.withdrawn = false and exists (from CommentMention m where m.comment = c.id"
                                + " and m.account = ?1) and exists (from Article a where a.id = c.article"
                                + " and a.projectId = ?2 and a.withdrawnAt is null) order by c.written desc, c.id desc",
                        account,
                        project)
                .page(0, most)
                .list();
    }

    boolean isFirst() {
        return thread.equals(id);
    }

    public List<UUID> readings() {
        return ids(readings);
    }

    public List<UUID> things() {
        return ids(things);
    }

    private static List<UUID> ids(String json) {
        return Arrays.asList(CanonicalJson.read(json, UUID[].class));
    }
}
