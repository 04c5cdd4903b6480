package org.stet.suggestion.rules;

import java.util.Locale;
import java.util.Set;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NamingWords;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
import org.stet.text.BlockKind;

/**
 * Rule S3: whether words in quotation marks are a clause of somebody's, a piece of one, words held at arm's length, or a
 * title.
 */
final class QuotationKinds {

    /** What a quotation is taken for. */
    enum Use {
        /** A clause or a whole utterance. */
        CLAUSE,
        ATTRIBUTED,
        DISTANCING,
        TERM_OR_TITLE,
        UNCLEAR;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int LONGEST_TITLE = 8;
    /** Tokens between such a word and what it announces: "the word cast into its rim, “Komm”". */
    private static final int NEAR = 6;

    private static final int FEW = 2;
    private static final int LONG = 6;

    private final AnalysedText text;
    private final Speakers speakers;
    private final NamingWords words;

    QuotationKinds(AnalysedText text, Speakers speakers, NamingWords words) {
        this.text = text;
        this.speakers = speakers;
        this.words = words;
    }

    Use of(int quotation, Speaker speaker) {
        if (!speakers.isReadable(quotation)) {
            return Use.UNCLEAR;
        }
        int words = 0;
        boolean clause = false;
        for (int at : speakers.sentencesOf(quotation)) {
            var sentence = text.sentences().get(at);
            int first = Speakers.firstToken(sentence, quotation);
            int last = Speakers.lastToken(sentence, quotation);
            clause |= Clauses.isClause(sentence, first, last);
            for (int i = first; i <= last; i++) {
                words += sentence.token(i).word() ? 1 : 0;
            }
        }
        var sentences = speakers.sentencesOf(quotation);
        if (sentences.isEmpty()) {
            return Use.UNCLEAR;
        }
        var first = text.sentences().get(sentences.get(0));
        boolean uttered = isUttered(first, quotation) && (speaker.isKnown() || sentences.size() > 1 || words > FEW);
        if (isName(first, quotation, words) && !(uttered && speaker.cue() != null)) {
            return Use.TERM_OR_TITLE;
        }
        boolean several = clause || sentences.size() > 1 || isLong(first, quotation, words);
        if (uttered || (words > FEW && several)) {
            return Use.CLAUSE;
        }
        if (isWritten(first, quotation, words, speaker)) {
            return Use.TERM_OR_TITLE;
        }
        if (isModifier(first, quotation, words, speaker)) {
            return Use.DISTANCING;
        }
        // A headline quotes what the body says that somebody said.
        if (speaker.isKnown() || text.blocks().get(first.block()).kind() == BlockKind.HEADLINE) {
            return Use.ATTRIBUTED;
        }
        return words <= FEW ? Use.DISTANCING : Use.UNCLEAR;
    }

    /** A tagger may miss the verb of a sentence that begins with a capital and goes on for long. */
    private static boolean isLong(Sentence sentence, int quotation, int words) {
        int first = Speakers.firstToken(sentence, quotation);
        boolean capital =
                first + 1 < sentence.size() && sentence.token(first + 1).capitalised();
        return words >= LONG && capital;
    }

    /** "No comment," she said: short of a verb, but all that is said. */
    private static boolean isUttered(Sentence sentence, int quotation) {
        int first = Speakers.firstToken(sentence, quotation);
        int last = Speakers.lastToken(sentence, quotation);
        if (first + 1 > last
                || !sentence.token(first + 1).word()
                || !sentence.token(first + 1).capitalised()) {
            return false;
        }
        boolean closed =
                isPause(sentence.token(last - 1)) || (last + 1 < sentence.size() && isPause(sentence.token(last + 1)));
        boolean begins = first == 0 || isPause(sentence.token(first - 1)) || sentence.is(first - 1, ":");
        return closed && begins;
    }

    private static boolean isPause(Token token) {
        return Set.of(",", ".", "!", "?", ":", "…").contains(token.form());
    }

    /** "Its “walk-in” hours": words between an article or "its" and the noun that they are said of. */
    private static boolean isModifier(Sentence sentence, int quotation, int words, Speaker speaker) {
        int before = Speakers.firstToken(sentence, quotation) - 1;
        int after = Speakers.lastToken(sentence, quotation) + 1;
        return words <= FEW
                && speaker.cue() == null
                && before >= 0
                && after < sentence.size()
                && Set.of(PartOfSpeech.DET, PartOfSpeech.PRON).contains(sentence.part(before))
                && sentence.part(after) == PartOfSpeech.NOUN;
    }

    private boolean isWritten(Sentence sentence, int quotation, int words, Speaker speaker) {
        int first = Speakers.firstToken(sentence, quotation);
        if (words > FEW || speaker.cue() != null) {
            return false;
        }
        for (int i = first - 1;
                i >= 0 && i >= first - 1 - NEAR && !sentence.token(i).quoted();
                i--) {
            if (this.words.isWritten(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Capital letters throughout, or a word before it that gives a name, and no more words than a title has. */
    private boolean isName(Sentence sentence, int quotation, int words) {
        int first = Speakers.firstToken(sentence, quotation);
        int last = Speakers.lastToken(sentence, quotation);
        if (words > LONGEST_TITLE) {
            return false;
        }
        boolean named = this.words.isNamingBefore(sentence, first);
        int capitals = 0;
        for (int i = first; i <= last; i++) {
            var token = sentence.token(i);
            capitals += token.word() && (token.capitalised() || token.form().length() <= 3) ? 1 : 0;
        }
        boolean opens = first + 1 <= last && sentence.token(first + 1).capitalised();
        boolean title = words > 1 && capitals == words && opens;
        return named ? capitals > 0 : title;
    }
}
