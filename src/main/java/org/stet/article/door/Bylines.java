package org.stet.article.door;

import org.jspecify.annotations.Nullable;

/** Lines below a headline that tell who wrote the article and when, by nothing but their words. */
final class Bylines {

    private Bylines() {}

    /** Whether a line below the headline says who wrote the article, or when. */
    static boolean isByline(String text) {
        int words = Folding.words(text);
        boolean by = LineKinds.BY.matcher(text).matches()
                && words <= 16
                && !text.matches("(?s).*[.!?][\"”]?")
                && Character.isUpperCase(text.codePointBefore(text.length()) == 0 ? ' ' : firstOfLastWord(text));
        boolean dated = words <= 12 && ArticleDate.iso(text) != null && !text.matches("(?s).*[.!?]\\s+\\p{Lu}.*");
        return by || dated;
    }

    /** A name ends with a capitalised word or a number: "By Tuesday most had left" does not. */
    private static int firstOfLastWord(String text) {
        String[] words = text.strip().split("[\\s,|/·–-]+");
        int first = words[words.length - 1].codePointAt(0);
        return Character.isDigit(first) ? 'A' : first;
    }

    /** A name or an office between the headline and the date: a few words, capitalised, no sentence. */
    static boolean isNameLike(String text) {
        return Folding.words(text) <= 4
                && Character.isUpperCase(text.codePointAt(0))
                && !Proposing.ENDS_SENTENCE.matcher(text).matches()
                && !Proposing.OPENS_QUOTE.matcher(text).matches();
    }

    /** The name in a byline; {@code null} if there is none. */
    static @Nullable String writer(String text) {
        String name = text.replaceFirst("^(?i:words by|\\S+)\\s+", "")
                .replaceFirst("\\s*[|·•–—(\\n].*|,?\\s+\\d.*", "")
                .strip();
        return name.isEmpty() ? null : name;
    }
}
