package org.stet.handout.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.text.BlockKind;

/** Writes the lines of an article: a paragraph for each block, and in it a line as it was set. */
final class ArticleMarkup {

    private final Markup out;
    private final Part.Article article;
    private final List<SetLine> lines;

    ArticleMarkup(Markup out, Part.Article article) {
        this.out = out;
        this.article = article;
        this.lines = article.lines();
    }

    void write() {
        if (lines.isEmpty()) {
            return;
        }
        var writing = lines.get(0).writing();
        var side = Setting.isLeftToRight(writing) ? "" : " rtl";
        out.open("div", "class", (article.spread() ? "article spread" : "article close") + side)
                .newLine();
        for (int from = 0; from < lines.size(); ) {
            int to = blockEnd(from);
            writeBlock(lines.subList(from, to), from);
            from = to;
        }
        out.close("div").newLine();
    }

    /** A block ends where it says so, and before a gap. */
    private int blockEnd(int from) {
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).first() && !lines.get(to).gap()) {
            to++;
        }
        return to;
    }

    private void writeBlock(List<SetLine> block, int from) {
        var opening = block.get(0);
        if (opening.gap()) {
            out.element("p", opening.turn() ? "left-out turn" : "left-out", "[…]")
                    .newLine();
        }
        var element = element(opening.kind());
        out.open(
                element,
                "class",
                String.join(" ", classes(opening, from == 0)),
                "lang",
                opening.writing().language(),
                "dir",
                opening.writing().direction());
        for (int i = 0; i < block.size(); i++) {
            writeLine(
                    block.get(i),
                    i > 0 && block.get(i).turn(),
                    from + i > 0 ? lines.get(from + i - 1) : null,
                    from + i + 1 < lines.size() ? lines.get(from + i + 1) : null);
        }
        out.close(element).newLine();
    }

    private static List<String> classes(SetLine opening, boolean uppermost) {
        var classes = new ArrayList<>(List.of("block", opening.kind().id()));
        if (opening.turn() && !opening.gap()) {
            classes.add("turn");
        }
        if (uppermost || opening.gap() || !opening.first()) {
            classes.add("tight");
        }
        return classes;
    }

    /** An article's headings are below the sheet's name, and below the article's title where that is printed. */
    private String element(BlockKind kind) {
        int below = article.title() == null ? 3 : 4;
        boolean headline = lines.stream().anyMatch(line -> line.kind() == BlockKind.HEADLINE);
        return switch (kind) {
            case HEADLINE -> "h" + below;
            case HEADING -> "h" + (headline ? below + 1 : below);
            case STANDFIRST, BYLINE, PARAGRAPH, LIST_ITEM, CAPTION, QUOTATION, BOILERPLATE -> "p";
        };
    }

    private void writeLine(SetLine line, boolean turn, @Nullable SetLine before, @Nullable SetLine after) {
        out.open("span", "class", turn ? "line turn" : "line");
        out.element("span", line.number() % 5 == 0 ? "number fifth" : "number", Integer.toString(line.number()));
        out.open("span", "class", "words");
        new LineMarkup(out, line, lastRun(before, line), firstRun(after, line)).write();
        out.close("span");
        if (!line.margin().isEmpty()) {
            out.open("span", "class", "margin");
            for (var code : line.margin()) {
                code(code + "‹›", line).text(" ");
            }
            out.close("span");
        }
        out.close("span");
    }

    private static @Nullable Run lastRun(@Nullable SetLine before, SetLine line) {
        return before == null || line.first() || before.runs().isEmpty()
                ? null
                : before.runs().get(before.runs().size() - 1);
    }

    private static @Nullable Run firstRun(@Nullable SetLine after, SetLine line) {
        return after == null || line.last() || after.runs().isEmpty()
                ? null
                : after.runs().get(0);
    }

    private Markup code(String code, SetLine line) {
        return out.apart("span", "code", line.writing().direction(), code);
    }
}
