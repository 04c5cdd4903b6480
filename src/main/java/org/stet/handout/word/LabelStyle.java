package org.stet.handout.word;

import java.util.Locale;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.XmlText;
import org.stet.schema.Line;

/** The style of letters that stands for a label: its line, and its ground if it has one. */
final class LabelStyle {

    static final String GREY = "E0E0E0";

    /** Not {@code auto}, which LibreOffice draws in white under words that run from right to left. */
    private static final String BLACK = "000000";

    private LabelStyle() {}

    /** The id of a label's style. */
    static String id(LabelLook label) {
        return "Label-" + label.id().replaceAll("[^A-Za-z0-9-]", "-");
    }

    static String xml(LabelLook label, Layout layout) {
        String colour = layout.patterns() ? BLACK : hex(label.colour());
        String ground = layout.patterns() ? GREY : hex(label.tint());
        // A comma would begin another name of the style.
        String name = (label.code() + " " + label.name())
                .replaceAll("[,;\\p{Cntrl}]+", " ")
                .strip();
        return Styles.letters(
                id(label),
                XmlText.escaped("Label " + (name.length() > 200 ? label.code() : name)),
                "<w:u w:val=\"" + underline(label.line()) + "\" w:color=\"" + colour + "\"/>"
                        + (label.fill() ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + ground + "\"/>" : ""),
                0);
    }

    static String hex(String colour) {
        String digits = colour.substring(1).toUpperCase(Locale.ROOT);
        return digits.matches("[0-9A-F]{6}") ? digits : "auto";
    }

    private static String underline(Line line) {
        return switch (line) {
            case SOLID -> "single";
            case SOLID_THICK -> "thick";
            case DASHED -> "dash";
            case DASHED_THICK -> "dashedHeavy";
            case DOTTED -> "dotted";
            case DOTTED_THICK -> "dottedHeavy";
            case DOUBLE -> "double";
        };
    }
}
