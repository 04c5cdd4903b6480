package org.stet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that somebody looks for, read: {@code closed "the bridge" constru*} asks for three things that a passage must all
 * have. Quotation marks of any kind may be used; a quotation that is not ended goes to the end.
 */
final class Words {

    /** What one search may ask for; each piece is looked up in every text. */
    static final int MOST_PIECES = 16;

    private final List<Term> terms = new ArrayList<>();

    private Words() {}

    static List<Term> terms(String written) {
        var words = new Words();
        var rest = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = isMark(c);
            if (mark || !quoted && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                boolean starred = mark && quoted && i < written.length() && written.charAt(i) == '*';
                words.add(starred ? rest.append('*').toString() : rest.toString());
                rest.setLength(0);
                quoted ^= mark;
            } else {
                rest.appendCodePoint(c);
            }
        }
        words.add(rest.toString());
        return List.copyOf(words.terms);
    }

    private void add(String written) {
        var pieces = Tokens.of(written).stream().map(Token::word).toList();
        if (!pieces.isEmpty()) {
            var term = new Term(written.strip(), pieces, written.strip().endsWith("*"));
            if (terms.stream().noneMatch(term::asksTheSameAs)) {
                terms.add(term);
            }
        }
    }

    /** How many tokens the terms ask for together. */
    static int pieces(List<Term> terms) {
        return terms.stream().mapToInt(term -> term.pieces().size()).sum();
    }

    private static boolean isMark(int c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '″', '＂', '「', '」', '『', '』' -> true;
            default -> false;
        };
    }
}
