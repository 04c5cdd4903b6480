package org.stet.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.stet.article.door.LanguageGuess;
import org.stet.comparison.DifferenceKind;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** What a reader does again and again otherwise than it is settled, apart from labels: see {@link Confusion}. */
final class Habits {

    /** What happened once is no habit. */
    static final int RECURS = 2;

    /** What is left of a quotation mark by {@link BorderCase}: any of them. */
    private static final String MARK = "\"";

    private final Map<OfKind, Integer> kinds =
            new TreeMap<>(Comparator.comparing(OfKind::kind).thenComparing(OfKind::field));
    private final Map<OfBorder, Seen> borders = new TreeMap<>(Comparator.comparing(OfBorder::words)
            .thenComparing(OfBorder::leftOut)
            .thenComparing(OfBorder::atEnd));

    /**
     * A kind of difference that was settled otherwise than the reader had it.
     *
     * @param kind a {@link DifferenceKind#id}
     * @param field the name of the field that was another; empty where it is not about fields
     * @param times how often, 2 or more
     */
    record Kind(String kind, String field, int times) {}

    /**
     * Words at a border that the reader left out or took in, against what was settled.
     *
     * @param words in small letters; a quotation mark stands for any
     * @param leftOut whether the reader left them out; otherwise they took them in
     * @param atEnd whether at the end of the passage; otherwise at its beginning
     * @param times how often, 2 or more
     * @param language of the words, as a BCP 47 tag; {@code und} where they are of several
     */
    record Border(String words, boolean leftOut, boolean atEnd, int times, String language) {

        /** Whether it is about a quotation mark and nothing else. */
        public boolean isMark() {
            return words.equals(MARK);
        }
    }

    private record OfKind(String kind, String field) {}

    private record OfBorder(String words, boolean leftOut, boolean atEnd) {}

    private record Seen(int times, String language) {

        Seen and(Seen more) {
            return new Seen(times + more.times, language.equals(more.language) ? language : LanguageGuess.UNKNOWN);
        }
    }

    /**
     * Counts a difference that was settled otherwise than the reader had it.
     *
     * @param own the reader's tags; none where they had nothing, or the difference is not about tags
     * @param settled what they came to
     * @param text that all spans count in
     * @param language of the text, as a BCP 47 tag
     */
    void add(
            String kind, List<Learning.Settled> own, List<Learning.Settled> settled, StoredText text, String language) {
        boolean paired = own.size() == 1 && settled.size() == 1;
        if (paired && Learning.isOfFields(kind)) {
            var fields = differing(own.get(0).fields(), settled.get(0).fields());
            fields.forEach(field -> kinds.merge(ofField(field), 1, Integer::sum));
        } else {
            kinds.merge(new OfKind(kind, ""), 1, Integer::sum);
        }
        if (paired && kind.equals(DifferenceKind.BOUNDARY.id())) {
            addBorders(own.get(0).spans(), settled.get(0).spans(), text, language);
        }
    }

    /** By the field: what was settled before sources were a kind of their own says that it is about an attribute. */
    private static OfKind ofField(String field) {
        return field.equals(DifferenceKind.SOURCE.id())
                ? new OfKind(field, "")
                : new OfKind(DifferenceKind.ATTRIBUTE.id(), field);
    }

    private static List<String> differing(Map<String, String> own, Map<String, String> settled) {
        var names = new TreeSet<>(own.keySet());
        names.addAll(settled.keySet());
        return names.stream()
                .filter(name -> !own.getOrDefault(name, "").equals(settled.getOrDefault(name, "")))
                .toList();
    }

    private void addBorders(List<Span> own, List<Span> settled, StoredText text, String language) {
        if (own.size() != 1 || settled.size() != 1) {
            return;
        }
        var mine = own.get(0);
        var theirs = settled.get(0);
        var hull = new Span(Math.min(mine.start(), theirs.start()), Math.max(mine.end(), theirs.end()));
        BorderCase.cut(hull, mine, text).ifPresent(cut -> addBorder(cut, true, language));
        BorderCase.cut(hull, theirs, text).ifPresent(cut -> addBorder(cut, false, language));
    }

    private void addBorder(BorderCase.Cut cut, boolean leftOut, String language) {
        addBorder(cut.before(), leftOut, false, language);
        addBorder(cut.after(), leftOut, true, language);
    }

    private void addBorder(String words, boolean leftOut, boolean atEnd, String language) {
        if (!words.isBlank()) {
            borders.merge(new OfBorder(words.strip(), leftOut, atEnd), new Seen(1, language), Seen::and);
        }
    }

    /** The kinds that recur, the most frequent first. */
    List<Kind> kinds() {
        var found = new ArrayList<Kind>();
        kinds.forEach((of, times) -> found.add(new Kind(of.kind(), of.field(), times)));
        return found.stream()
                .filter(kind -> kind.times() >= RECURS)
                .sorted(Comparator.comparingInt(Kind::times).reversed())
                .toList();
    }

    /** The borders that recur, the most frequent first. */
    List<Border> borders() {
        var found = new ArrayList<Border>();
        borders.forEach((of, seen) ->
                found.add(new Border(of.words(), of.leftOut(), of.atEnd(), seen.times(), seen.language())));
        return found.stream()
                .filter(border -> border.times() >= RECURS)
                .sorted(Comparator.comparingInt(Border::times).reversed())
                .toList();
    }
}
