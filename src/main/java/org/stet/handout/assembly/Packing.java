package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stet.handout.question.Lesson;
import org.stet.handout.question.Question;
import org.stet.handout.question.Questions;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.setting.Excerpt;
import org.stet.handout.setting.ExcerptProposal;
import org.stet.handout.setting.LineBreaking;
import org.stet.handout.setting.RightsNote;
import org.stet.handout.setting.TextLine;
import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Exercise.Stretch;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Sheet;
import org.stet.text.Block;
import org.stet.text.Passage;

/** Makes packs: first the lines, once, then everything that stands on and beside them. */
public final class Packing {

    private Packing() {}

    /** What is printed, and its lines, as the recipe's paper takes them. */
    public static Laid lay(Ingredients from) {
        var fit = new PaperFit(from.recipe());
        var laid = new ArrayList<Laid.OfArticle>();
        int number = 0;
        for (int i = 0; i < from.texts().size(); i++) {
            var article = from.material().articles().get(i);
            var text = from.texts().get(i);
            var stretches = stretches(from, i);
            var parts = stretches.stream()
                    .map(stretch -> new Block(stretch.span(), stretch.kind()))
                    .toList();
            var writing = new Inline.Writing(article.language(), article.direction());
            var lines = new ArrayList<TextLine>();
            for (var line : LineBreaking.of(
                    text.text(), parts, Locale.forLanguageTag(article.language()), fit.measure(writing))) {
                lines.add(new TextLine(++number, line.block(), line.kind(), line.first(), line.last(), line.span()));
            }
            laid.add(new Laid.OfArticle(stretches, lines));
        }
        return new Laid(laid);
    }

    private static List<Stretch> stretches(Ingredients from, int index) {
        var article = from.material().articles().get(index);
        var chosen = Excerpt.of(article.blocks(), from.recipe().paragraphs(index));
        return RightsNote.isQuotationOnly(article.rights())
                ? Excerpt.quoted(chosen, from.texts().get(index).segments(), quoted(from, index))
                : chosen;
    }

    /** The passages that may be printed; all that anybody tagged where the activity asks for none by their labels. */
    private static List<Passage> quoted(Ingredients from, int index) {
        var tagged = tagged(from, index);
        return tagged.isEmpty()
                ? from.material().articles().get(index).judgements().stream()
                        .map(judgement -> judgement.passage())
                        .toList()
                : tagged;
    }

    /** The passages that the activity could ask for. */
    private static List<Passage> tagged(Ingredients from, int index) {
        var recipe = from.recipe();
        var wanted = recipe.labels().isEmpty() ? recipe.activity().classLabels() : recipe.labels();
        return from.material().articles().get(index).judgements().stream()
                .filter(judgement -> {
                    var label = recipe.labels().isEmpty()
                            ? judgement.classLabel()
                            : judgement.labelFor(recipe.classLabels());
                    return label != null && wanted.contains(label);
                })
                .map(judgement -> judgement.passage())
                .toList();
    }

    /** The paragraphs that the recipe's activity finds most in, for each article. */
    public static List<List<Integer>> propose(Ingredients from) {
        return IntStream.range(0, from.texts().size())
                .mapToObj(i -> ExcerptProposal.of(
                        from.material().articles().get(i).blocks(),
                        from.texts().get(i).segments().words(),
                        tagged(from, i)))
                .toList();
    }

    /**
     * The pack.
     *
     * @param laid what {@link #lay} gave for the same ingredients, whenever that was
     * @param title of the pack
     * @param number the pack's own, which stands on each sheet
     */
    public static Pack pack(Ingredients from, Laid laid, String title, String number) {
        var lesson = Lessons.of(from, laid);
        var fit = new PaperFit(from.recipe());
        var worksheets = new Worksheets(lesson);
        var sheets = new ArrayList<Sheet>();
        sheets.add(worksheets.copy());
        for (int version = 0; version < from.recipe().versions().size(); version++) {
            sheets.add(worksheets.worksheet(version));
        }
        sheets.add(new KeySheet(lesson, fit).sheet());
        sheets.add(new TeacherSheet(lesson).sheet());
        var source = new Source(from.wording(), from.recipe().layout().outletShown());
        var first = lesson.printed().get(0);
        return new Pack(
                title,
                first.writing(),
                number,
                from.wording().language(),
                from.recipe().layout(),
                from.material().articles().stream().map(source::of).toList(),
                lesson.looks(),
                sheets,
                exercise(lesson));
    }

    private static Exercise exercise(Lesson lesson) {
        var task = lesson.wording().say("activity." + lesson.recipe().activity().id() + ".task");
        return new Exercise(
                task,
                lesson.printed().stream()
                        .map(printed -> new Exercise.Text(
                                printed.headlines().isEmpty()
                                        ? printed.article().title()
                                        : null,
                                printed.text(),
                                printed.writing(),
                                printed.stretches(),
                                lesson.answers().stream()
                                        .filter(answer -> answer.in() == printed)
                                        .map(answer -> new Exercise.Answer(
                                                answer.look(),
                                                answer.judgement().passage()))
                                        .toList()))
                        .toList(),
                Questions.edited(lesson).stream()
                        .flatMap(question -> Stream.ofNullable(question.choice()))
                        .toList());
    }

    /** The questions of the recipe, at whatever hint level they are asked, as the teacher ordered and worded them. */
    public static List<Question> questions(Ingredients from, Laid laid) {
        return Questions.edited(Lessons.of(from, laid));
    }

    /** The same with those that are not asked, for whoever edits them. */
    public static List<Questions.Draft> drafts(Ingredients from, Laid laid) {
        return Questions.drafts(Lessons.of(from, laid));
    }

    /** The labels that the class works with, and those that it could, by their place in the tag set. */
    public static Choices labels(Ingredients from, Laid laid) {
        var lesson = Lessons.of(from, laid);
        return new Choices(lesson.looks(), lesson.known());
    }

    /**
     * Labels to choose from.
     *
     * @param chosen those that the class works with
     */
    public record Choices(List<LabelLook> chosen, List<LabelLook> all) {}

    /**
     * How many passages an activity finds in the excerpt, or how many questions where it needs no passages; 0 means that it
     * has nothing to ask. Blank annotation always has; who says so finds passages whose source somebody named.
     */
    public static int finds(Ingredients from, Laid laid, Activity activity) {
        if (activity == Activity.BLANK) {
            return 1;
        }
        if (activity.articles() > from.texts().size()) {
            return 0;
        }
        var recipe = from.recipe();
        var other = new Recipe(
                activity,
                recipe.classLabels(),
                activity == recipe.activity() ? recipe.labels() : List.of(),
                recipe.paragraphs(),
                recipe.versions(),
                recipe.layout(),
                recipe.language(),
                recipe.threshold(),
                List.of());
        var lesson = Lessons.of(from.with(other), laid);
        return switch (activity) {
            case HEADLINE -> Questions.usual(lesson).size();
            case WHO_SAYS_SO ->
                (int) lesson.answers().stream()
                        .filter(answer -> answer.source().isPresent())
                        .count();
            case FIND_QUOTES, WHOSE_WORDS, FACT_OR_VIEW, LOADED_WORDS, TWO_OUTLETS, BLANK ->
                lesson.answers().size();
        };
    }
}
