package org.stet.handout.sheet;

/**
 * How the sheets of a pack look; chosen by the teacher, the same for all of them.
 *
 * @param lineNumbers whether each line of an article has its number beside it; lines are numbered all the same
 * @param wideMargin whether 55 mm at the outer side stay free for notes
 * @param easyReading whether letters, words and lines stand further apart
 * @param patterns black and white: grey ground, line and code, and no colour
 * @param outletShown whether the sheets name outlet, author and address of an article; a class that is to judge without
 *     them sees the date alone
 */
public record Layout(
        Paper paper,
        boolean lineNumbers,
        boolean wideMargin,
        boolean easyReading,
        boolean patterns,
        boolean outletShown) {}
