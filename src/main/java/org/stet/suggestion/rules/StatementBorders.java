package org.stet.suggestion.rules;

import java.util.Set;

import org.stet.suggestion.language.NounPhrases.Phrase;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.text.Passage;

/** Cuts the statement around some words out of its sentence, at the words and signs that join statements. */
final class StatementBorders {

    private static final Set<String> SIGNS = Set.of(";", ":", "—", "–", "(", ")", "…");
    private static final Set<String> JOINS = Set.of("and", "but", "or", "so", "yet", "nor");
    /** A statement that one of them opens ends with its comma. */
    private static final Set<String> OPENERS = Set.of(
            "although",
            "though",
            "because",
            "whereas",
            "while",
            "since",
            "if",
            "unless",
            "whether",
            "as",
            "when",
            "after",
            "before",
            "despite",
            "until");

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
    private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether");
    private static final int CLAUSE = 14;

    private StatementBorders() {}

    /**
     * @param floor the first token that may belong to the statement
     * @return its tokens, both included; at least those from {@code first} to {@code last}
     */
    static Phrase around(Sentence sentence, int first, int last, int floor) {
        int from = first;
        while (from > floor && !isBefore(sentence, from - 1)) {
            from--;
        }
        boolean opened = from > 0 && OPENERS.contains(sentence.token(from - 1).lower())
                || RELATIVES.contains(sentence.token(from).lower());
        int to = last;
        while (to + 1 < sentence.size() && !isAfter(sentence, to + 1, opened)) {
            to++;
        }
        while (from < first && !begins(sentence, from)) {
            from++;
        }
        while (to > last && !ends(sentence, to)) {
            to--;
        }
        return new Phrase(from, to);
    }

    /** Whether a statement is only supposed: "if there is proof". */
    static boolean isSupposed(Sentence sentence, Phrase statement) {
        return statement.first() > 0
                && HYPOTHETICAL.contains(sentence.token(statement.first() - 1).lower());
    }

    /** Whether something between two tokens, the first included, begins another statement than the one before it. */
    static boolean part(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (!sentence.token(i).quoted() && (isSign(sentence, i) || joins(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a statement; with the sign at its end where it is the whole sentence. */
    static Passage passage(Sentence sentence, Phrase statement) {
        boolean whole = true;
        for (int i = 0; i < sentence.size() && whole; i++) {
            boolean inside = statement.first() <= i && i <= statement.last();
            whole = inside || !sentence.token(i).word();
        }
        return Passage.of(whole ? sentence.span() : sentence.between(statement.first(), statement.last()));
    }

    private static boolean isBefore(Sentence sentence, int i) {
        var token = sentence.token(i);
        if (token.quoted()) {
            return false;
        }
        boolean relative = sentence.is(i, ",")
                && i + 1 < sentence.size()
                && RELATIVES.contains(sentence.token(i + 1).lower());
        return isSign(sentence, i)
                || relative
                || joins(sentence, i)
                || isOpener(sentence, i)
                || (token.is("that") && sentence.part(i) == PartOfSpeech.SCONJ);
    }

    private static boolean isAfter(Sentence sentence, int i, boolean opened) {
        var token = sentence.token(i);
        if (token.quoted()) {
            return false;
        }
        boolean pause = sentence.is(i, ",");
        boolean relative = pause
                && i + 1 < sentence.size()
                && (RELATIVES.contains(sentence.token(i + 1).lower()) || isOpener(sentence, i + 1));
        return isSign(sentence, i)
                || relative
                || (pause && opened)
                || joins(sentence, i)
                || (token.is("because") && !sentence.is(i + 1, "of"));
    }

    private static boolean isSign(Sentence sentence, int i) {
        var form = sentence.token(i).form();
        boolean dash = form.equals("-")
                && i > 0
                && sentence.token(i - 1).span().end() < sentence.token(i).span().start();
        return dash || SIGNS.contains(form);
    }

    private static boolean isOpener(Sentence sentence, int i) {
        if (!OPENERS.contains(sentence.token(i).lower())
                || sentence.is(i + 1, "of")
                || sentence.is(i, "as") && sentence.is(i + 1, "yet")) {
            return false;
        }
        if (i == 0 && sentence.is(i, "whether")) {
            return false; // the subject: "Whether it helps has yet to be proved"
        }
        boolean preposition = sentence.part(i) == PartOfSpeech.ADP;
        return !preposition && Clauses.isClause(sentence, i + 1, Math.min(sentence.size() - 1, i + CLAUSE));
    }

    /** "but", and "and" with a statement of its own behind it. */
    private static boolean joins(Sentence sentence, int i) {
        if (!JOINS.contains(sentence.token(i).lower()) || i + 1 >= sentence.size()) {
            return false;
        }
        if (sentence.is(i, "yet") && sentence.is(i - 1, "as")) {
            return false; // "there is as yet no proof"
        }
        int end = Math.min(sentence.size() - 1, i + CLAUSE);
        boolean verb = Clauses.isFinite(sentence, i + 1, i + 1)
                && (sentence.part(i + 1) == PartOfSpeech.VERB || sentence.part(i + 1) == PartOfSpeech.AUX);
        boolean pause = sentence.is(i - 1, ",");
        return sentence.is(i, "but") && (pause || verb || Clauses.isClause(sentence, i + 1, end))
                || verb
                || (pause && Clauses.isClause(sentence, i + 1, end));
    }

    private static boolean begins(Sentence sentence, int i) {
        return sentence.token(i).word() || sentence.token(i).quoted();
    }

    private static boolean ends(Sentence sentence, int i) {
        return begins(sentence, i) || sentence.is(i, "%");
    }
}
