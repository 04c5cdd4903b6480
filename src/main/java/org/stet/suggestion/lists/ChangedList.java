package org.stet.suggestion.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.ListCheck;
import org.stet.suggestion.language.WordLists;

/** A list of words that a project has changed, or had changed and has again as Stet ships it. */
@Entity
@Table(name = "word_list")
class ChangedList extends PanacheEntityBase {

    /** The version of a list that was never changed. */
    static final int UNCHANGED = 0;

    @Id
    public UUID id;

    @Column(name = "project_id", nullable = false)
    public UUID project;

    /** ISO 639 code. */
    @Column(nullable = false)
    public String language;

    @Column(nullable = false)
    public String name;

    /** {@code null} when it is again as Stet ships it. */
    @Column(length = ListCheck.LONGEST)
    public @Nullable String text;

    @Column(nullable = false)
    public Instant changed;

    @Version
    public int version = UNCHANGED + 1;

    protected ChangedList() {} // for Hibernate

    ChangedList(UUID project, String language, String name, @Nullable String text, Instant changed) {
        this.id = id(project, language, name);
        this.project = project;
        this.language = language;
        this.name = name;
        this.text = text;
        this.changed = changed;
    }

    /** The id of a project's list, whether the project has changed it or not. */
    static UUID id(UUID project, String language, String name) {
        return UUID.nameUUIDFromBytes((project + " " + language + " " + name).getBytes(UTF_8));
    }

    static Optional<ChangedList> of(UUID project, String language, String name) {
        return findByIdOptional(id(project, language, name));
    }

    /** All of a project that were ever changed. */
    static List<ChangedList> ofProject(UUID project) {
        return list("project = ?1 order by language, name", project);
    }

    record Numbered(String name, int version) {}

    /** The versions of those that are not as Stet ships them, by name. */
    static Map<String, Integer> versions(UUID project, String language) {
        var versions = new HashMap<String, Integer>();
        find(
                        "select name, version from ChangedList where project = ?1 and language = ?2 and text is not null",
                        project,
                        language)
                .project(Numbered.class)
                .list()
                .forEach(one -> versions.put(one.name(), one.version()));
        return Map.copyOf(versions);
    }

    /** The text that a project has in the place of the shipped one, if the rules can use it. */
    static Optional<String> usable(UUID project, String language, String name) {
        return of(project, language, name)
                .filter(list -> list.faults().isEmpty())
                .map(list -> list.text);
    }

    /** What the rules of this Stet can make nothing of in it; then the shipped list serves. */
    List<ListCheck.Fault> faults() {
        var own = text;
        return own == null ? List.of() : ListCheck.of(language, name, own);
    }

    /** The sections that the project's text does not name and that hold as Stet ships them; none while it is not used. */
    List<String> added() {
        var own = text;
        return own == null || !faults().isEmpty()
                ? List.of()
                : WordLists.shipped(language).with(Map.of(name, own)).added(name);
    }

    /** The text that the project has, whether the rules can use it or not. */
    String written() {
        var own = text;
        return own == null ? WordLists.shipped(language).text(name) : own;
    }
}
