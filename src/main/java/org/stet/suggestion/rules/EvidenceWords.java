package org.stet.suggestion.rules;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/** Finds the words that say that evidence exists, is missing, or points two ways. */
final class EvidenceWords {

    static final String OFFERS = "offers";
    static final String NONE = "none";
    static final String CONFLICTING = "conflicting";

    /**
     * Words that fire the rule.
     *
     * @param first token of them
     * @param last token of them
     * @param says what the statement says of the evidence
     * @param aside whether they are the writer's remark inside somebody's statement: "claimed, without evidence, that"
     */
    record Found(int first, int last, String says, boolean aside) {}

    private final Phrases evidence;
    private final Phrases papers;
    private final Phrases doubtful;
    private final EvidenceNouns nouns;
    private final DoubtfulWords doubts;
    private final VerifyingVerbs verbs;

    EvidenceWords(WordList list) {
        var denials = new Denials(list);
        this.evidence = list.section("evidence");
        this.papers = list.section("papers");
        this.doubtful = list.section("doubtful");
        this.nouns = new EvidenceNouns(list, denials);
        this.doubts = new DoubtfulWords(list, denials);
        this.verbs = new VerifyingVerbs(list);
    }

    /** What fires at a token, {@code null} if nothing does; no parts of speech are asked for without a word of the list. */
    @Nullable
    Found at(Sentence sentence, int i) {
        var token = sentence.token(i);
        if (evidence.has(token) || papers.has(token)) {
            return nouns.at(sentence, i);
        }
        if (doubtful.has(token)) {
            return doubts.at(sentence, i);
        }
        return verbs.has(token) ? verbs.at(sentence, i) : null;
    }
}
