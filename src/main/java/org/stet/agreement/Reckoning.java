package org.stet.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.measure.Coding;
import org.stet.agreement.measure.Confusion;
import org.stet.agreement.measure.Disagreement;
import org.stet.agreement.measure.Draws;
import org.stet.agreement.measure.Estimate;
import org.stet.agreement.measure.Interval;
import org.stet.agreement.measure.NominalAlpha;
import org.stet.agreement.measure.Observations;
import org.stet.agreement.measure.Outcome;
import org.stet.agreement.measure.Strip;
import org.stet.agreement.measure.Study;
import org.stet.agreement.measure.UnitizingAlpha;
import org.stet.agreement.measure.UnitizingFamily;

/**
 * Works out every figure of what was gathered. Plain sums: it asks nobody and knows no database. Subjects have nothing to
 * do with each other, so several may be worked out at once.
 */
final class Reckoning {

    /** Draws for figures that add up over articles. */
    static final int DRAWS = 1_000;

    /** Draws for the unitizing alpha of 1995, which is worked out anew in each. */
    static final int DRAWS_ANEW = 200;

    private final Material material;
    private final List<Subject> labels;
    private final List<Subject> layers;
    private final Map<String, Study> studies = new ConcurrentHashMap<>();
    private final Map<String, Observations> families = new ConcurrentHashMap<>();

    Reckoning(Material material) {
        this.material = material;
        this.labels = Subject.labels(material.tagSet(), material.asked());
        this.layers = Subject.layers(material.tagSet(), material.asked());
    }

    Material material() {
        return material;
    }

    List<Subject> labels() {
        return labels;
    }

    List<Subject> layers() {
        return layers;
    }

    /**
     * Has something worked out for each subject, first the layers and then the labels, on as many processors as there are.
     *
     * @param work asks neither a database nor for anything that belongs to a request
     * @return in the same order
     */
    <T> List<T> ofEach(Function<Subject, T> work) {
        return subjects().parallelStream().map(work).toList();
    }

    private List<Subject> subjects() {
        return Stream.concat(layers.stream(), labels.stream()).toList();
    }

    /** The subject under which most spans were marked, a layer before a label; {@code null} if there is none. */
    @Nullable
    Subject largest() {
        var subjects = subjects();
        var spans = ofEach(this::spans);
        int most = -1;
        for (int i = 0; i < spans.size(); i++) {
            most = most < 0 || spans.get(i) > spans.get(most) ? i : most;
        }
        return most < 0 ? null : subjects.get(most);
    }

    /**
     * What all readers marked under a subject; strips are in the order of the texts. Who did not have all its labels to
     * choose from is missing: to leave a word unmarked was not their judgement.
     */
    Study study(Subject subject) {
        return studies.computeIfAbsent(subject.id(), id -> made(subject));
    }

    private Study made(Subject subject) {
        var strips = new ArrayList<Strip>();
        for (var text : material.texts()) {
            var codings = new ArrayList<@Nullable Coding>();
            for (var held : text.held()) {
                codings.add(
                        held == null || !held.offered().containsAll(subject.numbers()) ? null : coding(held, subject));
            }
            strips.add(new Strip(text.continuum().length(), codings));
        }
        return new Study(material.readers().size(), subject.labels().size(), strips);
    }

    private static Coding coding(Material.Held held, Subject subject) {
        var marks = new ArrayList<Coding.Mark>();
        for (int i = 0; i < subject.numbers().size(); i++) {
            for (var mark : held.marks().getOrDefault(subject.numbers().get(i), List.of())) {
                marks.add(new Coding.Mark(mark.start(), mark.end(), i + 1));
            }
        }
        return Coding.of(marks);
    }

    /** How many spans of a subject all readers together marked. */
    long spans(Subject subject) {
        return study(subject).strips().stream()
                .flatMap(strip -> strip.codings().stream())
                .mapToLong(coding -> coding == null ? 0 : coding.size())
                .sum();
    }

    /** The figures that there are for a subject. */
    List<Kind> kinds(Subject subject) {
        return subject.isLayer()
                ? Kind.OF_LAYER
                : Kind.OF_LABEL.stream()
                        .filter(kind -> kind != Kind.UNITIZING_VALUE || layerOf(subject) != null)
                        .toList();
    }

    /** The layer that a label shares with others; {@code null} if it has one of its own. */
    @Nullable
    Subject layerOf(Subject label) {
        return layers.stream()
                .filter(layer -> layer.numbers().containsAll(label.numbers()))
                .findFirst()
                .orElse(null);
    }

