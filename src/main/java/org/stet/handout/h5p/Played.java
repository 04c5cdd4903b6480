package org.stet.handout.h5p;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A word as <i>Mark the Words</i> plays it.
 *
 * @param shown what the class sees of it
 * @param right whether it must be clicked
 */
record Played(String shown, boolean right) {

    /**
     * The words that the library finds in a text field, in order; its steps are followed one by one (word.js of version
     * 1.11), the odd ones too.
     *
     * @param textField HTML
     */
    static List<Played> in(String textField) {
        var words = new ArrayList<Played>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        for (var token : Token.in(text.getWholeText())) {
                            if (!token.word().isEmpty()) {
                                words.add(of(token.word()));
                            }
                        }
                    }
                },
                Jsoup.parseBodyFragment(textField).body());
        return words;
    }

    private static Played of(String input) {
        String checked = withoutOnePair(input);
        if (checked.length() <= 2 || checked.charAt(0) != '*') {
            return new Played(input, false);
        }
        if (checked.endsWith("*")) {
            return new Played(halved(input.substring(1, input.length() - 1)), true);
        }
        if (checked.charAt(checked.length() - 2) == '*') {
            return new Played(halved(input.substring(1, input.length() - 2)), true);
        }
        return new Played(input, false);
    }

    /** Meant to take out every double asterisk; takes out the last one, because each step begins with the input again. */
    private static String withoutOnePair(String word) {
        int last = word.lastIndexOf("**");
        return last < 0 ? word : word.substring(0, last) + word.substring(last + 2);
    }

    /** One asterisk of two, and one that stands alone, go. */
    private static String halved(String word) {
        var left = new StringBuilder(word);
        int at = left.indexOf("*");
        while (at >= 0) {
            left.deleteCharAt(at);
            at = left.indexOf("*", at + 1);
        }
        return left.toString();
    }
}
