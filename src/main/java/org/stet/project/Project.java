package org.stet.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/** A body of work: members, a schema version, articles, settings. */
@Entity
@Table(name = "project")
public class Project extends PanacheEntityBase {

    /** The tag set of a project that nobody has chosen one for. */
    static final String FIRST_TAG_SET = "sourcing";

    @Id
    public UUID id; // UUIDv7, made by the client

    @Column(name = "name", nullable = false)
    public String name;

    /** The version of the tag set that new readings of this project use. */
    @Column(name = "schema_version_id", nullable = false)
    public UUID schemaVersionId;

    /** The labels of the tag set that this project uses, a JSON array of label ids; null if it uses them all. */
    @Column(name = "preset")
    public @Nullable String preset;

    /** Whether a reader sees nobody else's reading of an article before they submitted their own. */
    @Column(name = "blind", nullable = false)
    public boolean blind = true;

    /** Whether and when proposals by rule are offered in reading. */
    @Enumerated(EnumType.STRING)
    @Column(name = "suggestion_mode", nullable = false)
    public SuggestionMode suggestions = SuggestionMode.OFF;

    /** Whether each article waits for a second reader. */
    @Column(name = "double_reading", nullable = false)
    public boolean doubleReading;

    /** When whoever settles a difference between readings says why. */
    @Enumerated(EnumType.STRING)
    @Column(name = "settling_reasons", nullable = false)
    public SettlingReasons settlingReasons = SettlingReasons.NEVER;

    @Column(name = "created", nullable = false)
    public Instant created;

    @Version
    @Column(name = "version", nullable = false)
    public int version;

    protected Project() {} // for Hibernate

    public Project(UUID id, String name, UUID schemaVersionId) {
        this.id = id;
        this.name = name.strip();
        this.schemaVersionId = schemaVersionId;
        this.created = Instant.now();
    }

    /** The ids of the labels that this project uses; null if it uses all of its tag set. */
    public @Nullable List<String> labels() {
        return labels(preset);
    }

    /** The same for somebody who has read nothing but the preset. */
    public static @Nullable List<String> labels(@Nullable String preset) {
        return preset == null ? null : List.of(CanonicalJson.read(preset, String[].class));
    }

    /** Whether readings are blind in a project; so they are in one that is not there. */
    public static boolean isBlind(UUID project) {
        return Project.<Project>findByIdOptional(project)
                .map(found -> found.blind)
                .orElse(true);
    }

    /** The projects of which this account is a member, by name. */
    public static List<Project> ofAccount(UUID accountId) {
        return list(
                "select p from Project p join Member m on m.projectId = p.id where m.account.id = ?1"
                        + " order by lower(p.name), p.id",
                accountId);
    }
}
