package org.stet.suggestion.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.WordLists;

/**
 * A list of words as a project has it.
 *
 * @param language ISO 639 code
 * @param changed whether it is another than the one that Stet ships
 * @param inForce whether the rules go by it: not if they can make nothing of some of its lines since a change of Stet
 * @param at when it was last changed or put back; {@code null} if never
 * @param fromStet the sections that a changed list does not name, which hold as Stet ships them; none of an unchanged one
 * @param text its first lines say how it is written
 */
@Schema(name = "WordList")
record WordListView(
        @Schema(examples = "en") String language,
        @Schema(examples = "cues") String name,
        boolean changed,

        @Schema(
                description =
                        "Whether the rules go by it. Not if a changed list has lines that they can make nothing of"
                                + " since Stet was updated: until it is mended, the list that Stet ships serves.")
        boolean inForce,

        @Nullable Instant at,
        int version,

        @Schema(
                description = "The sections that a changed list does not name: those hold as Stet ships them. A section"
                        + " that is named and empty stays empty.")
        List<String> fromStet,

        String text) {

    /** The same without the text. */
    @Schema(name = "WordListEntry")
    record Entry(
            @Schema(examples = "en") String language,
            @Schema(examples = "cues") String name,
            boolean changed,
            boolean inForce,
            @Nullable Instant at,
            int version) {}

    static WordListView of(UUID project, String language, String name) {
        return ChangedList.of(project, language, name).map(WordListView::of).orElseGet(() -> shipped(language, name));
    }

    /** Of a list that was never changed. */
    static WordListView shipped(String language, String name) {
        var text = WordLists.shipped(language).text(name);
        return new WordListView(language, name, false, true, null, ChangedList.UNCHANGED, List.of(), text);
    }

    static WordListView of(ChangedList list) {
        return new WordListView(
                list.language,
                list.name,
                list.text != null,
                list.faults().isEmpty(),
                list.changed,
                list.version,
                list.added(),
                list.written());
    }

    Entry entry() {
        return new Entry(language, name, changed, inForce, at, version);
    }
}
