package org.stet.schema;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A tag set as it was at some time. Never changed, never deleted: readings stay under the version that they were made
 * with.
 */
@Entity
@Immutable
@Table(name = "schema_version")
public class SchemaVersion extends PanacheEntityBase {

    /** The longest kept tag set, in UTF-16 units: twice what is read, for the defaults that are written out. */
    static final int LONGEST = 2 * TagSetReader.LONGEST;

    /** Made from project and content, so that the same tag set kept twice is one row. */
    @Id
    public UUID id;

    /** The project that brought its own tag set; {@code null} for one that Stet brings along. */
    @Column(name = "project_id")
    public @Nullable UUID projectId;

    @Column(name = "tag_set_id", nullable = false)
    public String tagSetId;

    @Column(name = "tag_set_version", nullable = false)
    public int tagSetVersion;

    /** Canonical JSON of a {@link TagSet}. */
    @Column(name = "json", nullable = false, length = LONGEST)
    public String json;

    /** Of the JSON in UTF-8, in hexadecimal. */
    @Column(name = "sha256", nullable = false)
    public String sha256;

    @Column(name = "created", nullable = false)
    public Instant created;

    protected SchemaVersion() {} // for Hibernate

    SchemaVersion(UUID id, @Nullable UUID projectId, TagSet tagSet, String json, String sha256) {
        this.id = id;
        this.projectId = projectId;
        this.tagSetId = tagSet.id();
        this.tagSetVersion = tagSet.version();
        this.json = json;
        this.sha256 = sha256;
        this.created = Instant.now();
    }

    public static Optional<SchemaVersion> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** Whether readings of this project may be under it. */
    public boolean belongsTo(UUID project) {
        return projectId == null || projectId.equals(project);
    }
}
