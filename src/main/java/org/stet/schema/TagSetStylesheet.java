package org.stet.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The looks of a tag set as CSS. Each label has a class {@code .mark-<id>} with the custom properties {@code --line},
 * {@code --tint}, {@code --style} and {@code --thick}, for both themes; an element that also has the class
 * {@code .mark} wears them. In print the ground gives way to the grey that tells the label, and with forced colours to
 * the system's; the line stays, so that no label rests on colour.
 */
public final class TagSetStylesheet {

    /** 12 % of black on white: seen on a copy, and the ink stays readable. */
    private static final String GREY = "#e0e0e0";

    private static final String COMMON = """
            .mark{color:inherit;background-color:var(--tint);text-decoration:underline var(--style) var(--line) var(--thick);\
            text-decoration-skip-ink:none;text-underline-offset:0.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
            @media print{.mark{background-color:var(--fill);text-decoration-color:#000;print-color-adjust:exact;\
            -webkit-print-color-adjust:exact}}
            @media (forced-colors:active){.mark{color:CanvasText;background-color:Canvas;text-decoration-color:CanvasText}}
            """;

    private TagSetStylesheet() {}

    /** The same tag set gives the same bytes. */
    public static String of(TagSet tagSet) {
        var light = rules(tagSet, TagSetStylesheet::light);
        var dark = rules(tagSet, TagSetStylesheet::dark);
        return """
                %s\
                %s
                @media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){%s}}
                @media screen{:root[data-theme="dark"]{%s}}
                """.formatted(COMMON, light, dark, dark);
    }

    private interface Look {
        Map<String, String> of(Label label, Group group);
    }

    private static String rules(TagSet tagSet, Look look) {
        return tagSet.labels().stream()
                .map(label -> selector(label) + declarations(look.of(label, group(tagSet, label))))
                .collect(Collectors.joining("\n"));
    }

    private static Group group(TagSet tagSet, Label label) {
        return tagSet.group(label.group()).orElseThrow(() -> new IllegalArgumentException("no group " + label.group()));
    }

    private static Map<String, String> light(Label label, Group group) {
        return Map.of(
                "--line", colour(group.line()),
                "--tint", colour(group.tint()),
                "--style", label.line().style(),
                "--thick", label.line().pixels() + "px",
                "--fill", label.fill() ? GREY : "transparent");
    }

    private static Map<String, String> dark(Label label, Group group) {
        return Map.of("--line", colour(group.darkLine()), "--tint", colour(group.darkTint()));
    }

    private static String declarations(Map<String, String> properties) {
        return new TreeMap<>(properties)
                .entrySet().stream()
                        .map(property -> property.getKey() + ":" + property.getValue())
                        .collect(Collectors.joining(";", "{", "}"));
    }

    /** The class as a selector: a character that is more than part of a word is escaped (CSS Syntax 3, 4.3.7). */
    static String selector(Label label) {
        return ".mark-"
                + label.id()
                        .codePoints()
                        .mapToObj(c -> isPlain(c) ? Character.toString(c) : "\\%x ".formatted(c))
                        .collect(Collectors.joining());
    }

    private static boolean isPlain(int c) {
        return c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The reader lets nothing else through; a style sheet is no place to find out that it did. */
    private static String colour(String colour) {
        if (!colour.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
        return colour;
    }
}
