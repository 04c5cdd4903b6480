package org.stet.handout.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;
import org.stet.schema.Line;
import org.stet.text.BlockKind;

class WordWriterTest {

    private static final String HOSTILE = "<w:p>]]> & \" \u0000\u000B\uFFFF 😀 \u202Eabc\u2066 אב\uFFFD";

    @Test
    void each_sheet_begins_on_a_page_of_its_own_under_a_real_heading() throws Exception {
        var file = WordFile.of(SamplePack.english());

        assertThat(file.said("Heading1")).containsExactly("Worksheet A", "Answer key");
        assertThat(file.styled("Heading1")).extracting(WordFile::beginsPage).containsExactly(false, true);
        assertThat(file.said("Heading2")).containsExactly("Questions", "Legend", "Talk about");
        assertThat(file.said("Title")).containsOnly("Bridge vote splits council");
        assertThat(file.document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }

    @Test
    void the_first_row_of_a_table_comes_again_and_its_caption_is_said() throws Exception {
        var file = WordFile.of(SamplePack.english());
        var table = file.document.getTables().get(0);

        assertThat(table.getRow(0).getCtRow().getTrPr().sizeOfTblHeaderArray()).isEqualTo(1);
        assertThat(table.getRow(1).getCtRow().getTrPr().sizeOfTblHeaderArray()).isZero();
        assertThat(table.getText()).isEqualTo("""
                        Line\tWords\tAnswer
                        2\t“We will rebuild the bridge before winter,”\t1 Someone's own words, in quote marks.
                        2\tthe plan reckless\t2 Someone said it, the writer put it another way.
                        """);
        for (String name : List.of("w:tblCaption", "w:tblDescription")) {
            assertThat(file.elements("word/document.xml", name))
                    .singleElement()
                    .extracting(caption -> caption.getAttribute("w:val"))
                    .isEqualTo("Answers");
        }
        var elements = file.document.getBodyElements();
        var before = (XWPFParagraph) elements.get(elements.indexOf(table) - 1);
        assertThat(before.getStyle()).isEqualTo("Gap");
        assertThat(WordFile.beginsPage(before)).isTrue();
    }

    @Test
    void questions_have_options_to_tick_or_lines_to_write_on() throws Exception {
        var file = WordFile.of(SamplePack.english());

        assertThat(file.said("Question"))
                .containsExactly("1.\tHow many quotes are there?", "2.\tWhose words are Bridge vote splits council?");
        assertThat(file.said("Option")).containsExactly("☐ A\tthe mayor's", "☐ B\tthe critics'");
        assertThat(file.styled("AnswerLine")).hasSize(1);
        assertThat(file.said("NameLine")).singleElement().asString().matches("Name _{26}   Date _{12}");
        assertThat(file.said("Task"))
                .containsExactly(
                        "Your task",
                        "Mark the words that somebody said.",
                        "1 Exact words Someone's own words, in quote marks.");
        assertThat(file.said("Legend")).contains("1‹›\tExact words  Someone's own words, in quote marks.");
    }

    @Test
    void numbered_lists_begin_with_one_each() throws Exception {
        var entries = List.of(Paragraph.plain("a"), Paragraph.plain("b"));
        var file = WordFile.of(WordFile.pack(
                WordFile.layout(Paper.A4, true, false, false, true),
                List.of(),
                WordFile.sheet(
                        Sheet.Kind.TEACHER,
                        false,
                        new Part.Items(true, entries),
                        new Part.Items(false, entries),
                        new Part.Items(true, entries))));

        assertThat(file.styled("Entry"))
                .extracting(entry -> entry.getNumFmt() + entry.getNumID())
                .containsExactly("decimal2", "decimal2", "bullet1", "bullet1", "decimal3", "decimal3");
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        var writing = new Inline.Writing("en\"/><w:x", "ltr");
        var label = new LabelLook("a\"b", "<", HOSTILE, HOSTILE, Line.SOLID, true, "#0072b2\"", "#12");
        var sample = SamplePack.english();
        var table = new Part.Table(HOSTILE, List.of(HOSTILE), List.of(List.of(List.of(Paragraph.plain(HOSTILE)))));
        var line = new SetLine(
                1,
                BlockKind.PARAGRAPH,
                true,
                true,
                false,
                false,
                writing,
                List.of(new Run(List.of(HOSTILE), HOSTILE, label, null, true, true, 1)),
                List.of(HOSTILE));
        var pack = new Pack(
                HOSTILE,
                writing,
                HOSTILE,
                sample.language(),
                sample.layout(),
                List.of(HOSTILE),
                List.of(label),
                List.of(new Sheet(
                        Sheet.Kind.KEY,
                        "key",
                        HOSTILE,
                        false,
                        List.of(
                                new Part.Heading(3, HOSTILE),
                                new Part.Text(Paragraph.plain(HOSTILE)),
                                new Part.Article(null, false, List.of(line)),
                                new Part.Legend(HOSTILE, List.of(label)),
                                table))),
                sample.exercise());

        var file = WordFile.of(pack);
        String clean = HOSTILE.replaceAll("[\u0000\u000B\uFFFF]", "\uFFFD");
        assertThat(file.said("Normal")).containsExactly(clean);
        assertThat(file.said("Article")).containsExactly("1\t" + clean + "‹" + clean + "›  " + clean + "‹");
        assertThat(file.said("Heading3")).containsExactly(clean);
        assertThat(file.document.getTables().get(0).getRow(1).getCell(0).getText())
                .isEqualTo(clean);
        assertThat(file.document.getProperties().getCoreProperties().getTitle()).isEqualTo(clean);
        assertThat(file.elements("word/document.xml", "w:x")).isEmpty();
    }

    @Test
    void the_same_pack_gives_the_same_bytes_and_knows_no_time() throws Exception {
        assertThat(WordFile.bytes(SamplePack.english())).isEqualTo(WordFile.bytes(SamplePack.english()));
        var properties =
                WordFile.of(SamplePack.english()).document.getProperties().getCoreProperties();
        assertThat(properties.getCreator()).isEqualTo("Stet");
        assertThat(properties.getTitle()).isEqualTo("Bridge vote splits council");
        assertThat(properties.getCreated()).isEqualTo("2000-01-01T00:00:00Z");
    }

    @Test
    void nothing_stands_in_a_text_box_or_a_frame() throws Exception {
        var file = WordFile.of(SamplePack.english());

        for (String name :
                List.of("w:framePr", "w:txbxContent", "w:drawing", "w:pict", "w:lnNumType", "mc:AlternateContent")) {
            assertThat(file.elements("word/document.xml", name)).as(name).isEmpty();
        }
    }
}
