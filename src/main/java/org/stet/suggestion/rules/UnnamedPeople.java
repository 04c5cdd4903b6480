package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/**
 * Finds people without a name and crowds beside a verb of saying or thinking: "an official said", "critics, meanwhile, say",
 * "according to people familiar with the plan". It begins at a noun of the list and walks to both sides, since the words
 * that describe an unnamed source are what a walk from the verb would lose itself in.
 */
final class UnnamedPeople {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final WordList list;
    private final PeoplePhrases phrases;
    private final SourceVerbs verbs;
    private final Phrases one;
    private final Phrases several;
    private final Phrases crowd;
    private final Phrases pronouns;

    UnnamedPeople(WordList list, CueWords words) {
        this.list = list;
        this.phrases = new PeoplePhrases(list);
        this.verbs = new SourceVerbs(list, words, phrases);
        this.one = list.section("one");
        this.several = list.section("several");
        this.crowd = list.section("crowd");
        this.pronouns = list.section("pronouns");
    }

    /** @param before nouns that were vague earlier in the text, so that "the official" is as well */
    List<Withheld> in(Sentence sentence, Set<String> before) {
        var found = new ArrayList<Withheld>();
        boolean counted = list.section("survey").in(sentence);
        int reached = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i < reached || !isHead(sentence, i) || (counted && !one.has(sentence.token(i)))) {
                continue;
            }
            var person = person(sentence, i, before);
            if (person != null) {
                found.add(person);
                reached = person.last() + 1;
            }
        }
        return found;
    }

    /** Who asked for the anonymity that a sentence tells of behind the phrase: the nearest "a clerk", "one mother". */
    List<Withheld> before(Sentence sentence, int anonymity) {
        for (int i = anonymity - 1; i >= 0 && i >= anonymity - PeoplePhrases.LONGEST; i--) {
            var token = sentence.token(i);
            boolean opens = token.is("a") || token.is("an") || token.is("one") || token.is("another");
            var phrase = opens && !token.quoted() ? NounPhrases.startingAt(sentence, i) : null;
            if (phrase != null
                    && phrase.last() < anonymity
                    && phrase.last() > i
                    && !LaterNames.isName(sentence, phrase.last())
                    && one.has(sentence.token(headOf(sentence, i, phrase.last())))) {
                return List.of(
                        new Withheld(i, phrase.last(), sentence.between(i, phrase.last()), Withheld.DESCRIBED, ""));
            }
        }
        return List.of();
    }

    private int headOf(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (one.has(sentence.token(i))) {
                return i;
            }
        }
        return last;
    }

    private boolean isHead(Sentence sentence, int i) {
        var token = sentence.token(i);
        return !token.quoted()
                && (one.has(token)
                        || several.has(token)
                        || crowd.has(token)
                        || pronouns.has(token)
                        || (token.is("those") && list.section("described").at(sentence, i + 1) > 0));
    }

    private @Nullable Withheld person(Sentence sentence, int head, Set<String> before) {
        int first = phrases.start(sentence, head);
        if (!isVague(sentence, first, head, before)) {
            return null;
        }
        int last = phrases.end(sentence, head);
        var cue = last < 0 ? null : verbs.of(sentence, first, head, last);
        if (cue == null || isNamed(sentence, head, last)) {
            return null;
        }
        boolean described = one.has(sentence.token(head))
                || sentence.token(head).is("those")
                || (!pronouns.has(sentence.token(head)) && last > head && isDescribed(sentence, head))
                || (several.has(sentence.token(head))
                        && (last > head || (first < head && !isQuantity(sentence, first, head))));
        return new Withheld(
                first,
                last,
                cue,
                described ? Withheld.DESCRIBED : Withheld.GROUP,
                sentence.token(head).lower());
    }

    private boolean isDescribed(Sentence sentence, int head) {
        return sentence.is(head + 1, "who") || list.section("described").at(sentence, head + 1) > 0;
    }

    private boolean isQuantity(Sentence sentence, int first, int head) {
        return head - first == 1 && list.section("quantities").has(sentence.token(first));
    }

    private boolean isVague(Sentence sentence, int first, int head, Set<String> before) {
        var opening = sentence.token(first);
        if (list.section("nobody").has(opening) || isName(sentence, head)) {
            return false;
        }
        if (sentence.is(first - 1, "of") || sentence.is(first - 1, "no")) {
            return false; // "a group of officials", "half of voters": another noun is who speaks
        }
        if (sentence.is(head + 1, "of") && (sentence.is(head, "source") || sentence.is(head, "sources"))) {
            return false; // of a river, of income
        }
        if (sentence.is(first, "our") || sentence.is(first, "my")) {
            return false; // the writer knows who it is, and says whose
        }
        if (sentence.is(head, "people") && (isCounted(sentence, first, head) || opening.is("few"))) {
            return false;
        }
        if (pronouns.has(sentence.token(head)) && sentence.is(head + 1, "of") && !isOfPeople(sentence, head + 2)) {
            return false;
        }
        boolean single = one.has(sentence.token(head));
        boolean owned = PeoplePhrases.POSSESSIVE.contains(opening.lower()) || isOwned(sentence, first, head);
        if (owned || pronouns.has(sentence.token(head))) {
            return !single;
        }
        if (DEFINITE.contains(opening.lower()) && first < head) {
            return before.contains(sentence.token(head).lower());
        }
        boolean many = hasLargeNumber(sentence, first, head);
        return single ? first < head && PeoplePhrases.INDEFINITE.contains(opening.lower()) : !many;
    }

    /** "about 20 people" */
    private static boolean isCounted(Sentence sentence, int first, int head) {
        for (int i = first; i < head; i++) {
            boolean number = sentence.part(i) == PartOfSpeech.NUM
                    && !PeoplePhrases.INDEFINITE.contains(sentence.token(i).lower());
            if (number || sentence.is(i, "dozen")) {
                return true;
            }
        }
        return false;
    }

    /** "many of his aides", not "many of the examples" */
    private boolean isOfPeople(Sentence sentence, int from) {
        int end = PeoplePhrases.nounsFrom(sentence, from);
        for (int i = from; i < end; i++) {
            var token = sentence.token(i);
            if (several.has(token) || crowd.has(token) || token.is("them")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwned(Sentence sentence, int first, int head) {
        for (int i = first; i < head; i++) {
            if (sentence.is(i, "'s") || sentence.is(i, "'")) {
                return true;
            }
        }
        return false;
    }

    /** Who was counted in hundreds was asked for a survey. */
    private static boolean hasLargeNumber(Sentence sentence, int first, int head) {
        for (int i = first; i < head; i++) {
            if (sentence.token(i).lower().matches("[\\d,.]{3,}")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Sentence sentence, int i) {
        return sentence.token(i).capitalised() && i > 0 && sentence.part(i) == PartOfSpeech.PROPN;
    }

    /** Whether the name stands beside the phrase: "an official, Mara Okoye, said"; "critics such as Okoye". */
    private boolean isNamed(Sentence sentence, int head, int last) {
        var including = list.section("including");
        for (int i = head + 1; i <= last; i++) {
            if (including.at(sentence, i) > 0 && isNameSoon(sentence, i + including.at(sentence, i))) {
                return true;
            }
        }
        int at = last + 1;
        if (list.section("speakers for").has(sentence.token(head)) && isFor(sentence, head, last)) {
            return true;
        }
        if (sentence.is(at, ",") || sentence.is(at, "(") || sentence.is(at, ":") || sentence.is(at, "—")) {
            int skipped = including.at(sentence, at + 1);
            return skipped > 0 ? isNameSoon(sentence, at + 1 + skipped) : isApposition(sentence, at + 1);
        }
        return including.at(sentence, at) > 0 && isNameSoon(sentence, at + including.at(sentence, at));
    }

    private static boolean isFor(Sentence sentence, int head, int last) {
        return last > head
                || LaterNames.isName(sentence, head - 1)
                || (head > 0 && sentence.part(head - 1) == PartOfSpeech.NOUN);
    }

    private static boolean isNameSoon(Sentence sentence, int from) {
        for (int i = from; i < sentence.size() && i < from + 6; i++) {
            if (LaterNames.isName(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** A name, and not the subject of what comes next. */
    private static boolean isApposition(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && LaterNames.isName(sentence, at)) {
            at++;
        }
        return at > from && !(at < sentence.size() && PeoplePhrases.isVerbal(sentence, at));
    }
}
