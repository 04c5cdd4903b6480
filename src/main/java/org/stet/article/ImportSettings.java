package org.stet.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.stet.article.door.DoorLimits;

/** How much may come in at the door at once. */
@ConfigMapping(prefix = "stet.import")
interface ImportSettings {

    /** The largest file, or paste, that is read. A larger one is refused before anything looks at it. */
    @WithDefault("8M")
    MemorySize maxFileSize();

    /** The longest text of one article, in characters (code points). */
    @WithDefault("1000000")
    int maxTextLength();

    /** The most paragraphs, headings and other blocks of one article. */
    @WithDefault("10000")
    int maxBlocks();

    /** What all parts of a packed file (.docx) may take together, unpacked. */
    @WithDefault("64M")
    MemorySize maxUnpackedSize();

    default DoorLimits limits() {
        return new DoorLimits(
                maxFileSize().asLongValue(),
                maxTextLength(),
                maxBlocks(),
                maxUnpackedSize().asLongValue());
    }
}
