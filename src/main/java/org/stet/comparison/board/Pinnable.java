package org.stet.comparison.board;

import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/**
 * Something that a page offers to pin: {@code {#include comparison/board/pin pin=it /}}, a form that needs no script.
 *
 * @param annotation {@code null} for bare words
 * @param text the version of the article's text that bare words stand in; {@code null} for an annotation
 * @param spans of bare words, {@code 12-20 31-40} in code points; empty for an annotation
 * @param words what is pinned, for those who hear the button alone
 */
public record Pinnable(
        UUID project, @Nullable UUID annotation, @Nullable UUID text, String spans, String words) {

    /** An annotation of a reading that the person asking may see. */
    public static Pinnable annotation(UUID project, UUID annotation, String words) {
        return new Pinnable(project, annotation, null, "", words);
    }

    /** Bare words, which every member of the project may see on a shared board. */
    public static Pinnable words(UUID project, UUID text, Passage passage, String words) {
        return new Pinnable(
                project,
                null,
                text,
                passage.spans().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .collect(Collectors.joining(" ")),
                words);
    }
}
