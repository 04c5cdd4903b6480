package org.stet.project;

import java.util.Set;
import java.util.UUID;

import org.stet.http.ProblemException;

/**
 * What the top of a project's page shows: {@code {#include project/nav nav=nav /}}.
 *
 * @param here the entry of the page itself: {@code articles}, {@code passages}, {@code codebook}, {@code agreement},
 *     {@code suggestions}, {@code stories}, {@code packs}, {@code boards}, {@code lessons}, {@code assignments}, {@code sources} or
 *     {@code settings}
 * @param reviewer whether the agreement of readers, and what one can learn from it, is open to whoever looks
 * @param editor whether assignments and sources are open to whoever looks
 * @param owner whether the settings are open to whoever looks
 */
public record ProjectNav(UUID id, String name, String here, boolean reviewer, boolean editor, boolean owner) {

    /** The entries that everybody needs at any time; the others are behind one. */
    private static final Set<String> ALWAYS = Set.of("articles", "passages", "codebook", "agreement", "stories");

    /** Whether the page's own entry is among those that a menu holds. */
    public boolean inMore() {
        return !ALWAYS.contains(here);
    }

    /** @throws ProblemException {@code not-found} if there is no such project */
    public static ProjectNav of(UUID projectId, Role role, String here) {
        Project project = Project.<Project>findByIdOptional(projectId).orElseThrow(() -> ProblemException.unknown());
        return new ProjectNav(
                project.id,
                project.name,
                here,
                role.includes(Role.REVIEWER),
                role.includes(Role.EDITOR),
                role.includes(Role.OWNER));
    }
}
