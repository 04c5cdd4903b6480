package org.stet.search;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long one search may work. */
@ConfigMapping(prefix = "stet.search")
interface SearchSettings {

    /**
     * How long one page of hits is looked for. A search that is not through by then answers with what it has found and
     * with where to go on.
     */
    @WithDefault("200ms")
    Duration patience();

    /** So many articles are looked at for a page in any case: a cold start is no reason to stop half-way through a few. */
    @WithDefault("40")
    int least();

    /**
     * A filter for which there is an index, and that no more annotations pass than this, is asked before the articles
     * are gone through.
     */
    @WithDefault("3000")
    int few();

    /** How long writing all hits of a search as a file may take. */
    @WithDefault("30m")
    Duration timeout();
}
