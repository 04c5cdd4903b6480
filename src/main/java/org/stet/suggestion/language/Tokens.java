package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stet.text.Quotation;
import org.stet.text.Segments;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * Tokens as a tagger of English expects them, cut out of the words that the text has: what hangs on a word is a token of
 * its own, as in the Universal Dependencies treebanks, and so is every sign that is no blank.
 */
final class Tokens {

    private final StoredText text;
    private final List<Span> words;
    private final List<Quotation> outermost;
    private int word;
    private int quotation;

    Tokens(StoredText text, Segments segments, List<Quotation> outermost) {
        this.text = text;
        this.words = segments.words();
        this.outermost = outermost;
    }

    /** Those of a sentence; sentences are to be asked for in text order. */
    List<Token> in(Span sentence) {
        var tokens = new ArrayList<Token>();
        while (word < words.size() && words.get(word).end() <= sentence.start()) {
            word++;
        }
        int at = sentence.start();
        while (at < sentence.end()) {
            if (word < words.size() && words.get(word).start() == at) {
                var span = words.get(word++);
                at = withPoint(span.end(), sentence);
                addWord(new Span(span.start(), Math.min(at, sentence.end())), tokens);
            } else {
                addSign(at, tokens);
                at++;
            }
        }
        return tokens;
    }

    /** A point inside a sentence belongs to an abbreviation, unless others follow. */
    private int withPoint(int end, Span sentence) {
        boolean inside = end < sentence.end() - 1
                && text.words(new Span(end, end + 1)).equals(".")
                && !text.words(new Span(end + 1, end + 2)).equals(".")
                && !closes(text.words(new Span(end + 1, end + 2)));
        return inside ? end + 1 : end;
    }

    private static boolean closes(String sign) {
        return "”\"’'»)".contains(sign);
    }

    private void addSign(int at, List<Token> tokens) {
        var span = new Span(at, at + 1);
        String form = text.words(span);
        int c = form.codePointAt(0);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            tokens.add(Token.of(span, form, quotationAt(span)));
        }
    }

    private void addWord(Span span, List<Token> tokens) {
        String form = text.words(span);
        int cut = clitic(form);
        if (cut <= 0) {
            tokens.add(Token.of(span, form, quotationAt(span)));
            return;
        }
        int border = span.start() + form.codePointCount(0, cut);
        var stem = new Span(span.start(), border);
        var rest = new Span(border, span.end());
        tokens.add(Token.of(stem, form.substring(0, cut), quotationAt(stem)));
        tokens.add(Token.of(rest, form.substring(cut), quotationAt(rest)));
    }

    /** UTF-16 unit at which "n't", "'s" and the like begin in a word, 0 where nothing hangs on it. */
    private static int clitic(String form) {
        int length = form.length();
        for (int i = length - 2; i > 0 && i >= length - 3; i--) {
            char c = form.charAt(i);
            if (c == '\'' || c == '’') {
                String rest = form.substring(i + 1).toLowerCase(Locale.ROOT);
                if (rest.equals("t") && i > 1 && Character.toLowerCase(form.charAt(i - 1)) == 'n') {
                    return i - 1;
                }
                return switch (rest) {
                    case "s", "d", "m", "re", "ve", "ll" -> i;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    /** Index of the outermost quotation around a token, -1 where there is none. */
    private int quotationAt(Span token) {
        while (quotation < outermost.size()
                && outermost.get(quotation).passage().hull().end() <= token.start()) {
            quotation++;
        }
        if (quotation == outermost.size()) {
            return -1;
        }
        for (var span : outermost.get(quotation).passage().spans()) {
            if (span.contains(token)) {
                return quotation;
            }
        }
        return -1;
    }
}
