package org.stet.suggestion.rules;

import java.util.Locale;

/** What a rule takes a passage for; a tag set says which of its labels that is. */
public enum Kind {
    /** A clause or a whole utterance of a source in quotation marks. */
    DIRECT_QUOTE,
    /** A piece in quotation marks inside the writer's sentence. */
    PARTIAL_QUOTE,
    /** What a source says, thinks or wants, in the writer's words. */
    RETOLD_WORDS,
    /** What a document, a survey or a record shows, in the writer's words: a reader could look it up. */
    DOCUMENTED_STATEMENT,
    /** Words that stand where a source should be but do not let a reader find it. */
    VAGUE_SOURCE,
    /** A statement that evidence exists, is missing, or points two ways. */
    EVIDENCE_CLAIM,
    /** The publisher or the writer asks the reader to do something. */
    APPEAL;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in data and interfaces: {@code direct-quote}. */
    public String id() {
        return id;
    }
}
