package org.stet.project;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.schema.Example;
import org.stet.schema.Label;
import org.stet.schema.Preset;
import org.stet.schema.SchemaVersion;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.schema.TagSets;
import org.stet.schema.Wording;

/**
 * Which tag set a project uses, and which of its labels. What is chosen counts for readings that are opened from then
 * on; a tag set that is refused leaves the project with the one it has.
 */
@ApplicationScoped
public class ProjectTagSets {

    private final TagSets tagSets;
    private final SchemaVersions versions;
    private final History history;

    ProjectTagSets(TagSets tagSets, SchemaVersions versions, History history) {
        this.tagSets = tagSets;
        this.versions = versions;
        this.history = history;
    }

    /**
     * A choice that somebody makes.
     *
     * @param shipped id of a tag set that Stet brings along; {@code null} with {@code own}, or to keep the present one
     * @param own a tag set that somebody wrote, as JSON, untrusted; {@code null} with {@code shipped}
     * @param preset id of a preset; {@code null} with {@code labels}, or for all labels
     * @param labels ids of labels; {@code null} with {@code preset}, or for all labels
     */
    record Choice(
            @Nullable String shipped,
            @Nullable String own,
            @Nullable String preset,
            @Nullable List<String> labels) {}

    /** The tag set of a project, with the labels that it uses. */
    public TagSet tagSet(Project project) {
        return inUse(project, project.schemaVersionId);
    }

    /**
     * Another version of it, with the labels that the project uses.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public TagSet inUse(Project project, UUID version) {
        var labels = project.labels();
        return versions.rules(version, labels == null ? null : Set.copyOf(labels))
                .tagSet();
    }

    /** The tag set of a project with all its labels, those left out too. */
    public TagSet whole(Project project) {
        return versions.tagSet(project.schemaVersionId);
    }

