package org.stet.handout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.stet.handout.page.AllParts.Script;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;

/** Pictures of pages in {@code target/sheets}, for eyes; and what can be said of them without. */
class SheetPicturesTest {

    private static final int DPI = 80;
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TestFactory
    Stream<DynamicTest> no_page_is_empty_and_no_letter_is_cut_off() {
        return Stream.of(
                picture("a4-wide", Locale.ENGLISH, layout(Paper.A4, true, true, false, true), false, Script.LATIN),
                picture(
                        "a4-wide-easy-colour",
                        Locale.ENGLISH,
                        layout(Paper.A4, true, true, true, false),
                        false,
                        Script.LATIN),
                picture("a4-large", Locale.ENGLISH, layout(Paper.A4, true, false, false, true), true, Script.LATIN),
                picture(
                        "letter-greek-colour",
                        Locale.GERMAN,
                        layout(Paper.LETTER, false, false, false, false),
                        false,
                        Script.GREEK_AND_CYRILLIC),
                picture(
                        "letter-wide-large",
                        Locale.FRENCH,
                        layout(Paper.LETTER, true, true, true, true),
                        true,
                        Script.LATIN),
                picture("arabic", ARABIC, layout(Paper.A4, true, true, false, true), false, Script.ARABIC),
                picture(
                        "arabic-in-english",
                        Locale.ENGLISH,
                        layout(Paper.A4, true, true, false, false),
                        false,
                        Script.ARABIC),
                picture("english-in-arabic", ARABIC, layout(Paper.A4, true, true, true, true), false, Script.LATIN),
                DynamicTest.dynamicTest("long", () -> assertDrawn("long", AllParts.longArticle())));
    }

    private static Layout layout(Paper paper, boolean numbers, boolean wide, boolean easy, boolean patterns) {
        return new Layout(paper, numbers, wide, easy, patterns, true);
    }

    private static DynamicTest picture(String name, Locale language, Layout layout, boolean large, Script script) {
        return DynamicTest.dynamicTest(name, () -> assertDrawn(name, AllParts.of(language, layout, large, script)));
    }

    private static void assertDrawn(String name, Pack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(pack, out);
        var folder = Files.createDirectories(Path.of("target", "sheets"));
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertInside(document);
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var page = renderer.renderImageWithDPI(i, DPI, ImageType.RGB);
                ImageIO.write(
                        page,
                        "png",
                        folder.resolve("%s-%d.png".formatted(name, i + 1)).toFile());
                assertThat(inked(page)).as("page %d", i + 1).isTrue();
            }
        }
    }

    /** What is beyond the sides would be cut off and could still be copied. */
    private static void assertInside(PDDocument document) throws IOException {
        double side = Setting.SIDE * 72 / 25.4 - 1;
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                // A blank at the end of a line hangs over.
                if (!text.getUnicode().isBlank()) {
                    assertThat(text.getX()).as(text.getUnicode()).isGreaterThan((float) side);
                    assertThat(text.getX() + text.getWidth())
                            .as(text.getUnicode())
                            .isLessThan((float) (text.getPageWidth() - side));
                }
            }
        };
        reader.getText(document);
    }

    private static boolean inked(BufferedImage page) {
        return IntStream.range(0, page.getWidth()).anyMatch(x -> IntStream.range(0, page.getHeight() * 9 / 10)
                .anyMatch(y -> (page.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF));
    }
}
