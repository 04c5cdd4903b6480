package org.stet.suggestion.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Parts of speech with what the article itself tells about its names: a tagger trained on other texts takes many of them
 * for verbs and adjectives.
 */
final class PartsOfSpeech {

    private static final Set<String> AUXILIARIES =
            Set.of("cannot", "can", "could", "will", "would", "shall", "should", "may", "might", "must");

    /** What a first word with a verb behind it hardly is, so that it will be a name. */
    private static final Set<PartOfSpeech> UNLIKELY_BEFORE_A_VERB =
            EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.INTJ, PartOfSpeech.X, PartOfSpeech.ADP);

    private static final Set<String> HAVE = Set.of("have", "has", "had");

    private final Names names;
    private @Nullable Tagger tagger;

    PartsOfSpeech(Names names) {
        this.names = names;
    }

    PartOfSpeech[] of(List<Token> tokens) {
        var known = tagger;
        if (known == null) {
            known = new Tagger();
            tagger = known;
        }
        var parts = known.tag(tokens);
        for (int i = 0; i < parts.length; i++) {
            var token = tokens.get(i);
            if (AUXILIARIES.contains(token.lower()) && parts[i] != PartOfSpeech.NOUN && !token.capitalised()) {
                parts[i] = PartOfSpeech.AUX;
            } else if (token.lower().equals("'s") && parts[i] == PartOfSpeech.PUNCT) {
                parts[i] = PartOfSpeech.PART;
            } else if (HAVE.contains(token.lower()) && leadsToVerb(parts, i)) {
                parts[i] = PartOfSpeech.AUX;
            } else if (isSpeaker(tokens, parts, i)) {
                parts[i] = PartOfSpeech.NOUN;
            } else if (isName(tokens, parts, i)) {
                parts[i] = PartOfSpeech.PROPN;
            }
        }
        return parts;
    }

    /** "The farmer said": what stands between an article and "said" is who speaks, though its ending is an adjective's. */
    private static boolean isSpeaker(List<Token> tokens, PartOfSpeech[] parts, int i) {
        boolean said = i + 1 < parts.length
                && (tokens.get(i + 1).is("said") || tokens.get(i + 1).is("says"));
        if (!said || parts[i] != PartOfSpeech.ADJ) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && parts[before] == PartOfSpeech.ADJ) {
            before--;
        }
        return before >= 0 && parts[before] == PartOfSpeech.DET;
    }

    private static boolean leadsToVerb(PartOfSpeech[] parts, int i) {
        int next = i + 1;
        while (next < parts.length && (parts[next] == PartOfSpeech.ADV || parts[next] == PartOfSpeech.PART)) {
            next++;
        }
        return next < parts.length && parts[next] == PartOfSpeech.VERB;
    }

    private boolean isName(List<Token> tokens, PartOfSpeech[] parts, int i) {
        var token = tokens.get(i);
        if (!token.word() || !token.capitalised() || token.form().length() == 1) {
            return false;
        }
        boolean opens = i == 0 && parts.length > 1 && (parts[1] == PartOfSpeech.AUX || parts[1] == PartOfSpeech.VERB);
        if (opens && UNLIKELY_BEFORE_A_VERB.contains(parts[0])) {
            return true;
        }
        return switch (parts[i]) {
            case VERB, ADV, X, INTJ, SCONJ, ADP -> names.has(token);
            // "Russian" before a noun is one
            case ADJ -> names.has(token) && !(i + 1 < parts.length && isNoun(parts[i + 1]));
            default -> false;
        };
    }

    private static boolean isNoun(PartOfSpeech part) {
        return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN;
    }
}
