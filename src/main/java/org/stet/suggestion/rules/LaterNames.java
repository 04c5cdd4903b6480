package org.stet.suggestion.rules;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.Cues;
import org.stet.suggestion.language.NounPhrases.Phrase;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/**
 * Tells whether an article names, soon after it left somebody unnamed, a person whom it had not named before: who that was,
 * or one of the crowd. A person who was named earlier is somebody else.
 */
final class LaterNames {

    private static final int SENTENCES = 2;
    /** Tokens in which a sentence that begins with "among them" has to bring the name. */
    private static final int SOON = 12;
    /** Tokens behind "said the aide" in which the name may follow. */
    private static final int BESIDE = 4;

    private final AnalysedText text;
    private final Cues cues;
    private final Phrases naming;
    private final Phrases neverNamed;
    /** Code point at which a word with a capital letter stands first. */
    private final Map<String, Integer> first = new HashMap<>();

    LaterNames(AnalysedText text, CueWords words, WordList list) {
        this.text = text;
        this.cues = text.cues(words);
        this.naming = list.section("naming");
        this.neverNamed = list.section("never named");
        for (var sentence : text.sentences()) {
            for (var token : sentence.tokens()) {
                if (token.word() && token.capitalised()) {
                    first.putIfAbsent(token.form(), token.span().start());
                }
            }
        }
    }

    /**
     * Whether somebody new is named as a source behind a token, in its sentence or one of the next two, or whoever the
     * noun stands for: "The woman, Mara Okoye, is the owner's sister."
     */
    boolean follow(Sentence sentence, int after, String noun) {
        boolean never = neverNamed.hasWord(noun);
        if (!never
                && cues.of(sentence).stream()
                        .anyMatch(cue -> cue.source() != null
                                && cue.source().first() > after
                                && isNew(sentence, cue.source()))) {
            return true;
        }
        int end = Math.min(text.sentences().size(), sentence.index() + 1 + SENTENCES);
        return text.sentences().subList(sentence.index() + 1, end).stream()
                .anyMatch(next -> names(next, !never) || isNamed(next, noun));
    }

    private boolean isNamed(Sentence sentence, String noun) {
        boolean again = sentence.is(0, "the") && sentence.is(1, noun) && sentence.is(2, ",");
        return again && isNew(sentence, new Phrase(3, Math.min(sentence.size() - 1, SOON)));
    }

    /** Whether the sentence of that index tells what it, and the one before it, is according to. */
    boolean isAccordingTo(int index) {
        return index < text.sentences().size()
                && cues.of(text.sentences().get(index)).stream()
                        .anyMatch(cue -> cue.verb() == null && cue.first() == 0);
    }

    /** @param beside whether a source that the sentence names counts as well */
    private boolean names(Sentence sentence, boolean beside) {
        if (naming.at(sentence, 0) > 0) {
            return isNew(sentence, new Phrase(0, Math.min(sentence.size() - 1, SOON)));
        }
        return beside && cues.of(sentence).stream().anyMatch(cue -> isNew(sentence, around(cue)));
    }

    /** The source of a cue with the name that may stand beside it: "one of them, Mara Okoye, said". */
    private static @Nullable Phrase around(Cue cue) {
        var source = cue.source();
        if (source == null) {
            return null;
        }
        int last = cue.inverted() ? source.last() + BESIDE : Math.max(source.last(), cue.first() - 1);
        return new Phrase(source.first(), Math.min(last, cue.sentence().size() - 1));
    }

    /** Whether a phrase holds two words of a name in a row, the second of which stands there for the first time. */
    private boolean isNew(Sentence sentence, @Nullable Phrase phrase) {
        if (phrase == null) {
            return false;
        }
        for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
            var token = sentence.token(i);
            if (isName(sentence, i - 1)
                    && isName(sentence, i)
                    && first.getOrDefault(token.form(), -1) == token.span().start()) {
                return true;
            }
        }
        return false;
    }

    static boolean isName(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.part(i) == PartOfSpeech.PROPN
                && sentence.token(i).capitalised();
    }
}
