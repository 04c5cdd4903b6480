package org.stet.annotation.carryover;

/**
 * What a correction means for the people who read the article, as far as somebody may know it.
 *
 * @param readings of the text before that are handed in, and the own one
 * @param annotations in these, and what still waits there from earlier corrections
 * @param waiting those that their readers have to look at
 */
public record Tally(int readings, int annotations, int waiting) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(readings + other.readings, annotations + other.annotations, waiting + other.waiting);
    }
}
