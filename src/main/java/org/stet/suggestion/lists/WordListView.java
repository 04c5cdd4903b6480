package org.stet.suggestion.lists;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.WordLists;

/**
 * A list of words as a project's rules use it.
 *
 * @param language ISO 639 code
 * @param changed whether it is another than the one that Stet ships
 * @param at when it was last changed or put back; {@code null} if never
 * @param text as it is in force; its first lines say how it is written
 */
@Schema(name = "WordList")
record WordListView(
        @Schema(examples = "en") String language,
        @Schema(examples = "cues") String name,
        boolean changed,
        @Nullable Instant at,
        int version,
        String text) {

    /** The same without the text. */
    @Schema(name = "WordListEntry")
    record Entry(
            @Schema(examples = "en") String language,
            @Schema(examples = "cues") String name,
            boolean changed,
            @Nullable Instant at,
            int version) {}

    static WordListView of(UUID project, String language, String name) {
        return ChangedList.of(project, language, name)
                .map(WordListView::of)
                .orElseGet(() -> new WordListView(
                        language,
                        name,
                        false,
                        null,
                        ChangedList.UNCHANGED,
                        WordLists.shipped(language).text(name)));
    }

    static WordListView of(ChangedList list) {
        return new WordListView(
                list.language, list.name, list.text != null, list.changed, list.version, list.inForce());
    }

    Entry entry() {
        return new Entry(language, name, changed, at, version);
    }
}
