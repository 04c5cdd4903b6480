package org.stet.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a start is for. */
@ConfigMapping(prefix = "stet.start")
interface StartSettings {

    /** Whether Stet ends by itself as soon as its first page is answered. */
    @WithDefault("false")
    boolean rehearsal();
}
