package org.stet.handout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.wording.Wording;

class PdfWriterTest {

    private final PdfWriter writer = new PdfWriter();

    @TestFactory
    Stream<DynamicTest> every_two_choices_together_keep_PDF_UA() {
        var scripts = AllParts.Script.values();
        var languages = Wording.LANGUAGES;
        return Pairs.covering(2, 2, 2, 2, 2, 2, scripts.length, languages.size()).stream()
                .map(values -> {
                    var layout = new Layout(
                            Paper.values()[values[0]],
                            values[1] == 1,
                            values[2] == 1,
                            values[3] == 1,
                            values[4] == 1,
                            true);
                    var script = scripts[values[6]];
                    var language = languages.get(values[7]);
                    var name = "%s %s %s %s".formatted(layout, values[5] == 1 ? "large" : "", script, language);
                    return DynamicTest.dynamicTest(name, () -> {
                        var pdf = written(AllParts.of(language, layout, values[5] == 1, script));
                        assertThat(PdfUa.breaches(pdf)).isEmpty();
                    });
                });
    }

    @Test
    void a_sheet_alone_keeps_PDF_UA() throws Exception {
        assertThat(PdfUa.breaches(written(SamplePack.english().only("key")))).isEmpty();
    }

    @Test
    void a_file_without_a_title_does_not() throws Exception {
        var html = Html.forPdf(SamplePack.english()).replaceFirst("<title>.*</title>", "");
        var out = new ByteArrayOutputStream();
        PdfWriter.write(html, false, out);

        assertThat(PdfUa.breaches(out.toByteArray())).containsExactly("7.1-9");
    }

    @Test
    void the_same_pack_gives_the_same_bytes() throws IOException {
        var pack = AllParts.of(
                Locale.forLanguageTag("ar"),
                new Layout(Paper.A4, true, true, true, true, true),
                false,
                AllParts.Script.ARABIC);

        assertThat(written(pack)).isEqualTo(written(pack));
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        var hostile = "<script>alert(1)</script> & ]]> \"'&lt; \u202Eevil\u202C \u0000\u0008 é\u0301 x\u200Dy";
        var pdf = written(AllParts.of(List.of("</style><h1>", hostile, "W".repeat(400), "<!-- -->")));

        assertThat(text(pdf))
                .contains("<script>alert(1)</script> & ]]> \"'&lt; ", "</style><h1>", "WWWWWWWW", "<!-- -->");
        assertThat(PdfUa.breaches(pdf)).isEmpty();
    }

    @Test
    void characters_that_no_font_has_are_named() {
        var han = List.of("Headline", "漢字 and 漢", "p", "q");

        assertThat(writer.notes(SamplePack.english())).isEmpty();
        assertThat(writer.notes(AllParts.of(han))).containsExactly("2 characters cannot be printed in this font: 漢 字");
        assertThat(writer.notes(AllParts.of(List.of("Headline", "हिन्दी \u0007\u200B\t", "p", "q"))))
                .singleElement()
                .asString()
                .startsWith("6 characters");
    }

    @Test
    void an_emoji_does_not_keep_an_article_from_being_printed_and_a_script_without_letters_does() throws Exception {
        var emoji = AllParts.of(List.of("Headline", "A long paragraph of words. ".repeat(20) + "🪧", "p", "q"));
        var han = AllParts.of(List.of("漢字漢字漢字", "漢字漢字漢字漢字漢字漢字漢字", "漢字", "漢字"));

        assertThat(writer.obstacles(emoji)).isEmpty();
        assertThat(PdfUa.breaches(written(emoji))).isEmpty();
        assertThat(writer.obstacles(han)).isNotEmpty();
    }

    static byte[] written(Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(pack, out);
        return out.toByteArray();
    }

    /** What is read in a file, from top to bottom. */
    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
