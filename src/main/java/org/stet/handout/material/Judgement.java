package org.stet.handout.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.stet.text.Passage;

/**
 * What the readers of an article say about one passage.
 *
 * @param id made of label and place: the same as long as both are
 * @param label the label that the key gives, by its id in the readings' tag set
 * @param classLabel the label of the class set that it stands for; {@code null} where it stands for none
 * @param passage in code points of the text
 * @param agreeing how many of the readers gave the label to these words, or at least to half of them
 * @param readers how many read the article; 1 for a reading alone
 * @param upheld whether the label was kept when the readers settled; {@code true} where nothing was settled. What was not
 *     upheld is no answer
 * @param several whether several readings were declared right
 * @param unsure whether whoever tagged it was not sure
 * @param others what the other readers say, those whom most readers follow first
 * @param reason why it was settled so, {@code null} where nobody gave one
 * @param source who says it, by name; {@code null} where that is not known, or where no more than half of those who name
 *     anybody name the same
 */
public record Judgement(
        String id,
        String label,
        @Nullable String classLabel,
        Passage passage,
        int agreeing,
        int readers,
        boolean upheld,
        boolean several,
        boolean unsure,
        List<Other> others,
        @Nullable String reason,
        @Nullable String source) {

    public Judgement {
        others = List.copyOf(others);
        if (readers < 1 || agreeing < 0 || agreeing > readers) {
            throw new IllegalArgumentException("%d of %d readers".formatted(agreeing, readers));
        }
    }

    /**
     * What some of the other readers say of it.
     *
     * @param label {@code null} where they have no tag there
     * @param readers how many they are
     */
    public record Other(@Nullable String label, @Nullable String classLabel, int readers) {

        /** What more readers say comes first; that they have no tag comes last of equals. */
        static final Comparator<Other> MOST_FIRST = Comparator.comparingInt(Other::readers)
                .reversed()
                .thenComparing(Other::label, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /**
     * The same as a class sees it, which knows the labels of the class set alone: readers who gave labels that stand for the
     * same one agree, and a label that stands for none is no tag. Itself where the answer has no label of the class set.
     */
    public Judgement underClassLabels() {
        if (classLabel == null) {
            return this;
        }
        int alike = agreeing;
        int without = 0;
        var byLabel = new TreeMap<String, Integer>();
        for (var other : others) {
            var of = other.classLabel();
            if (of == null) {
                without += other.readers();
            } else if (of.equals(classLabel)) {
                alike += other.readers();
            } else {
                byLabel.merge(of, other.readers(), Integer::sum);
            }
        }
        var merged = new ArrayList<Other>();
        byLabel.forEach((of, sayers) -> merged.add(new Other(of, of, sayers)));
        if (without > 0) {
            merged.add(new Other(null, null, without));
        }
        merged.sort(Other.MOST_FIRST);
        return new Judgement(
                id,
                classLabel,
                classLabel,
                passage,
                // A reader may have given the passage two labels that stand for one.
                Math.min(alike, readers),
                readers,
                upheld,
                several,
                unsure,
                merged,
                reason,
                source);
    }

    /**
     * Whether readers differ too much for the passage to be scored: it is talked about instead. With one reading, that is
     * what its reader was unsure of.
     *
     * @param threshold the share of readers below which a passage is contested, in per cent
     */
    public boolean contested(int threshold) {
        if (!upheld || several) {
            return true;
        }
        return readers == 1 ? unsure : agreeing * 100 < threshold * readers;
    }

    /** The label under one of the two tag sets that a pack can have; {@code null} where it has none there. */
    public @Nullable String labelFor(boolean ofClass) {
        return ofClass ? classLabel : label;
    }
}
