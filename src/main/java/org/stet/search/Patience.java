package org.stet.search;

import java.time.Duration;

/** How long a search may still go on. */
interface Patience {

    /** @param articles how many it has looked at so far */
    boolean isOver(int articles);

    default boolean isOver() {
        return isOver(Integer.MAX_VALUE);
    }

    static Patience endless() {
        return articles -> false;
    }

    static Patience of(Duration time) {
        return of(time, 0);
    }

    /** @param least so many articles are looked at in any case */
    static Patience of(Duration time, int least) {
        long end = System.nanoTime() + time.toNanos();
        return articles -> articles >= least && System.nanoTime() - end >= 0;
    }
}
