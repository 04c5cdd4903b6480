package org.stet.handout.h5p;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.wording.Wording;
import org.stet.text.BlockKind;
import org.stet.text.Span;

class MarkTheWordsWriterTest {

    private final MarkTheWordsWriter writer = new MarkTheWordsWriter();

    @Test
    void words_of_the_passages_are_starred_paragraph_by_paragraph() throws IOException {
        var content = H5pFile.written(writer, SamplePack.english()).content();

        assertThat(content.get("textField").asText())
                .isEqualTo("<p><strong>Bridge vote splits council</strong></p>"
                        + "<p>“*We* *will* *rebuild* *the* *bridge* *before* *winter*,” the mayor said on Monday.</p>"
                        + "<p>Critics called *the* *plan* *reckless* &amp; &lt;dear&gt;. No study has shown that it can"
                        + " be done.</p>");
        assertThat(content.get("taskDescription").asText())
                .isEqualTo("<p>Mark what is quoted.</p>"
                        + "<p>Words of any of these labels count: Exact words or Retold.</p>"
                        + "<p>Click every word of a passage, its first one and its last one too.</p>"
                        + "<p><em>Northfield Courier · 3 November 2026 · for use in class</em></p>");
        assertThat(content.at("/behaviour/enableCheckButton").asBoolean()).isTrue();
        assertThat(content.at("/overallFeedback/0/to").asInt()).isEqualTo(100);
    }

    @Test
    void the_file_says_what_the_importer_checks() throws IOException {
        var file = H5pFile.written(writer, SamplePack.english());

        assertThat(file.names()).containsExactly("h5p.json", "content/content.json");
        assertThat(file.about().toString())
                .isEqualTo("{\"title\":\"Bridge vote splits council\",\"language\":\"en\","
                        + "\"mainLibrary\":\"H5P.MarkTheWords\",\"embedTypes\":[\"iframe\"],\"license\":\"U\","
                        + "\"preloadedDependencies\":[{\"machineName\":\"H5P.MarkTheWords\",\"majorVersion\":1,"
                        + "\"minorVersion\":11}]}");
    }

    @Test
    void a_site_with_an_older_library_gets_the_same_content() throws IOException {
        var older = new OlderMarkTheWordsWriter();
        var file = H5pFile.written(older, SamplePack.english());

        assertThat(older.id()).isEqualTo("h5p-mark-older");
        assertThat(file.about().at("/preloadedDependencies/0/minorVersion").asInt())
                .isEqualTo(9);
        assertThat(file.content())
                .isEqualTo(H5pFile.written(writer, SamplePack.english()).content());
    }

    @Test
    void the_same_pack_gives_the_same_bytes() throws IOException {
        assertThat(H5pFile.bytes(writer, SamplePack.english()))
                .isEqualTo(H5pFile.bytes(new MarkTheWordsWriter(), SamplePack.english()));
    }

    @Test
    void a_title_is_one_line_of_at_most_255_bytes() {
        assertThat(H5pContent.title("Ж".repeat(200))).isEqualTo("Ж".repeat(126) + "…");
        assertThat(H5pContent.title("😀".repeat(64))).isEqualTo("😀".repeat(63) + "…");
        assertThat(H5pContent.title("two\nlines")).isEqualTo("two lines");
        assertThat(H5pContent.title("a".repeat(255))).hasSize(255);
    }

    @Test
    void an_exercise_without_answers_is_one_where_nothing_is_right() throws IOException {
        var pack = H5pFile.pack(H5pFile.text("Nobody said a word."));

        assertThat(writer.obstacles(pack)).isEmpty();
        assertThat(H5pFile.written(writer, pack).content().get("textField").asText())
                .isEqualTo("<p>Nobody said a word.</p>");
    }

    @Test
    void scripts_without_blanks_are_sent_to_drag_the_words() {
        for (String words : List.of("市長は「橋を直す」と言った。", "市长说要修桥", "นายกเทศมนตรีกล่าวว่า")) {
            assertThat(writer.obstacles(H5pFile.pack(H5pFile.text(words, new Span(0, 3)))))
                    .singleElement()
                    .asString()
                    .contains("Drag the Words");
        }
        assertThat(writer.obstacles(H5pFile.pack(
                        H5pFile.text("The sign said 橋, which is the word for a bridge, and 다리 is the other one."))))
                .isEmpty();
    }

    @Test
    void more_words_than_a_keyboard_bears_are_refused_with_their_number() {
        var text = H5pFile.text("word ".repeat(401).strip());

        assertThat(writer.obstacles(H5pFile.pack(text)))
                .containsExactly("The text has 401 words; going through more than 400 one by one is tiring, by keyboard"
                        + " above all. Choose a shorter excerpt.");
        assertThat(writer.obstacles(
                        H5pFile.pack(H5pFile.text("word ".repeat(400).strip()))))
                .isEmpty();
    }

    @Test
    void a_passage_that_is_less_than_half_of_a_word_is_named() {
        var pack = H5pFile.pack(H5pFile.marked("It is ⟦un⟧fairly done"));

        assertThat(writer.obstacles(pack)).singleElement().asString().contains("“un”");
        assertThatThrownBy(() -> writer.write(pack, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_left_out_is_shown_and_its_passages_are_not_asked_for() throws IOException {
        var whole = H5pFile.marked("Out ⟦said⟧ here. In ⟦they⟧ come.");
        var excerpt = new Exercise.Text(
                "Two *of* two",
                whole.text(),
                whole.writing(),
                List.of(new Exercise.Stretch(BlockKind.PARAGRAPH, new Span(15, 28), true)),
                whole.answers());

        assertThat(H5pFile.written(writer, H5pFile.pack(excerpt))
                        .content()
                        .get("textField")
                        .asText())
                .isEqualTo("<p><strong>Two ∗of∗ two</strong></p><p>[…] In *they* come.</p>");
    }

    @Test
    void arabic_stands_from_right_to_left() throws IOException {
        assertThat(H5pFile.written(writer, arabic()).content().get("textField").asText())
                .startsWith("<p dir=\"rtl\"><strong>")
                .contains("*سنعيد*");
    }

    @Test
    void each_language_has_every_word_of_the_players() throws IOException {
        for (var language : Wording.LANGUAGES) {
            var pack = in(language, SamplePack.english());
            for (var content : List.of(
                    H5pFile.written(writer, pack).content(),
                    H5pFile.written(new DragTheWordsWriter(), pack).content())) {
                for (var field : content.properties()) {
                    assertThat(field.getValue().asText())
                            .as(field.getKey())
                            .matches(text -> !field.getValue().isTextual()
                                    || field.getKey().equals("distractors")
                                    || (!text.isBlank() && !text.contains("{")));
                }
                assertThat(content.get("scoreBarLabel").asText()).contains(":num", ":total");
            }
        }
    }

    private static Pack arabic() {
        return SamplePack.of(
                Locale.forLanguageTag("ar"),
                new Layout(Paper.A4, true, true, false, true, true),
                new Inline.Writing("ar", "rtl"),
                List.of("تصويت على الجسر", "قال رئيس البلدية: «سنعيد بناء الجسر»، ووصف منتقدون الخطة بالمتهورة."),
                "«سنعيد بناء الجسر»",
                "الخطة بالمتهورة");
    }

    static Pack in(Locale language, Pack pack) {
        return new Pack(
                pack.title(),
                pack.titleWriting(),
                pack.number(),
                language,
                pack.layout(),
                pack.source(),
                pack.labels(),
                pack.sheets(),
                pack.exercise());
    }
}
