package org.stet.article.door;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;

/** Tells headlines and subheadings from page furniture of the same words, by the lines around them. */
final class Mistakable {

    /** Words of a paragraph, whether it ends as a sentence does or not. */
    private static final int PARAGRAPH = 12;
    /** Words of one that does. */
    private static final int SENTENCE = 6;

    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

    /** Rules of furniture that a headline can meet by its words. */
    private static final Set<String> MISTAKEN = Set.of(
            "reading-aid", "sign-up", "copyright", "photo", "menu", "related", "read-more", "click-to", "cookies");

    private final List<Line> lines;
    private final Furniture known;

    /** @param lines with the kinds that are known so far; those of furniture are set from the top */
    Mistakable(List<Line> lines, Furniture known) {
        this.lines = lines;
        this.known = known;
    }

    /** The rule that finds furniture in a line, by its words alone where nothing else is known of it; null if none does. */
    @Nullable
    String rule(Line line) {
        String rule = known.rule(line.text());
        boolean wordsAlone = rule == null && line.kind() == null;
        return wordsAlone && known.isControl(line.text()) ? "reading-aid" : rule;
    }

    /**
     * Whether a line is one word between two paragraphs: "Search", "Close" and "Contact" head parts of an article there, and
     * are controls only where other furniture stands beside them, above the text or below it. An advertisement's
     * label has no company.
     */
    boolean isSubheading(int i) {
        String text = lines.get(i).text().strip();
        return i > 0
                && i + 1 < lines.size()
                && ONE_WORD.matcher(text).matches()
                && lines.get(i - 1).kind() != BlockKind.BOILERPLATE
                && isText(i + 1)
                && isBehindText(i)
                && !"advertisement".equals(known.rule(text));
    }

    private boolean isBehindText(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (lines.get(k).kind() != BlockKind.BOILERPLATE && isText(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isText(int i) {
        String text = lines.get(i).text();
        int words = Folding.words(text);
        return (words >= PARAGRAPH || words >= SENTENCE && isStatement(text)) && rule(lines.get(i)) == null;
    }

    /**
     * Whether a line, with a byline below it, or the very first one with text below it, is the headline whatever its words
     * say. Those that are of figures, of networks or of advertisers are none.
     */
    boolean isHeadlineOf(int i) {
        String text = lines.get(i).text();
        boolean first = i == 0 && lines.size() > 1 && isText(1);
        int words = Folding.words(text);
        boolean heads = isHeadlineBelow(i) && words >= 3
                || first && (words >= 4 || ONE_WORD.matcher(text).matches());
        var rule = heads && !isStatement(text) ? rule(lines.get(i)) : null;
        return rule != null && MISTAKEN.contains(rule);
    }

    /** A headline may be a question; whatever ends otherwise is a sentence of the article. */
    static boolean isStatement(String text) {
        return Proposing.ENDS_SENTENCE.matcher(text).matches() && !text.endsWith("?");
    }

    /** Whether a byline follows and nothing but furniture stands before: what a page shows above its article ends here. */
    boolean isHeadlineBelow(int i) {
        if (i + 1 >= lines.size()
                || !LineKinds.BY.matcher(lines.get(i + 1).text()).matches()) {
            return false;
        }
        for (int k = 0; k < i; k++) {
            if (lines.get(k).kind() != BlockKind.BOILERPLATE) {
                return false;
            }
        }
        return true;
    }
}
