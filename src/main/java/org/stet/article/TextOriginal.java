package org.stet.article;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.http.CanonicalJson;

/** What a text version was made from, byte for byte, and how: evidence, and the key to foreign offsets. */
@Entity
@Table(name = "text_original")
class TextOriginal extends PanacheEntityBase {

    @Id
    @Column(name = "text_id")
    public UUID textId;

    /** The file's name without its path; for shown in a list, never used as a path. */
    @Column(nullable = false, updatable = false, length = 255)
    public String name;

    @Column(name = "media_type", nullable = false, updatable = false, length = 100)
    public String mediaType;

    @Column(nullable = false, updatable = false, length = 40)
    public String charset;

    @Column(nullable = false, updatable = false, length = 20_000_000)
    public byte[] bytes;

    /** JSON: the reader, the counts per normalisation step, the map from original to stored offsets. */
    @Column(name = "import_record", nullable = false, updatable = false, columnDefinition = "text")
    public String importRecord;

    protected TextOriginal() {} // for Hibernate

    TextOriginal(UUID textId, String name, String mediaType, String charset, byte[] bytes, String importRecord) {
        this.textId = textId;
        this.name = name;
        this.mediaType = mediaType;
        this.charset = charset;
        this.bytes = bytes;
        this.importRecord = importRecord;
    }

    /** Whether the text begins with the title because its original lacked it; not so for a text without an original. */
    static boolean hasTitleAdded(UUID textId) {
        return getEntityManager()
                .createQuery("select importRecord from TextOriginal where textId = :text", String.class)
                .setParameter("text", textId)
                .getResultStream()
                .anyMatch(json -> CanonicalJson.read(json, JsonNode.class).has("titleAdded"));
    }
}
