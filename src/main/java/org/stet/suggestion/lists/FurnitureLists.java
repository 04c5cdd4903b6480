package org.stet.suggestion.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.stet.article.FurnitureAsked;
import org.stet.article.door.FurnitureWords;
import org.stet.suggestion.language.WordLists;

/** Tells the door by which words of page furniture a project's articles are read. */
@ApplicationScoped
class FurnitureLists {

    void asked(@Observes FurnitureAsked asked) {
        for (var language : FurnitureWords.languages()) {
            ChangedList.usable(asked.project(), language, WordLists.FURNITURE)
                    .ifPresent(text -> asked.answer(language, text));
        }
    }
}
