package org.stet.handout.h5p;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What <i>Mark the Words</i> finds between two blanks: punctuation that it peels off, and the word that can be clicked.
 *
 * @param start UTF-16 unit of the text at which the word begins, behind {@code before}
 * @param word empty where a token is punctuation alone; no word then
 */
record Token(String before, int start, String word, String after) {

    /** The class {@code \s} of ECMAScript, which Java's is not. */
    static final String BLANK =
            "[\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    /** An entity spelled out in the text counts as a blank; six of them keep the offsets. */
    private static final String ENTITY = "&nbsp;";

    private static final Pattern APART = Pattern.compile(BLANK.replace("[", "[^") + "+");

    /** The library's own: it keeps a no-break space inside asterisks that blanks surround. */
    private static final Pattern PLAYED = Pattern.compile(" \\*[^* ]+\\* |" + APART);

    private static final Pattern OUTER_BLANKS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
    private static final String BEFORE = "[({⟨¿¡“\"«„";
    private static final String AFTER = "\",….:;?!])}⟩»”";

    /** The tokens that the library finds in a text node, in order. */
    static List<Token> in(String text) {
        return in(text, PLAYED);
    }

    /** The tokens of an article, whose own asterisks mean nothing and will not be in the text node as they are. */
    static List<Token> apart(String text) {
        return in(text, APART);
    }

    private static List<Token> in(String text, Pattern pattern) {
        String even = text.replace(ENTITY, " ".repeat(ENTITY.length())).replaceAll("[\\r\\n]", " ");
        var tokens = new ArrayList<Token>();
        var found = pattern.matcher(even);
        while (found.find()) {
            String whole = found.group();
            String trimmed = OUTER_BLANKS.matcher(whole).replaceAll("");
            tokens.add(peeled(found.start() + whole.indexOf(trimmed), trimmed));
        }
        return tokens;
    }

    private static Token peeled(int at, String token) {
        int start = 0;
        while (start < token.length() && BEFORE.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        int end = token.length();
        while (end > 0 && AFTER.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        // Of a token that is straight quote marks alone both ends peel the same characters.
        String word = start < end ? token.substring(start, end) : "";
        return new Token(token.substring(0, start), at + start, word, token.substring(Math.max(start, end)));
    }
}
