package org.stet.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many texts are kept ready. */
@ConfigMapping(prefix = "stet.texts")
interface TextSettings {

    /** Memory for texts with their borders, in bytes, about; an article of 1,000 words takes some 60,000. */
    @WithDefault("50000000")
    long cacheWeight();
}
