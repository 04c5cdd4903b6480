package org.stet.handout.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.stet.handout.question.Lesson;
import org.stet.handout.question.Printed;
import org.stet.handout.setting.RightsNote;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Sheet;
import org.stet.handout.wording.Wording;

/** What the teacher needs to know: the aim, two plans, the words to teach, and what the material is. */
final class TeacherSheet {

    private static final int STEPS_OF_20 = 4;
    private static final int STEPS_OF_45 = 7;

    private static final int HASH = 12;

    private final Lesson lesson;
    private final Wording wording;

    TeacherSheet(Lesson lesson) {
        this.lesson = lesson;
        this.wording = lesson.wording();
    }

    Sheet sheet() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(2, wording.say("teacher.aim")));
        parts.add(new Part.Text(Paragraph.plain(
                wording.say("activity." + lesson.recipe().activity().id() + ".aim"))));
        addPlan(parts, "20", STEPS_OF_20);
        addPlan(parts, "45", STEPS_OF_45);
        if (!lesson.looks().isEmpty()) {
            parts.add(new Part.Heading(2, wording.say("teacher.vocabulary")));
            parts.add(new Part.Items(
                    false,
                    lesson.looks().stream()
                            .map(look -> new Paragraph(look.ruled()))
                            .toList()));
        }
        parts.add(new Part.Heading(2, wording.say("teacher.material")));
        lesson.printed().forEach(article -> material(article).forEach(text -> parts.add(new Part.Text(text))));
        parts.add(new Part.Text(Paragraph.plain(wording.say("material.more"))));
        return new Sheet(Sheet.Kind.TEACHER, "teacher", wording.say("sheet.teacher"), false, parts);
    }

    private void addPlan(List<Part> parts, String minutes, int steps) {
        parts.add(new Part.Heading(2, wording.say("teacher.plan-" + minutes)));
        parts.add(new Part.Items(
                true,
                IntStream.rangeClosed(1, steps)
                        .mapToObj(step -> Paragraph.plain(wording.say("plan." + minutes + "." + step)))
                        .toList()));
    }

    private List<Paragraph> material(Printed printed) {
        var article = printed.article();
        int readers = printed.judgements().stream()
                .mapToInt(judgement -> judgement.readers())
                .max()
                .orElse(1);
        var said = new ArrayList<Paragraph>();
        said.add(Paragraph.plain(wording.say(
                "material.readers",
                Map.of(
                        "readers",
                        readers,
                        "title",
                        article.title() == null ? "–" : article.title(),
                        "answers",
                        count(lesson.answers(), printed),
                        "contested",
                        count(lesson.contested(), printed)))));
        said.add(Paragraph.plain(
                readers == 1
                        ? wording.say("material.threshold.alone")
                        : wording.say(
                                "material.threshold",
                                "threshold",
                                lesson.recipe().threshold())));
        said.add(Paragraph.plain(wording.say(
                "material.version",
                Map.of("version", article.version(), "hash", article.sha256().substring(0, HASH)))));
        var rights = article.rights();
        if (rights != null && !rights.isBlank()) {
            said.add(Paragraph.plain(wording.say("material.rights", "rights", rights.strip())));
        }
        if (RightsNote.isQuotationOnly(rights)) {
            said.add(Paragraph.of(Inline.strong(wording.say("material.quotation"))));
        }
        return said;
    }

    private static long count(List<Lesson.Answered> some, Printed printed) {
        return some.stream().filter(one -> one.in() == printed).count();
    }
}
