package org.stet.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.text.StoredText;

/**
 * A version of an article's text. The text never changes; only the kind of a block may be corrected, which counts up
 * {@link #blocksVersion}. Read it through {@link TextVersions}, which keeps what it has read.
 */
@Entity
@Table(name = "text_version")
public class TextVersion extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "article_id", nullable = false, updatable = false)
    public UUID articleId;

    /** 1 for the first version. */
    @Column(nullable = false, updatable = false)
    public int number;

    @Column(nullable = false, updatable = false, columnDefinition = "text")
    public String text;

    /** Of the UTF-8 form, in lower-case hexadecimal digits. */
    @Column(nullable = false, updatable = false, length = 64)
    public String sha256;

    /** The same for texts that differ only in marks and white space, see {@link StoredText#foldedHash}. */
    @Column(name = "folded_hash", nullable = false, updatable = false, length = 64)
    public String foldedHash;

    @Column(name = "length_cp", nullable = false, updatable = false)
    public int length;

    /** Words outside boilerplate, as counted when the blocks were last set. */
    @Column(name = "word_count", nullable = false)
    public int words;

    /** Counts the corrections of block kinds. */
    @Column(name = "blocks_version", nullable = false)
    public int blocksVersion;

    @Column(nullable = false, updatable = false)
    public Instant created;

    protected TextVersion() {} // for Hibernate

    public TextVersion(UUID id, UUID articleId, int number, StoredText text, int words, Instant created) {
        this.id = id;
        this.articleId = articleId;
        this.number = number;
        this.text = text.string();
        this.sha256 = text.sha256();
        this.foldedHash = text.foldedHash();
        this.length = text.length();
        this.words = words;
        this.created = created;
    }

    private record Row(UUID id, String text) {}

    /** The strings of these texts, by their ids. */
    static Map<UUID, String> stringsOf(List<UUID> ids) {
        return find("select t.id, t.text from TextVersion t where t.id in ?1", ids).project(Row.class).stream()
                .collect(Collectors.toMap(Row::id, Row::text));
    }

    public static Optional<TextVersion> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** All texts that an article has had, newest first. */
    static List<TextVersion> ofArticle(UUID articleId) {
        return list("articleId = ?1 order by number desc", articleId);
    }

    /** One of the texts that an article has had. */
    static Optional<TextVersion> numbered(UUID articleId, int number) {
        return find("articleId = ?1 and number = ?2", articleId, number).firstResultOptional();
    }

    /** The text version whose id comes after this one, in the order of the database; the first for {@code null}. */
    public static Optional<UUID> nextId(@Nullable UUID after) {
        return (after == null
                        ? find("select t.id from TextVersion t order by t.id")
                        : find("select t.id from TextVersion t where t.id > ?1 order by t.id", after))
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The present articles of a project whose text is the same but for marks and white space, oldest first. */
    public static List<Article> sameText(UUID projectId, String foldedHash) {
        return find(
                        "select a from Article a join TextVersion t on t.id = a.currentTextId"
                                + " where a.projectId = ?1 and t.foldedHash = ?2 and a.withdrawnAt is null"
                                + " order by a.created, a.id",
                        projectId,
                        foldedHash)
                .<Article>project(Article.class)
                .list();
    }

    /** One more correction of a block's kind, after which so many words are outside boilerplate. */
    static void countCorrection(UUID id, int words) {
        update("blocksVersion = blocksVersion + 1, words = ?2 where id = ?1", id, words);
    }

    /** How much text an article has; its text version is not loaded for it. */
    static ArticleView.Size sizeOf(UUID id) {
        return find("select t.words, t.length from TextVersion t where t.id = ?1", id)
                .project(ArticleView.Size.class)
                .firstResult();
    }
}