    /**
     * One of all the labels of a project's tag set.
     *
     * @throws ProblemException {@code not-found} if it has none with this id
     */
    public Label label(Project project, String id) {
        return whole(project)
                .label(id)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "The tag set has no such label."));
    }

    /** What the tag set was in a version that readings of the project may be under; empty for any other. */
    public Optional<TagSet> earlier(Project project, UUID version) {
        return known(project.id, version).map(found -> versions.tagSet(found.id));
    }

    /**
     * @param change made by the client; a repeat changes nothing
     * @param ifMatch the state that the change builds on; null if the person decided on what they saw just now
     * @throws ProblemException {@code invalid-tag-set}, {@code invalid-request}, {@code stale-version} with the present
     *     state, {@code change-id-reused}
     */
    @Transactional
    Project choose(UUID projectId, Choice choice, UUID change, @Nullable IfMatch ifMatch, Who who) {
        Project project = Project.<Project>findByIdOptional(projectId).orElseThrow(() -> ProblemException.unknown());
        if (history.repeated(change, who.id(), Projects.SUBJECT, projectId).isPresent()) {
            return project;
        }
        if (ifMatch != null) {
            ifMatch.require(project.version, null, Projects.ProjectState.of(project));
        }
        var before = Projects.ProjectState.of(project);
        var version = version(project, choice);
        var labels = labels(versions.tagSet(version), choice);
        project.schemaVersionId = version;
        project.preset = labels == null ? null : CanonicalJson.write(labels);
        knownToWhoever(project, before.schema(), who);
        project.flush();
        history.record(NewChange.of(
                change,
                who.id(),
                Place.project(projectId),
                ChangeKind.TAG_SET_CHOSEN,
                Projects.SUBJECT,
                projectId,
                before,
                Projects.ProjectState.of(project)));
        return project;
    }

    /**
     * Gives a project the next version of its tag set, with one more example of a label. Readings stay under theirs.
     *
     * @param change made by the client; a repeat changes nothing
     * @throws ProblemException {@code invalid-tag-set} when the tag set has no room for it
     */
    @Transactional
    public void addExample(UUID projectId, String label, Example example, UUID change, Who who) {
        Project project = Project.<Project>findByIdOptional(projectId).orElseThrow(() -> ProblemException.unknown());
        var next = CanonicalJson.write(whole(project).withExample(label, example));
        choose(projectId, new Choice(null, next, null, project.labels()), change, null, who);
    }

    /**
     * Gives a project the next version of its tag set, in which a label tells people something else. Readings stay under
     * theirs. Words that are there already make no version.
     *
     * @param label its id
     * @param change made by the client; a repeat changes nothing
     * @param ifMatch the state that the change builds on; null if the person decided on what they saw just now
     * @throws ProblemException {@code not-found} if the tag set has no such label; {@code invalid-request} for words that
     *     will not do, by field; {@code stale-version} with the present state; {@code change-id-reused}
     */
    @Transactional
    public Project reword(
            UUID projectId, String label, Wording wording, UUID change, @Nullable IfMatch ifMatch, Who who) {
        Project project = Project.<Project>findByIdOptional(projectId).orElseThrow(() -> ProblemException.unknown());
        var tagSet = whole(project);
        var now = label(project, label).wording();
        var next = WordingChecks.accepted(wording);
        if (next.equals(now)) {
            return project;
        }
        var own = CanonicalJson.write(tagSet.withWording(label, next));
        return choose(projectId, new Choice(null, own, null, project.labels()), change, ifMatch, who);
    }

    /** The last change after which the project has had another version of a tag set; empty since it was made. */
    public Optional<ChangeEntry> lastVersion(UUID projectId) {
        return ChangeEntry.<ChangeEntry>find(
                        "subject = ?1 and kind = ?2 order by seq desc", projectId, ChangeKind.TAG_SET_CHOSEN.id)
                .stream()
                .filter(entry -> !schema(entry.before).equals(schema(entry.after)))
                .findFirst();
    }

    private static Optional<UUID> schema(@Nullable String state) {
        return Optional.ofNullable(state).map(json -> CanonicalJson.read(json, Projects.ProjectState.class)
                .schema());
    }

    /** Nobody has to be told what they did themselves. */
    private static void knownToWhoever(Project project, UUID before, Who who) {
        Member.of(project.id, who.id())
                .filter(member -> member.guidelineSeen.equals(before))
                .ifPresent(member -> member.guidelineSeen = project.schemaVersionId);
    }

    private UUID version(Project project, Choice choice) {
        if (choice.own() != null && choice.shipped() != null) {
            throw refused("tagSet", "Choose a tag set that Stet brings along or bring your own, not both.");
        }
        if (choice.own() != null) {
            return versions.keepOwn(tagSets.accept(choice.own()), project.id).id;
        }
        if (choice.shipped() != null) {
            return versions.keepShipped(choice.shipped())
                    .map(version -> version.id)
                    .orElseThrow(() -> refused("tagSet", "Choose one of those that /api/tag-sets lists."));
        }
        return project.schemaVersionId;
    }

    /** @return the chosen labels in the order of the tag set; {@code null} for all */
    private static @Nullable List<String> labels(TagSet tagSet, Choice choice) {
        if (choice.preset() != null && choice.labels() != null) {
            throw refused("preset", "Choose a preset or name the labels, not both.");
        }
        if (choice.preset() == null && choice.labels() == null) {
            return null;
        }
        var wanted = new LinkedHashSet<>(
                choice.labels() != null
                        ? choice.labels()
                        : preset(tagSet, choice.preset()).labels());
        var unknown = new HashSet<>(wanted);
        tagSet.labelIds().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw refused(
                    "labels",
                    "The tag set has no label “%s”."
                            .formatted(unknown.iterator().next()));
        }
        var chosen = tagSet.labels().stream()
                .filter(label -> wanted.contains(label.id()))
                .toList();
        if (chosen.stream().noneMatch(Label::tagged)) {
            throw refused("labels", "Choose at least one label that people tag.");
        }
        return chosen.size() == tagSet.labels().size()
                ? null
                : chosen.stream().map(Label::id).toList();
    }

    private static Preset preset(TagSet tagSet, @Nullable String id) {
        return tagSet.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused("preset", "The tag set has no preset “%s”.".formatted(id)));
    }

    /**
     * Where the looks of a tag set stand, for a page of a project: a path that may be kept for good.
     *
     * @param version id of the version: a reading's own, so that it looks for ever as it was made
     */
    public static String stylesheet(UUID projectId, UUID version) {
        return "/projects/%s/tag-set.css?v=%s".formatted(projectId, version);
    }

    /** The version with this id, if readings of the project may be under it. */
    static SchemaVersion version(UUID projectId, UUID version) {
        return known(projectId, version)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "The project has no such version of a tag set."));
    }

    private static Optional<SchemaVersion> known(UUID projectId, UUID version) {
        return SchemaVersion.byId(version).filter(found -> found.belongsTo(projectId));
    }

    private static ProblemException refused(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, reason).field(field, reason);
    }
}
