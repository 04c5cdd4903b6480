package org.stet.agreement.measure;

/**
 * A measure whose observations of single texts add up: the figure of several texts is worked out of the sum of what was
 * seen in each. A draw of the bootstrap is then a sum, too.
 */
public interface Measure {

    /** Whether texts count only if every reader has read them; two are enough otherwise. */
    default boolean wantsEverybody() {
        return false;
    }

    /** How many numbers are kept of each text. */
    int size(int categories);

    /**
     * What one text adds.
     *
     * @param into as many zeros as {@link #size}; left as they are by a text that says nothing, such as one with a single
     *     reader
     */
    void observe(Strip strip, int categories, double[] into);

    /** The figure that the sums of all texts come to. */
    Outcome figure(double[] sums, int categories);

    /** How many things were compared: positions, or marked spans; zero if no text says anything. */
    long units(double[] sums, int categories);
}
