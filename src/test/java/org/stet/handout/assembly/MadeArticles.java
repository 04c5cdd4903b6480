package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.handout.material.Judgement;
import org.stet.handout.material.Material;
import org.stet.handout.question.Lesson;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.wording.Wording;
import org.stet.schema.TagSet;
import org.stet.schema.TagSets;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Articles with what readers say of them, made by hand: the first paragraph of each is its headline. */
public final class MadeArticles {

    private static final TagSet CLASS_SET = new TagSets().shipped("classroom").orElseThrow();

    private final List<Made> made = new ArrayList<>();
    private TagSet tagSet = CLASS_SET;

    private static final class Made {
        final StoredText text;
        final List<Block> blocks;
        final List<Judgement> judgements = new ArrayList<>();
        String language = "en";
        String direction = "ltr";

        @Nullable
        String rights;

        Made(StoredText text, List<Block> blocks) {
            this.text = text;
            this.blocks = blocks;
        }
    }

    public static MadeArticles of(String... paragraphs) {
        return new MadeArticles().and(paragraphs);
    }

    /** One more article; what follows is said of it. */
    public MadeArticles and(String... paragraphs) {
        var text = StoredText.of(String.join("\n\n", paragraphs));
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            int length = paragraphs[i].codePointCount(0, paragraphs[i].length());
            blocks.add(new Block(new Span(at, at + length), i == 0 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH));
            at += length + 2;
        }
        made.add(new Made(text, blocks));
        return this;
    }

    public MadeArticles written(String language, String direction) {
        last().language = language;
        last().direction = direction;
        return this;
    }

    public MadeArticles rights(String rights) {
        last().rights = rights;
        return this;
    }

    public MadeArticles tagSet(TagSet other) {
        tagSet = other;
        return this;
    }

    /** All readers, three, agree. */
    public MadeArticles says(String label, String words) {
        return says(label, words, null);
    }

    public MadeArticles says(String label, String words, @Nullable String source) {
        return judged(judgement(label, Passage.of(find(words)), 3, 3, source));
    }

    /** One of three readers says it. */
    public MadeArticles contested(String label, String words) {
        return judged(judgement(label, Passage.of(find(words)), 1, 3, null));
    }

    public MadeArticles judged(Judgement judgement) {
        last().judgements.add(judgement);
        return this;
    }

    static Judgement judgement(String label, Passage passage, int agreeing, int readers, @Nullable String source) {
        return new Judgement(
                label + "@" + passage.hull().start() + "-" + passage.hull().end(),
                label,
                label,
                passage,
                agreeing,
                readers,
                true,
                false,
                false,
                agreeing == readers ? List.of() : List.of(new Judgement.Other(null, null, readers - agreeing)),
                null,
                source);
    }

    /** Where words stand in the article. */
    public Span find(String words) {
        var text = last().text;
        int at = text.string().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the article: " + words);
        }
        return new Span(text.codePoint(at), text.codePoint(at + words.length()));
    }

    private Made last() {
        return made.get(made.size() - 1);
    }

    public Ingredients ingredients(Recipe recipe) {
        return new Ingredients(
                recipe,
                new Material(
                        new UUID(0, 1),
                        List.of(),
                        made.stream().map(this::ofArticle).toList()),
                made.stream()
                        .map(each -> new Ingredients.Text(
                                each.text,
                                Segmentation.of(each.text, each.blocks, Locale.forLanguageTag(each.language))))
                        .toList(),
                tagSet,
                Wording.of(Locale.forLanguageTag(recipe.language())));
    }

    private Material.OfArticle ofArticle(Made each) {
        return new Material.OfArticle(
                new UUID(1, made.indexOf(each)),
                new UUID(2, made.indexOf(each)),
                1,
                each.text.sha256(),
                each.text.words(each.blocks.get(0).span()),
                "Northfield Courier",
                null,
                "2026-11-03",
                null,
                each.rights,
                each.language,
                each.direction,
                each.blocks,
                new UUID(0, 1),
                List.of(),
                each.judgements.stream()
                        .sorted(Comparator.comparing(
                                judgement -> judgement.passage().hull()))
                        .toList());
    }

    public Lesson lesson(Recipe recipe) {
        var from = ingredients(recipe);
        return Lessons.of(from, Packing.lay(from));
    }

    public Pack pack(Recipe recipe) {
        var from = ingredients(recipe);
        return Packing.pack(from, Packing.lay(from), "A pack", "3f2a9c01-1");
    }

    /** The labels that the activity is about, in English on A4 with line numbers; a version for each hint level. */
    public static Recipe recipe(Activity activity, int... hints) {
        return recipe(activity, new Layout(Paper.A4, true, true, false, true, true), hints);
    }

    public static Recipe recipe(Activity activity, Layout layout, int... hints) {
        return new Recipe(
                activity,
                true,
                List.of(),
                List.of(),
                java.util.Arrays.stream(hints)
                        .mapToObj(hint -> new Recipe.Version(hint, false))
                        .toList(),
                layout,
                "en",
                Recipe.USUAL_THRESHOLD,
                List.of());
    }

    public static Recipe edited(Recipe recipe, Recipe.Edit... edits) {
        return new Recipe(
                recipe.activity(),
                recipe.classLabels(),
                recipe.labels(),
                recipe.paragraphs(),
                recipe.versions(),
                recipe.layout(),
                recipe.language(),
                recipe.threshold(),
                List.of(edits));
    }

    /** In another language, with labels of the teacher's choice. */
    public static Recipe with(Recipe recipe, String language, List<String> labels) {
        return new Recipe(
                recipe.activity(),
                recipe.classLabels(),
                labels,
                recipe.paragraphs(),
                recipe.versions(),
                recipe.layout(),
                language,
                recipe.threshold(),
                recipe.edits());
    }

    /** Sentences of an invented town, long enough for a page. */
    static Stream<String> paragraphs(int count) {
        return Stream.iterate(1, n -> n + 1)
                .limit(count)
                .map(n -> "In street " + n + " the water stood as high as the sills on Monday, and the mayor said that "
                        + "nobody had to leave. Neighbours carried sand to door " + n + " and waited for the boats.");
    }
}
