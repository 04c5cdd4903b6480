package org.stet.handout.print;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Paper;

/**
 * Which sheet somebody wants.
 *
 * @param with a second reading to print beside the first, {@code null} for one alone
 * @param labels ids of the labels to print; empty for all that were used
 */
public record SheetRequest(
        SheetKind kind, Paper paper, UUID reading, @Nullable UUID with, List<String> labels) {

    public SheetRequest {
        labels = List.copyOf(labels);
    }
}
