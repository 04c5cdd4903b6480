package org.stet.suggestion.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Phrases;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.WordList;

/** Finds the requests of a sentence: an imperative of the list, or one behind "please consider" and the like. */
final class Requests {

    /**
     * A request.
     *
     * @param first token of its words
     * @param last token of its words
     * @param asksFor the attribute's value
     */
    record Request(int first, int last, String asksFor) {}

    private static final List<String> THINGS = List.of("money", "sign-up", "share", "turn-up", "vote", "other");

    private final Map<String, Phrases> plain = new LinkedHashMap<>();
    private final Map<String, Phrases> toUs = new LinkedHashMap<>();
    private final Phrases leads;
    private final Phrases you;
    private final Phrases us;
    private final Phrases condition;
    private final Phrases no;

    Requests(WordList list) {
        for (var thing : THINGS) {
            plain.put(thing, list.section(thing));
            toUs.put(thing, list.section(thing + " to us"));
        }
        this.leads = list.section("leads");
        this.you = list.section("you");
        this.us = list.section("us");
        this.condition = list.section("condition");
        this.no = list.section("not a request");
    }

    /**
     * The first request of a sentence, {@code null} if it has none.
     *
     * @param strict whether the publisher has to speak of itself, as where readers are told how to help others
     */
    @Nullable
    Request in(Sentence sentence, boolean strict) {
        boolean ours = us.in(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).quoted() || !isListed(sentence, i)) {
                continue;
            }
            var request = at(sentence, i, ours, strict);
            if (request != null) {
                return request;
            }
        }
        return null;
    }

    private boolean isListed(Sentence sentence, int i) {
        return plain.values().stream().anyMatch(phrases -> phrases.at(sentence, i) > 0)
                || toUs.values().stream().anyMatch(phrases -> phrases.at(sentence, i) > 0);
    }

    private @Nullable Request at(Sentence sentence, int i, boolean ours, boolean strict) {
        int lead = leadBefore(sentence, i);
        boolean running = sentence.token(i).lower().endsWith("ing");
        boolean opens = opens(sentence, i - lead);
        if (!opens || (running && lead == 0)) {
            return null;
        }
        boolean needsUs = strict || you.before(sentence, i) > 0;
        for (var entry : plain.entrySet()) {
            int length = entry.getValue().at(sentence, i);
            if (length > 0 && (ours || !needsUs) && !isNoun(sentence, i, length)) {
                return new Request(i, i + length - 1, entry.getKey());
            }
        }
        for (var entry : toUs.entrySet()) {
            int length = entry.getValue().at(sentence, i);
            if (length > 0 && ours && !isNoun(sentence, i, length)) {
                return new Request(i, i + length - 1, entry.getKey());
            }
        }
        return null;
    }

    /** Tokens of all that leads to a request: "so please consider". */
    private int leadBefore(Sentence sentence, int i) {
        int start = i;
        while (start > 0 && i - start < 12) {
            int length = leads.before(sentence, start);
            if (length == 0) {
                break;
            }
            start -= length;
        }
        return i - start;
    }

    /** Whether a statement begins at a token: first of all, behind a sign, or behind the comma of "if you like it,". */
    private boolean opens(Sentence sentence, int i) {
        int before = i - 1;
        while (before >= 0 && isOpening(sentence, before)) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        var token = sentence.token(before);
        boolean pause =
                token.is(":") || token.is("—") || token.is("–") || token.is(";") || token.is("!") || token.is("?");
        return pause
                || (token.is(",") && condition.at(sentence, 0) > 0)
                || (i < sentence.size() && sentence.is(i, "please"));
    }

    private static boolean isOpening(Sentence sentence, int i) {
        var token = sentence.token(i);
        return !token.word()
                && !token.is(",")
                && !token.is(":")
                && !token.is(";")
                && !token.is("—")
                && !token.is("–")
                && !token.is("!")
                && !token.is("?");
    }

    /** "Support for the plan grew", "Share prices fell". */
    private boolean isNoun(Sentence sentence, int i, int length) {
        int next = i + length;
        if (sentence.is(next, "|") || (sentence.is(next, ":") && !isWord(sentence, next + 1))) {
            return true; // the name of a button, with its count
        }
        if (length > 1 || next >= sentence.size()) {
            return false;
        }
        return no.at(sentence, next) > 0
                || sentence.part(next) == PartOfSpeech.AUX
                || (sentence.part(next) == PartOfSpeech.VERB && sentence.part(i) == PartOfSpeech.NOUN);
    }

    private static boolean isWord(Sentence sentence, int i) {
        return i < sentence.size()
                && Character.isLetter(sentence.token(i).form().codePointAt(0));
    }
}
