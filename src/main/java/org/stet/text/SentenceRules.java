package org.stet.text;

import java.util.Locale;

/** Judges, for one language, whether a border that Unicode's rules propose ends a sentence. */
final class SentenceRules {

    /** No abbreviation or speech phrase is looked for further away than this many UTF-16 units. */
    private static final int REACH = 60;

    private static final int LONGEST_ORDINAL = 3;

    private final Abbreviations words;

    private SentenceRules(Abbreviations words) {
        this.words = words;
    }

    static SentenceRules of(Locale language) {
        return new SentenceRules(Abbreviations.of(language));
    }

    /** Where the next sentence would begin, once closing marks set apart by a blank ("! »") are counted to the one before. */
    static int pastSpacedClosers(String text, int border) {
        int at = border;
        while (at < text.length()
                && isCloser(text.charAt(at))
                && (at + 1 == text.length() || Sentences.isBlank(text.charAt(at + 1)))) {
            at++;
            while (at < text.length() && Sentences.isBlank(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /**
     * Whether a sentence of {@code text} that begins at {@code start} ends at {@code border}, where the next one would
     * begin; UTF-16 units.
     */
    boolean endsSentence(String text, int start, int border) {
        int point = border;
        boolean closed = false;
        while (point > start && (isCloser(text.charAt(point - 1)) || Sentences.isBlank(text.charAt(point - 1)))) {
            point--;
            closed |= isCloser(text.charAt(point));
        }
        if (point == start) {
            return true;
        }
        int next = border;
        while (next < text.length() && isOpener(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        boolean called = closed && text.charAt(point - 1) != '.';
        if (next == border && continues(text, next, closed, called)) {
            return false;
        }
        return switch (text.charAt(point - 1)) {
            case '.' -> closed || endsAfterPoint(text, start, point - 1, next);
            case '…' -> closed;
            default -> true;
        };
    }

    /** The sentence goes on with a small letter, or with a name and a verb of speech after a call or a question. */
    private boolean continues(String text, int next, boolean closed, boolean called) {
        int c = text.codePointAt(next);
        if (Character.isLowerCase(c)) {
            return true;
        }
        if (closed && (c == 'と' || c == 'っ')) {
            return true; // the Japanese quotative particle
        }
        return called && !words.opensSentence(word(text, next)) && speechFollows(text, next);
    }

    /** "Never!" Mayor Jane Smith told reporters: capitalised words, then a verb of speech. */
    private boolean speechFollows(String text, int from) {
        int limit = Math.min(text.length(), from + REACH);
        int at = from;
        while (at < limit) {
            int end = at;
            while (end < text.length() && !Sentences.isBlank(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            String bare = stripPunctuation(word);
            if (words.isSpeechVerb(bare)) {
                return true;
            }
            boolean capitalised = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
            boolean pause = !word.isEmpty() && ",;:!?".indexOf(word.charAt(word.length() - 1)) >= 0;
            if (!capitalised || pause) {
                return false;
            }
            at = end + 1;
        }
        return false;
    }

    private boolean endsAfterPoint(String text, int start, int point, int next) {
        if (point > start && text.charAt(point - 1) == '.') {
            // Three points are an ellipsis, four a full stop and an ellipsis.
            return point - start >= 3 && text.startsWith("....", point - 3);
        }
        int tokenStart = tokenStart(text, start, point);
        String token = text.substring(tokenStart, point);
        if (token.isEmpty()) {
            return true;
        }
        String following = word(text, next);
        if (isNumber(token)) {
            boolean listNumber = tokenStart == start && start == 0;
            boolean ordinal = words.hasOrdinals() && token.length() <= LONGEST_ORDINAL;
            return !listNumber && !(ordinal && !words.opensSentence(following));
        }
        if (words.isTitle(token)) {
            return false;
        }
        if (words.isBeforeNumber(token) && Character.isDigit(text.codePointAt(next))) {
            return false;
        }
        if (words.mayEndSentence(token) || isInitials(token)) {
            return words.opensSentence(following);
        }
        return true;
    }

    private static int tokenStart(String text, int start, int point) {
        int from = point;
        int limit = Math.max(start, point - REACH);
        while (from > limit && isTokenPart(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isTokenPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '.'
                || c == '\''
                || c == '’'
                || c == '&';
    }

    /** One letter, or letters each followed by a point: "J", "U.S", "a.m". */
    private static boolean isInitials(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(token.charAt(i)) : token.charAt(i) != '.') {
                return false;
            }
        }
        return token.length() % 2 == 1;
    }

    private static boolean isNumber(String token) {
        return token.chars().allMatch(Character::isDigit);
    }

    private static String word(String text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + REACH);
        while (end < limit
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '’' || text.charAt(end) == '\'')) {
            end++;
        }
        return text.substring(from, end);
    }

    private static String stripPunctuation(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isCloser(char c) {
        return switch (Character.getType(c)) {
            case Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.END_PUNCTUATION ->
                true;
            default -> c == '"' || c == '\'';
        };
    }

    private static boolean isOpener(char c) {
        return switch (Character.getType(c)) {
            case Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION ->
                true;
            default -> c == '"' || c == '\'' || c == '¿' || c == '¡';
        };
    }
}
