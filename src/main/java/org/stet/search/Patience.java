package org.stet.search;

import java.time.Duration;

/** How long a search may still go on. */
interface Patience {

    boolean isOver();

    static Patience endless() {
        return () -> false;
    }

    static Patience of(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() - end >= 0;
    }
}
