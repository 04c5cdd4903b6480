package org.stet.handout.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.SamplePack;
import org.stet.handout.wording.Wording;
import org.stet.schema.Line;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

class MoodleWriterTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> ]]> &amp; <![CDATA[ [[1]] @@PLUGINFILE@@/x \"' \u0001\uFFFF 😀 \u202Eabc";

    private final MoodleWriter writer = new MoodleWriter();

    @Test
    void the_text_is_a_description_in_a_category_of_the_packs_name() throws Exception {
        var quiz = read(SamplePack.english());

        assertThat(quiz.category).isEqualTo("$course$/top/Bridge vote splits council");
        assertThat(quiz.questions)
                .extracting(ReadQuiz.Question::type)
                .containsExactly("description", "multichoice", "gapselect");
        assertThat(quiz.of("description").get(0).text())
                .isEqualTo("<p lang=\"en\" dir=\"ltr\">Mark what is quoted.</p>"
                        + "<h4 lang=\"en\" dir=\"ltr\">Bridge vote splits council</h4>"
                        + "<p lang=\"en\" dir=\"ltr\">“We will rebuild the bridge before winter,” the mayor said on"
                        + " Monday.</p>"
                        + "<p lang=\"en\" dir=\"ltr\">Critics called the plan reckless &amp; &lt;dear&gt;. No study has"
                        + " shown that it can be done.</p>"
                        + "<p lang=\"en\" dir=\"ltr\"><small>Northfield Courier · 3 November 2026 · for use in"
                        + " class</small></p>");
    }

    @Test
    void a_choice_has_one_right_option_and_says_why() throws Exception {
        var question = read(SamplePack.english()).of("multichoice").get(0);

        assertThat(question)
                .isEqualTo(new ReadQuiz.Question(
                        "multichoice",
                        "Question 1",
                        "3f2a9c01-1-classify-1",
                        "<p lang=\"en\" dir=\"ltr\">Which label fits the words in the box?</p>"
                                + "<blockquote lang=\"en\" dir=\"ltr\"><strong>“We will rebuild the bridge before"
                                + " winter,”</strong> …</blockquote>",
                        "<p lang=\"en\" dir=\"ltr\">Someone&#39;s own words, in quote marks.</p>".replace("&#39;", "'"),
                        List.of("<p lang=\"en\" dir=\"ltr\">Exact words</p>", "<p lang=\"en\" dir=\"ltr\">Retold</p>"),
                        List.of(0)));
    }

    @Test
    void a_label_that_asks_has_no_colon_after_its_name() throws Exception {
        var sample = SamplePack.english();
        var labels = new ArrayList<>(sample.labels());
        labels.add(
                new LabelLook("says-who", "4", "Says who?", "Nobody says.", Line.SOLID, false, "#000000", "#e0e0e0"));
        var pack = new Pack(
                sample.title(),
                sample.titleWriting(),
                sample.number(),
                sample.language(),
                sample.layout(),
                sample.source(),
                labels,
                sample.sheets(),
                sample.exercise());
        var out = new ByteArrayOutputStream();
        writer.write(pack, out);

        assertThat(out.toString(UTF_8)).contains("Says who? Nobody says.", "Exact words: ");
    }

    @Test
    void each_passage_has_a_place_for_its_label() throws Exception {
        var question = read(SamplePack.english()).of("gapselect").get(0);

        assertThat(question.options()).containsExactly("Exact words", "Retold");
        assertThat(question.right()).containsExactly(0, 1);
        assertThat(question.text())
                .contains("<span lang=\"en\" dir=\"ltr\">“We will rebuild the bridge before winter,”</span> [[1]]")
                .contains("<span lang=\"en\" dir=\"ltr\">“the plan reckless”</span> [[2]]");
        assertThat(question.feedback()).contains("Retold: Someone said it, the writer put it another way.");
        assertThat(question.id()).isEqualTo("3f2a9c01-1-labels-1");
    }

    @Test
    void the_text_comes_back_as_it_was_written() throws Exception {
        var quiz = read(hostile());

        var shown = Jsoup.parseBodyFragment(quiz.of("description").get(0).text());
        assertThat(shown.select("h5").text()).isEqualTo("A <b>title");
        assertThat(shown.select("p").get(1).wholeText()).isEqualTo(HOSTILE.replaceAll("[\u0001\uFFFF]", "\uFFFD"));
        assertThat(shown.select("script, b, i")).isEmpty();
    }

    @Test
    void brackets_of_an_article_are_no_places_and_tags_in_names_no_tags() throws Exception {
        var quiz = read(hostile());

        var labels = quiz.of("gapselect").get(0);
        assertThat(labels.right()).containsExactly(1);
        assertThat(labels.options()).containsExactly("A&#91;&#91;2]] &lt;i&gt;", "B &amp; co");
        assertThat(quiz.category).isEqualTo("$course$/top/either//or ‹i›");
        assertThat(quiz.questions).noneMatch(question -> question.text().contains("@@PLUGINFILE@@"));
        var choice = quiz.of("multichoice").get(0);
        assertThat(Jsoup.parseBodyFragment(choice.options().get(1)).text()).isEqualTo("<b>x</b> [[1]]");
    }

    @Test
    void a_pack_without_questions_is_a_text_to_read() throws Exception {
        var sample = SamplePack.english();
        var pack = with(sample, sample.title(), sample.labels(), new Exercise("Read.", List.of(), List.of()));

        assertThat(writer.obstacles(pack)).isEmpty();
        assertThat(read(pack).questions)
                .singleElement()
                .extracting(ReadQuiz.Question::text)
                .asString()
                .startsWith("<p lang=\"en\" dir=\"ltr\">Read.</p>");
    }

    @Test
    void no_label_is_asked_for_where_there_is_no_passage_or_no_choice() throws Exception {
        var sample = SamplePack.english();
        var text = sample.exercise().texts().get(0);
        var bare = new Exercise.Text(null, text.text(), text.writing(), text.stretches(), List.of());
        var one = new Exercise.Text(
                null,
                text.text(),
                text.writing(),
                text.stretches(),
                text.answers().subList(0, 1));

        var nothing = new Exercise("Read.", List.of(bare), List.of());
        assertThat(read(with(sample, "a", sample.labels(), nothing)).of("gapselect"))
                .isEmpty();
        var single = new Exercise("Read.", List.of(one), List.of());
        assertThat(read(with(sample, "a", List.of(SamplePack.EXACT), single)).of("gapselect"))
                .isEmpty();
        assertThat(read(with(sample, "a", sample.labels(), single)).of("gapselect"))
                .hasSize(1);
    }

    @Test
    void arabic_words_say_their_direction_beside_german_ones() throws Exception {
        var pack = SamplePack.of(
                Locale.GERMAN,
                new Layout(Paper.A4, true, true, false, true, true),
                new Inline.Writing("ar", "rtl"),
                List.of("تصويت على الجسر", "قال رئيس البلدية: «سنعيد بناء الجسر»، ووصف منتقدون الخطة بالمتهورة."),
                "«سنعيد بناء الجسر»",
                "الخطة بالمتهورة");

        var quiz = read(pack);
        assertThat(quiz.of("description").get(0).text()).contains("<h4 lang=\"ar\" dir=\"rtl\">تصويت على الجسر</h4>");
        assertThat(quiz.of("gapselect").get(0).name()).isEqualTo("Welche Bezeichnung passt?");
        assertThat(quiz.of("gapselect").get(0).text())
                .contains("<span lang=\"ar\" dir=\"rtl\">«سنعيد بناء الجسر»</span> [[1]]")
                .contains("<span lang=\"ar\" dir=\"rtl\">„الخطة بالمتهورة“</span> [[2]]");
    }

    @Test
    void every_language_can_be_read_back() throws Exception {
        for (var language : Wording.LANGUAGES) {
            var sample = SamplePack.english();
            var pack = new Pack(
                    sample.title(),
                    sample.titleWriting(),
                    sample.number(),
                    language,
                    sample.layout(),
                    sample.source(),
                    sample.labels(),
                    sample.sheets(),
                    sample.exercise());
            assertThat(read(pack).questions).hasSize(3).allMatch(question -> !question.text()
                    .contains("{"));
        }
    }

    @Test
    void the_same_pack_gives_the_same_bytes() throws Exception {
        assertThat(bytes(SamplePack.english())).isEqualTo(bytes(SamplePack.english()));
        assertThat(new String(bytes(SamplePack.english()), UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n")
                .doesNotContain("<!");
    }

    private static Pack hostile() {
        var sample = SamplePack.english();
        var writing = new Inline.Writing("en\"><i>", "ltr");
        var text = StoredText.of("A <b>title\n\n" + HOSTILE);
        var one = label("a", "A[[2]] <i>");
        var two = label("b", "B & co");
        var exercise = new Exercise(
                "Mark.",
                List.of(new Exercise.Text(
                        null,
                        text,
                        writing,
                        List.of(
                                new Exercise.Stretch(BlockKind.HEADING, new Span(0, 10), false),
                                new Exercise.Stretch(BlockKind.PARAGRAPH, new Span(12, text.length()), false)),
                        List.of(new Exercise.Answer(two, Passage.of(new Span(12, text.length())))))),
                List.of(new Exercise.Choice(
                        "c",
                        Paragraph.plain(HOSTILE),
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        writing,
                        List.of(Paragraph.plain("y"), Paragraph.plain("<b>x</b> [[1]]")),
                        1,
                        Paragraph.of(Inline.strong(HOSTILE), Inline.code("<"), Inline.quoted(HOSTILE, writing)))));
        return with(sample, "either/or <i>\n", List.of(one, two), exercise);
    }

    private static Pack with(Pack pack, String title, List<LabelLook> labels, Exercise exercise) {
        return new Pack(
                title,
                pack.titleWriting(),
                pack.number(),
                pack.language(),
                pack.layout(),
                pack.source(),
                labels,
                pack.sheets(),
                exercise);
    }

    private static LabelLook label(String id, String name) {
        return new LabelLook(id, "1", name, "", Line.SOLID, false, "#000000", "#ffffff");
    }

    private ReadQuiz read(Pack pack) throws Exception {
        return new ReadQuiz(bytes(pack));
    }

    private byte[] bytes(Pack pack) throws Exception {
        var out = new ByteArrayOutputStream();
        writer.write(pack, out);
        return out.toByteArray();
    }
}
