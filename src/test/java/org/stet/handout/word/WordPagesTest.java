package org.stet.handout.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.Sheet;
import org.stet.handout.wording.Wording;

class WordPagesTest {

    @Test
    void every_page_says_where_the_words_are_from_and_which_page_it_is() throws Exception {
        var file = WordFile.of(SamplePack.english());
        var footer = file.document.getFooterList().get(0);

        assertThat(footer.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .containsExactly(
                        "Northfield Courier · 3 November 2026 · for use in class", "Sheet 3f2a9c01-1 · Page 1 of 1");
        assertThat(file.elements("word/footer1.xml", "w:fldSimple"))
                .extracting(field -> field.getAttribute("w:instr").strip())
                .containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void paper_margins_and_large_print_are_those_of_the_layout() throws Exception {
        var wide = WordFile.layout(Paper.A4, true, true, false, true);
        var letter = WordFile.layout(Paper.LETTER, true, false, true, true);
        var text = new Part.Text(Paragraph.plain("x"));
        var small = WordFile.sheet(Sheet.Kind.COPY, false, text);
        var large = WordFile.sheet(Sheet.Kind.COPY, true, text);

        assertThat(pages(WordFile.of(WordFile.pack(wide, List.of(), small))))
                .containsExactly("11906 x 16838, right 3118");
        var both = WordFile.of(WordFile.pack(letter, List.of(), small, large));
        assertThat(pages(both)).containsExactly("12240 x 15840, right 1020", "12240 x 15840, right 794");
        assertThat(both.styled("Normal")).extracting(XWPFParagraph::getStyle).containsExactly("Normal", "NormalLarge");
        assertThat(both.styled("Heading1")).noneMatch(WordFile::beginsPage);
        assertThat(size(both, "NormalLarge")).isEqualTo(36);
        assertThat(size(both, "ArticleLarge")).isEqualTo(36);
        assertThat(both.elements("word/styles.xml", "w:rPrDefault")
                        .get(0)
                        .getElementsByTagName("w:spacing")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void lines_may_reach_into_the_margin_for_notes_and_running_text_may_not() throws Exception {
        var wide = WordFile.layout(Paper.A4, true, true, false, true);
        var article = SamplePack.english().sheets().get(0).parts().stream()
                .filter(Part.Article.class::isInstance)
                .findFirst()
                .orElseThrow();
        var file = WordFile.of(WordFile.pack(
                wide,
                List.of(),
                WordFile.sheet(Sheet.Kind.WORKSHEET, true, article),
                WordFile.sheet(Sheet.Kind.TEACHER, false, article)));

        assertThat(file.elements("word/styles.xml", "w:ind").stream()
                        .filter(indent -> indent.hasAttribute("w:right"))
                        .map(indent -> ((Element) indent.getParentNode().getParentNode()).getAttribute("w:styleId")
                                + indent.getAttribute("w:right"))
                        .filter(style -> style.startsWith("Article")))
                .containsExactly("Article-2268", "ArticleIndented-2268", "ArticleLarge0", "ArticleIndentedLarge0");
        assertThat(file.styled("Article").stream()
                        .filter(line -> !line.getStyle().endsWith("Large"))
                        .map(XWPFParagraph::getIndentationRight))
                .hasSize(3)
                .containsOnly(0);
    }

    @Test
    void lines_may_reach_into_a_narrow_margin_as_far_as_printers_print() throws Exception {
        var file = WordFile.of(WordFile.pack(
                WordFile.layout(Paper.A4, true, false, false, true),
                List.of(),
                WordFile.sheet(Sheet.Kind.COPY, false, new Part.Text(Paragraph.plain("x")))));

        assertThat(pages(file)).containsExactly("11906 x 16838, right 1020");
        assertThat(file.elements("word/styles.xml", "w:ind").stream()
                        .filter(indent -> ((Element) indent.getParentNode().getParentNode())
                                .getAttribute("w:styleId")
                                .equals("Article"))
                        .map(indent -> indent.getAttribute("w:right")))
                .containsExactly("-567");
    }

    private static int size(WordFile file, String style) {
        return file.document.getStyles().getStyle(style).getCTStyle().getRPr().getSzList().stream()
                .map(size -> Integer.valueOf(size.getVal().toString()))
                .findFirst()
                .orElse(0);
    }

    private static List<String> pages(WordFile file) {
        return file.elements("word/document.xml", "w:sectPr").stream()
                .map(section -> {
                    var size = (Element) section.getElementsByTagName("w:pgSz").item(0);
                    var margin =
                            (Element) section.getElementsByTagName("w:pgMar").item(0);
                    return size.getAttribute("w:w") + " x " + size.getAttribute("w:h") + ", right "
                            + margin.getAttribute("w:right");
                })
                .toList();
    }

    @Test
    void words_of_an_article_say_their_language_and_direction() throws Exception {
        var pack = SamplePack.of(
                Locale.GERMAN,
                WordFile.layout(Paper.A4, true, true, true, true),
                new Inline.Writing("ar", "rtl"),
                List.of("تصويت على الجسر", "قال رئيس البلدية: «سنعيد بناء الجسر»، ووصف منتقدون الخطة بالمتهورة."),
                "«سنعيد بناء الجسر»",
                "الخطة بالمتهورة");
        var file = WordFile.of(pack);

        assertThat(file.elements("word/styles.xml", "w:lang"))
                .singleElement()
                .extracting(language -> language.getAttribute("w:val"))
                .isEqualTo("de-DE");
        assertThat(file.elements("word/document.xml", "w:lang"))
                .isNotEmpty()
                .allMatch(language -> language.getAttribute("w:bidi").equals("ar-EG"))
                .allMatch(language -> ((Element) language.getParentNode())
                                .getElementsByTagName("w:rtl")
                                .getLength()
                        == 1);
        assertThat(file.styled("Article"))
                .allMatch(line -> line.getCTP().getPPr().isSetBidi());
        assertThat(file.styled("Question"))
                .noneMatch(line -> line.getCTP().getPPr().isSetBidi());
        assertThat(pages(file)).containsExactly("11906 x 16838, right 1020");
    }

    @Test
    void an_arabic_pack_runs_from_right_to_left_throughout() throws Exception {
        var sample = SamplePack.english();
        var file = WordFile.of(new Pack(
                sample.title(),
                sample.titleWriting(),
                sample.number(),
                Locale.forLanguageTag("ar"),
                sample.layout(),
                sample.source(),
                sample.labels(),
                sample.sheets(),
                sample.exercise()));

        assertThat(file.styled("Heading"))
                .allMatch(heading -> heading.getCTP().getPPr().isSetBidi());
        assertThat(file.styled("Article"))
                .noneMatch(line -> line.getCTP().getPPr().isSetBidi());
        assertThat(file.elements("word/document.xml", "w:bidiVisual")).hasSize(1);
        assertThat(file.document.getFooterList().get(0).getParagraphs())
                .element(1)
                .extracting(XWPFParagraph::getText)
                .isEqualTo("ورقة 3f2a9c01-1 · الصفحة 1 من 1");
    }

    @Test
    void every_language_can_be_opened() throws Exception {
        for (var language : Wording.LANGUAGES) {
            var sample = SamplePack.english();
            var file = WordFile.of(new Pack(
                    sample.title(),
                    sample.titleWriting(),
                    sample.number(),
                    language,
                    sample.layout(),
                    sample.source(),
                    sample.labels(),
                    sample.sheets(),
                    sample.exercise()));
            assertThat(file.elements("word/footer1.xml", "w:fldSimple")).hasSize(2);
        }
    }
}
