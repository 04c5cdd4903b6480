package org.stet.suggestion.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds who is spoken of beside a verb: a name, a role or a pronoun with what belongs to it. There is no parser behind it;
 * it walks over the parts of speech that such a phrase is made of (chunking, Abney 1991), and prefers none to a wrong one.
 */
public final class NounPhrases {

    /** Tokens of a sentence, both ends included. */
    public record Phrase(int first, int last) {}

    private static final Set<String> JOINS = Set.of("of", "for", "at", "by", "from", "with", "in", "on", "to");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its", "my", "our");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> NO_SPEAKERS = Set.of(
            "this",
            "that",
            "these",
            "those",
            "there",
            "what",
            "which",
            "something",
            "nothing",
            "everything",
            "him",
            "me",
            "us",
            "them",
            "himself",
            "herself",
            "themselves",
            "itself",
            "myself",
            "whom");
    private static final int LONGEST_ASIDE = 30;

    private NounPhrases() {}

    /** Whether a token names a day, a month or a part of the day, which is never who speaks. */
    public static boolean isTime(Token token) {
        return TIMES.contains(token.lower());
    }

    static boolean isPossessive(Token token) {
        return POSSESSIVES.contains(token.lower());
    }

    /** The phrase that ends with a token; {@code null} if none does. */
    public static @Nullable Phrase endingAt(Sentence sentence, int last) {
        if (last < 0 || !isHead(sentence, last)) {
            return null;
        }
        int first = last;
        if (sentence.part(last) == PartOfSpeech.PRON && !isIndefinite(sentence.token(last))) {
            return new Phrase(last, last);
        }
        while (first > 0) {
            boolean determined = sentence.part(first) == PartOfSpeech.DET
                    && sentence.token(first).word();
            if (belongs(sentence, first - 1) && !(determined && sentence.part(first - 1) != PartOfSpeech.DET)) {
                first--;
            } else if (first > 1 && JOINS.contains(sentence.token(first - 1).lower()) && joins(sentence, first - 2)) {
                first -= 2;
            } else if (first > 1
                    && sentence.is(first - 1, "and")
                    && sentence.part(first - 2).isName()
                    && sentence.part(first).isName()) {
                first -= 2;
            } else {
                break;
            }
        }
        return trimmed(sentence, first, last);
    }

    /** The phrase that begins with a token; {@code null} if none does. */
    public static @Nullable Phrase startingAt(Sentence sentence, int first) {
        if (first >= sentence.size()) {
            return null;
        }
        if (sentence.part(first) == PartOfSpeech.PRON && !isIndefinite(sentence.token(first))) {
            boolean determiner = first + 1 < sentence.size()
                    && (isPossessive(sentence.token(first))
                            || POINTING.contains(sentence.token(first).lower()));
            if (!determiner || !belongs(sentence, first + 1)) {
                return isHead(sentence, first) ? new Phrase(first, first) : null;
            }
        }
        int last = first - 1;
        int head = -1;
        for (int i = first; i < sentence.size(); i++) {
            boolean another = head >= 0 && head == i - 1 && sentence.part(i) == PartOfSpeech.DET;
            if (sentence.token(i).quoted() || isTime(sentence.token(i)) || another) {
                break;
            }
            if (belongs(sentence, i) || (i == first && sentence.part(i) == PartOfSpeech.PRON)) {
                last = i;
                if (isHead(sentence, i)) {
                    head = i;
                }
            } else if (head == i - 1
                    && head >= 0
                    && JOINS.contains(sentence.token(i).lower())
                    && i + 1 < sentence.size()
                    && belongs(sentence, i + 1)
                    && !isTime(sentence.token(i + 1))
                    && !sentence.part(head).isName()) {
                last = i;
            } else {
                break;
            }
        }
        return head < 0 ? null : new Phrase(first, Math.min(last, head));
    }

    /**
     * Who does what a verb says, before it: over what stands between ("Smith, the mayor, also said"), and over "who" to
     * what it belongs to.
     */
    public static @Nullable Phrase subjectBefore(Sentence sentence, int verb) {
        int at = beforeAdverbs(sentence, verb - 1);
        if (at < 0) {
            return null;
        }
        if (sentence.is(at, ")")) {
            int open = at - 1;
            while (open > 0 && !sentence.is(open, "(")) {
                open--;
            }
            return open > 0 ? endingAt(sentence, open - 1) : null;
        }
        if (sentence.is(at, ",")) {
            int open = asideBefore(sentence, at);
            return open > 0 ? endingAt(sentence, open - 1) : null;
        }
        if (RELATIVES.contains(sentence.token(at).lower())) {
            int before = sentence.is(at - 1, ",") ? at - 2 : at - 1;
            return sentence.token(at).is("who") ? endingAt(sentence, before) : null;
        }
        if (sentence.token(at).is("all")
                || sentence.token(at).is("both")
                || sentence.token(at).is("each")) {
            var whole = endingAt(sentence, at - 1);
            return whole == null ? new Phrase(at, at) : whole;
        }
        return endingAt(sentence, at);
    }

    /** Back over auxiliaries, adverbs and "on Tuesday". */
    private static int beforeAdverbs(Sentence sentence, int from) {
        int at = from;
        while (at >= 0 && !sentence.token(at).quoted()) {
            var part = sentence.part(at);
            boolean adverb = part == PartOfSpeech.AUX || part == PartOfSpeech.ADV;
            if (isTime(sentence.token(at)) || (part == PartOfSpeech.NUM && at > 0 && isTime(sentence.token(at - 1)))) {
                at--;
                if (at >= 0
                        && (sentence.is(at, "on")
                                || sentence.is(at, "in")
                                || sentence.is(at, "late")
                                || sentence.is(at, "last")
                                || sentence.is(at, "early")
                                || sentence.is(at, "this"))) {
                    at--;
                }
            } else if (adverb) {
                at--;
            } else {
                return at;
            }
        }
        return -1;
    }

    /** The comma that opens what another one closes, "Smith, the mayor,"; -1 where there is none. */
    private static int asideBefore(Sentence sentence, int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_ASIDE; i--) {
            if (sentence.token(i).quoted()) {
                return -1;
            }
            if (sentence.is(i, ",") && isHead(sentence, i - 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(Sentence sentence, int i) {
        var token = sentence.token(i);
        var part = sentence.part(i);
        return token.word()
                && !token.quoted()
                && (part.isNominal() || isPlural(sentence, i))
                && !isTime(token)
                && !NO_SPEAKERS.contains(token.lower());
    }

    /** "many", "others", "some": who speaks without a noun. */
    private static boolean isIndefinite(Token token) {
        return Set.of(
                        "many",
                        "some",
                        "others",
                        "another",
                        "nobody",
                        "several",
                        "one",
                        "everyone",
                        "somebody",
                        "someone")
                .contains(token.lower());
    }

    private static boolean isPlural(Sentence sentence, int i) {
        return isIndefinite(sentence.token(i)) && sentence.part(i) != PartOfSpeech.NUM;
    }

    private static boolean belongs(Sentence sentence, int i) {
        var token = sentence.token(i);
        if (token.is("-") || token.is("&") || token.is("'s") || token.is("'") || token.is("/")) {
            return true;
        }
        if (!token.word()) {
            return false;
        }
        return switch (sentence.part(i)) {
            case NOUN, PROPN, ADJ, DET, NUM ->
                !RELATIVES.contains(token.lower()) || sentence.part(i) == PartOfSpeech.DET;
            case PRON -> isPossessive(token) || isIndefinite(token);
            default -> false;
        };
    }

    private static boolean joins(Sentence sentence, int i) {
        return sentence.token(i).word()
                && (sentence.part(i) == PartOfSpeech.NOUN || sentence.part(i).isName());
    }

    private static Phrase trimmed(Sentence sentence, int from, int last) {
        int first = from;
        while (first < last && !sentence.token(first).word()) {
            first++;
        }
        return new Phrase(first, last);
    }
}
