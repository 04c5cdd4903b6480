package org.stet.handout.type;

import java.util.List;
import java.util.stream.Stream;

/** The two typefaces of sheets. Their files are read when a text first needs them. */
public final class Typefaces {

    private static final List<Script> SERIF_SCRIPTS = scripts(
            "source-serif-4-latin",
            "source-serif-4-latin-ext",
            "source-serif-4-vietnamese",
            "source-serif-4-greek",
            "source-serif-4-cyrillic",
            "source-serif-4-cyrillic-ext",
            "noto-naskh-arabic-arabic",
            "noto-serif-hebrew-hebrew",
            "noto-serif-thai-thai");

    private static final List<Script> SANS_SCRIPTS =
            scripts("atkinson-hyperlegible-next-latin", "atkinson-hyperlegible-next-latin-ext");

    private static final Typeface SERIF = new Typeface(SERIF_SCRIPTS);
    private static final Typeface SANS = new Typeface(
            Stream.concat(SANS_SCRIPTS.stream(), SERIF_SCRIPTS.stream()).toList());

    private Typefaces() {}

    /** Of articles: Source Serif 4, and Noto for the scripts that it lacks. */
    public static Typeface serif() {
        return SERIF;
    }

    /** Of the sheets' own words: Atkinson Hyperlegible Next, and the serif for the scripts that it lacks. */
    public static Typeface sans() {
        return SANS;
    }

    private static List<Script> scripts(String... families) {
        return Stream.of(families)
                .map(family -> new Script(new FontFile(family, 400), new FontFile(family, 700)))
                .toList();
    }

    /** One script of a typeface in its two weights, which have the same characters. */
    record Script(FontFile regular, FontFile bold) {

        FontFile file(boolean inBold) {
            return inBold ? bold : regular;
        }

        static List<FontFile> files(Stream<Script> scripts) {
            return scripts.flatMap(script -> Stream.of(script.regular, script.bold))
                    .toList();
        }
    }
}
