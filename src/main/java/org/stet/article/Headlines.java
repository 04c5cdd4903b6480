package org.stet.article;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;
import org.stet.text.collation.Version;

/** The headline of a text, and the title that goes by it. */
final class Headlines {

    private Headlines() {}

    /** The words of the first headline, in one line; null where the text has none. */
    static @Nullable String of(Version version) {
        return version.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .findFirst()
                .map(block -> line(version.text().words(block.span())))
                .orElse(null);
    }

    /** What the title becomes with a corrected headline; null where the headline stays, or was not the title. */
    static @Nullable String titleAfter(@Nullable String title, ReadText before, Version after) {
        var headline = of(before.version());
        var corrected = of(after);
        if (title == null || headline == null || corrected == null || corrected.equals(headline)) {
            return null;
        }
        return folded(headline).equals(folded(title)) ? corrected : null;
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String folded(String words) {
        return line(words).toLowerCase(Locale.ROOT);
    }
}
