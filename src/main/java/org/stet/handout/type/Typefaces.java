package org.stet.handout.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The two typefaces of sheets. Their files are read when a text first needs them. */
public final class Typefaces {

    private static final Map<String, Script> SCRIPTS = scripts(
            "source-serif-4-latin",
            "source-serif-4-latin-ext",
            "source-serif-4-vietnamese",
            "source-serif-4-greek",
            "source-serif-4-cyrillic",
            "source-serif-4-cyrillic-ext",
            "atkinson-hyperlegible-next-latin",
            "atkinson-hyperlegible-next-latin-ext",
            "noto-naskh-arabic-arabic",
            "noto-serif-hebrew-hebrew",
            "noto-serif-thai-thai");

    private static final Typeface SERIF = typeface(
            "source-serif-4-latin",
            "source-serif-4-latin-ext",
            "source-serif-4-vietnamese",
            "source-serif-4-greek",
            "source-serif-4-cyrillic",
            "source-serif-4-cyrillic-ext",
            "noto-naskh-arabic-arabic",
            "noto-serif-hebrew-hebrew",
            "noto-serif-thai-thai");

    private static final Typeface SANS = typeface(
            "atkinson-hyperlegible-next-latin",
            "atkinson-hyperlegible-next-latin-ext",
            "source-serif-4-latin",
            "source-serif-4-latin-ext",
            "source-serif-4-vietnamese",
            "source-serif-4-greek",
            "source-serif-4-cyrillic",
            "source-serif-4-cyrillic-ext",
            "noto-naskh-arabic-arabic",
            "noto-serif-hebrew-hebrew",
            "noto-serif-thai-thai");

    private Typefaces() {}

    /** Of articles: Source Serif 4, and Noto for the scripts that it lacks. */
    public static Typeface serif() {
        return SERIF;
    }

    /** Of the sheets' own words: Atkinson Hyperlegible Next, and the serif for the scripts that it lacks. */
    public static Typeface sans() {
        return SANS;
    }

    private static Map<String, Script> scripts(String... families) {
        var scripts = new LinkedHashMap<String, Script>();
        for (var family : families) {
            scripts.put(family, new Script(new FontFile(family, 400), new FontFile(family, 700)));
        }
        return scripts;
    }

    private static Typeface typeface(String... families) {
        return new Typeface(Stream.of(families).map(Typefaces::script).toList());
    }

    private static Script script(String family) {
        var script = SCRIPTS.get(family);
        if (script == null) {
            throw new IllegalArgumentException("no font " + family);
        }
        return script;
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
