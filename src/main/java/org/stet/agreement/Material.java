package org.stet.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Coding;
import org.stet.agreement.measure.Continuum;
import org.stet.article.PresentText;
import org.stet.comparison.Verdict;
import org.stet.schema.TagSet;
import org.stet.text.Span;

/**
 * All that is measured, as values.
 *
 * @param tagSet of the project, whole
 * @param everybody who handed in something that may be seen, by name
 * @param readers those of them who are measured, in the same order
 * @param everyText present texts of which somebody's reading may be seen
 * @param texts those of them that are measured, oldest article first
 * @param versions of the tag set, under which the readings that are measured were made; empty if there are none
 * @param leftOut what may be seen and is not measured
 * @param fingerprint changes whenever anything does that a figure depends on
 */
record Material(
        TagSet tagSet,
        Asked asked,
        List<Reader> everybody,
        List<Reader> readers,
        List<PresentText> everyText,
        List<Text> texts,
        SortedSet<Integer> versions,
        LeftOut leftOut,
        String fingerprint) {

    Material {
        everybody = List.copyOf(everybody);
        readers = List.copyOf(readers);
        everyText = List.copyOf(everyText);
        texts = List.copyOf(texts);
        versions = Collections.unmodifiableSortedSet(versions);
    }

    /** @param readings how many of theirs may be seen */
    record Reader(UUID account, String name, int readings) {}

    /**
     * @param notBlind readings that were not made blind
     * @param accepted annotations that a rule proposed; they are counted here also when they are measured
     * @param unknown annotations under labels that the tag set no longer has
     * @param otherTagSet readings under another tag set
     * @param readers those with the fewest readings, where more have read than can be measured together
     */
    record LeftOut(int notBlind, int accepted, int unknown, int otherTagSet, int readers) {}

    /**
     * A text with its readings.
     *
     * @param paragraphs the blocks that are measured, in code points
     * @param borders where each of them ends, in positions
     * @param held one for each reader measured, {@code null} where there is none
     */
    record Text(
            PresentText about, Continuum continuum, List<Span> paragraphs, int[] borders, List<@Nullable Held> held) {

        Text {
            paragraphs = List.copyOf(paragraphs);
            held = Collections.unmodifiableList(new ArrayList<>(held));
        }

        /** Number of the paragraph in which a position lies, from 1. */
        int paragraph(int position) {
            int n = 1;
            for (int border : borders) {
                if (position < border) {
                    return n;
                }
                n++;
            }
            return Math.max(1, borders.length);
        }
    }

    /**
     * What a reader holds of a text.
     *
     * @param offered numbers of the labels that there were to choose from: a reading is as old as the version of the tag
     *     set that it was made under
     * @param marks by number of the label in the tag set
     */
    record Held(UUID reading, Set<Integer> offered, Map<Integer, List<Coding.Mark>> marks, List<Verdict> verdicts) {

        Held {
            offered = Set.copyOf(offered);
            marks = Map.copyOf(marks);
            verdicts = List.copyOf(verdicts);
        }
    }
}
