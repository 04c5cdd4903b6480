package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/** Verbs of saying and thinking of which nobody is the subject: "is believed to", "was blamed on", "it is often said". */
final class AgentlessPassives {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");
    /** Tokens between a passive and the "by" that names its agent. */
    private static final int AGENT = 12;

    /** Tokens between a number and whom it counts. */
    private static final int COUNTED = 5;

    private final Phrases withTo;
    private final Phrases reduced;
    private final Phrases withIt;
    private final Phrases blamed;
    private final Phrases widely;
    private final Phrases widelySeen;
    private final List<Phrases> people;

    AgentlessPassives(WordList list) {
        this.withTo = list.section("said to be");
        this.reduced = list.section("known as passive");
        this.withIt = list.section("it is said");
        this.blamed = list.section("blamed");
        this.widely = list.section("widely");
        this.widelySeen = list.section("widely seen");
        this.people = Stream.of("agents", "one", "several", "crowd")
                .map(list::section)
                .toList();
    }

    /** In the order of the sentence. */
    List<Withheld> in(Sentence sentence) {
        var found = new ArrayList<Withheld>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).quoted() && isListed(sentence, i)) {
                var one = at(sentence, i);
                if (one != null && !isQuoted(sentence, one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private boolean isListed(Sentence sentence, int i) {
        var token = sentence.token(i);
        return withTo.has(token) || withIt.has(token) || widelySeen.has(token) || blamed.at(sentence, i) > 0;
    }

    private static boolean isQuoted(Sentence sentence, Withheld one) {
        return sentence.token(one.first()).quoted()
                || sentence.token(one.last()).quoted();
    }

    private @Nullable Withheld at(Sentence sentence, int participle) {
        if (sentence.is(participle + 1, "by")) {
            return null;
        }
        int first = groupStart(sentence, participle);
        boolean passive = hasBe(sentence, first, participle);
        if (isToBe(sentence, participle, passive)) {
            return withheld(sentence, first, participle);
        }
        int blame = blamed.at(sentence, participle);
        if (blame > 0 && isBlamed(sentence, participle, blame, passive)) {
            return withheld(sentence, first, participle + blame - 1);
        }
        if (!passive) {
            return null;
        }
        boolean often = widely.has(sentence.token(participle - 1));
        if (sentence.is(first - 1, "it")
                && withIt.has(sentence.token(participle))
                && saysSomething(sentence, participle)) {
            return sentence.token(first - 1).quoted() ? null : withheld(sentence, first, participle);
        }
        return often && widelySeen.has(sentence.token(participle)) && !isBy(sentence, participle, true)
                ? withheld(sentence, first, participle)
                : null;
    }

    private static Withheld withheld(Sentence sentence, int first, int last) {
        return new Withheld(first, last, sentence.between(first, last), Withheld.AGENTLESS, "");
    }

    /** Whether "believed" has "to" and a verb behind it. */
    private boolean isToBe(Sentence sentence, int participle, boolean passive) {
        int to = participle + 1;
        if (!withTo.has(sentence.token(participle)) || !sentence.is(to, "to") || to + 1 >= sentence.size()) {
            return false;
        }
        boolean known = passive || (reduced.has(sentence.token(participle)) && followsNoun(sentence, participle));
        var part = sentence.part(to + 1);
        boolean helping = sentence.is(to + 1, "be") || sentence.is(to + 1, "have");
        return known
                && (helping || part == PartOfSpeech.VERB || part == PartOfSpeech.AUX)
                && !isBy(sentence, participle, false);
    }

    private boolean isBlamed(Sentence sentence, int participle, int length, boolean passive) {
        boolean on = sentence.is(participle, "blamed") && sentence.is(participle + 1, "on");
        return (passive || (on && followsNoun(sentence, participle))) && !isBy(sentence, participle + length, true);
    }

    private static boolean followsNoun(Sentence sentence, int i) {
        if (i == 0) {
            return true;
        }
        var part = sentence.part(i - 1);
        return part == PartOfSpeech.NOUN
                || part == PartOfSpeech.PROPN
                || part == PartOfSpeech.ADV
                || sentence.is(i - 1, ",");
    }

    /** Whether "it is said" is followed by what is said, or stands alone. */
    private static boolean saysSomething(Sentence sentence, int participle) {
        int next = participle + 1;
        if (next >= sentence.size() || !sentence.token(next).word() || sentence.is(next, "that")) {
            return true;
        }
        return switch (sentence.part(next)) {
            case PRON, DET, NOUN, PROPN -> Clauses.isClause(sentence, next, Math.min(sentence.size() - 1, next + 12));
            default -> false;
        };
    }

    /**
     * Whether the passive names its agent before the next pause.
     *
     * @param counted whether people with their number count: not behind another verb, of which they may be the agent
     */
    private boolean isBy(Sentence sentence, int from, boolean counted) {
        for (int i = from; i < sentence.size() && i <= from + AGENT; i++) {
            if (sentence.is(i, "by")) {
                return i + 1 < sentence.size() && isAgent(sentence, i + 1, counted);
            }
            if (i > from && !sentence.token(i).word()) {
                return false;
            }
        }
        return false;
    }

    /** Not "by noon", "by a metre", "by closing". */
    private boolean isAgent(Sentence sentence, int i, boolean counted) {
        return switch (sentence.part(i)) {
            case VERB -> false;
            case NUM -> counted && areCounted(sentence, i + 1);
            default -> true;
        };
    }

    /** Whether people stand behind a number: "three former aides", "two of the investigators", and not "5 metres". */
    private boolean areCounted(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && i < from + COUNTED; i++) {
            var token = sentence.token(i);
            if (!token.word()) {
                return false;
            }
            if (people.stream().anyMatch(section -> section.has(token))) {
                return true;
            }
            boolean before =
                    switch (sentence.part(i)) {
                        case NUM, ADJ, DET, PRON, PROPN, NOUN, PART -> true;
                        case ADP -> token.is("of");
                        default -> false;
                    };
            if (!before) {
                return false;
            }
        }
        return false;
    }

    /** The first of the auxiliaries and adverbs before a participle. */
    private static int groupStart(Sentence sentence, int participle) {
        int first = participle;
        int begin = participle;
        while (first > 0 && participle - first < 8 && isGroup(sentence, first - 1)) {
            first--;
            if (sentence.part(first) != PartOfSpeech.ADV) {
                begin = first; // an adverb alone before it belongs to the sentence
            }
        }
        return begin;
    }

    private static boolean isGroup(Sentence sentence, int i) {
        var token = sentence.token(i);
        var part = sentence.part(i);
        boolean possessive = token.is("'s") && part == PartOfSpeech.PART;
        return token.word()
                && !token.quoted()
                && !possessive
                && (part == PartOfSpeech.AUX
                        || part == PartOfSpeech.ADV
                        || BE.contains(token.lower())
                        || token.is("not")
                        || token.is("n't"));
    }

    private static boolean hasBe(Sentence sentence, int first, int participle) {
        for (int i = first; i < participle; i++) {
            if (BE.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
