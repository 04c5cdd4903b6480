package org.stet.handout.h5p;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;
import org.stet.handout.wording.Wording;

/**
 * H5P <i>Drag the Words</i> 1.10: each passage on a line, behind it a gap into which its label is dragged. Labels that no
 * passage has are there as well, to be left over.
 *
 * <p>What the format cannot hold: an asterisk, which has no escape and stands as {@code ∗} (U+2217); a colon in a label's
 * name, which would begin a tip; a passage with two labels, because a gap takes one, so that it is left out.
 */
@Singleton
class DragTheWordsWriter implements PackWriter {

    private static final List<String> TEXTS = List.of(
            "checkAnswer",
            "submitAnswer",
            "tryAgain",
            "showSolution",
            "dropZoneIndex",
            "empty",
            "contains",
            "ariaDraggableIndex",
            "tipLabel",
            "correctText",
            "incorrectText",
            "resetDropTitle",
            "resetDropDescription",
            "grabbed",
            "cancelledDragging",
            "correctAnswer",
            "feedbackHeader",
            "scoreBarLabel",
            "a11yCheck",
            "a11yShowSolution",
            "a11yRetry");

    private final H5pContent file = new H5pContent("H5P.DragText", 10);

    @Override
    public String id() {
        return "h5p-drag";
    }

    @Override
    public String extension() {
        return H5pContent.EXTENSION;
    }

    @Override
    public String mediaType() {
        return H5pContent.MEDIA_TYPE;
    }

    @Override
    public List<String> obstacles(Pack pack) {
        return pack.exercise().texts().stream().allMatch(text -> text.single().isEmpty())
                ? List.of(Wording.of(pack.language()).say("h5p.drag.none"))
                : List.of();
    }

    /** @throws IllegalArgumentException if there are obstacles */
    @Override
    public void write(Pack pack, OutputStream out) throws IOException {
        if (!obstacles(pack).isEmpty()) {
            throw new IllegalArgumentException("no passage with one label");
        }
        var wording = Wording.of(pack.language());
        var names = names(pack);
        var content = new LinkedHashMap<String, Object>();
        content.put("media", Map.of("disableImageZooming", false));
        content.put("taskDescription", H5pContent.task(pack, wording.say("h5p.drag.how")));
        content.put("textField", field(pack, names, wording));
        content.put("distractors", distractors(pack, names));
        content.put("overallFeedback", H5pContent.feedback(wording));
        H5pContent.say(content, wording, "h5p.drag.", TEXTS);
        var behaviour = new LinkedHashMap<String, Object>();
        behaviour.put("enableRetry", true);
        behaviour.put("enableSolutionsButton", true);
        behaviour.put("enableCheckButton", true);
        behaviour.put("instantFeedback", false);
        content.put("behaviour", behaviour);
        file.write(pack, content, out);
    }

    private static String field(Pack pack, Map<String, String> names, Wording wording) {
        var lines = new ArrayList<String>();
        for (var text : pack.exercise().texts()) {
            var gaps = text.single();
            if (text.title() != null && !gaps.isEmpty()) {
                lines.add(plain(text.title()));
            }
            for (var gap : gaps) {
                String words = plain(text.text().exact(gap.passage()));
                lines.add(wording.quoted(words) + " *" + names.get(gap.label().id()) + "*");
            }
        }
        return H5pContent.escaped(String.join("\n", lines));
    }

    private static String distractors(Pack pack, Map<String, String> names) {
        var used = pack.exercise().texts().stream()
                .flatMap(text -> text.single().stream())
                .map(gap -> gap.label().id())
                .toList();
        return H5pContent.escaped(pack.labels().stream()
                .filter(label -> !used.contains(label.id()))
                .map(label -> "*" + names.get(label.id()) + "*")
                .reduce((before, after) -> before + " " + after)
                .orElse(""));
    }

    /** By the labels' ids; no two alike, else a right answer would count as a wrong one. */
    private static Map<String, String> names(Pack pack) {
        var all = new LinkedHashMap<String, LabelLook>();
        pack.labels().forEach(label -> all.putIfAbsent(label.id(), label));
        pack.exercise().texts().stream()
                .flatMap(text -> text.answers().stream())
                .forEach(answer -> all.putIfAbsent(answer.label().id(), answer.label()));
        var counts = new HashMap<String, Integer>();
        all.values().forEach(label -> counts.merge(name(label), 1, Integer::sum));
        var names = new HashMap<String, String>();
        all.values().forEach(label -> {
            String name = name(label);
            names.put(label.id(), counts.getOrDefault(name, 0) == 1 ? name : name + " (" + label.code() + ")");
        });
        return names;
    }

    /** Without what the library reads as a border, a tip or feedback. */
    private static String name(LabelLook label) {
        String name = label.name().replaceAll("[*:\\\\\\p{Cntrl}\\s]+", " ").strip();
        return name.isEmpty() ? label.code() : name;
    }

    private static String plain(String words) {
        return H5pContent.withoutAsterisks(words).replaceAll("\\s+", " ").strip();
    }
}
