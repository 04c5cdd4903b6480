import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.suggestion.rules.Kind;
import org.stet.suggestion.rules.MadeArticles;
import org.stet.suggestion.rules.Proposal;
import org.stet.suggestion.rules.Speech;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * What the rules for suggestions find in a corpus that people have annotated, against what those people found: every rule
 * where the annotations have Stet's labels ({@link ByLabel}), those for speech where they are attributions as in PolNeAR.
 */
final class Suggestions {

    private static final NameWords NAMES = NameWords.english();
    private static final NamingWords NAMING = NamingWords.english();
    private static final Map<String, String> DEFAULTS = Map.of(
            "corpus", "", "list", "100", "speed", "0", "tags", "annotation-schema/sourcing.json", "convert", "");

    private final Score extent = new Score(
            "S1 extent of quotations, exact",
            "R: fragments of content whose first and last letter stand inside marks that pair, found with the same first and last letter; P: quotations of four words and more that share a word with content");
    private final Score source = new Score(
            "S4 source of direct quotations, in paragraph",
            "content wholly in marks whose source stands in its paragraph; right when the proposed source shares a word with it");
    private final Score retold = new Score(
            "S5 retold words, overlapping",
            "R: content without marks that a proposal shares a word with; P: proposals that share a word with any content");
    private final Score half = new Score(
            "S5 retold words, half", "the same, with intersection over union of 0.5 and more, in code points");
    private final Score exact = new Score("S5 retold words, exact", "the same, with the same first and last letter, \"that\" in front left out");

    private final Score cue = new Score(
            "S4 cue of direct quotations, overlapping",
            "content wholly in marks with a cue; right when the proposed cue shares a word with it");
    private final Score cueExact = new Score("S4 cue of direct quotations, exact", "the same, with the same spans");

    /** What PolNeAR's attributions do not say: they are source, cue and content. */
    private static final List<String> NO_GOLD = List.of(
            "S3: no gold for direct and partial quotes: content is not told apart by what the marks are for",
            "S5: no gold for documented statements: a source is not told to be a person or a document; the content of documents"
                    + " is among that of retold words",
            "S6: no gold for stances: cues have no class",
            "S7: no gold for vague sources: sources are not told to be findable or not",
            "S8, S10: no gold for evidence claims and appeals: nothing but attributions is annotated",
            "S9: no gold for page furniture: the texts come without the pages around them",
            "S11, S15: no gold for the headline's check and for pairs of retold and quoted words");

