package org.stet.handout.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.text.BlockKind;

class SettingTest {

    private static final Inline.Writing ENGLISH = new Inline.Writing("en", "ltr");
    private static final Inline.Writing ARABIC = new Inline.Writing("ar", "rtl");

    @ParameterizedTest
    @CsvSource({
        // paper, wide margin, numbers, large: thousandths of the type size
        "A4, false, true, false, 33070",
        "A4, true, true, false, 28582",
        "A4, true, false, false, 30944",
        "A4, false, true, true, 22047",
        "A4, true, true, true, 19055",
        "LETTER, false, true, false, 33070",
        "LETTER, true, true, false, 29976",
        "LETTER, true, true, true, 19984",
    })
    void a_page_has_this_measure(Paper paper, boolean wide, boolean numbers, boolean large, int measure) {
        var setting = new Setting(paper, wide, numbers, large, false);

        assertThat(setting.measure()).isEqualTo(measure);
        assertThat(setting.measure(BlockKind.QUOTATION)).isEqualTo(measure - 1200);
        assertThat(new Setting(paper, wide, numbers, large, true).measure()).isEqualTo(measure);
    }

    @Test
    void large_and_spaced_words_are_wider() {
        var plain = new Setting(Paper.A4, true, true, false, false);
        var easy = new Setting(Paper.A4, true, true, false, true);

        int width = plain.width(BlockKind.HEADING, ENGLISH, "two words");
        assertThat(plain.width(BlockKind.HEADLINE, ENGLISH, "two words")).isEqualTo((int) Math.ceil(width * 4 / 3.0));
        assertThat(easy.width(BlockKind.HEADING, ENGLISH, "two words")).isEqualTo(width + (int) Math.ceil(9 * 62.5));
        assertThat(easy.width(BlockKind.PARAGRAPH, ARABIC, "سنعيد بناء"))
                .as("letters that join are not pulled apart")
                .isEqualTo(plain.width(BlockKind.PARAGRAPH, ARABIC, "سنعيد بناء"));
    }

    @Test
    void lines_are_as_far_apart_as_pencils_and_marks_need() {
        assertThat(new Setting(Paper.A4, true, true, false, false).pitch(true)).isEqualTo(9.31);
        assertThat(new Setting(Paper.A4, true, true, false, false).pitch(false)).isEqualTo(8.47);
        assertThat(new Setting(Paper.A4, true, true, true, false).pitch(false)).isEqualTo(12.7);
        assertThat(new Setting(Paper.A4, true, true, false, true).pitch(true)).isEqualTo(10.16);
    }

    @ParameterizedTest
    @CsvSource({
        "LATIN, false, false",
        "LATIN, true, false",
        "LATIN, false, true",
        "GREEK_AND_CYRILLIC, false, false",
        "ARABIC, false, false",
        "ARABIC, true, false",
    })
    void a_line_in_the_file_is_as_wide_as_it_was_measured(AllParts.Script script, boolean easy, boolean large)
            throws IOException {
        var layout = new Layout(Paper.A4, false, true, easy, true, true);
        var pack = AllParts.of(Locale.ENGLISH, layout, large, script);
        var setting = Setting.of(layout, large);

        // After the last letter there is a space, too, where letters stand apart.
        double last = easy ? 63 : 0;

        var printed = printed(pack, setting);

        for (var line : lines(pack)) {
            double measured = setting.width(line.kind(), line.writing(), words(line));
            assertThat(printed.stream()
                            .mapToDouble(each -> Math.abs(each - measured))
                            .min()
                            .orElseThrow())
                    .as("%s: %s in %s", words(line), measured, printed)
                    .isLessThan(last + 3 + measured / 1000);
        }
    }

    /** The lines of the worksheet's article. */
    private static List<SetLine> lines(Pack pack) {
        return pack.sheets().get(0).parts().stream()
                .filter(Part.Article.class::isInstance)
                .flatMap(part -> ((Part.Article) part).lines().stream())
                .toList();
    }

    private static String words(SetLine line) {
        return line.runs().stream().map(Run::words).collect(joining()).strip();
    }

    /** How wide the lines of the first sheet are, in thousandths of the type size. */
    private static List<Double> printed(Pack pack, Setting setting) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(pack.only("worksheet-a"), out);
        var widths = new ArrayList<Double>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var baselines = new TreeMap<Integer, double[]>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().isBlank()) {
                        return;
                    }
                    int key = getCurrentPageNo() * 100_000 + Math.round(text.getY() * 10);
                    var ends = baselines.computeIfAbsent(key, y -> new double[] {1e9, 0});
                    ends[0] = Math.min(ends[0], text.getX());
                    ends[1] = Math.max(ends[1], text.getX() + text.getWidth());
                }
            };
            stripper.getText(document);
            baselines.values().forEach(ends -> widths.add((ends[1] - ends[0]) * 1000 / setting.typeSize()));
        }
        return widths;
    }
}
