package org.stet.handout.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.type.Typefaces;
import org.stet.text.BlockKind;

/**
 * The part of a pack's style sheet that is its own: paper, widths and the looks of its labels.
 * What all packs share is {@code /styles/pack.css}.
 */
final class PackStyles {

    private static final String BLACK = "#000";
    private static final String GREY = "#e0e0e0";

    /** Points in a CSS pixel. */
    private static final double PIXEL = 0.75;

    private final Pack pack;

    PackStyles(Pack pack) {
        this.pack = pack;
    }

    /** What all packs share. */
    static String shared() {
        try (var in = PackStyles.class.getResourceAsStream("/META-INF/resources/styles/pack.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet of packs is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String css() {
        var css = new StringBuilder();
        css.append("body, .number, .margin, .code { font-family: %s; }\n"
                .formatted(Typefaces.sans().families()));
        css.append(".article, .quoted, .pack-title, .article-title, .sample { font-family: %s; }\n"
                .formatted(Typefaces.serif().families()));
        css.append(sizes("", false)).append(sizes(".large ", true));
        css.append(".sheet { width: %smm; }\n"
                .formatted(number(Setting.contentWidth(pack.layout().paper()))));
        labels().forEach(label -> css.append(look(label)));
        return css.toString();
    }

    private String sizes(String scope, boolean large) {
        var setting = Setting.of(pack.layout(), large);
        double numbers = setting.lineNumbers() ? Setting.NUMBERS : 0;
        double width = numbers + setting.lineWidth();
        var css = new StringBuilder("""
                %1$s.article { width: %2$smm; font-size: %3$dpt; }
                %1$s.rtl { margin-left: %4$smm; }
                %1$s.article .left-out { padding: 0 %5$smm; }
                %1$s.article .headline .words { font-size: %6$spt; }
                """.formatted(
                        scope,
                        number(width),
                        setting.typeSize(),
                        number(Setting.contentWidth(pack.layout().paper()) - width),
                        number(numbers),
                        number(setting.typeSize() * Setting.factor(BlockKind.HEADLINE))));
        css.append(indent(scope, ".line", numbers));
        double indented = numbers + setting.indentWidth();
        css.append(indent(scope, ".list-item .line", indented)).append(indent(scope, ".quotation .line", indented));
        for (boolean spread : List.of(true, false)) {
            double pitch = setting.pitch(spread);
            double margin = width + (spread ? 0 : Setting.CODES);
            css.append("""
                    %1$s .line { height: %2$smm; line-height: %2$smm; }
                    %1$s .block { margin-top: %3$smm; }
                    %1$s .margin { left: %4$smm; width: %6$smm; }
                    %5$s .margin { left: auto; right: %4$smm; }
                    """.formatted(
                            scope + (spread ? ".spread" : ".close"),
                            number(pitch),
                            number(pitch / 2),
                            number(margin),
                            scope + (spread ? ".spread.rtl" : ".close.rtl"),
                            number(Setting.contentWidth(pack.layout().paper()) - margin)));
        }
        return css.toString();
    }

    /** What is left free before the words of lines; the numbers of lines stand in it. */
    private static String indent(String scope, String lines, double millimetres) {
        return """
                %1$s.article %2$s { padding-left: %3$smm; }
                %1$s.article.rtl %2$s { padding-left: 0; padding-right: %3$smm; }
                """.formatted(scope, lines, number(millimetres));
    }

    private Stream<LabelLook> labels() {
        return pack.labels().stream();
    }

    private String look(LabelLook label) {
        boolean colour = !pack.layout().patterns();
        var line =
                "%spt %s %s".formatted(number(thickness(label)), label.line().style(), colour ? label.colour() : BLACK);
        var css = ".under-%s { border-bottom: %s; }\n.over-%s { border-top: %s; }\n"
                .formatted(label.id(), line, label.id(), line);
        return label.fill()
                ? css + ".fill.fill-%s { background-color: %s; }\n".formatted(label.id(), colour ? label.tint() : GREY)
                : css;
    }

    private static double thickness(LabelLook label) {
        // Two lines and what is between them.
        return label.line().style().equals("double") ? 4 * PIXEL : label.line().pixels() * PIXEL;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
