package org.stet.handout.h5p;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.stet.handout.sheet.Exercise;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * The texts of an exercise as <i>Mark the Words</i> takes them: whole words in asterisks. A word is right if half of its
 * letters and digits or more are in a passage that the exercise asks for, under whatever label.
 *
 * <p>What the format cannot hold: which label a word has; an asterisk in a wrong word, where it could make an answer of it
 * and stands as {@code ∗} (U+2217) instead.
 */
final class MarkedText {

    private static final String GAP = "[…] ";
    private static final Set<BlockKind> HEADS = Set.of(BlockKind.HEADLINE, BlockKind.HEADING);

    private final StringBuilder field = new StringBuilder();
    private final List<Played> meant = new ArrayList<>();
    private final List<String> partsOfWords = new ArrayList<>();

    MarkedText(List<Exercise.Text> texts) {
        texts.forEach(this::add);
    }

    /** The HTML of the library's {@code textField}; its tags {@code p} and {@code strong} are among those it allows. */
    String field() {
        return field.toString();
    }

    /** All words that can be clicked, in order. */
    List<Played> meant() {
        return List.copyOf(meant);
    }

    /** Words of those passages of which no word could be marked. */
    List<String> partsOfWords() {
        return List.copyOf(partsOfWords);
    }

    private void add(Exercise.Text text) {
        var right = new ArrayList<Span>();
        if (text.title() != null) {
            paragraph(text, true, plain(text.title()));
        }
        for (var stretch : text.stretches()) {
            String words = text.text().words(stretch.span());
            int first = text.text().utf16(stretch.span().start());
            var marked = new StringBuilder(stretch.gap() ? GAP : "");
            for (var token : Token.apart(words)) {
                int from = first + token.start();
                boolean is = isRight(text, from, token.word());
                if (is) {
                    right.add(span(text, from, token.word()));
                }
                marked.append(set(token, is)).append(' ');
            }
            paragraph(text, HEADS.contains(stretch.kind()), marked.toString().stripTrailing());
        }
        for (var answer : text.answers()) {
            var passage = answer.passage();
            boolean printed =
                    text.stretches().stream().anyMatch(stretch -> passage.overlaps(Passage.of(stretch.span())));
            if (printed && right.stream().noneMatch(word -> passage.overlaps(Passage.of(word)))) {
                partsOfWords.add(text.text().exact(passage));
            }
        }
    }

    private String plain(String words) {
        var plain = new StringBuilder();
        Token.apart(words).forEach(token -> plain.append(set(token, false)).append(' '));
        return plain.toString().stripTrailing();
    }

    private void paragraph(Exercise.Text text, boolean head, String marked) {
        String html = H5pContent.escaped(marked);
        field.append(text.writing().direction().equals("rtl") ? "<p dir=\"rtl\">" : "<p>")
                .append(head ? "<strong>" + html + "</strong>" : html)
                .append("</p>");
    }

    private String set(Token token, boolean right) {
        String word = token.word();
        if (word.isEmpty()) {
            return token.before() + token.after();
        }
        if (right) {
            meant.add(new Played(word, true));
            return token.before() + "*" + word.replace("*", "**") + "*" + token.after();
        }
        String harmless = H5pContent.withoutAsterisks(word);
        meant.add(new Played(harmless, false));
        return token.before() + harmless + token.after();
    }

    private static Span span(Exercise.Text text, int from, String word) {
        return new Span(
                text.text().codePoint(from), text.text().codePoint(from) + word.codePointCount(0, word.length()));
    }

    private static boolean isRight(Exercise.Text text, int from, String word) {
        int at = text.text().codePoint(from);
        int letters = 0;
        int inside = 0;
        for (int letter : word.codePoints().toArray()) {
            if (Character.isLetterOrDigit(letter)) {
                letters++;
                int here = at;
                if (text.answers().stream().anyMatch(answer -> isIn(answer.passage(), here))) {
                    inside++;
                }
            }
            at++;
        }
        return inside > 0 && 2 * inside >= letters;
    }

    private static boolean isIn(Passage passage, int codePoint) {
        return passage.spans().stream().anyMatch(span -> span.contains(codePoint));
    }
}
