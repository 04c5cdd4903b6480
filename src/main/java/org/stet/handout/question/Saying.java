package org.stet.handout.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.stet.handout.material.Judgement;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.wording.Wording;

/** Turns of phrase that several kinds of questions use. */
final class Saying {

    private final Lesson lesson;
    private final Wording wording;

    Saying(Lesson lesson) {
        this.lesson = lesson;
        this.wording = lesson.wording();
    }

    /** A question about a passage, with its lines and its words: {@code Line 4: who says this? “We will rebuild”}. */
    Paragraph about(String key, Lesson.Answered answered) {
        var lines = answered.in().lines(answered.judgement().passage());
        var asked = wording.say(key, "Lines", wording.say("Lines", Printed.numbered(lines)));
        return Paragraph.of(
                Inline.plain(asked + " "),
                answered.in().quoted(answered.judgement().passage()));
    }

    /** {@code 1 Exact words. Someone's own words, in quote marks.} */
    static Paragraph ruled(LabelLook look) {
        return new Paragraph(look.ruled());
    }

    /** {@code none of these: 2 Retold words. What someone said, without quote marks.} */
    static Paragraph after(String words, Paragraph rest) {
        var inlines = new ArrayList<Inline>();
        inlines.add(Inline.plain(words + ": "));
        inlines.addAll(rest.inlines());
        return new Paragraph(inlines);
    }

    /** {@code 3 of 5 readers}. */
    String share(int agreeing, int readers) {
        return wording.say("share", Map.of("agreeing", agreeing, "readers", readers));
    }

    /** What all readers say of a passage, those who follow the answer first. */
    List<Paragraph> views(Lesson.Answered answered) {
        var judgement = answered.judgement();
        var views = new ArrayList<Paragraph>();
        views.add(view(judgement, answered.look()));
        for (var other : judgement.others()) {
            var label = lesson.recipe().classLabels() ? other.classLabel() : other.label();
            var said = Inline.plain(share(other.readers(), judgement.readers()) + ": ");
            views.add(lesson.known(label)
                    .map(look -> ruled(said, look))
                    .orElseGet(() -> Paragraph.of(said, Inline.plain(wording.say("no-tag")))));
        }
        if (judgement.reason() != null) {
            views.add(Paragraph.of(Inline.quoted(judgement.reason(), new Inline.Writing("und", "ltr"))));
        }
        return views;
    }

    private Paragraph view(Judgement judgement, LabelLook look) {
        var who =
                judgement.readers() == 1 ? wording.say("share.one") : share(judgement.agreeing(), judgement.readers());
        return ruled(Inline.plain(who + ": "), look);
    }

    private static Paragraph ruled(Inline who, LabelLook look) {
        var inlines = new ArrayList<Inline>();
        inlines.add(who);
        inlines.addAll(look.ruled());
        return new Paragraph(inlines);
    }
}
