package org.stet.article.door;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.stet.text.BlockKind;

/** Proposes a kind for each line: what the original's form says, else what the words themselves suggest. */
final class Proposing {

    static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?…:;,。！？؟][\"'”’»“‘)\\]]*");
    static final Pattern OPENS_QUOTE = Pattern.compile("^[\"'“„«‘‹»].*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("^([•◦▪‣·–—*-]|\\d{1,2}[.)])\\s+\\S.*", Pattern.DOTALL);
    static final String EQUALS_TITLE = "headline.title";
    private static final int TOP = 12;
    private static final int LONGEST_HEADLINE = 30;

    private final List<Line> lines;
    private final Furniture known;
    private final Mistakable around;
    private Found found;

    private Proposing(List<Line> lines, Found found, Furniture words) {
        this.known = words;
        this.lines = new ArrayList<>(lines);
        this.around = new Mistakable(this.lines, words);
        this.found = found;
    }

    /** Lines with a kind each, and what the top lines say of the article. */
    record Proposed(List<Line> lines, Found found) {}

    static Proposed kinds(List<Line> lines, Found found, Furniture words) {
        var proposing = new Proposing(lines, found, words);
        proposing.furniture();
        int headline = proposing.headline();
        Menus.of(proposing.lines, headline).forEach(i -> proposing.set(i, BlockKind.BOILERPLATE, "furniture.menu"));
        proposing.head(headline);
        proposing.body(headline);
        proposing.titleAgain(headline);
        return new Proposed(List.copyOf(proposing.lines), proposing.found);
    }

    private void furniture() {
        boolean related = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == BlockKind.HEADLINE || line.kind() == BlockKind.CAPTION) {
                continue;
            }
            String rule = around.isSubheading(i) || around.isHeadlineOf(i) ? null : around.rule(line);
            int words = Folding.words(line.text());
            boolean announces = rule == null
                    && words <= 8
                    && !around.isSubheading(i)
                    && !around.isHeadlineBelow(i)
                    && !ENDS_SENTENCE.matcher(line.text().replaceAll(":$", "")).matches()
                    && known.isHeading(line.text());
            if (rule != null) {
                set(i, BlockKind.BOILERPLATE, "furniture." + rule);
                related = known.announces(line.text());
                continue;
            } else if (announces) {
                set(i, BlockKind.BOILERPLATE, "furniture.related");
                related = true;
                continue;
            } else if (related
                    && line.kind() != BlockKind.HEADING
                    && words <= 18
                    && words > 0
                    && !Mistakable.isStatement(line.text())
                    && !around.isHeadlineBelow(i)) {
                set(i, BlockKind.BOILERPLATE, "furniture.related");
                continue;
            }
            related = false;
        }
    }

    /** Where the headline is; -1 if no line looks like one. */
    private int headline() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == BlockKind.HEADLINE) {
                name(lines.get(i));
                return i;
            }
        }
        String title = found.title() == null ? "" : Folding.fold(found.title());
        for (int i = 0; i < Math.min(lines.size(), TOP); i++) {
            if (!title.isEmpty() && Folding.fold(lines.get(i).text()).equals(title)) {
                set(i, BlockKind.HEADLINE, EQUALS_TITLE);
                return i;
            }
        }
        if (!title.isEmpty()) {
            return -1;
        }
        int guess = guessHeadline();
        if (guess >= 0) {
            set(guess, BlockKind.HEADLINE, "headline.first");
            name(lines.get(guess));
        }
        return guess;
    }

    /** The first line that is neither furniture nor a menu entry, if it is short and no sentence, with more below. */
    private int guessHeadline() {
        for (int i = 0; i < Math.min(lines.size(), TOP + 8); i++) {
            Line line = lines.get(i);
            if (line.kind() == BlockKind.BOILERPLATE
                    || line.kind() == BlockKind.CAPTION
                    || line.kind() == BlockKind.BYLINE) {
                continue;
            }
            int words = Folding.words(line.text());
            if (line.kind() == BlockKind.HEADING && words >= 2) {
                return i;
            }
            boolean sentence =
                    line.text().matches("(?s).*\\.[\"'”’»)]?") && !line.text().endsWith("...");
            if (words >= 3
                    && words <= LONGEST_HEADLINE
                    && !sentence
                    && !line.text().contains("\n")
                    && hasParagraphAfter(i)) {
                return i;
            }
            if (words >= 8) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasParagraphAfter(int i) {
        for (int k = i + 1; k < Math.min(lines.size(), i + 10); k++) {
            if (Folding.words(lines.get(k).text()) >= 10) {
                return true;
            }
        }
        return false;
    }

    /** Byline, date and standfirst below the headline. */
    private void head(int headline) {
        int byline = -1;
        int seen = 0;
        for (int i = Math.max(0, headline); i < lines.size() && seen < 5; i++) {
            Line line = lines.get(i);
            if (i == headline || line.kind() == BlockKind.BOILERPLATE || line.kind() == BlockKind.CAPTION) {
                continue;
            }
            seen++;
            if (line.kind() == BlockKind.BYLINE || isPlain(line) && Bylines.isByline(line.text())) {
                if (line.kind() != BlockKind.BYLINE) {
                    set(i, BlockKind.BYLINE, LineKinds.BY.matcher(line.text()).matches() ? "byline.by" : "byline.date");
                }
                byline = i;
                tell(line.text());
            }
        }
        for (int i = headline + 1; headline >= 0 && i < byline; i++) {
            Line line = lines.get(i);
            if (isPlain(line) && Bylines.isNameLike(line.text())) {
                set(i, BlockKind.BYLINE, "byline.name");
            }
        }
        if (headline >= 0 && byline > headline + 1) {
            int between = headline + 1;
            while (between < byline
                    && (lines.get(between).kind() == BlockKind.BOILERPLATE
                            || lines.get(between).kind() == BlockKind.CAPTION)) {
                between++;
            }
            boolean only = between < byline && isPlain(lines.get(between)) && nothingElse(between + 1, byline);
            if (only && Folding.words(lines.get(between).text()) <= 60) {
                set(between, BlockKind.STANDFIRST, "standfirst.above-byline");
            }
        }
    }

    private boolean nothingElse(int from, int to) {
        for (int i = from; i < to; i++) {
            BlockKind kind = lines.get(i).kind();
            if (kind != BlockKind.BOILERPLATE && kind != BlockKind.CAPTION && kind != BlockKind.BYLINE) {
                return false;
            }
        }
        return true;
    }

    private void body(int headline) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text();
            if (isPlain(line) && Folding.words(text) <= 60 && known.isCaption(text)) {
                set(i, BlockKind.CAPTION, "caption.credit");
            } else if (line.kind() != null) {
                continue;
            } else if (text.startsWith("> ")) {
                set(i, BlockKind.QUOTATION, "quotation.mark");
            } else if (isBullet(i)) {
                set(i, BlockKind.LIST_ITEM, "list-item.bullet");
            } else if (i > headline && isHeading(i)) {
                set(i, BlockKind.HEADING, "heading.short-line");
            } else {
                set(i, BlockKind.PARAGRAPH, "paragraph");
            }
        }
    }

    private boolean isBullet(int i) {
        return BULLET.matcher(lines.get(i).text()).matches()
                && (i > 0 && BULLET.matcher(lines.get(i - 1).text()).matches()
                        || i + 1 < lines.size()
                                && BULLET.matcher(lines.get(i + 1).text()).matches());
    }

    private boolean isHeading(int i) {
        String text = lines.get(i).text();
        int words = Folding.words(text);
        return words >= 1
                && words <= 10
                && i > 0
                && i + 1 < lines.size()
                && !text.contains("\n")
                && (!ENDS_SENTENCE.matcher(text).matches()
                        || text.endsWith("?")
                                && words <= 8
                                && !OPENS_QUOTE.matcher(text).matches())
                && !OPENS_QUOTE.matcher(text).matches()
                && Character.isUpperCase(text.codePointAt(0))
                && Folding.words(lines.get(i + 1).text()) >= 12
                && lines.get(i - 1).kind() != BlockKind.HEADING;
    }

    /** The title once more, as a share line or a player shows it; the marks around it do not count. */
    private void titleAgain(int headline) {
        if (headline < 0) {
            return;
        }
        String title = Folding.fold(lines.get(headline).text());
        for (int i = 0; i < lines.size(); i++) {
            if (i != headline
                    && lines.get(i).kind() != BlockKind.BOILERPLATE
                    && !title.isEmpty()
                    && Folding.fold(lines.get(i).text()).equals(title)) {
                set(i, BlockKind.BOILERPLATE, "furniture.title-again");
            }
        }
    }

    private void name(Line headline) {
        found = found.withTitle(headline.text().replace('\n', ' '));
    }

    /** What a byline says goes into the facts that nothing better has told. */
    private void tell(String text) {
        String by = LineKinds.BY.matcher(text).matches() ? Bylines.writer(text) : null;
        found = found.or(new Found(null, null, by, ArticleDate.iso(text), null, null, null));
    }

    private static boolean isPlain(Line line) {
        return line.kind() == null || line.kind() == BlockKind.PARAGRAPH;
    }

    private void set(int i, BlockKind kind, String rule) {
        lines.set(i, new Line(lines.get(i).text(), kind, rule));
    }
}