    Map<Kind, Estimate> figures(Subject subject) {
        var figures = new EnumMap<Kind, Estimate>(Kind.class);
        for (var kind : kinds(subject)) {
            figures.put(
                    kind,
                    kind == Kind.UNITIZING_1995
                            ? UnitizingAlpha.of(study(subject)).estimate()
                            : observations(subject, kind).estimate());
        }
        return figures;
    }

    Interval interval(Subject subject, Kind kind, long seed) {
        return kind == Kind.UNITIZING_1995
                ? UnitizingAlpha.of(study(subject)).interval(new Draws(seed, DRAWS_ANEW))
                : observations(subject, kind).interval(new Draws(seed, DRAWS));
    }

    private Observations observations(Subject subject, Kind kind) {
        var layer = layerOf(subject);
        if (kind == Kind.UNITIZING_VALUE && layer != null) {
            return family(layer)
                    .as(UnitizingFamily.ofValue(
                            layer.category(subject.labels().get(0).id())));
        }
        var measure = kind.measure(material.asked().threshold());
        if (measure instanceof UnitizingFamily member) {
            return family(subject).as(member);
        }
        return kind.isOfPairs()
                ? Observations.ofPairs(measure, study(subject))
                : Observations.ofAll(measure, study(subject));
    }

    /** All members of the family are made of the same sums, so they are added up once. */
    private Observations family(Subject subject) {
        return families.computeIfAbsent(
                subject.id(), id -> Observations.ofAll(UnitizingFamily.of(UnitizingFamily.Part.ALL), study(subject)));
    }

    /** The figures of two readers, by the places of both. */
    record PairFigures(int left, int right, Map<Kind, Estimate> figures) {}

    List<PairFigures> pairs(Subject subject) {
        var pairs = new LinkedHashMap<List<Integer>, Map<Kind, Estimate>>();
        for (var kind : kinds(subject)) {
            if (kind.isOfPairs()) {
                for (var pair : observations(subject, kind).ofEach()) {
                    pairs.computeIfAbsent(List.of(pair.left(), pair.right()), readers -> new EnumMap<>(Kind.class))
                            .put(kind, pair.estimate());
                }
            }
        }
        return pairs.entrySet().stream()
                .map(pair -> new PairFigures(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                .toList();
    }

    /**
     * @param left place of the row's reader; negative for all pairs summed
     * @param right place of the column's reader
     */
    Confusion confusion(Subject layer, int left, int right) {
        var study = study(layer);
        return left < 0 || right < 0 ? Confusion.ofAll(study) : Confusion.ofPair(study.pair(left, right));
    }

    /**
     * Where readers of a text disagree.
     *
     * @param different positions of each paragraph that have not the same category by all
     * @param lengths positions of each paragraph
     */
    record Differing(Material.Text text, Outcome alpha, int readers, int[] different, int[] lengths) {

        double share() {
            long all = Arrays.stream(lengths).asLongStream().sum();
            return all == 0 ? 0 : Arrays.stream(different).asLongStream().sum() / (double) all;
        }
    }

    /** Each text that two have read, in the order of the articles. */
    List<Differing> differing(Subject subject) {
        var found = new ArrayList<Differing>();
        var study = study(subject);
        for (int i = 0; i < material.texts().size(); i++) {
            var text = material.texts().get(i);
            var strip = study.strips().get(i);
            if (strip.readers() > 1) {
                var one = new Study(study.readers(), study.categories(), List.of(strip));
                int[] lengths = new int[text.borders().length];
                for (int p = 0; p < lengths.length; p++) {
                    lengths[p] = text.borders()[p] - (p == 0 ? 0 : text.borders()[p - 1]);
                }
                found.add(new Differing(
                        text,
                        Observations.ofAll(new NominalAlpha(), one).estimate().outcome(),
                        strip.readers(),
                        Disagreement.perPart(strip, study.categories(), text.borders()),
                        lengths));
            }
        }
        return found;
    }

    /**
     * How far the readers of one text agree.
     *
     * @param readers how many have read it
     * @param alpha nominal, over positions
     * @param interval by drawing its paragraphs again
     */
    record Within(Material.Text text, int readers, Outcome alpha, Interval interval) {}

    /** Each text on its own, in the order of the articles. */
    List<Within> within(Subject subject, Draws draws) {
        var found = new ArrayList<Within>();
        var study = study(subject);
        for (int i = 0; i < material.texts().size(); i++) {
            var text = material.texts().get(i);
            var strip = study.strips().get(i);
            var paragraphs = Observations.ofAll(
                    new NominalAlpha(), new Study(study.readers(), study.categories(), strip.parts(text.borders())));
            found.add(new Within(text, strip.readers(), paragraphs.estimate().outcome(), paragraphs.interval(draws)));
        }
        return found;
    }

    /** Each question that has a list of answers. */
    List<Answers> answers() {
        return Answers.of(material);
    }
}
