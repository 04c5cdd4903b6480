package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.stet.handout.question.Lesson;
import org.stet.handout.question.Printed;
import org.stet.handout.question.Question;
import org.stet.handout.question.Questions;
import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Sheet;
import org.stet.handout.wording.Wording;
import org.stet.text.Passage;

/** What the class gets: the article to read, and a worksheet for each version. */
final class Worksheets {

    private final Lesson lesson;
    private final Wording wording;

    Worksheets(Lesson lesson) {
        this.lesson = lesson;
        this.wording = lesson.wording();
    }

    Sheet copy() {
        var parts = new ArrayList<Part>();
        parts.add(nameLine());
        lesson.printed().forEach(article -> parts.add(article(article, List.of())));
        return new Sheet(Sheet.Kind.COPY, "copy", wording.say("sheet.copy"), false, parts);
    }

    /** @param index of the version, from 0 for A */
    Sheet worksheet(int index) {
        var version = lesson.recipe().versions().get(index);
        var parts = new ArrayList<Part>();
        parts.add(nameLine());
        parts.add(task(version));
        lesson.printed().forEach(article -> parts.add(article(article, boxes(article, version))));
        var questions = Questions.asked(lesson, version.hint());
        if (!questions.isEmpty()) {
            parts.add(new Part.Heading(2, wording.say("sheet.questions")));
            for (int i = 0; i < questions.size(); i++) {
                parts.add(part(i + 1, questions.get(i)));
            }
        }
        var letter = letter(index);
        boolean alone = lesson.recipe().versions().size() == 1;
        return new Sheet(
                Sheet.Kind.WORKSHEET,
                "worksheet-" + letter.toLowerCase(Locale.ROOT),
                alone ? wording.say("sheet.worksheet") : wording.say("sheet.worksheet.letter", "letter", letter),
                version.large(),
                parts);
    }

    static String letter(int index) {
        return Character.toString('A' + index);
    }

    private static Part part(int number, Question question) {
        return new Part.Question(number, question.prompt(), question.options(), question.room());
    }

    private Part nameLine() {
        return new Part.NameLine(wording.say("sheet.name"), wording.say("sheet.date"));
    }

    private Part article(Printed article, List<Passage> boxes) {
        return new Part.Article(title(lesson, article), true, LineDrawing.boxed(article, boxes));
    }

    /** Above the lines where there are several articles and their headlines are not printed. */
    static @Nullable Paragraph title(Lesson lesson, Printed article) {
        var title = article.article().title();
        return lesson.printed().size() == 1
                        || title == null
                        || !article.headlines().isEmpty()
                ? null
                : Paragraph.of(Inline.quoted(title, article.writing()));
    }

    private List<Passage> boxes(Printed article, Recipe.Version version) {
        return Questions.boxed(lesson, version.hint()).stream()
                .filter(box -> box.in() == article)
                .map(box -> box.judgement().passage())
                .toList();
    }

    /** Whether the class is to find labelled passages, so that there is something to hint at. */
    private boolean asksForLabels() {
        return switch (lesson.recipe().activity()) {
            case FIND_QUOTES, WHOSE_WORDS, FACT_OR_VIEW, LOADED_WORDS, WHO_SAYS_SO -> true;
            case HEADLINE, TWO_OUTLETS, BLANK -> false;
        };
    }

    private Part task(Recipe.Version version) {
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.plain(
                wording.say("activity." + lesson.recipe().activity().id() + ".task")));
        if (asksForLabels() || lesson.recipe().activity() == Activity.BLANK) {
            lesson.looks().forEach(look -> paragraphs.add(label(look, version)));
        }
        if (!Questions.boxed(lesson, version.hint()).isEmpty()) {
            boolean bySource = lesson.recipe().activity() == Activity.WHO_SAYS_SO;
            paragraphs.add(Paragraph.plain(wording.say(bySource ? "hint.boxes.who-says" : "hint.boxes")));
        }
        return new Part.Task(wording.say("sheet.task"), paragraphs);
    }

    private Paragraph label(LabelLook look, Recipe.Version version) {
        var inlines = new ArrayList<>(look.ruled());
        if (asksForLabels() && version.hint() >= 1) {
            inlines.add(Inline.plain(" "));
            inlines.add(Inline.strong(hint(look, version)));
        }
        return new Paragraph(inlines);
    }

    private String hint(LabelLook look, Recipe.Version version) {
        var answers = lesson.answers().stream()
                .filter(answer -> answer.look().equals(look))
                .toList();
        var count = wording.say("hint.count", "n", answers.size());
        if (version.hint() != 2 || answers.isEmpty()) {
            return count;
        }
        var lines = answers.stream()
                .map(answer -> answer.in().lines(answer.judgement().passage()))
                .distinct()
                .toList();
        var said = wording.say("Lines", Printed.numbered(String.join(", ", lines)));
        return count + " " + wording.say("hint.lines", "Lines", said);
    }
}
