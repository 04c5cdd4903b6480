package org.stet.article.door;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;
import org.stet.text.Normalised;

/**
 * A saved page: its article alone. A pasted piece of a page: all of it, since somebody chose it, with what stands beside
 * the article proposed as boilerplate.
 */
final class WebPage {

    private static final Pattern META_CHARSET = Pattern.compile(
            "<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})|<\\?xml[^>]+encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** Bytes in which a browser looks for the encoding are 1,024 (WHATWG HTML, 13.2.3.2); pages put much before it. */
    private static final int HEAD = 8_192;

    private static final int DEEPEST = 400;

    private WebPage() {}

    static Extract saved(Incoming incoming) {
        Normalised decoded = incoming.decoded(declared(incoming.bytes()));
        if (decoded.looksBinary()) {
            throw Door.unreadable("It is not a page: too many of its bytes mean nothing as characters.");
        }
        Document page = parse(decoded.text().string());
        Found found = PageFacts.of(page);
        Shown.keepIn(page);
        var article = MainContent.of(page.body(), found);
        var lines = article.scraps().stream()
                .map(scrap -> LineKinds.line(scrap, article, found))
                .toList();
        if (lines.isEmpty()) {
            throw Door.unreadable("No article was found in the page. Copy the text in your browser and paste it.");
        }
        String headline =
                article.headline() == null ? null : article.headline().text().replace('\n', ' ');
        return new Extract(Draft.Reader.WEB_PAGE, lines, headline == null ? found : found.withTitle(headline), decoded);
    }

    static Extract pasted(Incoming incoming) {
        String html = incoming.html() == null ? "" : incoming.html();
        Normalised words = incoming.decoded(null);
        Document page = parse(html);
        Found found = PageFacts.of(page);
        Shown.keepIn(page);
        var article = MainContent.of(page.body(), found);
        var lines = new ArrayList<Line>();
        for (Scrap scrap : Scraps.of(page.body())) {
            String rule = Cleaning.rule(scrap.holder());
            lines.add(
                    rule != null
                            ? Line.of(scrap.text(), BlockKind.BOILERPLATE, "beside-article")
                            : LineKinds.line(same(scrap, article), article, found));
        }
        if (!saysTheSame(lines, words.text().string())) {
            // The page hides or draws words in a way that its markup does not tell: what was seen counts.
            var plain = new ArrayList<Line>();
            words.text()
                    .string()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> plain.add(new Line(line, null, "line")));
            return new Extract(Draft.Reader.CLIPBOARD, plain, found, words);
        }
        return new Extract(Draft.Reader.CLIPBOARD, lines, found, words);
    }

    /** The article's own copy of the scrap, so that the headline is known by identity. */
    private static Scrap same(Scrap scrap, MainContent.Article article) {
        Scrap headline = article.headline();
        return headline != null
                        && headline.holder() == scrap.holder()
                        && headline.text().equals(scrap.text())
                ? headline
                : scrap;
    }

    private static boolean saysTheSame(List<Line> lines, String words) {
        var html = new StringBuilder();
        lines.forEach(line -> html.append(line.text()).append(' '));
        int inHtml = Folding.fold(html.toString()).replace(" ", "").length();
        int seen = Folding.fold(words).replace(" ", "").length();
        return Math.abs(inHtml - seen) <= 20 + seen / 20;
    }

    private static Document parse(String html) {
        Document page = Jsoup.parse(html);
        if (Shown.depth(page) > DEEPEST) {
            throw Door.unreadable(
                    "The page nests more than " + DEEPEST + " elements in each other. Copy its text and paste it.");
        }
        return page;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var matcher = META_CHARSET.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.equals(StandardCharsets.UTF_8) && !isUtf8(bytes)) {
                return null; // the declaration could be read, so it is not UTF-16; and one that fails is a lie
            }
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252") // what these names mean on the web (WHATWG Encoding Standard)
                    : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }
}
