import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of articles in a PDF, known by the small number at their side, from top to bottom. What stands in a line is said in
 * the order in which it is drawn, from left to right, without blanks, codes and accents that stand over letters.
 */
final class NumberedLines extends PDFTextStripper {

    /** Points by which a number may stand above its line: in a PDF by a fifth of a headline's letters. */
    private static final double SAME_LINE = 6;

    /** Points between a number and its line, at least. */
    private static final double APART = 2;

    /** Numbers are smaller than this part of the words beside them, codes than that: an entry of a task begins with a code. */
    private static final double NUMBER = 0.75;

    private static final double CODE = 0.9;

    /** A line of an article. */
    record Line(int number, String words) {}

    private final List<TextPosition> page = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private NumberedLines() {}

    /** What was read of a file. */
    record Read(int pages, List<Line> lines) {}

    static Read of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new NumberedLines();
            reader.getText(document);
            return new Read(document.getNumberOfPages(), List.copyOf(reader.lines));
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank()) {
            page.add(glyph);
        }
    }

    @Override
    protected void endPage(PDPage ended) {
        page.sort(Comparator.comparing(TextPosition::getYDirAdj));
        var row = new ArrayList<TextPosition>();
        for (var glyph : page) {
            if (!row.isEmpty() && glyph.getYDirAdj() - row.get(0).getYDirAdj() > SAME_LINE) {
                add(row);
                row.clear();
            }
            row.add(glyph);
        }
        add(row);
        page.clear();
    }

    private void add(List<TextPosition> row) {
        row.sort(Comparator.comparing(TextPosition::getXDirAdj));
        var largest = row.stream().mapToDouble(NumberedLines::size).max().orElse(0);
        // A code that a line begins with may be a digit as well.
        var first = 1;
        while (first < row.size() && gap(row.get(first - 1), row.get(first)) <= APART) {
            first++;
        }
        var last = row.size() - 1;
        while (last > 0 && gap(row.get(last - 1), row.get(last)) <= APART) {
            last--;
        }
        if (first < row.size() && isNumber(row.subList(0, first), largest)) {
            lines.add(line(row.subList(0, first), row.subList(first, row.size()), largest));
        } else if (last > 0 && isNumber(row.subList(last, row.size()), largest)) {
            lines.add(line(row.subList(last, row.size()), row.subList(0, last), largest));
        }
    }

    private static Line line(List<TextPosition> number, List<TextPosition> words, double largest) {
        var said = new StringBuilder();
        number.forEach(glyph -> said.append(glyph.getUnicode()));
        var text = new StringBuilder();
        words.stream().filter(glyph -> size(glyph) >= CODE * largest).forEach(glyph -> text.append(plain(glyph.getUnicode())));
        return new Line(Integer.parseInt(said.toString()), text.toString());
    }

    /** Two apostrophes have one glyph, so do the letters yeh inside a word; a bracket is said as it is drawn or as it is read. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace('\u02BC', '’')
                .replaceAll("[\u0649\u06CC]", "\u064A")
                .replace('»', '«')
                .replace(')', '(')
                .replaceAll("[\\s\\p{Mn}\\p{Cf}]", "");
    }

    private static boolean isNumber(List<TextPosition> glyphs, double largest) {
        return glyphs.stream().allMatch(glyph -> glyph.getUnicode().matches("[0-9]+") && size(glyph) < NUMBER * largest);
    }

    private static double gap(TextPosition left, TextPosition right) {
        return right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
    }

    private static double size(TextPosition glyph) {
        return glyph.getFontSizeInPt();
    }
}
