package org.stet.project;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.Who;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.schema.SchemaVersions;

/** Makes projects and changes their settings, each with its entry in the history. */
@ApplicationScoped
public class Projects {

    static final String SUBJECT = "project";
    private static final int LONGEST_NAME = 200;

    private final History history;
    private final SchemaVersions schemaVersions;

    Projects(History history, SchemaVersions schemaVersions) {
        this.history = history;
        this.schemaVersions = schemaVersions;
    }

    /**
     * Makes a project that the person owns.
     *
     * @param changeId made by the client; a repeat changes nothing and returns the project as it is now
     * @param tagSet the id of a tag set that Stet brings along, such as {@code sourcing}
     * @throws ProblemException {@code invalid-request} for a name or tag set that will not do; {@code conflict} if the id
     *     is another's; {@code change-id-reused}
     */
    @Transactional
    public Project create(UUID id, String name, String tagSet, UUID changeId, Who owner) {
        var known = Project.<Project>findByIdOptional(id);
        if (history.repeated(changeId, owner.id(), SUBJECT, id).isPresent()) {
            return known.orElseThrow(Projects::gone);
        }
        if (known.isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "A project with this id exists already.");
        }
        var schema = schemaVersions.keepShipped(tagSet).orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_REQUEST, "Stet brings no such tag set along.")
                .field("tagSet", "Choose one of those that /api/tag-sets lists."));
        var project = new Project(id, checkedName(name), schema.id);
        project.persist();
        new Member(project, Account.findById(owner.id()), Role.OWNER).persist();
        history.record(NewChange.of(
                changeId,
                owner.id(),
                Place.project(id),
                ChangeKind.PROJECT_CREATED,
                SUBJECT,
                id,
                null,
                ProjectState.of(project)));
        return project;
    }

    /**
     * Settings to change; null leaves one as it is.
     *
     * @param blind see {@link Project#blind}
     */
    record Settings(
            @Nullable String name,
            @Nullable Boolean blind,
            @Nullable SuggestionMode suggestions,
            @Nullable Boolean doubleReading,
            @Nullable SettlingReasons settlingReasons) {}

    /**
     * @param ifMatch the state that the change builds on; null if the person decided on what they saw just now
     * @throws ProblemException {@code stale-version} with the present state; {@code change-id-reused}
     */
    @Transactional
    Project change(UUID id, Settings settings, UUID changeId, @Nullable IfMatch ifMatch, Who who) {
        Project project = Project.<Project>findByIdOptional(id).orElseThrow(Projects::gone);
        if (history.repeated(changeId, who.id(), SUBJECT, id).isPresent()) {
            return project;
        }
        if (ifMatch != null) {
            ifMatch.require(project.version, null, ProjectState.of(project));
        }
        var before = ProjectState.of(project);
        if (settings.name() != null) {
            project.name = checkedName(settings.name());
        }
        project.blind = settings.blind() == null ? project.blind : settings.blind();
        project.suggestions = settings.suggestions() == null ? project.suggestions : settings.suggestions();
        project.doubleReading = settings.doubleReading() == null ? project.doubleReading : settings.doubleReading();
        project.settlingReasons =
                settings.settlingReasons() == null ? project.settlingReasons : settings.settlingReasons();
        project.flush();
        history.record(NewChange.of(
                changeId,
                who.id(),
                Place.project(id),
                ChangeKind.PROJECT_CHANGED,
                SUBJECT,
                id,
                before,
                ProjectState.of(project)));
        return project;
    }

    private static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()
                || stripped.length() > LONGEST_NAME
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A project needs a name.")
                    .field("name", "1 to %d characters on one line.".formatted(LONGEST_NAME));
        }
        return stripped;
    }

    private static ProblemException gone() {
        return ProblemException.unknown();
    }

    /** What the history keeps of a project. */
    record ProjectState(
            String name,
            UUID schema,
            @Nullable List<String> labels,
            boolean blind,
            SuggestionMode suggestions,
            boolean doubleReading,
            @Nullable SettlingReasons settlingReasons,
            int version) {

        static ProjectState of(Project project) {
            return new ProjectState(
                    project.name,
                    project.schemaVersionId,
                    project.labels(),
                    project.blind,
                    project.suggestions,
                    project.doubleReading,
                    project.settlingReasons,
                    project.version);
        }
    }
}
