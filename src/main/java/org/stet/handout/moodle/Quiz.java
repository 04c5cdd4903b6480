package org.stet.handout.moodle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.wording.Wording;

/** The questions of one pack. */
final class Quiz {

    /** Of names and of {@code idnumber}s; Moodle's columns hold 255 and 100. */
    private static final int NAME_LENGTH = 200;

    private static final int ID_LENGTH = 100;

    private final Pack pack;
    private final Wording wording;
    private final Xml xml = new Xml();

    Quiz(Pack pack) {
        this.pack = pack;
        this.wording = Wording.of(pack.language());
        xml.element("quiz", this::questions);
    }

    private void questions() {
        category();
        description();
        int number = 1;
        for (var choice : pack.exercise().questions()) {
            choice(choice, number++);
        }
        int place = 1;
        for (var text : pack.exercise().texts()) {
            gaps(text, place++);
        }
    }

    private void category() {
        xml.element(
                "question",
                () -> {
                    // A slash begins a category within a category; two are one.
                    String name = name(pack.title()).replace("/", "//");
                    xml.element("category", () -> xml.leaf("text", "$course$/top/" + name));
                    xml.element("info", () -> xml.leaf("text", ""), "format", "html");
                    xml.leaf("idnumber", cut(pack.number(), ID_LENGTH));
                },
                "type",
                "category");
    }

    private void description() {
        var html = new Html(wording).paragraph(pack.exercise().task());
        pack.exercise().texts().forEach(html::text);
        pack.source().forEach(html::source);
        question("description", pack.title(), "text", html, "", 0, () -> {});
    }

    private void choice(Exercise.Choice choice, int number) {
        var html = new Html(wording).paragraph(choice.prompt()).about(choice);
        String why = new Html(wording).paragraph(choice.why()).toString();
        question("multichoice", wording.say("moodle.question", "number", number), choice.id(), html, why, 1, () -> {
            xml.leaf("single", "true");
            xml.leaf("shuffleanswers", "false");
            xml.leaf("answernumbering", "ABCD");
            xml.leaf("showstandardinstruction", "0");
            feedback(false);
            for (int i = 0; i < choice.options().size(); i++) {
                String option =
                        new Html(wording).paragraph(choice.options().get(i)).toString();
                xml.element(
                        "answer",
                        () -> {
                            xml.leaf("text", option);
                            html("feedback", "");
                        },
                        "fraction",
                        i == choice.right() ? "100" : "0",
                        "format",
                        "html");
            }
        });
    }

    private void gaps(Exercise.Text text, int place) {
        var labels = labels(text);
        var gaps = text.single();
        if (gaps.isEmpty() || labels.size() < 2) {
            return;
        }
        var html = new Html(wording).paragraph(wording.say("moodle.labels.task"));
        for (var gap : gaps) {
            int choice = 1;
            while (!labels.get(choice - 1).id().equals(gap.label().id())) {
                choice++;
            }
            String quoted = wording.quoted(text.text().exact(gap.passage()));
            html.place(quoted, text.writing(), choice);
        }
        String name = text.title() == null
                ? wording.say("moodle.labels")
                : wording.say("moodle.labels.of", "title", text.title());
        question("gapselect", name, "labels-" + place, html, rules(labels), gaps.size(), () -> {
            xml.leaf("shuffleanswers", "0");
            feedback(true);
            for (var label : labels) {
                xml.element("selectoption", () -> {
                    xml.leaf("text", Html.escaped(label.name()));
                    xml.leaf("group", "1");
                });
            }
        });
    }

    /** The pack's and those of the text's passages, each once. */
    private List<LabelLook> labels(Exercise.Text text) {
        var labels = new LinkedHashMap<String, LabelLook>();
        pack.labels().forEach(label -> labels.putIfAbsent(label.id(), label));
        text.answers().forEach(answer -> labels.putIfAbsent(answer.label().id(), answer.label()));
        return new ArrayList<>(labels.values());
    }

    private String rules(List<LabelLook> labels) {
        var html = new Html(wording);
        labels.forEach(label -> html.paragraph(wording.say(
                label.endsAsSentence() ? "moodle.rule.asked" : "moodle.rule",
                Map.of("name", label.name(), "rule", label.rule()))));
        return html.toString();
    }

    private void question(String type, String name, String id, Html text, String why, int grade, Runnable more) {
        xml.element(
                "question",
                () -> {
                    xml.element("name", () -> xml.leaf("text", name(name)));
                    html("questiontext", text.toString());
                    html("generalfeedback", why);
                    xml.leaf("defaultgrade", Integer.toString(grade));
                    xml.leaf("penalty", grade == 0 ? "0" : "0.3333333");
                    xml.leaf("hidden", "0");
                    xml.leaf("idnumber", cut(pack.number() + "-" + id, ID_LENGTH));
                    more.run();
                },
                "type",
                type);
    }

    private void feedback(boolean partly) {
        html("correctfeedback", paragraph("moodle.right"));
        html("partiallycorrectfeedback", partly ? paragraph("moodle.partly") : "");
        html("incorrectfeedback", paragraph("moodle.wrong"));
        if (partly) {
            xml.mark("shownumcorrect");
        }
    }

    private String paragraph(String key) {
        return new Html(wording).paragraph(wording.say(key)).toString();
    }

    private void html(String element, String html) {
        xml.element(element, () -> xml.leaf("text", html), "format", "html");
    }

    /** One line; Moodle takes tags out of names, so that a bracket in one must not look like a tag. */
    private static String name(String words) {
        String line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replace('<', '‹')
                .replace('>', '›');
        return cut(line.strip(), NAME_LENGTH);
    }

    private static String cut(String words, int length) {
        return words.codePointCount(0, words.length()) <= length
                ? words
                : words.substring(0, words.offsetByCodePoints(0, length - 1)) + "…";
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
