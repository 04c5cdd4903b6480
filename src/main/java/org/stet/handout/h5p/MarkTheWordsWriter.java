package org.stet.handout.h5p;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import com.ibm.icu.text.ListFormatter;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.PackWriter;
import org.stet.handout.wording.Wording;

/**
 * H5P <i>Mark the Words</i> 1.11: the text, in which the class clicks every word of the passages asked for. It knows right
 * and wrong words and nothing else, so that of several labels the words of any are right, and the task says so.
 *
 * <p>What the format cannot hold: labels, overlaps, questions, and a passage as one thing.
 */
@Singleton
class MarkTheWordsWriter implements PackWriter {

    /** Words that somebody who goes through them by keyboard bears. */
    static final int MOST_WORDS = 400;

    /** Of a hundred letters of the text, so many or more in a script without blanks make whole sentences one word. */
    private static final int SPACELESS = 10;

    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.BOPOMOFO,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN);

    private static final List<String> TEXTS = List.of(
            "checkAnswerButton",
            "submitAnswerButton",
            "tryAgainButton",
            "showSolutionButton",
            "correctAnswer",
            "incorrectAnswer",
            "missedAnswer",
            "displaySolutionDescription",
            "scoreBarLabel",
            "a11yFullTextLabel",
            "a11yClickableTextLabel",
            "a11ySolutionModeHeader",
            "a11yCheckingHeader",
            "a11yCheck",
            "a11yShowSolution",
            "a11yRetry");

    private final String id;
    private final H5pContent file;

    MarkTheWordsWriter() {
        this("h5p-mark", 11);
    }

    /** @param minor the version of the library that a site must have, which the fields do not depend on */
    MarkTheWordsWriter(String id, int minor) {
        this.id = id;
        this.file = new H5pContent("H5P.MarkTheWords", minor);
    }

    @Override
    public String id() {
        return id;
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
        return obstacles(pack, new MarkedText(pack.exercise().texts()));
    }

    private static List<String> obstacles(Pack pack, MarkedText text) {
        var wording = Wording.of(pack.language());
        if (pack.exercise().texts().stream().anyMatch(MarkTheWordsWriter::isSpaceless)) {
            return List.of(wording.say("h5p.mark.spaceless"));
        }
        var obstacles = new ArrayList<String>();
        int words = text.meant().size();
        if (words > MOST_WORDS) {
            obstacles.add(wording.say("h5p.mark.long", Map.of("words", words, "most", MOST_WORDS)));
        }
        text.partsOfWords().forEach(part -> obstacles.add(wording.say("h5p.mark.part", "words", part)));
        if (!Played.in(text.field()).equals(text.meant())) {
            obstacles.add(wording.say("h5p.mark.misread"));
        }
        return obstacles;
    }

    /** @throws IllegalArgumentException if there are obstacles */
    @Override
    public void write(Pack pack, OutputStream out) throws IOException {
        var text = new MarkedText(pack.exercise().texts());
        var obstacles = obstacles(pack, text);
        if (!obstacles.isEmpty()) {
            throw new IllegalArgumentException("not to be marked: " + obstacles);
        }
        var wording = Wording.of(pack.language());
        var content = new LinkedHashMap<String, Object>();
        content.put("media", Map.of("disableImageZooming", false));
        content.put("taskDescription", task(pack, wording));
        content.put("textField", text.field());
        content.put("overallFeedback", H5pContent.feedback(wording));
        H5pContent.say(content, wording, "h5p.mark.", TEXTS);
        var behaviour = new LinkedHashMap<String, Object>();
        behaviour.put("enableRetry", true);
        behaviour.put("enableSolutionsButton", true);
        behaviour.put("enableCheckButton", true);
        behaviour.put("showScorePoints", true);
        content.put("behaviour", behaviour);
        file.write(pack, content, out);
    }

    private static String task(Pack pack, Wording wording) {
        var asked = pack.exercise().texts().stream()
                .flatMap(text -> text.answers().stream())
                .map(Exercise.Answer::label)
                .map(LabelLook::name)
                .distinct()
                .toList();
        String how = wording.say("h5p.mark.how");
        if (asked.size() < 2) {
            return H5pContent.task(pack, how);
        }
        String any = ListFormatter.getInstance(wording.language(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(asked);
        return H5pContent.task(pack, wording.say("h5p.mark.any", "labels", any), how);
    }

    private static boolean isSpaceless(Exercise.Text text) {
        int letters = 0;
        int spaceless = 0;
        for (var stretch : text.stretches()) {
            for (int letter : text.text().words(stretch.span()).codePoints().toArray()) {
                if (Character.isLetter(letter)) {
                    letters++;
                    spaceless += WITHOUT_BLANKS.contains(Character.UnicodeScript.of(letter)) ? 1 : 0;
                }
            }
        }
        return spaceless > 0 && 100 * spaceless >= SPACELESS * letters;
    }
}
