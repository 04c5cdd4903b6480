import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.rules.PassageRules;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * How long it takes to work out all that a desk asks for, on articles as long as those of newspapers: what grows faster than
 * a text does not show on short ones.
 */
final class Speed {

    private static final int WORDS = 900;

    /** Text and blocks, of which the rest is worked out anew each time. */
    private record Read(StoredText text, List<Block> blocks) {

        static Read of(AnalysedText text) {
            return new Read(text.text(), text.blocks());
        }

        /** With another behind it, whose headline is a line like others there. */
        Read and(Read other) {
            var together = new ArrayList<>(blocks);
            var by = text.length() + 2;
            for (var block : other.blocks) {
                var kind = block.kind() == BlockKind.HEADLINE ? BlockKind.HEADING : block.kind();
                together.add(new Block(new Span(block.span().start() + by, block.span().end() + by), kind));
            }
            return new Read(StoredText.of(text.string() + "\n\n" + other.text.string()), together);
        }

        int words() {
            return Segmentation.of(text, blocks, Locale.ENGLISH).words().size();
        }

        /** @return how many words it has */
        int worked(PassageRules rules) {
            var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
            var proposals = rules.in(analysed);
            var cast = rules.cast(analysed, proposals);
            rules.headline(analysed);
            rules.pairs(analysed, proposals, cast);
            return analysed.segments().words().size();
        }
    }

    private Speed() {}

    static void measure(List<Labelled> articles, PassageRules rules, int rounds) {
        if (rounds == 0) {
            return;
        }
        var texts = longEnough(articles);
        var processor = ManagementFactory.getThreadMXBean();
        var taken = new ArrayList<Double>();
        var worked = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            var words = 0;
            var from = System.nanoTime();
            var before = processor.getCurrentThreadCpuTime();
            for (var text : texts) {
                words += text.worked(rules);
            }
            taken.add((System.nanoTime() - from) / 1e6 / words * WORDS);
            worked.add((processor.getCurrentThreadCpuTime() - before) / 1e6 / words * WORDS);
        }
        var sizes = texts.stream().mapToInt(Read::words).summaryStatistics();
        System.out.printf(
                "milliseconds for 900 words, all that a desk asks for, on %d texts of %d to %d words: %s%n"
                        + "  of its thread on the processor: %s%n",
                texts.size(),
                sizes.getMin(),
                sizes.getMax(),
                Bench.spread("%.1f", taken.subList(rounds / 2, rounds)),
                Bench.spread("%.1f", worked.subList(rounds / 2, rounds)));
    }

    /** Articles one behind the other until they have as many words; what is left over in the end is left out. */
    private static List<Read> longEnough(List<Labelled> articles) {
        var texts = new ArrayList<Read>();
        Read begun = null;
        for (var article : articles) {
            var next = Read.of(article.text());
            begun = begun == null ? next : begun.and(next);
            if (begun.words() >= WORDS) {
                texts.add(begun);
                begun = null;
            }
        }
        if (texts.isEmpty() && begun != null) {
            texts.add(begun);
        }
        return texts;
    }
}