    private static final String MARKS = "“”\"„«»";

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var corpus = options.get("corpus");
        if (!options.get("convert").isEmpty()) {
            MadeArticles.write(Path.of(options.get("convert")));
            return;
        }
        if (corpus.isEmpty()) {
            System.err.println("--corpus=FOLDER of brat stand-off: *.txt beside *.ann, with Stet's labels as types; or as"
                    + " PolNeAR has it, text/*.txt and attributions/*.ann\n--convert=FOLDER writes the articles of the tests"
                    + " there, as brat stand-off with labels");
            System.exit(2);
        }
        var types = Types.of(Path.of(options.get("tags")));
        if (Labelled.isLabelled(Path.of(corpus), types)) {
            ByLabel.measure(
                    Labelled.read(Path.of(corpus), types),
                    Integer.parseInt(options.get("list")),
                    Integer.parseInt(options.get("speed")));
            return;
        }
        var articles = Brat.read(Path.of(corpus));
        var measured = new Suggestions();
        var verbs = CueWords.english();
        for (var article : articles) {
            measured.measure(article, verbs);
        }
        System.out.println(articles.size() + " articles");
        var list = Integer.parseInt(options.get("list"));
        for (var score : List.of(
                measured.extent,
                measured.source,
                measured.cueExact,
                measured.cue,
                measured.retold,
                measured.half,
                measured.exact)) {
            score.print(list);
        }
        NO_GOLD.forEach(System.out::println);
        speed(articles, verbs, Integer.parseInt(options.get("speed")));
    }

    private static AnalysedText analysed(String string) {
        var text = StoredText.of(string);
        var blocks = Blocks.propose(text);
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }

    private void measure(Brat.Article article, CueWords verbs) {
        var text = analysed(article.text());
        var proposals = Speech.in(text, verbs, NAMES, NAMING).proposals();
        var inMarks = Set.of(Kind.DIRECT_QUOTE, Kind.PARTIAL_QUOTE);
        var quoted = proposals.stream().filter(one -> inMarks.contains(one.kind())).toList();
        var retold = proposals.stream().filter(one -> !inMarks.contains(one.kind())).toList();
        var string = text.text();
        var all = new ArrayList<Span>();
        article.attributions().forEach(one -> all.addAll(one.content()));

        for (var utterance : quoted) {
            for (var span : utterance.passage().spans()) {
                if (string.words(span).split("\\s+").length >= 4) {
                    extent.propose(all.stream().anyMatch(span::overlaps), shown(article, string, span));
                }
            }
        }
        for (var one : article.attributions()) {
            for (var fragment : one.content()) {
                if (isInMarks(string, fragment)) {
                    var core = core(string, fragment);
                    var seen = quoted.stream()
                            .flatMap(utterance -> utterance.passage().spans().stream())
                            .anyMatch(span -> core(string, span).equals(core));
                    extent.expect(seen, shown(article, string, fragment));
                }
            }
            sources(article, text, quoted, one);
        }
        retold(article, text, retold, all);
    }

    private void sources(Brat.Article article, AnalysedText text, List<Proposal> quoted, Brat.Attribution one) {
        var string = text.text();
        if (one.content().isEmpty() || !one.content().stream().allMatch(fragment -> isInMarks(string, fragment))) {
            return;
        }
        var first = one.content().get(0);
        cues(article, string, quoted, one, first);
        var paragraph = paragraph(text, first);
        var near = one.source().stream().anyMatch(paragraph::contains);
        for (var utterance : quoted) {
            if (utterance.passage().spans().stream().anyMatch(first::overlaps)) {
                var proposed = utterance.speaker().source();
                var right = proposed != null && one.source().stream().anyMatch(proposed::overlaps);
                var what = shown(article, string, first) + "  SOURCE "
                        + (one.source().isEmpty() ? "-" : string.words(one.source().get(0))) + "  PROPOSED "
                        + (proposed == null ? "-" : string.words(proposed));
                if (proposed != null && paragraph.contains(proposed)) {
                    source.propose(right, what);
                }
                if (near) {
                    source.expect(right, what);
                }
                return;
            }
        }
        if (near) {
            source.expect(false, shown(article, string, first) + "  NO QUOTATION");
        }
    }

    private void cues(
            Brat.Article article, StoredText string, List<Proposal> quoted, Brat.Attribution one, Span first) {
        var proposed = quoted.stream()
                .filter(utterance -> utterance.passage().spans().stream().anyMatch(first::overlaps))
                .findFirst()
                .map(utterance -> utterance.speaker().cue())
                .map(found -> found.sentence().between(found.first(), found.last()))
                .orElse(null);
        var what = shown(article, string, first) + "  CUE " + (one.cue().isEmpty() ? "-" : string.words(one.cue().get(0)))
                + "  PROPOSED " + (proposed == null ? "-" : string.words(proposed));
        var overlaps = proposed != null && one.cue().stream().anyMatch(proposed::overlaps);
        var same = proposed != null && one.cue().equals(List.of(proposed));
        if (proposed != null) {
            cue.propose(overlaps, what);
            cueExact.propose(same, what);
        }
        if (!one.cue().isEmpty()) {
            cue.expect(overlaps, what);
            cueExact.expect(same, what);
        }
    }

    private void retold(Brat.Article article, AnalysedText text, List<Proposal> retoldWords, List<Span> all) {
        var string = text.text();
        var proposals = retoldWords.stream()
                .flatMap(one -> one.passage().spans().stream())
                .toList();
        for (var one : retoldWords) {
            for (var span : one.passage().spans()) {
                var what = shown(article, string, span) + "  FIRED BY "
                        + one.triggers().stream().map(string::words).toList();
                retold.propose(all.stream().anyMatch(span::overlaps), what);
                half.propose(all.stream().anyMatch(other -> alike(span, other)), what);
                exact.propose(all.stream().anyMatch(other -> clause(string, other).equals(clause(string, span))), what);
            }
        }
        for (var one : article.attributions()) {
            var marked = one.content().stream()
                    .anyMatch(span -> hasMarks(string.words(span)));
            if (one.content().isEmpty() || marked || one.content().stream().anyMatch(span -> isInMarks(string, span))) {
                continue;
            }
            var what = shown(article, string, one.content().get(0)) + "  CUE "
                    + (one.cue().isEmpty() ? "-" : string.words(one.cue().get(0))) + "  SOURCE "
                    + (one.source().isEmpty() ? "-" : string.words(one.source().get(0)));
            retold.expect(one.content().stream().anyMatch(span -> proposals.stream().anyMatch(span::overlaps)), what);
            half.expect(one.content().stream().anyMatch(span -> proposals.stream().anyMatch(other -> alike(span, other))), what);
            exact.expect(
                    one.content().stream()
                            .anyMatch(span -> proposals.stream().anyMatch(other -> clause(string, other).equals(clause(string, span)))),
                    what);
        }
    }

    private static Span paragraph(AnalysedText text, Span span) {
        return text.blocks().stream()
                .map(block -> block.span())
                .filter(block -> block.overlaps(span))
                .findFirst()
                .orElse(span);
    }

    private static boolean alike(Span a, Span b) {
        var shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        return shared * 2 >= a.length() + b.length() - shared;
    }

    /** Without the signs and blanks at either end. */
    private static Span core(StoredText text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end - 1 && !Character.isLetterOrDigit(at(text, start))) {
            start++;
        }
        while (end - 1 > start && !Character.isLetterOrDigit(at(text, end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** As {@link #core}, without "that" in front, which Stet leaves outside. */
    private static Span clause(StoredText text, Span span) {
        var core = core(text, span);
        return text.words(core).startsWith("that ") ? new Span(core.start() + 5, core.end()) : core;
    }

    private static int at(StoredText text, int place) {
        return text.words(new Span(place, place + 1)).codePointAt(0);
    }

    /** Marks right around the letters at both ends, and none between. */
    private static boolean isInMarks(StoredText text, Span span) {
        var core = core(text, span);
        int left = core.start() - 1;
        while (left >= 0 && !isMark(text, left) && !Character.isLetterOrDigit(at(text, left)) && !Character.isWhitespace(at(text, left))) {
            left--;
        }
        int right = core.end();
        while (right < text.length() && !isMark(text, right) && !Character.isLetterOrDigit(at(text, right)) && !Character.isWhitespace(at(text, right))) {
            right++;
        }
        if (left < 0 || right >= text.length() || !isMark(text, left) || !isMark(text, right)) {
            return false;
        }
        return !hasMarks(text.words(core));
    }

    /** Two single marks are one that was typed in two strokes. */
    private static boolean hasMarks(String words) {
        return words.contains("''") || words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    private static boolean isMark(StoredText text, int place) {
        boolean typed = at(text, place) == '\''
                && ((place > 0 && at(text, place - 1) == '\'') || (place + 1 < text.length() && at(text, place + 1) == '\''));
        return typed || MARKS.indexOf(at(text, place)) >= 0;
    }

    private static String shown(Brat.Article article, StoredText text, Span span) {
        return Score.shown(text, span);
    }

    private static void speed(List<Brat.Article> articles, CueWords verbs, int rounds) {
        var perWord = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            var words = 0;
            var from = System.nanoTime();
            for (var article : articles) {
                var text = analysed(article.text());
                Speech.in(text, verbs, NAMES, NAMING);
                words += text.segments().words().size();
            }
            perWord.add((System.nanoTime() - from) / 1e6 / words * 900);
        }
        if (rounds > 0) {
            System.out.println("milliseconds for 900 words, borders included: " + Bench.spread("%.1f", perWord.subList(rounds / 2, rounds)));
        }
    }
}
