package org.stet.handout.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.Overlap;
import org.stet.handout.material.Judgement;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.wording.Wording;

/**
 * All that the questions of a pack are made from.
 *
 * @param printed the articles, in order
 * @param looks the labels that the class works with, in the order of their tag set
 * @param known all labels that a passage can have, for what readers say beside the answer
 */
public record Lesson(
        Recipe recipe, List<Printed> printed, List<LabelLook> looks, List<LabelLook> known, Wording wording) {

    public Lesson {
        printed = List.copyOf(printed);
        looks = List.copyOf(looks);
        known = List.copyOf(known);
    }

    /** A passage with the label that the key gives it. */
    public record Answered(Printed in, Judgement judgement, LabelLook look) {

        /** Who says it, where a reader named somebody. */
        public Optional<String> source() {
            return Optional.ofNullable(judgement.source()).filter(name -> !name.isBlank());
        }
    }

    /** What the key answers: passages with a label of the lesson on which readers agree well enough. */
    public List<Answered> answers() {
        return of(false);
    }

    /** What is talked about: passages that somebody gave a label of the lesson, and on which readers differ. */
    public List<Answered> contested() {
        return of(true);
    }

    private List<Answered> of(boolean contested) {
        return printed.stream()
                .flatMap(article -> article.judgements().stream()
                        .filter(judgement -> judgement.contested(recipe.threshold()) == contested)
                        .flatMap(judgement -> answered(article, judgement).stream()))
                .toList();
    }

    private Optional<Answered> answered(Printed article, Judgement judgement) {
        var look = look(judgement.labelFor(recipe.classLabels()));
        if (look.isPresent() || !judgement.contested(recipe.threshold())) {
            return look.map(found -> new Answered(article, judgement, found));
        }
        // Somebody else gave it a label of the lesson.
        boolean others = judgement.others().stream()
                .map(other -> recipe.classLabels() ? other.classLabel() : other.label())
                .anyMatch(label -> look(label).isPresent());
        return others
                ? known(judgement.labelFor(recipe.classLabels())).map(found -> new Answered(article, judgement, found))
                : Optional.empty();
    }

    /** Passages that have a label which the class does not work with: what could be taken for an answer. */
    public List<Answered> distractors() {
        return printed.stream()
                .flatMap(article -> article.judgements().stream()
                        .filter(judgement -> !judgement.contested(recipe.threshold()))
                        .flatMap(judgement -> known(judgement.labelFor(recipe.classLabels()))
                                .filter(look -> !looks.contains(look))
                                .map(look -> new Answered(article, judgement, look))
                                .stream()))
                .toList();
    }

    /**
     * The passages that stand in boxes where the class is to say which label fits: answers, and about half as many that are
     * none, so that a box alone tells nothing. No two of them overlap, and one label fits each: words that have two labels of
     * the lesson are in no box.
     */
    public List<Answered> boxes() {
        var answers = answers();
        var boxes = new ArrayList<Answered>();
        answers.stream()
                .filter(answer -> hasOneLabel(answer, answers) && isApart(answer, boxes))
                .forEach(boxes::add);
        int most = boxes.size() + (boxes.size() + 1) / 2;
        distractors().stream()
                .filter(other -> boxes.size() < most && isApart(other, boxes) && isApart(other, answers))
                .forEach(boxes::add);
        boxes.sort(Comparator.comparingInt((Answered box) -> box.in().index())
                .thenComparing(box -> box.judgement().passage().hull()));
        return boxes;
    }

    private static boolean hasOneLabel(Answered one, List<Answered> answers) {
        return answers.stream()
                .filter(other -> other.in() == one.in() && !other.look().equals(one.look()))
                .noneMatch(other ->
                        Overlap.of(other.judgement().passage(), one.judgement().passage())
                                        .ratio()
                                >= 0.5);
    }

    private boolean isApart(Answered one, List<Answered> others) {
        return Stream.concat(others.stream(), contested().stream())
                .filter(other -> other.in() == one.in())
                .noneMatch(other ->
                        other.judgement().passage().overlaps(one.judgement().passage()));
    }

    /** A label of the lesson. */
    public Optional<LabelLook> look(@Nullable String label) {
        return find(looks.stream(), label);
    }

    /** A label, whether the lesson is about it or not. */
    public Optional<LabelLook> known(@Nullable String label) {
        return find(known.stream(), label);
    }

    private static Optional<LabelLook> find(Stream<LabelLook> looks, @Nullable String label) {
        return looks.filter(look -> look.id().equals(label)).findFirst();
    }

    /** The answers by their label, in the order of the labels; a label without any is left out. */
    public Map<LabelLook, List<Answered>> byLabel() {
        var byLabel = new LinkedHashMap<LabelLook, List<Answered>>();
        var answers = answers();
        for (var look : looks) {
            var here = answers.stream()
                    .filter(answer -> answer.look().equals(look))
                    .toList();
            if (!here.isEmpty()) {
                byLabel.put(look, here);
            }
        }
        return byLabel;
    }
}
