package org.stet.handout.h5p;

import jakarta.inject.Singleton;

/**
 * The same for a site with an older library: declares 1.9, whose fields are those of 1.11, and which a newer site accepts
 * as well.
 */
@Singleton
class OlderMarkTheWordsWriter extends MarkTheWordsWriter {

    OlderMarkTheWordsWriter() {
        super("h5p-mark-older", 9);
    }
}
