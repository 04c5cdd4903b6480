package org.stet.article;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.stet.article.door.FurnitureWords;

/**
 * The door is about to propose blocks for a project and asks by which words it shall know page furniture. Whoever keeps
 * lists that the project has changed tells them; without an answer those count that Stet ships.
 */
public final class FurnitureAsked {

    private final UUID project;
    private final Map<String, String> texts = new HashMap<>();

    FurnitureAsked(UUID project) {
        this.project = project;
    }

    public UUID project() {
        return project;
    }

    /**
     * @param language one of {@link FurnitureWords#languages()}
     * @param text of the list that the project has in its place
     */
    public void answer(String language, String text) {
        texts.put(language, text);
    }

    FurnitureWords words() {
        return FurnitureWords.with(texts);
    }
}
