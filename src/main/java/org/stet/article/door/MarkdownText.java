package org.stet.article.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;
import org.stet.text.Normalised;

/** Markdown (CommonMark 0.31) as the words that a reader of the rendered page sees; facts from a front matter. */
final class MarkdownText extends AbstractVisitor {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("^([A-Za-z_-]{2,30}):\\s*[\"']?(.*?)[\"']?\\s*$");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static Extract read(Incoming incoming) {
        Normalised decoded = incoming.decoded(null);
        if (decoded.looksBinary()) {
            throw Door.unreadable("It is not text: too many of its bytes mean nothing as characters.");
        }
        String source = decoded.text().string();
        Found found = Found.NOTHING;
        var matter = FRONT_MATTER.matcher(source);
        if (matter.find()) {
            found = facts(matter.group(1));
            source = source.substring(matter.end());
        }
        var visitor = new MarkdownText();
        try {
            Parser.builder().build().parse(source).accept(visitor);
        } catch (StackOverflowError e) {
            // CommonMark's visitor calls itself for each level, and a line can hold thousands of them.
            throw Door.unreadable("Its lists or quotations nest too deep.");
        }
        return new Extract(Draft.Reader.MARKDOWN, visitor.lines, found, decoded);
    }

    private static Found facts(String matter) {
        String title = null;
        String author = null;
        String date = null;
        String outlet = null;
        String url = null;
        String language = null;
        for (String line : matter.split("\n")) {
            var fact = FACT.matcher(line);
            if (fact.matches() && !fact.group(2).isBlank()) {
                String value = fact.group(2);
                switch (fact.group(1).toLowerCase(Locale.ROOT)) {
                    case "title" -> title = value;
                    case "author", "byline" -> author = value;
                    case "date", "published" -> date = ArticleDate.iso(value);
                    case "outlet", "publication", "site" -> outlet = value;
                    case "url", "source", "link" -> url = value.matches("https?://\\S{1,1990}") ? value : null;
                    case "lang", "language" -> language = value;
                    default -> {
                        // Other tools keep much in a front matter that says nothing about the article.
                    }
                }
            }
        }
        return new Found(title, outlet, author, date, url, language, null);
    }

    @Override
    public void visit(Heading heading) {
        block(
                heading,
                heading.getLevel() == 1 && lines.isEmpty() ? BlockKind.HEADLINE : BlockKind.HEADING,
                "markdown.heading");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (inside(paragraph, BlockQuote.class)) {
            block(paragraph, BlockKind.QUOTATION, "markdown.quotation");
        } else if (inside(paragraph, ListItem.class)) {
            block(paragraph, BlockKind.LIST_ITEM, "markdown.list");
        } else {
            block(paragraph, null, "markdown.paragraph");
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral(), null, "markdown.paragraph");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral(), null, "markdown.paragraph");
    }

    @Override
    public void visit(HtmlBlock html) {
        for (Scrap scrap : Scraps.of(Jsoup.parseBodyFragment(html.getLiteral()).body())) {
            if (!scrap.within("script, style")) {
                add(scrap.text(), null, "markdown.paragraph");
            }
        }
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        text.append('\n');
    }

    @Override
    public void visit(Image image) {
        // The description stands in for the picture; it is no text of the article.
    }

    private void block(Node node, @Nullable BlockKind kind, String rule) {
        text.setLength(0);
        visitChildren(node);
        add(text.toString(), kind, rule);
    }

    private void add(String words, @Nullable BlockKind kind, String rule) {
        String clean = words.replaceAll("\\n{2,}", "\n").strip();
        if (!clean.isEmpty()) {
            lines.add(new Line(clean, kind, rule));
        }
    }

    private static boolean inside(Node node, Class<? extends Node> ancestor) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (ancestor.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
