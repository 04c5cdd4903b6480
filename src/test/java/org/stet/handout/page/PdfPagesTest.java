package org.stet.handout.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.handout.page.PdfWriterTest.text;
import static org.stet.handout.page.PdfWriterTest.written;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;

/** Where things stand on the pages of a file, and in which order they are read. */
class PdfPagesTest {

    @Test
    void every_line_of_an_article_is_a_line_of_the_file() throws IOException {
        var pack = AllParts.longArticle();

        var printed = text(written(pack)).lines().map(String::strip).toList();

        assertThat(printed)
                .containsSubsequence(
                        lines(pack).stream().map(PdfPagesTest::asPrinted).toList());
    }

    @Test
    void a_line_that_turns_begins_a_page() throws IOException {
        var pack = AllParts.longArticle();
        var article = (Part.Article) pack.sheets().get(0).parts().get(2);
        var lines = new ArrayList<>(article.lines());
        for (int at : new int[] {8, 12}) {
            lines.set(at, turning(lines.get(at)));
        }

        var pdf = written(with(pack, new Part.Article(null, true, lines)));

        // One turns amid its paragraph; before the other something is left out, which is said above it.
        assertThat(firstLine(pdf, 2)).isEqualTo(asPrinted(lines.get(8)));
        assertThat(firstLine(pdf, 3)).isEqualTo(asPrinted(lines.get(12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void a_table_on_several_pages_has_its_headings_on_each(String language) throws Exception {
        var row = Stream.of("1", "two", "three")
                .map(cell -> List.of(Paragraph.plain(cell)))
                .toList();
        var table = new Part.Table("Caption", List.of("Head-A", "Head-B", "Head-C"), Collections.nCopies(90, row));
        var sample = AllParts.of(
                Locale.forLanguageTag(language), SamplePack.english().layout(), false, AllParts.Script.LATIN);

        var pdf = written(with(sample, table));

        assertThat(text(pdf).split("Head-A", -1)).as("four pages").hasSize(5);
        assertThat(PdfUa.breaches(pdf)).isEmpty();
    }

    @Test
    void the_cells_of_a_row_are_read_in_their_order_from_the_right_too() throws IOException {
        var row = Stream.of("1", "2", "3")
                .map(cell -> List.of(Paragraph.plain(cell)))
                .toList();
        var table = new Part.Table("Caption", List.of("A", "B", "C"), List.of(row));
        var arabic =
                AllParts.of(Locale.forLanguageTag("ar"), SamplePack.english().layout(), false, AllParts.Script.ARABIC);

        try (var document = Loader.loadPDF(written(with(arabic, table)))) {
            var rows = new ArrayList<List<String>>();
            rows(document.getDocumentCatalog().getStructureTreeRoot(), rows);

            assertThat(rows).containsExactly(List.of("TH", "TH", "TH"), List.of("TH", "TD", "TD"));
        }
        assertThat(text(written(with(arabic, table)))).containsPattern("3\\s+2\\s+1");
    }

    private static SetLine turning(SetLine line) {
        return new SetLine(
                line.number(),
                line.kind(),
                line.first(),
                line.last(),
                line.gap(),
                true,
                line.writing(),
                line.runs(),
                line.margin());
    }

    /** A pack of one sheet, which has one part. */
    private static Pack with(Pack pack, Part part) {
        var sheet = pack.sheets().get(0);
        return new Pack(
                pack.title(),
                pack.titleWriting(),
                pack.number(),
                pack.language(),
                pack.layout(),
                pack.source(),
                pack.labels(),
                List.of(new Sheet(sheet.kind(), sheet.id(), sheet.name(), false, List.of(part))),
                pack.exercise());
    }

    private static void rows(PDStructureNode node, List<List<String>> rows) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element
                    && element.getStructureType().equals("TR")) {
                rows.add(element.getKids().stream()
                        .map(cell -> ((PDStructureElement) cell).getStructureType())
                        .toList());
            } else if (kid instanceof PDStructureElement element) {
                rows(element, rows);
            }
        }
    }

    private static String firstLine(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).lines().findFirst().orElseThrow().strip();
        }
    }

    private static List<SetLine> lines(Pack pack) {
        return pack.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream())
                .filter(Part.Article.class::isInstance)
                .flatMap(part -> ((Part.Article) part).lines().stream())
                .toList();
    }

    /** With its number before it and the codes in it. */
    private static String asPrinted(SetLine line) {
        return line.number()
                + " "
                + line.runs().stream()
                        .map(PdfPagesTest::asPrinted)
                        .collect(joining())
                        .strip()
                + (line.margin().isEmpty()
                        ? ""
                        : line.margin().stream().map(code -> " " + code + "‹›").collect(joining()));
    }

    private static String asPrinted(Run run) {
        return run.begins().stream().map(code -> code + "‹").collect(joining()) + run.words() + run.brackets();
    }
}
