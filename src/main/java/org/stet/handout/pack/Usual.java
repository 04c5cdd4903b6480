package org.stet.handout.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.stet.handout.assembly.Ingredients;
import org.stet.handout.assembly.Packing;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Paper;
import org.stet.handout.wording.Wording;

/** The recipe that a teacher finds who has chosen nothing yet: it can be printed as it is. */
final class Usual {

    private static final int HINT = 1;

    private Usual() {}

    /** Turns a recipe into what a pack is made from. */
    interface Making {
        Ingredients of(Recipe recipe);
    }

    /** @param articleLanguage a BCP 47 tag; the sheets speak it where they can */
    static Recipe recipe(String articleLanguage, Making making) {
        var language = Wording.LANGUAGES.stream()
                .map(Locale::getLanguage)
                .filter(Locale.forLanguageTag(articleLanguage).getLanguage()::equals)
                .findFirst()
                .orElse(Locale.ENGLISH.getLanguage());
        var material = making.of(plain(Activity.BLANK, false, language)).material();
        var articles = material.articles();
        boolean classLabels = !material.hasOneTagSet()
                || articles.stream()
                        .flatMap(article -> article.judgements().stream())
                        .anyMatch(judgement -> judgement.classLabel() != null);
        return Stream.of(Activity.values())
                .filter(activity -> activity.articles() == Math.min(2, articles.size()))
                .map(activity -> proposed(plain(activity, classLabels, language), making))
                .filter(recipe -> finds(recipe, making))
                .findFirst()
                .orElseGet(() -> proposed(plain(Activity.BLANK, classLabels, language), making));
    }

    private static boolean finds(Recipe recipe, Making making) {
        var from = making.of(recipe);
        return Packing.finds(from, Packing.lay(from), recipe.activity()) > 0;
    }

    private static Recipe proposed(Recipe recipe, Making making) {
        return withParagraphs(recipe, Packing.propose(making.of(recipe)));
    }

    static Recipe withParagraphs(Recipe recipe, List<List<Integer>> paragraphs) {
        return new Recipe(
                recipe.activity(),
                recipe.classLabels(),
                recipe.labels(),
                paragraphs,
                recipe.versions(),
                recipe.layout(),
                recipe.language(),
                recipe.threshold(),
                recipe.edits());
    }

    private static Recipe plain(Activity activity, boolean classLabels, String language) {
        return new Recipe(
                activity,
                classLabels,
                List.of(),
                List.of(),
                List.of(new Recipe.Version(HINT, false)),
                new Layout(Paper.A4, true, true, false, true, true),
                language,
                Recipe.USUAL_THRESHOLD,
                List.of());
    }
}
