package org.stet.project.guideline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.history.ChangeEntry;
import org.stet.project.Member;
import org.stet.project.Project;
import org.stet.project.ProjectTagSets;
import org.stet.schema.guideline.GuidelineChanges;

/**
 * Tells whoever asks what their project's guideline says otherwise than the version that they know. A page has it as
 * {@code {inject:guideline.news(project)}}.
 */
@Named("guideline")
@RequestScoped
public class Telling {

    private final CurrentAccount current;
    private final ProjectTagSets tagSets;
    /** The top of a page and the page itself ask for the same. */
    private final Map<UUID, Optional<GuidelineNews>> told = new HashMap<>();

    Telling(CurrentAccount current, ProjectTagSets tagSets) {
        this.current = current;
        this.tagSets = tagSets;
    }

    /** @return {@code null} if there is nothing to tell, and for whoever is no member */
    public @Nullable GuidelineNews news(UUID project) {
        return told.computeIfAbsent(
                        project, id -> QuarkusTransaction.joiningExisting().call(() -> found(id)))
                .orElse(null);
    }

    /** How many things there are to tell. */
    public int count(UUID project) {
        var news = news(project);
        return news == null ? 0 : news.count();
    }

    /**
     * From now on whoever asks knows this version.
     *
     * @return whether it is the one that the project uses; if it is not, there is more to tell, and nothing is kept
     */
    @Transactional
    boolean know(UUID projectId, @Nullable UUID schema) {
        Project project = Project.findById(projectId);
        if (schema == null || !project.schemaVersionId.equals(schema)) {
            return false;
        }
        Member.of(projectId, current.who().id()).ifPresent(member -> member.guidelineSeen = schema);
        told.remove(projectId);
        return true;
    }

    private Optional<GuidelineNews> found(UUID projectId) {
        return Member.knowingAnother(projectId, current.who().id())
                .flatMap(member -> between(member.guidelineSeen, Project.findById(projectId)));
    }

    private Optional<GuidelineNews> between(UUID known, Project project) {
        var now = tagSets.tagSet(project);
        var changes = GuidelineChanges.between(tagSets.inUse(project, known), now);
        if (changes.nothing()) {
            return Optional.empty();
        }
        var last = tagSets.lastVersion(project.id);
        return Optional.of(new GuidelineNews(
                project.schemaVersionId,
                now.name(),
                now.version(),
                changes.another(),
                changes.changes(),
                last.flatMap(Telling::name).orElse(null),
                last.map(entry -> entry.at).orElse(null)));
    }

    private static Optional<String> name(ChangeEntry entry) {
        return Account.<Account>findByIdOptional(entry.account).map(account -> account.displayName);
    }
}
