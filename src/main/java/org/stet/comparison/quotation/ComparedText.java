package org.stet.comparison.quotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Segments;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * The words of an article's text as they are compared, those of page furniture left out. Numbered from 0; where they stand
 * is told in code points.
 */
public final class ComparedText {

    private static final Set<String> WITHOUT_BLANKS = Set.of("zh", "ja", "th", "lo", "km", "my", "bo");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int[] NOWHERE = {};

    private final StoredText text;
    private final Locale language;
    private final Vocabulary vocabulary;
    private final Span[] places;
    private final int[] ids;
    private final boolean[] inMarks;
    private final Map<Long, int[]> neighbours = new HashMap<>();

    private ComparedText(StoredText text, Locale language, Vocabulary vocabulary, Span[] places, List<Span> marked) {
        this.text = text;
        this.language = language;
        this.vocabulary = vocabulary;
        this.places = places;
        this.ids = Arrays.stream(places)
                .mapToInt(place -> vocabulary.id(Folded.of(text.words(place)), language))
                .toArray();
        this.inMarks = new boolean[places.length];
        for (var span : marked) {
            for (int i = firstFrom(span.start()); i < places.length && places[i].end() <= span.end(); i++) {
                inMarks[i] = true;
            }
        }
        for (int i = 0; i + 1 < ids.length; i++) {
            neighbours.merge(together(ids[i], ids[i + 1]), new int[] {i}, ComparedText::joined);
        }
    }

    /** @param vocabulary that the texts to be compared share */
    public static ComparedText of(
            StoredText text, List<Block> blocks, Segments segments, Locale language, Vocabulary vocabulary) {
        var furniture = blocks.stream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .map(Block::span)
                .toList();
        var places = segments.words().stream()
                .filter(word -> furniture.stream().noneMatch(block -> block.contains(word)))
                .toArray(Span[]::new);
        var marked = segments.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .flatMap(quotation -> quotation.passage().spans().stream())
                .toList();
        return new ComparedText(text, language, vocabulary, places, marked);
    }

    private static int[] joined(int[] one, int[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static long together(int first, int second) {
        return (long) first << 32 | second;
    }

    /** The words that begin inside a passage. */
    int[] in(Passage passage) {
        return passage.spans().stream()
                .flatMapToInt(span -> IntStream.range(firstFrom(span.start()), firstFrom(span.end())))
                .toArray();
    }

    private int firstFrom(int codePoint) {
        int from = 0;
        int to = places.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (places[middle].start() < codePoint) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Where two words stand side by side. */
    int[] together(int[] two, int at) {
        return neighbours.getOrDefault(together(two[at], two[at + 1]), NOWHERE);
    }

    /** How many words there are. */
    public int size() {
        return ids.length;
    }

    int id(int word) {
        return ids[word];
    }

    int[] ids(int[] some) {
        return Arrays.stream(some).map(word -> ids[word]).toArray();
    }

    Span place(int word) {
        return places[word];
    }

    /** Whether it stands between quotation marks. */
    boolean inMarks(int word) {
        return inMarks[word];
    }

    /** The words from one to another with all that stands between them, a break of the line as a blank. */
    String words(int first, int last) {
        return shown(text.words(new Span(places[first].start(), places[last].end())));
    }

    String words(int word) {
        return text.words(places[word]);
    }

    /** Words on one line. */
    public static String shown(String words) {
        return BLANKS.matcher(words).replaceAll(" ");
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    public Locale language() {
        return language;
    }

    /** What stands between two words in this language. */
    public String between() {
        return WITHOUT_BLANKS.contains(language.getLanguage()) ? "" : " ";
    }
}
