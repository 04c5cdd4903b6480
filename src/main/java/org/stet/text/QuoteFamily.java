package org.stet.text;

/** Marks that belong together: what opens a quotation, and what may close it. */
enum QuoteFamily {
    CURLY("“”", "“‟", "”", "\"“"),
    STRAIGHT("\"\"", "\"", "\"", "”“"),
    LOW("„“", "„", "“”", "\""),
    /** Swedish and Finnish, and a closer typed where an opener was meant. */
    CLOSER_TWICE("””", "”", "”", "\""),
    GUILLEMETS("«»", "«", "»", ""),
    /** German and Danish print, and Swedish, which closes with the same mark. */
    REVERSED_GUILLEMETS("»«", "»", "«»", ""),
    CORNER("「」", "「﹁", "」﹂", ""),
    WHITE_CORNER("『』", "『﹃", "』﹄", ""),
    DOUBLE_PRIME("〝〟", "〝", "〟〞", ""),

    SINGLE("‘’", "‘‛", "’", "'"),
    STRAIGHT_SINGLE("''", "'", "'", "’"),
    LOW_SINGLE("‚‘", "‚", "‘’", "'"),
    ANGLE("‹›", "‹", "›", ""),
    REVERSED_ANGLE("›‹", "›", "‹›", "");

    private final String pair;
    private final String openers;
    private final String closers;
    private final String strayClosers;

    QuoteFamily(String pair, String openers, String closers, String strayClosers) {
        this.pair = pair;
        this.openers = openers;
        this.closers = closers;
        this.strayClosers = strayClosers;
    }

    /** Opener and closer as they are printed. */
    String pair() {
        return pair;
    }

    boolean opensWith(char mark) {
        return openers.indexOf(mark) >= 0;
    }

    boolean closesWith(char mark) {
        return closers.indexOf(mark) >= 0;
    }

    /** Whether writers who mix their marks close it with this one. */
    boolean mayCloseWith(char mark) {
        return strayClosers.indexOf(mark) >= 0;
    }

    /** Whether its closer looks like an apostrophe, so that a mark alone proves little. */
    boolean usesApostrophe() {
        return this == SINGLE || this == STRAIGHT_SINGLE || this == LOW_SINGLE;
    }

    /** Whether a quotation in these marks may run on into the next paragraph, or lack its closer. */
    boolean outlivesItsParagraph() {
        return switch (this) {
            case CURLY, STRAIGHT, LOW, GUILLEMETS, REVERSED_GUILLEMETS, CORNER, WHITE_CORNER, DOUBLE_PRIME -> true;
            case CLOSER_TWICE, SINGLE, STRAIGHT_SINGLE, LOW_SINGLE, ANGLE, REVERSED_ANGLE -> false;
        };
    }

    /** Whether a mark at the start of a paragraph says "still quoting": the opener, or in French also the closer. */
    boolean repeatedBy(char mark) {
        return opensWith(mark) || (this == GUILLEMETS && mark == '»');
    }

    boolean concerns(char mark) {
        return opensWith(mark) || closesWith(mark) || mayCloseWith(mark);
    }
}
