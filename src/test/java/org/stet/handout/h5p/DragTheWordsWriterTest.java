package org.stet.handout.h5p;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.SamplePack;
import org.stet.schema.Line;
import org.stet.text.Passage;
import org.stet.text.Span;

class DragTheWordsWriterTest {

    private final DragTheWordsWriter writer = new DragTheWordsWriter();

    @Test
    void each_passage_stands_in_quote_marks_before_the_gap_for_its_label() throws IOException {
        var file = H5pFile.written(writer, SamplePack.english());

        assertThat(file.content().get("textField").asText())
                .isEqualTo("“We will rebuild the bridge before winter,” *Exact words*\n“the plan reckless” *Retold*");
        assertThat(file.content().get("distractors").asText()).isEmpty();
        assertThat(file.content().get("taskDescription").asText())
                .contains("<p>Mark what is quoted.</p>", "<em>Northfield Courier");
        assertThat(file.about().at("/preloadedDependencies/0").toString())
                .isEqualTo("{\"machineName\":\"H5P.DragText\",\"majorVersion\":1,\"minorVersion\":10}");
        assertThat(file.about().get("mainLibrary").asText()).isEqualTo("H5P.DragText");
    }

    @Test
    void labels_that_no_passage_has_are_there_to_be_left_over() throws IOException {
        var pack = H5pFile.pack(H5pFile.marked("He said ⟦no⟧."));

        assertThat(H5pFile.written(writer, pack).content().get("distractors").asText())
                .isEqualTo("*Retold*");
    }

    @Test
    void asterisks_and_colons_begin_neither_gap_nor_tip() throws IOException {
        var odd = label("odd", "*Who: \\+says\\- *so<b>*");
        var pack = pack(List.of(odd), answer("a *b* <i>&c\nd", odd, 0, 13));

        String field = H5pFile.written(writer, pack).content().get("textField").asText();
        assertThat(field).isEqualTo("“a ∗b∗ &lt;i&gt;&amp;c d” *Who +says - so&lt;b&gt;*");
        assertThat(gaps(field)).containsExactly("*Who +says - so&lt;b&gt;*");
    }

    @Test
    void labels_of_one_name_are_told_apart_by_their_codes() throws IOException {
        var one = new LabelLook("one", "A", "Claim:", "", Line.SOLID, false, "#000000", "#ffffff");
        var two = new LabelLook("two", "B", "Claim", "", Line.SOLID, false, "#000000", "#ffffff");
        var nameless = new LabelLook("three", "C", ":*", "", Line.SOLID, false, "#000000", "#ffffff");

        var content = H5pFile.written(writer, pack(List.of(one, two, nameless), answer("He said no.", two, 0, 7)))
                .content();
        assertThat(content.get("textField").asText()).isEqualTo("“He said” *Claim (B)*");
        assertThat(content.get("distractors").asText()).isEqualTo("*Claim (A)* *C*");
    }

    @Test
    void a_passage_with_two_labels_is_left_out() {
        var text = H5pFile.marked("He said ⟦no⟧.");
        var twice = new Exercise.Text(
                null,
                text.text(),
                text.writing(),
                text.stretches(),
                List.of(
                        text.answers().get(0),
                        new Exercise.Answer(
                                SamplePack.RETOLD, text.answers().get(0).passage())));

        assertThat(writer.obstacles(H5pFile.pack(twice)))
                .singleElement()
                .asString()
                .contains("exactly one label");
        assertThatThrownBy(() -> writer.write(H5pFile.pack(twice), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chinese_passages_can_be_dragged_to() throws IOException {
        var pack = pack(List.of(SamplePack.EXACT), answer("市长说要修桥", SamplePack.EXACT, 3, 6));

        assertThat(writer.obstacles(pack)).isEmpty();
        assertThat(H5pFile.written(writer, pack).content().get("textField").asText())
                .isEqualTo("“要修桥” *Exact words*");
    }

    @Test
    void the_same_pack_gives_the_same_bytes() throws IOException {
        assertThat(H5pFile.bytes(writer, SamplePack.english()))
                .isEqualTo(H5pFile.bytes(new DragTheWordsWriter(), SamplePack.english()));
    }

    /** The library's own split. */
    private static List<String> gaps(String field) {
        return Pattern.compile("\\*.*?\\*")
                .matcher(field)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static LabelLook label(String id, String name) {
        return new LabelLook(id, "1", name, "", Line.SOLID, false, "#000000", "#ffffff");
    }

    private static Exercise.Text answer(String words, LabelLook label, int start, int end) {
        var text = H5pFile.text(words);
        return new Exercise.Text(
                null,
                text.text(),
                text.writing(),
                text.stretches(),
                List.of(new Exercise.Answer(label, Passage.of(new Span(start, end)))));
    }

    private static Pack pack(List<LabelLook> labels, Exercise.Text text) {
        var sample = H5pFile.pack(text);
        return new Pack(
                sample.title(),
                sample.titleWriting(),
                sample.number(),
                sample.language(),
                sample.layout(),
                sample.source(),
                labels,
                sample.sheets(),
                sample.exercise());
    }
}
