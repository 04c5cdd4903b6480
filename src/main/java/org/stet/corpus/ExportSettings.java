package org.stet.corpus;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How corpora leave the house. */
@ConfigMapping(prefix = "stet.export")
interface ExportSettings {

    /** How long writing one export may take. */
    @WithDefault("30m")
    Duration timeout();

    /**
     * Address under which this installation is known, ending in a slash; IRIs in exports are built from it. Without it
     * the address of the request is taken.
     */
    Optional<URI> base();
}
