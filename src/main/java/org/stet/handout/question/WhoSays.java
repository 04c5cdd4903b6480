package org.stet.handout.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;

import org.stet.comparison.Value;
import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;

/** Whose words they are; the other sources of the excerpt are what they could be mistaken for. */
final class WhoSays implements Asking {

    private static final int MOST = 6;
    private static final int OPTIONS = 5;

    private final List<Integer> hints;

    /** @param hints the levels at which the passages may be named */
    WhoSays(List<Integer> hints) {
        this.hints = hints;
    }

    @Override
    public Stream<Question> ask(Lesson lesson) {
        var spoken = lesson.answers().stream()
                .filter(answer -> answer.source().isPresent())
                .toList();
        var names = names(lesson, spoken);
        return spoken.stream().limit(MOST).map(answer -> question(lesson, answer, names));
    }

    /** The key of the question about a passage. */
    static String key(Lesson.Answered answer) {
        return "who:" + answer.in().index() + ":" + answer.judgement().id();
    }

    /** Each name once; sorted, so that the order of the options tells nothing. */
    static List<String> names(Lesson lesson, List<Lesson.Answered> spoken) {
        var names = new TreeSet<String>(byName(lesson));
        spoken.forEach(answer -> answer.source().ifPresent(names::add));
        return List.copyOf(names);
    }

    /** Those that differ in capitals and blanks alone are equal: two of them would be two right options. */
    static Comparator<String> byName(Lesson lesson) {
        var collator = Collator.getInstance(lesson.wording().language());
        collator.setStrength(Collator.SECONDARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return Comparator.comparing(Value::folded, collator::compare);
    }

    private Question question(Lesson lesson, Lesson.Answered answer, List<String> names) {
        var said = answer.source().orElseThrow();
        var same = byName(lesson);
        var name = names.stream()
                .filter(each -> same.compare(each, said) == 0)
                .findFirst()
                .orElseThrow();
        var prompt = new Saying(lesson).about("question.who-says", answer);
        var key = key(answer);
        var right = Paragraph.of(Inline.quoted(name, answer.in().writing()));
        if (names.size() < 2) {
            return Question.open(key, Question.Kind.WHO_SAYS, prompt, 1, List.of(right), hints);
        }
        var shown = options(names, name);
        var options = shown.stream()
                .map(each -> Paragraph.of(Inline.quoted(each, answer.in().writing())))
                .toList();
        return new Question(
                key,
                Question.Kind.WHO_SAYS,
                prompt,
                options,
                0,
                List.of(right),
                hints,
                new Exercise.Choice(
                        key,
                        Paragraph.plain(lesson.wording().say("question.who-says.text")),
                        Classifying.around(answer, true),
                        answer.in().text().exact(answer.judgement().passage()),
                        Classifying.around(answer, false),
                        answer.in().writing(),
                        options,
                        shown.indexOf(name),
                        right));
    }

    /** The right name with those next to it in the order of names. */
    private static List<String> options(List<String> names, String right) {
        int at = names.indexOf(right);
        int from = Math.max(0, Math.min(at - OPTIONS / 2, names.size() - OPTIONS));
        return new ArrayList<>(names.subList(from, Math.min(names.size(), from + OPTIONS)));
    }
}
