package org.stet.suggestion.language;

/** What a verb that brings in somebody's words does with them. */
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
    BELIEF
}
