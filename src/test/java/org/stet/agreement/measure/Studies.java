package org.stet.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** Makes studies for tests. */
final class Studies {

    private Studies() {}

    /** One text in which each string is a reader and each character a position; a blank is a gap, {@code a} category 1. */
    static Strip text(@Nullable String... readers) {
        var codings = new ArrayList<@Nullable Coding>();
        int length = 0;
        for (var reader : readers) {
            codings.add(reader == null ? null : coding(reader));
            length = Math.max(length, reader == null ? 0 : reader.length());
        }
        return new Strip(length, codings);
    }

    /** A run of one letter is a unit. */
    static Coding coding(String letters) {
        var marks = new ArrayList<Coding.Mark>();
        for (int start = 0; start < letters.length(); ) {
            int end = start + 1;
            while (end < letters.length() && letters.charAt(end) == letters.charAt(start)) {
                end++;
            }
            if (letters.charAt(start) != ' ') {
                marks.add(new Coding.Mark(start, end, letters.charAt(start) - 'a' + 1));
            }
            start = end;
        }
        return Coding.of(marks);
    }

    /** Units given as start, end, category. */
    static Coding units(int... numbers) {
        var marks = new ArrayList<Coding.Mark>();
        for (int i = 0; i < numbers.length; i += 3) {
            marks.add(new Coding.Mark(numbers[i], numbers[i + 1], numbers[i + 2]));
        }
        return Coding.of(marks);
    }

    static Study study(int categories, Strip... strips) {
        return new Study(strips[0].codings().size(), categories, Arrays.asList(strips));
    }

    /** Random units that may touch each other. */
    static Coding random(Random random, int length, int categories) {
        var marks = new ArrayList<Coding.Mark>();
        for (int at = random.nextInt(6); at < length - 1; at += random.nextInt(4) * random.nextInt(8)) {
            int end = Math.min(length, at + 1 + random.nextInt(9));
            marks.add(new Coding.Mark(at, end, 1 + random.nextInt(categories)));
            at = end;
        }
        return Coding.of(marks);
    }

    /** Texts of random length; with {@code missing} a reader has not read each fourth of them. */
    static Study random(Random random, int readers, int categories, int texts, boolean missing) {
        var strips = new ArrayList<Strip>();
        for (int i = 0; i < texts; i++) {
            int length = 20 + random.nextInt(60);
            var codings = new ArrayList<@Nullable Coding>();
            for (int r = 0; r < readers; r++) {
                codings.add(missing && random.nextInt(4) == 0 ? null : random(random, length, categories));
            }
            strips.add(new Strip(length, codings));
        }
        return new Study(readers, categories, strips);
    }

    /** The category of each position; the slow way. */
    static int[] positions(Coding coding, int length) {
        int[] categories = new int[length];
        for (int i = 0; i < coding.size(); i++) {
            Arrays.fill(categories, coding.start(i), coding.end(i), coding.category(i));
        }
        return categories;
    }

    /** The texts one behind the other as one text, which all have read. */
    static Study joined(Study study) {
        var codings = new ArrayList<@Nullable Coding>();
        int length = 0;
        for (int r = 0; r < study.readers(); r++) {
            var marks = new ArrayList<Coding.Mark>();
            length = 0;
            for (var strip : study.strips()) {
                var coding = Objects.requireNonNull(strip.codings().get(r));
                for (int i = 0; i < coding.size(); i++) {
                    marks.add(new Coding.Mark(length + coding.start(i), length + coding.end(i), coding.category(i)));
                }
                length += strip.length();
            }
            codings.add(Coding.of(marks));
        }
        return new Study(study.readers(), study.categories(), List.of(new Strip(length, codings)));
    }

    static double value(Outcome outcome) {
        var value = outcome.value();
        if (value == null) {
            throw new AssertionError("no figure: " + outcome.reason());
        }
        return value;
    }

    static Outcome pairs(Measure measure, Study study) {
        return Observations.ofPairs(measure, study).estimate().outcome();
    }

    static Outcome all(Measure measure, Study study) {
        return Observations.ofAll(measure, study).estimate().outcome();
    }

    static List<Strip> shuffled(List<Strip> strips, List<Integer> order) {
        return strips.stream()
                .map(strip -> {
                    var codings = new ArrayList<@Nullable Coding>();
                    order.forEach(reader -> codings.add(strip.codings().get(reader)));
                    return new Strip(strip.length(), codings);
                })
                .toList();
    }
}
