package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.stet.handout.material.Judgement;
import org.stet.handout.question.Lesson;
import org.stet.handout.question.Printed;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.setting.Excerpt;
import org.stet.handout.sheet.LabelLook;

/** Lays what is printed beside what readers say of it. */
final class Lessons {

    private Lessons() {}

    static Lesson of(Ingredients from, Laid laid) {
        var known = LabelLooks.of(from.tagSet(), from.wording());
        var printed = new ArrayList<Printed>();
        for (int i = 0; i < from.texts().size(); i++) {
            printed.add(printed(from, laid.articles().get(i), i));
        }
        var wanted = wanted(from.recipe(), printed, known);
        var looks = known.stream().filter(look -> wanted.contains(look.id())).toList();
        return new Lesson(from.recipe(), printed, looks, known, from.wording());
    }

    private static Printed printed(Ingredients from, Laid.OfArticle laid, int index) {
        var article = from.material().articles().get(index);
        var text = from.texts().get(index);
        return new Printed(
                index,
                article,
                text.text(),
                text.segments(),
                laid.stretches(),
                laid.lines(),
                article.judgements().stream()
                        .map(judgement -> from.recipe().classLabels() ? judgement.underClassLabels() : judgement)
                        .filter(judgement -> judgement.labelFor(from.recipe().classLabels()) != null)
                        .filter(judgement -> Excerpt.holds(laid.stretches(), judgement.passage()))
                        .toList());
    }

    /**
     * The labels that the class works with: the teacher's, or those that the activity is about. Of a tag set without a
     * mapping to the class set nobody knows what its labels are about: then all of them.
     */
    private static List<String> wanted(Recipe recipe, List<Printed> printed, List<LabelLook> known) {
        if (!recipe.labels().isEmpty()) {
            return recipe.labels();
        }
        var about = recipe.activity().classLabels();
        if (recipe.classLabels()) {
            return List.copyOf(about);
        }
        var judgements = printed.stream()
                .flatMap(article -> article.judgements().stream())
                .toList();
        boolean mapped = judgements.stream().anyMatch(judgement -> judgement.classLabel() != null);
        return mapped
                ? labels(judgements.stream()
                        .filter(judgement -> judgement.classLabel() != null && about.contains(judgement.classLabel())))
                : about.isEmpty()
                        ? List.of()
                        : known.stream().map(LabelLook::id).toList();
    }

    private static List<String> labels(Stream<Judgement> judgements) {
        return judgements
                .map(Judgement::label)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
