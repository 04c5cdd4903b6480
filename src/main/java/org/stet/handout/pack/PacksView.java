package org.stet.handout.pack;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.stet.project.ProjectNav;

/**
 * A list of class packs: those of a project, or those of an article with the form that makes one.
 *
 * @param from the article, {@code null} on the page of the project
 * @param others articles that can be laid beside it, those of the same story first
 * @param deleted a pack that was deleted just now and can come back
 * @param problem why none was made
 */
record PacksView(
        ProjectNav nav,
        @Nullable Choice from,
        List<Choice> others,
        List<Entry> packs,
        @Nullable UUID deleted,
        @Nullable String problem) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    @CheckedTemplate(basePath = "handout/pack")
    static class Templates {
        static native TemplateInstance packs(PacksView view);
    }

    /** An article to make one of. */
    record Choice(UUID id, String title) {}

    /** @param latest the number of the last version */
    record Entry(UUID id, String name, int latest, String changed) {}

    static List<Entry> entries(List<StoredRecipe> some) {
        return some.stream()
                .map(stored -> new Entry(stored.id, stored.name, stored.latest, MINUTE.format(stored.changed)))
                .toList();
    }

    String render() {
        return Templates.packs(this).render();
    }
}
