package org.stet.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a single request may ask of Stet. */
@ConfigMapping(prefix = "stet.requests")
interface RequestSettings {

    /** The largest body, an upload included. */
    @WithDefault("32M")
    MemorySize largest();
}
