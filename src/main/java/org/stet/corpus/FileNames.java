package org.stet.corpus;

import java.text.Normalizer;
import java.util.Locale;

/** Names for downloaded files: whatever a title holds, no path, no quote and nothing hidden is left of it. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    static String of(String title, String extension) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        plain = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return (plain.isEmpty() ? "stet" : "stet-" + plain) + "." + extension;
    }
}
