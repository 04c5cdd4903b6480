package org.stet.handout.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.text.BlockKind;

/** The lines of an article, each a paragraph with its own number in it, or running on. */
final class ArticleLines {

    private static final String GAP = "[…]";
    private static final int FAR_APART = 480;
    private static final int BEFORE_BLOCK = 160;

    private final Layout layout;
    private final String suffix;

    ArticleLines(Layout layout, boolean large) {
        this.layout = layout;
        this.suffix = large ? Styles.LARGE : "";
    }

    /** Never broken anew: line 14 is line 14 here as well. */
    List<TextParagraph> set(Part.Article article) {
        var paragraphs = new ArrayList<TextParagraph>();
        for (var line : article.lines()) {
            if (line.gap()) {
                paragraphs.add(gap(line).lineHeight(article.spread() ? FAR_APART : 0));
            }
            var paragraph = paragraph(line, article);
            if (layout.lineNumbers()) {
                var number = TextRun.of(Integer.toString(line.number()), "LineNumber" + suffix, false);
                paragraph.add(line.number() % 5 == 0 ? number.inBold() : number).add(TextRun.of("\t", null, false));
            } else {
                paragraph.flush();
            }
            paragraphs.add(paragraph.add(runs(line)));
        }
        return paragraphs;
    }

    /** A paragraph for each block, without numbers. */
    List<TextParagraph> running(Part.Article article) {
        var paragraphs = new ArrayList<TextParagraph>();
        SetLine before = null;
        for (var line : article.lines()) {
            if (line.gap()) {
                paragraphs.add(gap(line));
            }
            if (before == null || line.first() || line.gap()) {
                paragraphs.add(paragraph(line, article).running());
            } else if (needsBlank(before, line)) {
                paragraphs.get(paragraphs.size() - 1).add(TextRun.of(" ", null, false));
            }
            paragraphs.get(paragraphs.size() - 1).add(runs(line));
            before = line;
        }
        return paragraphs;
    }

    private TextParagraph gap(SetLine line) {
        return new TextParagraph("Article" + suffix)
                .rightToLeft(TextRun.isRightToLeft(line.writing()))
                .before(BEFORE_BLOCK)
                .flush()
                .add(TextRun.of(GAP, null, false));
    }

    private TextParagraph paragraph(SetLine line, Part.Article article) {
        return new TextParagraph(style(line.kind()) + suffix)
                .rightToLeft(TextRun.isRightToLeft(line.writing()))
                .before(line.first() ? BEFORE_BLOCK : 0)
                .lineHeight(article.spread() ? FAR_APART : 0);
    }

    private static String style(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> "ArticleHeadline";
            case HEADING -> "ArticleHeading";
            case QUOTATION, LIST_ITEM -> "ArticleIndented";
            case STANDFIRST, BYLINE, PARAGRAPH, CAPTION, BOILERPLATE -> "Article";
        };
    }

    private List<TextRun> runs(SetLine line) {
        var runs = new ArrayList<TextRun>();
        for (var run : line.runs()) {
            run.begins().forEach(code -> runs.add(code(code + "‹")));
            runs.add(words(run, line));
            if (run.ends() > 0) {
                runs.add(code(run.brackets()));
            }
        }
        line.margin().forEach(code -> runs.add(code("  " + code + "‹")));
        return runs;
    }

    private TextRun code(String code) {
        return TextRun.of(code, "Code" + suffix, false);
    }

    private TextRun words(Run run, SetLine line) {
        var under = run.under();
        var words = TextRun.quoted(run.words(), under == null ? null : LabelStyle.id(under), line.writing());
        boolean ground = under != null && under.fill();
        if (run.fill() != ground) {
            words = words.on(run.fill() ? ground(run.over()) : "auto");
        }
        return run.boxed() ? words.boxed() : words;
    }

    private String ground(@Nullable LabelLook label) {
        return layout.patterns() || label == null ? LabelStyle.GREY : LabelStyle.hex(label.tint());
    }

    /** Lines are broken at blanks, which may have gone with it, but after a dash or between characters as well. */
    private static boolean needsBlank(SetLine before, SetLine line) {
        String end = before.runs().get(before.runs().size() - 1).words();
        String start = line.runs().get(0).words();
        int last = end.codePointBefore(end.length());
        int first = start.codePointAt(0);
        if (Character.isWhitespace(last) || Character.isWhitespace(first)) {
            return false;
        }
        return Character.getType(last) != Character.DASH_PUNCTUATION
                && last != '/'
                && !Character.isIdeographic(last)
                && !Character.isIdeographic(first);
    }
}
