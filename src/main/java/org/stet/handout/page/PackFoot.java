package org.stet.handout.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.type.Typefaces;
import org.stet.handout.wording.Wording;

/**
 * The size of a page, and what stands at the foot of each: where the articles come from, the number of the pack, and the
 * number of the page.
 */
final class PackFoot {

    /** Stand for the two numbers in their message; of the private use area, so that no language has them. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private final Pack pack;
    private final Wording wording;

    private PackFoot(Pack pack) {
        this.pack = pack;
        this.wording = Wording.of(pack.language());
    }

    /** For browsers, which know words in the margins of a page, but no elements there. */
    static String css(Pack pack) {
        var foot = new PackFoot(pack);
        var source = string(String.join("\n", pack.source()));
        var number = string(foot.number() + "\n") + " " + foot.counted("\" counter(page) \"", "\" counter(pages) \"");
        return foot.page("""
                @bottom-%s { content: %s; width: 70%%; text-align: %1$s; %s }
                @bottom-%s { content: %s; width: 30%%; text-align: %4$s; %3$s }
                """.formatted(foot.start(), source, style(), foot.end(), number));
    }

    /** For PDF: words of a margin would not be written from right to left, the element {@link #of} is. */
    static String cssForPdf(Pack pack) {
        return new PackFoot(pack).page("@bottom-center { content: element(foot); width: 100%; vertical-align: top; }\n")
                + """
                .foot { position: running(foot); }
                .foot p { %s }
                .foot .source { float: %s; width: 70%%; text-align: %2$s; }
                .foot .numbers { float: %s; width: 30%%; text-align: %3$s; }
                .page-number::after { content: counter(page); }
                .page-count::after { content: counter(pages); }
                """.formatted(style(), new PackFoot(pack).start(), new PackFoot(pack).end());
    }

    /** The foot as an element, in PDF. */
    static String of(Pack pack) {
        var foot = new PackFoot(pack);
        var out = new Markup().open("div", "class", "foot");
        out.open("div", "class", "source");
        pack.source().forEach(line -> out.element("p", null, line));
        out.close("div").open("div", "class", "numbers").element("p", null, foot.number());
        foot.counted(out);
        return out.close("div").close("div").newLine().toString();
    }

    /** In the order in which it is seen: a number that is not known when the line is set finds no place in another. */
    private void counted(Markup out) {
        var pieces = new ArrayList<>(List.of(message().split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])", -1)));
        if (isRightToLeft()) {
            Collections.reverse(pieces);
        }
        out.open("p", "dir", "ltr");
        for (var piece : pieces) {
            switch (piece) {
                case PAGE -> out.element("span", "page-number", "");
                case PAGES -> out.element("span", "page-count", "");
                default -> out.apart("span", null, wording.direction(), piece);
            }
        }
        out.close("p");
    }

    private String page(String boxes) {
        return """
                @page { size: %s; margin: %dmm %dmm %dmm;
                %s}
                """.formatted(
                        pack.layout().paper() == Paper.A4 ? "210mm 297mm" : "215.9mm 279.4mm",
                        Setting.TOP,
                        Setting.SIDE,
                        Setting.BOTTOM,
                        boxes);
    }

    private static String style() {
        return "font-family: %s; font-size: 8pt; line-height: 1.3; padding-top: 1mm; white-space: pre-wrap; vertical-align: top;"
                .formatted(Typefaces.sans().families());
    }

    private String number() {
        return wording.say("sheet.number", "number", pack.number());
    }

    private String message() {
        return wording.say("sheet.page", Map.of("page", PAGE, "pages", PAGES));
    }

    private String counted(String page, String pages) {
        return string(message()).replace(PAGE, page).replace(PAGES, pages);
    }

    private String start() {
        return isRightToLeft() ? "right" : "left";
    }

    private String end() {
        return isRightToLeft() ? "left" : "right";
    }

    private boolean isRightToLeft() {
        return wording.direction().equals("rtl");
    }

    /** A string of CSS that is safe in a style element of HTML and of XML. */
    private static String string(String text) {
        return text.codePoints()
                .mapToObj(c -> isSafe(c) ? Character.toString(c) : "\\%x ".formatted(c == 0 ? 0xFFFD : c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static boolean isSafe(int c) {
        return c > 0x9F || c == ' ' || Character.isLetterOrDigit(c) || ",.;:-–()".indexOf(c) >= 0;
    }
}
