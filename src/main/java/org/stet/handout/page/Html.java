package org.stet.handout.page;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.stet.handout.sheet.Pack;
import org.stet.handout.type.FontFile;
import org.stet.handout.type.Typefaces;
import org.stet.handout.wording.Wording;

/** A pack as a page of HTML: of its own, in the application, or on its way to PDF. */
public final class Html {

    private Html() {}

    /**
     * The pack as a page of the application, which allows no style in a page.
     *
     * @param stylesheets addresses: {@code /styles/pack.css}, and one that gives {@link #styles}
     */
    public static String page(Pack pack, List<String> stylesheets) {
        var head = forScreens();
        for (var stylesheet : stylesheets) {
            head.empty("link", "rel", "stylesheet", "href", stylesheet).newLine();
        }
        return document(pack, head, body(pack));
    }

    /** The style sheet of a pack as a page of the application, beside {@code /styles/pack.css}; its fonts are the site's. */
    public static String styles(Pack pack) {
        return files(body(pack)).stream()
                        .filter(file -> file.weight() == 400)
                        .map(file -> """
                                @font-face { font-family: "%1$s"; font-weight: 200 900; src: url("/fonts/%1$s-wght-normal.woff2") format("woff2"); }
                                """.formatted(file.family()))
                        .collect(Collectors.joining())
                + new PackStyles(pack).css()
                + PackFoot.css(pack);
    }

    /** The pack as a file that asks for no other. */
    static String selfContained(Pack pack) {
        var fonts = files(body(pack)).stream()
                .map(file -> """
                        @font-face { font-family: "%s"; font-weight: %d; src: url("data:font/woff;base64,%s") format("woff"); }
                        """.formatted(
                        file.family(), file.weight(), Base64.getEncoder().encodeToString(file.woff())))
                .collect(Collectors.joining());
        var css = PackStyles.shared() + new PackStyles(pack).css() + PackFoot.css(pack);
        return document(pack, forScreens().raw(style(fonts + css).toString()), body(pack));
    }

    /** The pack for the writer of PDF, which is given the fonts apart. */
    static String forPdf(Pack pack) {
        var css = PackStyles.shared() + new PackStyles(pack).css() + PackFoot.cssForPdf(pack);
        var head = style(css).open("bookmarks");
        for (var sheet : pack.sheets()) {
            head.open("bookmark", "name", sheet.name(), "href", "#" + sheet.id())
                    .close("bookmark");
        }
        var body = new Markup().raw(PackFoot.of(pack));
        new SheetMarkup(body, pack, isRightToLeft(pack)).write();
        return document(pack, head.close("bookmarks").newLine(), body.toString());
    }

    /** The files of fonts that a text needs, whether it is an article's or the sheet's. */
    static Set<FontFile> files(String text) {
        var files = new LinkedHashSet<>(Typefaces.serif().files(text));
        files.addAll(Typefaces.sans().files(text));
        return files;
    }

    private static Markup forScreens() {
        return new Markup()
                .empty("meta", "name", "viewport", "content", "width=840")
                .newLine()
                .empty("meta", "name", "robots", "content", "noindex")
                .newLine();
    }

    private static Markup style(String css) {
        return new Markup().open("style").raw("\n" + css).close("style").newLine();
    }

    private static String document(Pack pack, Markup head, String body) {
        var wording = Wording.of(pack.language());
        var names = pack.sheets().stream().map(sheet -> sheet.name()).collect(Collectors.joining(", "));
        var out = new Markup().raw("<!DOCTYPE html>\n");
        out.open("html", "lang", wording.language().toLanguageTag(), "dir", wording.direction())
                .newLine();
        out.open("head").newLine();
        out.empty("meta", "charset", "utf-8").newLine();
        out.empty("meta", "name", "description", "content", pack.title() + " · " + names)
                .newLine();
        out.element("title", null, pack.title() + " · " + names).newLine();
        out.raw(head.toString()).close("head").newLine();
        out.open("body", "class", classes(pack)).newLine();
        return out.raw(body).close("body").newLine().close("html").newLine().toString();
    }

    private static String classes(Pack pack) {
        var layout = pack.layout();
        return layout.paper().id()
                + (layout.lineNumbers() ? " numbered" : "")
                + (layout.wideMargin() ? " wide" : "")
                + (layout.easyReading() ? " easy" : "");
    }

    static boolean isRightToLeft(Pack pack) {
        return Wording.of(pack.language()).direction().equals("rtl");
    }

    private static String body(Pack pack) {
        var out = new Markup().open("main");
        new SheetMarkup(out, pack, false).write();
        return out.close("main").toString();
    }
}
