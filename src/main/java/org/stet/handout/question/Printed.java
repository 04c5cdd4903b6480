package org.stet.handout.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.stet.handout.material.Judgement;
import org.stet.handout.material.Material;
import org.stet.handout.setting.TextLine;
import org.stet.handout.sheet.Exercise.Stretch;
import org.stet.handout.sheet.Inline;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Segments;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * An article of a pack with what is printed of it.
 *
 * @param index of the article in the pack, from 0
 * @param stretches what is printed, in text order
 * @param lines of the stretches, {@link TextLine#block} counting those; numbered through the pack
 * @param judgements of the readers, all of whose words are printed, in text order
 */
public record Printed(
        int index,
        Material.OfArticle article,
        StoredText text,
        Segments segments,
        List<Stretch> stretches,
        List<TextLine> lines,
        List<Judgement> judgements) {

    public Printed {
        stretches = List.copyOf(stretches);
        lines = List.copyOf(lines);
        judgements = List.copyOf(judgements);
    }

    public Inline.Writing writing() {
        return new Inline.Writing(article.language(), article.direction());
    }

    public Inline quoted(Passage passage) {
        return Inline.quoted(oneLine(text.exact(passage)), writing());
    }

    public Inline quoted(Span span) {
        return Inline.quoted(oneLine(text.words(span)), writing());
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ').strip();
    }

    /** The sentence or sentences in which a passage stands. */
    public Span sentences(Passage passage) {
        int start = passage.hull().start();
        int end = passage.hull().end();
        for (var sentence : segments.sentences()) {
            if (sentence.overlaps(passage.hull())) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return new Span(start, end);
    }

    /** The numbers of the lines that a passage stands on, {@code 14} or {@code 14–16}; of several spans each. */
    public String lines(Passage passage) {
        var shown = new ArrayList<String>();
        for (var span : passage.spans()) {
            var touched = lines.stream()
                    .filter(line -> line.span().overlaps(span))
                    .mapToInt(TextLine::number)
                    .summaryStatistics();
            if (touched.getCount() > 0) {
                var here = touched.getMin() == touched.getMax()
                        ? Integer.toString(touched.getMin())
                        : touched.getMin() + "–" + touched.getMax();
                if (!shown.contains(here)) {
                    shown.add(here);
                }
            }
        }
        return String.join(", ", shown);
    }

    /** The headline, as far as it is printed. */
    public List<Stretch> headlines() {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == BlockKind.HEADLINE)
                .toList();
    }

    /** For a pattern that says {@code line 4} or {@code lines 4–5}. */
    public static Map<String, Object> numbered(String lines) {
        return Map.of("n", lines.matches("\\d+") ? 1 : 2, "lines", lines);
    }
}
