package org.stet.handout.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;
import org.stet.text.Span;

/** Which label fits a passage in a box: asked where the passages are shown. */
final class Classifying implements Asking {

    private static final int MOST = 10;

    @Override
    public Stream<Question> ask(Lesson lesson) {
        var options = options(lesson);
        return lesson.boxes().stream().limit(MOST).map(box -> question(lesson, box, options));
    }

    /** The key of the question about a box. */
    static String key(Lesson.Answered box) {
        return "classify:" + box.in().index() + ":" + box.judgement().id();
    }

    private static List<Paragraph> options(Lesson lesson) {
        var options = new ArrayList<Paragraph>();
        lesson.looks()
                .forEach(look -> options.add(Paragraph.of(Inline.code(look.code()), Inline.plain(" " + look.name()))));
        options.add(Paragraph.plain(lesson.wording().say("label.none")));
        return options;
    }

    private static Question question(Lesson lesson, Lesson.Answered box, List<Paragraph> options) {
        int place = lesson.looks().indexOf(box.look());
        int right = place < 0 ? options.size() - 1 : place;
        var rule = Saying.ruled(box.look());
        // Of a label that is not among the options, the rule alone would not say which option is right.
        var why = place < 0 ? Saying.after(lesson.wording().say("label.none"), rule) : rule;
        var key = key(box);
        return new Question(
                key,
                Question.Kind.CLASSIFY,
                new Saying(lesson).about("question.classify", box),
                options,
                0,
                List.of(why),
                List.of(3),
                new Exercise.Choice(
                        key,
                        Paragraph.plain(lesson.wording().say("question.classify.text")),
                        around(box, true),
                        box.in().text().exact(box.judgement().passage()),
                        around(box, false),
                        box.in().writing(),
                        options,
                        right,
                        why));
    }

    /** The rest of the sentence on one side of the passage. */
    static String around(Lesson.Answered box, boolean before) {
        var sentence = box.in().sentences(box.judgement().passage());
        var hull = box.judgement().passage().hull();
        int from = before ? sentence.start() : hull.end();
        int to = before ? hull.start() : sentence.end();
        return to > from ? box.in().text().words(new Span(from, to)) : "";
    }
}
