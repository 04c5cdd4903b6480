package org.stet.suggestion.language;

import java.util.Locale;

/** What a verb or a noun that brings in somebody's words does with them. */
public enum CueClass {
    NEUTRAL,
    /** The writer does not stand behind the words. */
    DISTANCES,
    /** The writer takes them for true. */
    ENDORSES,
    COLOURED,
    /** What is retold is what the source denies. */
    DENIES,
    /** Not said but thought, wished or intended. */
    BELIEF;

    /** What it lets the reader think of the words, as a value of the attribute {@code cue-stance} (rule S6). */
    public String stance() {
        return switch (this) {
            case NEUTRAL, DISTANCES, ENDORSES, COLOURED, DENIES -> name().toLowerCase(Locale.ROOT);
            // "thinks" says no more about the thought than "says" about the words
            case BELIEF -> NEUTRAL.stance();
        };
    }
}
