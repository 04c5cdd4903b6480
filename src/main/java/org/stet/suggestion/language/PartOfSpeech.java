package org.stet.suggestion.language;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The universal parts of speech (Universal Dependencies, UPOS). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    private static final Map<String, PartOfSpeech> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(PartOfSpeech::name, Function.identity()));

    /** The one of that name, {@link #X} for any other. */
    static PartOfSpeech of(String name) {
        return BY_NAME.getOrDefault(name.toUpperCase(Locale.ROOT), X);
    }

    boolean isName() {
        return this == PROPN;
    }

    /** Whether it can be the head of who or what is spoken of. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
