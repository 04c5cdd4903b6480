package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NounPhrases.Phrase;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Rule S7: words that stand where a source should be but do not let a reader find it. Unnamed people and crowds beside a
 * verb of saying, passives without an agent ("is believed to"), and adverbs of hearsay ("reportedly"). Not inside quotation
 * marks, where the source answers for its words, and not where the name comes within two sentences.
 */
public final class VagueSources {

    private static final int VERSION = 3;

    private final WordList list;
    private final CueWords words;

    /** @param words that bring in somebody's words */
    public VagueSources(WordList list, CueWords words) {
        this.list = list;
        this.words = words;
    }

    /** With the words that Stet ships, in English. */
    public static VagueSources english() {
        return new VagueSources(WordList.shipped("vague-en.txt"), CueWords.english());
    }

    /** What is proposed of a text, in text order. */
    public List<Proposal> in(AnalysedText text) {
        return new Reading(text).all();
    }

    /** One text being read. */
    private final class Reading {

        private final AnalysedText text;
        private final LaterNames names;
        private final UnnamedPeople people;
        private final AgentlessPassives passives = new AgentlessPassives(list);
        private final Phrases hearsay = list.section("hearsay");
        private final Phrases anonymity = list.section("anonymity");
        private final Phrases reasons = list.section("reasons");
        /** Nouns that were vague before, so that "the official" is as well. */
        private final Set<String> heads = new HashSet<>();

        Reading(AnalysedText text) {
            this.text = text;
            this.names = new LaterNames(text, words, list);
            this.people = new UnnamedPeople(list, words);
        }

        List<Proposal> all() {
            var found = new ArrayList<Proposal>();
            for (var sentence : text.sentences()) {
                int reached = 0;
                for (var one : !sentence.isReadable() ? List.<Withheld>of() : of(sentence)) {
                    if (one.first() >= reached) {
                        found.add(proposal(sentence, one));
                        reached = one.last() + 1;
                    }
                }
            }
            return found;
        }

        /** In text order; of two that begin together, the longer one first. */
        private List<Withheld> of(Sentence sentence) {
            return Stream.of(unnamed(sentence), agentless(sentence), hearsay(sentence))
                    .flatMap(List::stream)
                    .sorted((a, b) -> a.first() != b.first() ? a.first() - b.first() : b.last() - a.last())
                    .toList();
        }

        private List<Withheld> unnamed(Sentence sentence) {
            boolean withheld = anonymity.in(sentence);
            var found = new ArrayList<Withheld>();
            for (var one : people.in(sentence, heads)) {
                boolean supposed = StatementBorders.isSupposed(sentence, new Phrase(one.first(), one.last()));
                if (!supposed && (withheld || !names.follow(sentence, one.last(), one.head()))) {
                    heads.add(one.head());
                    found.add(withheld ? withRelative(sentence, one) : one);
                }
            }
            if (found.isEmpty() && withheld) {
                people.before(sentence, anonymity.firstIn(sentence))
                        .forEach(one -> found.add(withRelative(sentence, one)));
            }
            return found;
        }

        /** "a clerk, who asked not to be named": the clause describes the person, up to the reason that it gives. */
        private Withheld withRelative(Sentence sentence, Withheld one) {
            int who = one.last() + 2;
            int told = anonymity.firstIn(sentence, who, sentence.size());
            if (!sentence.is(who - 1, ",") || !sentence.is(who, "who") || told < 0) {
                return one;
            }
            for (int i = who; i < told; i++) {
                if (!sentence.token(i).word()) {
                    return one;
                }
            }
            int last = told + anonymity.at(sentence, told) - 1;
            while (last + 1 < sentence.size()
                    && sentence.token(last + 1).word()
                    && !sentence.token(last + 1).quoted()
                    && reasons.at(sentence, last + 1) == 0) {
                last++;
            }
            return new Withheld(one.first(), last, one.cue(), one.vagueness(), one.head());
        }

        private List<Withheld> agentless(Sentence sentence) {
            return passives.in(sentence).stream()
                    .filter(one -> !isSourced(sentence, one.first(), one.last()))
                    .toList();
        }

        private List<Withheld> hearsay(Sentence sentence) {
            var found = new ArrayList<Withheld>();
            for (int i = 0; i < sentence.size(); i++) {
                int length = hearsay.at(sentence, i);
                if (length > 0 && !sentence.token(i).quoted() && !isSourced(sentence, i, i + length - 1)) {
                    found.add(
                            new Withheld(i, i + length - 1, sentence.between(i, i + length - 1), Withheld.HEARSAY, ""));
                }
            }
            return found;
        }

        /** Whether the sentence gives a source for the statement that the words stand in. */
        private boolean isSourced(Sentence sentence, int first, int last) {
            return text.cues(words).of(sentence).stream()
                            .filter(cue -> cue.source() != null && (cue.last() < first || cue.first() > last))
                            .anyMatch(cue -> cue.last() < first
                                    ? !StatementBorders.part(sentence, cue.last() + 1, first)
                                    : cue.start() > last && !StatementBorders.part(sentence, last + 1, cue.start()))
                    || names.isAccordingTo(sentence.index() + 1);
        }

        private Proposal proposal(Sentence sentence, Withheld one) {
            Map<String, String> values = new HashMap<>();
            values.put("vagueness", one.vagueness());
            var triggers = new ArrayList<Span>();
            triggers.add(one.cue());
            boolean person = one.vagueness().equals(Withheld.DESCRIBED)
                    || one.vagueness().equals(Withheld.GROUP);
            var telling = person ? telling(sentence) : null;
            if (telling != null) {
                addFirst(anonymity, telling, triggers);
                if (addFirst(reasons, telling, triggers)) {
                    values.put("reason-given", "yes");
                }
            }
            var passage = Passage.of(sentence.between(one.first(), one.last()));
            return new Proposal(
                    "S7",
                    VERSION,
                    Kind.VAGUE_SOURCE,
                    passage,
                    triggers.stream().distinct().sorted().toList(),
                    values,
                    Speaker.UNKNOWN,
                    one.vagueness().equals(Withheld.GROUP) ? 0.7 : 0.8);
        }

        /** The sentence that says that a name was held back: this one, or the next if it goes on about the same person. */
        private @Nullable Sentence telling(Sentence sentence) {
            if (anonymity.in(sentence)) {
                return sentence;
            }
            int next = sentence.index() + 1;
            if (next >= text.sentences().size()) {
                return null;
            }
            var after = text.sentences().get(next);
            boolean goesOn = after.block() == sentence.block()
                    && (after.is(0, "he") || after.is(0, "she") || after.is(0, "they"));
            return goesOn && after.isReadable() && anonymity.in(after) ? after : null;
        }

        private static boolean addFirst(Phrases phrases, Sentence sentence, List<Span> triggers) {
            int first = phrases.firstIn(sentence);
            if (first >= 0) {
                triggers.add(sentence.between(first, first + phrases.at(sentence, first) - 1));
            }
            return first >= 0;
        }
    }
}
