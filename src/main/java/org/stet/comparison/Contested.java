package org.stet.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.stet.text.Span;

/**
 * How many readers disagree at each character of a text, label by label. One reader's passages of a label are united; the
 * text is then label or not label for that reader, character by character. The disagreement about a label at a character
 * is the share of pairs of readers of whom one tagged it and the other did not, {@code 2k(n-k) / n(n-1)} for {@code k} of
 * {@code n}: the observed disagreement of Krippendorff's alpha for one unit. It is 0 where all or none tagged it. A
 * character is as contested as its most contested label, since labels may lie over each other.
 *
 * @param readers how many there are, 2 or more
 * @param stretches in text order, apart; characters between them nobody tagged. At least one label was used in each
 */
public record Contested(int readers, List<Stretch> stretches) {

    /**
     * Characters that the same number of readers tagged with the same labels.
     *
     * @param span in code points
     * @param tagged how many readers tagged it, by the label's id; at least 1 each
     */
    public record Stretch(Span span, SortedMap<String, Integer> tagged) {}

    public Contested {
        stretches = List.copyOf(stretches);
    }

    /** A border of a label in one reading: it begins or ends to hold. */
    private record Border(int at, String label, int step) {}

    /** @param readings of one text, 2 or more */
    public static Contested of(List<ReadingValues> readings) {
        var borders = new ArrayList<Border>();
        readings.forEach(reading -> addBorders(reading, borders));
        borders.sort(Comparator.comparingInt(Border::at));
        var stretches = new ArrayList<Stretch>();
        var tagged = new TreeMap<String, Integer>();
        int from = 0;
        for (var border : borders) {
            if (border.at() > from) {
                if (!tagged.isEmpty()) {
                    add(stretches, new Span(from, border.at()), tagged);
                }
                from = border.at();
            }
            if (tagged.merge(border.label(), border.step(), Integer::sum) == 0) {
                tagged.remove(border.label());
            }
        }
        return new Contested(readings.size(), stretches);
    }

    private static void add(List<Stretch> stretches, Span span, SortedMap<String, Integer> tagged) {
        if (!stretches.isEmpty()) {
            var last = stretches.get(stretches.size() - 1);
            if (last.span().end() == span.start() && last.tagged().equals(tagged)) {
                stretches.set(
                        stretches.size() - 1, new Stretch(new Span(last.span().start(), span.end()), last.tagged()));
                return;
            }
        }
        stretches.add(new Stretch(span, new TreeMap<>(tagged)));
    }

    private static void addBorders(ReadingValues reading, List<Border> borders) {
        var byLabel = new TreeMap<String, List<Span>>();
        for (var tag : reading.tags()) {
            byLabel.computeIfAbsent(tag.label(), none -> new ArrayList<>())
                    .addAll(tag.passage().spans());
        }
        byLabel.forEach((label, spans) -> {
            for (var span : united(spans)) {
                borders.add(new Border(span.start(), label, 1));
                borders.add(new Border(span.end(), label, -1));
            }
        });
    }

    private static List<Span> united(List<Span> spans) {
        var united = new ArrayList<Span>();
        for (var span : spans.stream().sorted().toList()) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).end() >= span.start()) {
                var before = united.get(last);
                united.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                united.add(span);
            }
        }
        return united;
    }

    /** Of {@code tagging} readers who gave a label and the others who did not; from 0 to 1. */
    double disagreement(int tagging) {
        return 2.0 * tagging * (readers - tagging) / (readers * (readers - 1.0));
    }

    /** How contested each character of a stretch is. */
    double disagreement(Stretch stretch) {
        return stretch.tagged().values().stream()
                .mapToDouble(this::disagreement)
                .max()
                .orElse(0);
    }

    /**
     * How contested the characters of a part of the text are in the mean.
     *
     * @param overall by each character's most contested label, from 0 to 1
     * @param byLabel by label, those contested here alone
     */
    public record Mean(double overall, SortedMap<String, Double> byLabel) {}

    /** The mean over all characters of a part of the text. */
    public Mean in(Span part) {
        double overall = 0;
        var byLabel = new TreeMap<String, Double>();
        for (int i = firstReaching(part.start());
                i < stretches.size() && stretches.get(i).span().start() < part.end();
                i++) {
            var stretch = stretches.get(i);
            double share = (double) shared(stretch.span(), part) / part.length();
            overall += share * disagreement(stretch);
            stretch.tagged().forEach((label, tagging) -> {
                if (tagging < readers) {
                    byLabel.merge(label, share * disagreement(tagging), Double::sum);
                }
            });
        }
        return new Mean(overall, byLabel);
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** The first stretch that ends behind a character. */
    private int firstReaching(int start) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (stretches.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many readers gave each label to a character; without those that nobody gave. */
    Map<String, Integer> at(int character) {
        int first = firstReaching(character);
        return first < stretches.size() && stretches.get(first).span().contains(character)
                ? stretches.get(first).tagged()
                : Map.of();
    }
}
