package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stet.handout.question.Lesson;
import org.stet.handout.question.Printed;
import org.stet.handout.question.Questions;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Sheet;
import org.stet.handout.wording.Wording;
import org.stet.text.Shortened;

/** The answers: the article with its marks, each passage with its rule and its share of readers, each question, the rubric. */
final class KeySheet {

    private static final int WORDS = 160;

    private static final List<String> CRITERIA = List.of("spans", "source", "reason", "other", "trace");

    private final Lesson lesson;
    private final Wording wording;
    private final PaperFit fit;

    KeySheet(Lesson lesson, PaperFit fit) {
        this.lesson = lesson;
        this.wording = lesson.wording();
        this.fit = fit;
    }

    Sheet sheet() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(Paragraph.plain(wording.say("key.warning"))));
        var turns = fit.turns(lesson.printed());
        lesson.printed().forEach(article -> parts.add(article(article, turns)));
        if (!lesson.looks().isEmpty()) {
            parts.add(new Part.Legend(wording.say("sheet.legend"), lesson.looks()));
        }
        parts.add(new Part.NewPage());
        addAnswers(parts);
        addQuestions(parts);
        addRubric(parts);
        return new Sheet(Sheet.Kind.KEY, "key", wording.say("sheet.key"), false, parts);
    }

    private Part article(Printed article, Set<Integer> turns) {
        var marks = lesson.answers().stream()
                .filter(answer -> answer.in() == article)
                .map(answer -> new Mark(
                        answer.judgement().id(),
                        answer.look(),
                        answer.judgement().passage()))
                .toList();
        return new Part.Article(
                Worksheets.title(lesson, article), false, LineDrawing.marked(article, marks, fit::fits, turns));
    }

    private void addAnswers(List<Part> parts) {
        parts.add(new Part.Heading(2, wording.say("key.answers")));
        var rows = lesson.answers().stream().map(this::row).toList();
        if (rows.isEmpty()) {
            parts.add(new Part.Text(Paragraph.plain(wording.say("key.none"))));
            return;
        }
        parts.add(new Part.Table(
                wording.say("key.answers.caption"),
                Stream.of("line", "words", "label", "share")
                        .map(column -> wording.say("key." + column))
                        .toList(),
                rows));
    }

    private List<List<Paragraph>> row(Lesson.Answered answer) {
        var judgement = answer.judgement();
        var words = answer.in().quoted(judgement.passage());
        return List.of(
                List.of(Paragraph.plain(answer.in().lines(judgement.passage()))),
                List.of(Paragraph.of(new Inline(Shortened.to(WORDS, words.words()), words.style(), words.writing()))),
                List.of(new Paragraph(answer.look().ruled())),
                List.of(Paragraph.plain(
                        judgement.readers() == 1
                                ? wording.say("share.one")
                                : wording.say(
                                        "share",
                                        Map.of("agreeing", judgement.agreeing(), "readers", judgement.readers())))));
    }

    private void addQuestions(List<Part> parts) {
        var numbers = numbers();
        var rows = Questions.edited(lesson).stream()
                .filter(question -> numbers.containsKey(question.key()))
                .map(question -> List.of(
                        List.of(Paragraph.plain(String.join(" ", numbers.get(question.key())))),
                        List.of(question.prompt()),
                        question.answer().isEmpty() ? List.of(Paragraph.plain("–")) : question.answer()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(2, wording.say("key.questions")));
        parts.add(new Part.Table(
                wording.say("key.questions.caption"),
                List.of(wording.say("key.number"), wording.say("key.question"), wording.say("key.answer")),
                rows));
    }

    /** The numbers that a question has in the versions, by its key: {@code 3}, or {@code A3 B2}. */
    private Map<String, List<String>> numbers() {
        var numbers = new LinkedHashMap<String, List<String>>();
        var versions = lesson.recipe().versions();
        IntStream.range(0, versions.size()).forEach(version -> {
            var asked = Questions.asked(lesson, versions.get(version).hint());
            for (int i = 0; i < asked.size(); i++) {
                var number = (versions.size() == 1 ? "" : Worksheets.letter(version)) + (i + 1);
                numbers.computeIfAbsent(asked.get(i).key(), none -> new ArrayList<>())
                        .add(number);
            }
        });
        return numbers;
    }

    private void addRubric(List<Part> parts) {
        parts.add(new Part.Heading(2, wording.say("key.rubric")));
        parts.add(new Part.Text(Paragraph.plain(wording.say("key.rubric.about"))));
        var head = Stream.of("criterion", "1", "2", "3", "4")
                .map(column -> wording.say("rubric." + column))
                .toList();
        var empty = List.of(Paragraph.plain(" "));
        parts.add(new Part.Table(
                wording.say("key.rubric.caption"),
                head,
                CRITERIA.stream()
                        .map(criterion -> List.of(
                                List.of(Paragraph.plain(wording.say("rubric." + criterion))),
                                empty,
                                empty,
                                empty,
                                empty))
                        .toList()));
    }
}
