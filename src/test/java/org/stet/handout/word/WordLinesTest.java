package org.stet.handout.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;
import org.stet.schema.Line;
import org.stet.text.BlockKind;

class WordLinesTest {

    @Test
    void lines_have_the_numbers_that_they_have_on_paper() throws Exception {
        var pack = SamplePack.english();
        var expected = pack.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream())
                .filter(Part.Article.class::isInstance)
                .flatMap(part -> ((Part.Article) part).lines().stream())
                .map(line -> line.number() + "\t"
                        + line.runs().stream().map(Run::words).collect(Collectors.joining()))
                .toList();

        var said = WordFile.of(pack).said("Article").stream()
                .map(line -> line.replaceAll("[12]‹|›", ""))
                .toList();
        assertThat(said).isEqualTo(expected).hasSize(10);
    }

    @Test
    void tags_are_said_by_code_and_bracket_and_set_in_the_style_of_their_label() throws Exception {
        var file = WordFile.of(SamplePack.english());

        assertThat(file.said("Article")).contains("4\tCritics called 2‹the plan reckless› & <dear>. No study has ");
        var styled = file.styled("Article").stream()
                .flatMap(line -> line.getRuns().stream())
                .filter(run -> run.getStyle().startsWith("Label"))
                .map(run -> run.getStyle() + ": " + run.text())
                .toList();
        assertThat(styled)
                .containsExactly(
                        "Label-exact-words: “We will rebuild the bridge before winter,”",
                        "Label-retold-words: the plan reckless");
    }

    @Test
    void each_kind_of_line_has_its_underline_and_a_fill_its_ground() throws Exception {
        var labels = new ArrayList<LabelLook>();
        for (var line : Line.values()) {
            labels.add(new LabelLook(
                    line.name().toLowerCase(Locale.ROOT),
                    "C",
                    "a,b",
                    "",
                    line,
                    line == Line.DOUBLE,
                    "#0072b2",
                    "#d6e9f5"));
        }
        var coloured = WordFile.of(WordFile.pack(WordFile.layout(Paper.A4, true, false, false, false), labels));
        var grey = WordFile.of(WordFile.pack(WordFile.layout(Paper.A4, true, false, false, true), labels));

        assertThat(coloured.elements("word/styles.xml", "w:u"))
                .extracting(underline -> underline.getAttribute("w:val") + underline.getAttribute("w:color"))
                .containsExactly(
                        "single0072B2",
                        "thick0072B2",
                        "dash0072B2",
                        "dashedHeavy0072B2",
                        "dotted0072B2",
                        "dottedHeavy0072B2",
                        "double0072B2");
        assertThat(ground(coloured)).isEqualTo("D6E9F5");
        assertThat(grey.elements("word/styles.xml", "w:u"))
                .extracting(underline -> underline.getAttribute("w:color"))
                .containsOnly("000000");
        assertThat(ground(grey)).isEqualTo("E0E0E0");
        assertThat(coloured.document.getStyles().getStyle("Label-double").getName())
                .isEqualTo("Label C a b");
    }

    private static String ground(WordFile file) {
        return file.elements("word/styles.xml", "w:shd").stream()
                .filter(shade -> ((Element) shade.getParentNode().getParentNode())
                        .getAttribute("w:styleId")
                        .startsWith("Label"))
                .map(shade -> shade.getAttribute("w:fill"))
                .collect(Collectors.joining());
    }

    @Test
    void what_has_no_line_of_its_own_is_boxed_shaded_or_named_beside_the_line() throws Exception {
        var line = new SetLine(
                7,
                BlockKind.QUOTATION,
                true,
                true,
                true,
                false,
                WordFile.english(),
                List.of(
                        new Run(List.of("…R", "Q"), "one", null, SamplePack.RETOLD, true, false, 0),
                        new Run(List.of(), " two", SamplePack.EXACT, null, true, true, 2),
                        Run.plain(" three")),
                List.of("P", "L"));
        var file = WordFile.of(WordFile.pack(
                WordFile.layout(Paper.A4, true, false, false, true),
                SamplePack.english().labels(),
                WordFile.sheet(Sheet.Kind.KEY, false, new Part.Article(null, false, List.of(line)))));

        assertThat(file.said("Article")).containsExactly("[…]", "7\t…R‹Q‹one two›› three  P‹  L‹");
        assertThat(file.styled("ArticleIndented")).hasSize(1);
        assertThat(file.elements("word/document.xml", "w:bdr")).hasSize(1);
        assertThat(file.elements("word/document.xml", "w:shd"))
                .extracting(shade -> shade.getAttribute("w:fill"))
                .containsExactly("E0E0E0", "E0E0E0");
    }

    @Test
    void the_teachers_page_has_running_text_and_sheets_without_numbers_keep_their_lines() throws Exception {
        var article = SamplePack.english().sheets().get(0).parts().stream()
                .filter(Part.Article.class::isInstance)
                .findFirst()
                .orElseThrow();
        var numbered = WordFile.layout(Paper.A4, true, false, false, true);
        var bare = WordFile.layout(Paper.A4, false, false, false, true);

        assertThat(WordFile.of(WordFile.pack(numbered, List.of(), WordFile.sheet(Sheet.Kind.TEACHER, false, article)))
                        .said("Article"))
                .containsExactly(
                        "Bridge vote splits council",
                        "“We will rebuild the bridge before winter,” the mayor said on Monday.",
                        "Critics called the plan reckless & <dear>. No study has shown that it can be done.");
        assertThat(WordFile.of(WordFile.pack(bare, List.of(), WordFile.sheet(Sheet.Kind.COPY, false, article)))
                        .said("Article"))
                .hasSize(5)
                .element(3)
                .isEqualTo("Critics called the plan reckless & <dear>. No study has ");
    }

    @Test
    void lines_that_lost_their_blank_get_it_back_where_they_run_on() throws Exception {
        var article = new Part.Article(
                null, false, List.of(line(1, true, "a well-"), line(2, false, "known fact"), line(3, false, "is so")));
        var file = WordFile.of(WordFile.pack(
                WordFile.layout(Paper.A4, true, false, false, true),
                List.of(),
                WordFile.sheet(Sheet.Kind.TEACHER, false, article)));

        assertThat(file.said("Article")).containsExactly("a well-known fact is so");
    }

    private static SetLine line(int number, boolean first, String words) {
        return new SetLine(
                number,
                BlockKind.PARAGRAPH,
                first,
                false,
                false,
                false,
                WordFile.english(),
                List.of(Run.plain(words)),
                List.of());
    }
}
