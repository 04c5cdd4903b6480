package org.stet.suggestion;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;
import org.stet.annotation.Verdict.TrackRecord;
import org.stet.source.SourceKind;

/**
 * What the rules propose for a reading, and what they ask. All lists are empty unless the rules are asked; without a label
 * for what they propose only that list is.
 *
 * @param state whether they are asked at all
 * @param cast whom the article draws on, in the order in which they are first heard
 * @param past how suggestions of each label have fared in the project so far, in readings that the person asking may see
 * @param suggestions in text order
 * @param headline what the headline quotes and counts, in its order
 * @param restated words retold beside words quoted of the same source, the most telling pair first
 */
record SuggestionsView(
        State state,
        List<SuggestionView> suggestions,
        List<Member> cast,
        List<TrackRecord> past,
        List<HeadlinePart> headline,
        List<RestatedPair> restated) {

    /**
     * Somebody or something that the article draws on.
     *
     * @param name the fullest that the article has
     * @param mentions the words that name it beside what it says, in text order
     * @param known the project's source of that name, if it is a name and the person asking sees one
     */
    record Member(
            String name,
            SourceKind kind,
            List<SpanText> mentions,
            @Nullable UUID known) {}

    /** @param body where the body first says the same; {@code null} if it does not */
    record HeadlinePart(SpanText part, @Nullable SpanText body) {}

    /**
     * Two passages to hold side by side: is the one as strong as the other?
     *
     * @param shared stems of words that both have
     * @param strength words of certainty and of doubt that only one of them has, and numbers that are the same in both but
     *     count other things
     */
    record RestatedPair(List<SpanText> retold, List<SpanText> quoted, List<String> shared, List<String> strength) {}

    /** Whether the rules are asked, and if not, why. */
    enum State {
        ON("on"),
        /** The project does not offer suggestions. */
        OFF("off"),
        /** They are asked once the reader has finished a first judgement without them. */
        BLIND_FIRST("blind-first"),
        /** The tag set has no label for anything that the rules propose; who is heard and what is asked is told. */
        NO_LABELS("no-labels"),
        /** There are no word lists for the language of the article. */
        LANGUAGE("language");

        private final String id;

        State(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }

    static SuggestionsView none(State state) {
        return new SuggestionsView(state, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
