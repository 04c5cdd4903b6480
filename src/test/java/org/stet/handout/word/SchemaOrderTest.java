package org.stet.handout.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.Sheet;

/**
 * Word refuses a file whose properties stand in another order than the schema's sequences (ECMA-376 part 1, annex A);
 * POI and LibreOffice do not mind.
 */
class SchemaOrderTest {

    private static final Map<String, List<String>> SEQUENCES = Map.of(
            "w:pPr",
            List.of(
                    "w:pStyle",
                    "w:keepNext",
                    "w:keepLines",
                    "w:pageBreakBefore",
                    "w:numPr",
                    "w:pBdr",
                    "w:shd",
                    "w:tabs",
                    "w:bidi",
                    "w:spacing",
                    "w:ind",
                    "w:jc",
                    "w:outlineLvl",
                    "w:rPr",
                    "w:sectPr"),
            "w:rPr",
            List.of(
                    "w:rStyle",
                    "w:rFonts",
                    "w:b",
                    "w:bCs",
                    "w:i",
                    "w:iCs",
                    "w:color",
                    "w:spacing",
                    "w:sz",
                    "w:szCs",
                    "w:u",
                    "w:bdr",
                    "w:shd",
                    "w:rtl",
                    "w:lang"),
            "w:tblPr",
            List.of(
                    "w:tblStyle",
                    "w:bidiVisual",
                    "w:tblW",
                    "w:tblInd",
                    "w:tblBorders",
                    "w:tblLayout",
                    "w:tblCellMar",
                    "w:tblLook",
                    "w:tblCaption",
                    "w:tblDescription"),
            "w:sectPr",
            List.of("w:footerReference", "w:type", "w:pgSz", "w:pgMar"),
            "w:style",
            List.of("w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr", "w:tblStylePr"),
            "w:settings",
            List.of("w:zoom", "w:defaultTabStop", "w:compat", "w:themeFontLang"),
            "w:lvl",
            List.of("w:start", "w:numFmt", "w:lvlText", "w:lvlJc", "w:pPr"),
            "w:tc",
            List.of("w:tcPr", "w:p"),
            "w:pBdr",
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:between"));

    @Test
    void properties_stand_in_the_order_of_the_schema() throws Exception {
        int seen = 0;
        for (var pack : List.of(everything(), SamplePack.english())) {
            var file = WordFile.of(pack);
            for (var part : file.parts.keySet()) {
                for (var sequence : SEQUENCES.entrySet()) {
                    for (var element : file.elements(part, sequence.getKey())) {
                        assertOrder(element, sequence.getValue());
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    private static void assertOrder(Element element, List<String> sequence) {
        var places = WordFile.children(element).stream()
                .map(Element::getTagName)
                .map(name -> {
                    assertThat(sequence).as("in %s", element.getTagName()).contains(name);
                    return sequence.indexOf(name);
                })
                .toList();
        assertThat(places)
                .as("%s: %s", element.getTagName(), WordFile.children(element))
                .isSorted();
    }

    @Test
    void whatever_is_pointed_at_is_there() throws Exception {
        for (var pack : List.of(everything(), SamplePack.english())) {
            var file = WordFile.of(pack);
            var styles = file.elements("word/styles.xml", "w:style").stream()
                    .map(style -> style.getAttribute("w:styleId"))
                    .toList();
            assertThat(styles).doesNotHaveDuplicates();
            for (String name : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                for (var reference : file.elements("word/document.xml", name)) {
                    assertThat(styles).contains(reference.getAttribute("w:val"));
                }
            }
            for (var reference : file.elements("word/styles.xml", "w:basedOn")) {
                assertThat(styles).contains(reference.getAttribute("w:val"));
            }
            var lists = file.elements("word/numbering.xml", "w:num").stream()
                    .map(list -> list.getAttribute("w:numId"))
                    .toList();
            for (var reference : file.elements("word/document.xml", "w:numId")) {
                assertThat(lists).contains(reference.getAttribute("w:val"));
            }
        }
    }

    /** Each part, in large print and from right to left as well. */
    private static Pack everything() {
        var sample = SamplePack.of(
                Locale.forLanguageTag("ar"),
                WordFile.layout(Paper.LETTER, true, true, true, false),
                new Inline.Writing("ar", "rtl"),
                List.of("تصويت على الجسر", "قال رئيس البلدية: «سنعيد بناء الجسر»، ووصف منتقدون الخطة بالمتهورة."),
                "«سنعيد بناء الجسر»",
                "الخطة بالمتهورة");
        var entries = List.of(Paragraph.plain("a"));
        var sheets = new ArrayList<>(sample.sheets());
        for (var sheet : sample.sheets()) {
            sheets.add(new Sheet(sheet.kind(), sheet.id() + "-large", sheet.name(), true, sheet.parts()));
        }
        sheets.add(new Sheet(
                Sheet.Kind.TEACHER,
                "teacher",
                "T",
                false,
                List.of(new Part.Heading(3, "h"), new Part.Items(false, entries), new Part.Items(true, entries))));
        return new Pack(
                sample.title(),
                sample.titleWriting(),
                sample.number(),
                sample.language(),
                sample.layout(),
                sample.source(),
                sample.labels(),
                sheets,
                sample.exercise());
    }
}
