package org.stet.handout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stet.schema.Line;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** A small pack made by hand, so that a writer can be tried without articles, readings and recipes. */
public final class SamplePack {

    public static final LabelLook EXACT = new LabelLook(
            "exact-words",
            "1",
            "Exact words",
            "Someone's own words, in quote marks.",
            Line.SOLID,
            false,
            "#0072b2",
            "#d6e9f5");

    public static final LabelLook RETOLD = new LabelLook(
            "retold-words",
            "2",
            "Retold",
            "Someone said it, the writer put it another way.",
            Line.DASHED,
            true,
            "#0072b2",
            "#d6e9f5");

    private SamplePack() {}

    /** In English, A4, with line numbers and a wide margin. */
    public static Pack english() {
        return of(
                Locale.ENGLISH,
                new Layout(Paper.A4, true, true, false, true, true),
                new Inline.Writing("en", "ltr"),
                List.of(
                        "Bridge vote splits council",
                        "“We will rebuild the bridge before winter,” the mayor said on Monday.",
                        "Critics called the plan reckless & <dear>. No study has shown that it can be done."),
                "“We will rebuild the bridge before winter,”",
                "the plan reckless");
    }

    /**
     * @param paragraphs the first is the headline; lines are cut every 60 characters at a blank
     * @param exact words that are tagged as exact words, once in the text
     * @param retold words that are tagged as retold, once in the text
     */
    public static Pack of(
            Locale language,
            Layout layout,
            Inline.Writing writing,
            List<String> paragraphs,
            String exact,
            String retold) {
        var text = StoredText.of(String.join("\n\n", paragraphs));
        var marked = List.of(
                new Exercise.Answer(EXACT, Passage.of(find(text, exact))),
                new Exercise.Answer(RETOLD, Passage.of(find(text, retold))));
        var title = paragraphs.get(0);
        var exercise = new Exercise(
                "Mark what is quoted.",
                List.of(new Exercise.Text(null, text, writing, stretches(text, paragraphs), marked)),
                List.of(new Exercise.Choice(
                        "classify-1",
                        Paragraph.plain("Which label fits the words in the box?"),
                        "",
                        exact,
                        " …",
                        writing,
                        List.of(Paragraph.plain(EXACT.name()), Paragraph.plain(RETOLD.name())),
                        0,
                        Paragraph.plain(EXACT.rule()))));
        return new Pack(
                title,
                writing,
                "3f2a9c01-1",
                language,
                layout,
                List.of("Northfield Courier · 3 November 2026 · for use in class"),
                List.of(EXACT, RETOLD),
                List.of(worksheet(text, paragraphs, writing), key(text, paragraphs, writing, marked)),
                exercise);
    }

    private static Sheet worksheet(StoredText text, List<String> paragraphs, Inline.Writing writing) {
        return new Sheet(
                Sheet.Kind.WORKSHEET,
                "worksheet-a",
                "Worksheet A",
                false,
                List.of(
                        new Part.NameLine("Name", "Date"),
                        new Part.Task(
                                "Your task",
                                List.of(
                                        Paragraph.plain("Mark the words that somebody said."),
                                        Paragraph.of(
                                                Inline.code("1"),
                                                Inline.plain(" "),
                                                Inline.strong(EXACT.name()),
                                                Inline.plain(" " + EXACT.rule())))),
                        new Part.Article(null, true, lines(text, paragraphs, writing, List.of())),
                        new Part.Heading(2, "Questions"),
                        new Part.Question(1, Paragraph.plain("How many quotes are there?"), List.of(), 1),
                        new Part.Question(
                                2,
                                Paragraph.of(
                                        Inline.plain("Whose words are "),
                                        Inline.quoted(paragraphs.get(0), writing),
                                        Inline.plain("?")),
                                List.of(Paragraph.plain("the mayor's"), Paragraph.plain("the critics'")),
                                0)));
    }

    private static Sheet key(
            StoredText text, List<String> paragraphs, Inline.Writing writing, List<Exercise.Answer> marked) {
        return new Sheet(
                Sheet.Kind.KEY,
                "key",
                "Answer key",
                false,
                List.of(
                        new Part.Article(null, false, lines(text, paragraphs, writing, marked)),
                        new Part.Legend("Legend", List.of(EXACT, RETOLD)),
                        new Part.NewPage(),
                        new Part.Table(
                                "Answers",
                                List.of("Line", "Words", "Answer"),
                                marked.stream()
                                        .map(answer -> List.of(
                                                List.of(Paragraph.plain("2")),
                                                List.of(Paragraph.of(
                                                        Inline.quoted(text.exact(answer.passage()), writing))),
                                                List.of(Paragraph.of(
                                                        Inline.code(
                                                                answer.label().code()),
                                                        Inline.plain(
                                                                " "
                                                                        + answer.label()
                                                                                .rule())))))
                                        .toList()),
                        new Part.Heading(2, "Talk about"),
                        new Part.Items(
                                true, List.of(Paragraph.plain("Is it reckless?"), Paragraph.plain("Who says so?"))),
                        new Part.Text(Paragraph.plain("Mark the reason, not the answer."))));
    }

    private static List<Exercise.Stretch> stretches(StoredText text, List<String> paragraphs) {
        var stretches = new ArrayList<Exercise.Stretch>();
        for (int i = 0; i < paragraphs.size(); i++) {
            stretches.add(new Exercise.Stretch(kind(i), find(text, paragraphs.get(i)), false));
        }
        return stretches;
    }

    private static BlockKind kind(int paragraph) {
        return paragraph == 0 ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
    }

    private static List<SetLine> lines(
            StoredText text, List<String> paragraphs, Inline.Writing writing, List<Exercise.Answer> marked) {
        var lines = new ArrayList<SetLine>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var block = find(text, paragraphs.get(i));
            for (int start = block.start(); start < block.end(); ) {
                int end = lineEnd(text, start, block.end());
                lines.add(new SetLine(
                        lines.size() + 1,
                        kind(i),
                        start == block.start(),
                        end == block.end(),
                        false,
                        false,
                        writing,
                        runs(text, new Span(start, end), marked),
                        List.of()));
                start = end;
            }
        }
        return lines;
    }

    private static int lineEnd(StoredText text, int start, int end) {
        if (end - start <= 60) {
            return end;
        }
        int blank = text.words(new Span(start, start + 60)).lastIndexOf(' ');
        return blank < 0 ? start + 60 : text.codePoint(text.utf16(start) + blank + 1);
    }

    private static List<Run> runs(StoredText text, Span line, List<Exercise.Answer> marked) {
        var runs = new ArrayList<Run>();
        int at = line.start();
        for (var answer : marked) {
            var span = answer.passage().hull();
            if (!span.overlaps(line)) {
                continue;
            }
            int from = Math.max(span.start(), line.start());
            int to = Math.min(span.end(), line.end());
            if (from > at) {
                runs.add(Run.plain(text.words(new Span(at, from))));
            }
            runs.add(new Run(
                    from == span.start() ? List.of(answer.label().code()) : List.of(),
                    text.words(new Span(from, to)),
                    answer.label(),
                    null,
                    answer.label().fill(),
                    false,
                    to == span.end() ? 1 : 0));
            at = to;
        }
        if (at < line.end()) {
            runs.add(Run.plain(text.words(new Span(at, line.end()))));
        }
        return runs;
    }

    private static Span find(StoredText text, String words) {
        int at = text.string().indexOf(words);
        return new Span(text.codePoint(at), text.codePoint(at + words.length()));
    }
}
