package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Paper;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * An article of a given seed with what readers say of it, and a recipe: words of many scripts, some longer than a line,
 * passages that overlap.
 */
record GeneratedPack(Ingredients from, Laid laid) {

    private static final List<String> LATIN = List.of(
            "the",
            "bridge",
            "of",
            "council",
            "voted",
            "“never",
            "again”,",
            "(as",
            "reported)",
            "well-known",
            "£1,200.50",
            "won’t",
            "a",
            "Überschwemmung",
            "naïve",
            "U.S.",
            "Gen.",
            "—",
            "…",
            "Œuvre",
            "no.",
            "why?",
            "1–4",
            "e-mail",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokoll");

    private static final List<String> OTHERS = List.of(
            "мост",
            "γέφυρα",
            "הגשר",
            "الجسر",
            "قال",
            "สะพานข้ามแม่น้ำ",
            "橋の投票。",
            "다리",
            "पुल",
            "👩‍👩‍👧",
            "😀",
            "e\u0301\u0323t",
            "\u0301x",
            "🇩🇪",
            "a\u00ADb",
            "x\u200By",
            "1\u202F000");

    private static final List<String> LABELS =
            List.of("exact-words", "retold-words", "backed-up", "says-who", "writers-view", "not-story");

    static GeneratedPack of(long seed, boolean latin) {
        var random = new Random(seed);
        var made = MadeArticles.of(paragraphs(random, latin));
        tag(made, random);
        var activity = Activity.values()[random.nextInt(Activity.values().length)];
        if (activity == Activity.TWO_OUTLETS) {
            made.and(paragraphs(random, latin));
            tag(made, random);
        }
        var recipe = recipe(activity, random);
        var from = made.ingredients(recipe);
        return new GeneratedPack(from, Packing.lay(from));
    }

    private static String[] paragraphs(Random random, boolean latin) {
        return IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(i -> words(random, latin, i == 0 ? 4 + random.nextInt(8) : 15 + random.nextInt(70)))
                .toArray(String[]::new);
    }

    private static String words(Random random, boolean latin, int count) {
        var words = new StringBuilder("Now");
        for (int i = 0; i < count; i++) {
            var from = latin || random.nextInt(4) > 0 ? LATIN : OTHERS;
            words.append(random.nextInt(25) == 0 ? "\n" : " ").append(from.get(random.nextInt(from.size())));
        }
        return words.toString();
    }

    /** From a word to another of the same paragraph, or of two paragraphs in a row. */
    private static void tag(MadeArticles made, Random random) {
        var from = made.ingredients(MadeArticles.recipe(Activity.BLANK, 0));
        int last = from.texts().size() - 1;
        var words = from.texts().get(last).segments().words();
        var blocks = from.material().articles().get(last).blocks();
        var taken = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            int first = random.nextInt(words.size());
            int end = Math.min(words.size() - 1, first + random.nextInt(14));
            var span = new Span(words.get(first).start(), words.get(end).end());
            var label = LABELS.get(random.nextInt(LABELS.size()));
            if (blocks.stream().anyMatch(block -> block.span().contains(span)) && !taken.contains(label + span)) {
                taken.add(label + span);
                made.judged(MadeArticles.judgement(
                        label,
                        Passage.of(span),
                        1 + random.nextInt(3),
                        3,
                        random.nextBoolean() ? "Source " + random.nextInt(4) : null));
            }
        }
    }

    private static Recipe recipe(Activity activity, Random random) {
        var layout = new Layout(
                Paper.values()[random.nextInt(2)],
                true,
                random.nextBoolean(),
                random.nextInt(3) == 0,
                random.nextBoolean(),
                random.nextBoolean());
        var hints = IntStream.range(0, 4).toArray();
        var usual = MadeArticles.recipe(activity, layout, hints);
        return new Recipe(
                activity,
                true,
                random.nextBoolean() ? List.of() : LABELS,
                List.of(),
                IntStream.of(hints)
                        .mapToObj(hint -> new Recipe.Version(hint, random.nextInt(3) == 0))
                        .toList(),
                layout,
                "en",
                usual.threshold(),
                List.of());
    }
}
