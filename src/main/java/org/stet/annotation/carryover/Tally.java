package org.stet.annotation.carryover;

/**
 * What a correction means for the people who read the article.
 *
 * @param readings of the text before
 * @param annotations in those that are handed in or the own ones, and what still waits there from earlier corrections
 * @param waiting those that their readers have to look at
 */
public record Tally(int readings, int annotations, int waiting) {

    /** A reading of which only that it is there may be known. */
    static final Tally UNTOLD = new Tally(1, 0, 0);

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(readings + other.readings, annotations + other.annotations, waiting + other.waiting);
    }
}
