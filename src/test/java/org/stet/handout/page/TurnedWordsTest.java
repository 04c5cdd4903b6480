package org.stet.handout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.handout.page.PdfWriterTest.written;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;
import org.stet.text.BlockKind;

/** Words in another direction than their line's, which a tag begins or ends in. */
class TurnedWordsTest {

    @ParameterizedTest
    @CsvSource({"rtl,ar,وصف (BBC News 2026) ثم 27 عن", "ltr,en,He said (وصف 2026 ثم) on 5 May"})
    void stand_where_they_stand_without_tags(String direction, String language, String words) throws IOException {
        var writing = new Inline.Writing(language, direction);
        var lines = new ArrayList<SetLine>();
        lines.add(line(1, writing, List.of(Run.plain(words))));
        for (int end = 2; end < words.length(); end++) {
            for (int start = Math.max(1, end - 3); start < end; start += 2) {
                lines.add(line(lines.size() + 1, writing, boxed(words, start, end)));
            }
        }

        var drawn = drawn(written(of(lines)));

        assertThat(drawn).hasSize(lines.size());
        assertThat(drawn).containsOnly(drawn.get(0));
        assertThat(drawn.get(0)).contains(direction.equals("rtl") ? "BBCNews2026" : "(مث2026فصو)");
    }

    @Test
    void have_the_sides_of_a_box_where_its_words_begin_and_end() {
        var writing = new Inline.Writing("ar", "rtl");
        var page = Html.forPdf(of(List.of(line(1, writing, boxed("وصف BBC News ثم", 1, 6)))));

        assertThat(page)
                .contains(
                        "<span class=\"boxed right-side\">صف </span>"
                                + "<span class=\"turned\" dir=\"ltr\"><span class=\"boxed right-side\">BB</span>C News</span> ثم");
    }

    private static List<Run> boxed(String words, int start, int end) {
        return List.of(
                Run.plain(words.substring(0, start)),
                new Run(List.of(), words.substring(start, end), null, null, false, true, 0),
                Run.plain(words.substring(end)));
    }

    private static SetLine line(int number, Inline.Writing writing, List<Run> runs) {
        return new SetLine(number, BlockKind.PARAGRAPH, true, true, false, false, writing, runs, List.of());
    }

    private static Pack of(List<SetLine> lines) {
        var sample = SamplePack.english();
        var article = new Part.Article(null, false, lines);
        return new Pack(
                "Title",
                new Inline.Writing("en", "ltr"),
                sample.number(),
                sample.language(),
                sample.layout(),
                sample.source(),
                sample.labels(),
                List.of(new Sheet(Sheet.Kind.WORKSHEET, "worksheet-a", "Worksheet", false, List.of(article))),
                sample.exercise());
    }

    /** The letters of each line in twelve points from left to right, those of Arabic whatever their form. */
    private static List<String> drawn(byte[] pdf) throws IOException {
        var lines = new TreeMap<Integer, List<TextPosition>>();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (Math.round(text.getFontSizeInPt()) == 12
                        && !text.getUnicode().isBlank()) {
                    int line = 1000 * getCurrentPageNo() + Math.round(text.getYDirAdj());
                    lines.computeIfAbsent(line, none -> new ArrayList<>()).add(text);
                }
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return lines.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparing(TextPosition::getX))
                        .map(text -> Normalizer.normalize(text.getUnicode(), Normalizer.Form.NFKC))
                        .collect(Collectors.joining()))
                .toList();
    }
}
