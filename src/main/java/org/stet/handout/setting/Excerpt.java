package org.stet.handout.setting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.stet.handout.sheet.Exercise.Stretch;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Segments;
import org.stet.text.Span;

/**
 * Which parts of an article are printed: the paragraphs that were chosen or, where its note on rights allows quotation only,
 * no more of them than the tagged passages need.
 */
public final class Excerpt {

    /** How many sentences may stand around a passage that is quoted: one before it and one after it. */
    private static final int AROUND = 1;

    private Excerpt() {}

    /**
     * The chosen paragraphs.
     *
     * @param chosen indices in {@code blocks}; none means all but what is around the article
     */
    public static List<Stretch> of(List<Block> blocks, Collection<Integer> chosen) {
        var wanted = Set.copyOf(chosen);
        var stretches = new ArrayList<Stretch>();
        boolean gap = false;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean printed = wanted.isEmpty() ? block.kind() != BlockKind.BOILERPLATE : wanted.contains(i);
            if (printed) {
                stretches.add(new Stretch(block.kind(), block.span(), gap && !stretches.isEmpty()));
                gap = false;
            } else {
                // What is around an article is no part that a reader would miss.
                gap |= block.kind() != BlockKind.BOILERPLATE;
            }
        }
        return stretches;
    }

    /**
     * As little of them as may be quoted: the headline, and of each paragraph the sentences with tagged passages and those
     * next to them.
     */
    public static List<Stretch> quoted(List<Stretch> stretches, Segments segments, List<Passage> passages) {
        var sentences = segments.sentences();
        var kept = new boolean[sentences.size()];
        var printed =
                passages.stream().filter(passage -> holds(stretches, passage)).toList();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (printed.stream().flatMap(passage -> passage.spans().stream()).anyMatch(sentence::overlaps)) {
                for (int j = Math.max(0, i - AROUND); j <= Math.min(sentences.size() - 1, i + AROUND); j++) {
                    kept[j] = true;
                }
            }
        }
        var quoted = new ArrayList<Stretch>();
        boolean gap = false;
        for (var stretch : stretches) {
            gap |= stretch.gap();
            if (stretch.kind() == BlockKind.HEADLINE) {
                quoted.add(new Stretch(stretch.kind(), stretch.span(), gap && !quoted.isEmpty()));
                gap = false;
                continue;
            }
            gap = addKept(stretch, sentences, kept, gap, quoted);
        }
        return quoted;
    }

    /** @return whether words are left out at its end */
    private static boolean addKept(
            Stretch stretch, List<Span> sentences, boolean[] kept, boolean gapBefore, List<Stretch> quoted) {
        boolean gap = gapBefore;
        int start = -1;
        int end = -1;
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (!stretch.span().contains(sentence)) {
                continue;
            }
            if (!kept[i]) {
                if (start >= 0) {
                    quoted.add(new Stretch(stretch.kind(), new Span(start, end), gap && !quoted.isEmpty()));
                    start = -1;
                }
                gap = true;
                continue;
            }
            if (start < 0) {
                start = sentence.start();
            }
            end = sentence.end();
        }
        if (start >= 0) {
            quoted.add(new Stretch(stretch.kind(), new Span(start, end), gap && !quoted.isEmpty()));
            gap = false;
        }
        return gap;
    }

    /** Whether a passage lies in what is printed, with all its words. */
    public static boolean holds(List<Stretch> stretches, Passage passage) {
        return passage.spans().stream().allMatch(span -> stretches.stream()
                .anyMatch(stretch -> stretch.span().contains(span)));
    }
}
