package org.stet.annotation.carryover;

/**
 * What a correction means for the people who read the article.
 *
 * @param readings of the text before
 * @param annotations in them, and what still waits from earlier corrections
 * @param waiting those that their readers have to look at
 */
public record Tally(int readings, int annotations, int waiting) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(readings + other.readings, annotations + other.annotations, waiting + other.waiting);
    }
}
