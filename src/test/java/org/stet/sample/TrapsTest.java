package org.stet.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.stet.text.BlockKind;
import org.stet.text.Normalisation;

/** What makes articles hard is in the sample articles, and stays there when somebody polishes them. */
class TrapsTest {

    @Test
    void a_quotation_runs_over_three_paragraphs_and_the_middle_one_has_no_marks() {
        assertThat(text("bridge-examiner")).containsPattern("\n“[^”\n]+\n\n[^“”\n]+\n\n[^“\n]+”\n");
    }

    @Test
    void a_new_quotation_opens_right_after_it() {
        assertThat(text("bridge-examiner")).contains("Please close the footbridge tonight.”\n\n“I did not");
    }

    @Test
    void marks_are_balanced_in_the_article_but_not_in_its_paragraphs() {
        var text = text("bridge-radio");

        assertThat(count(text, "“")).isEqualTo(count(text, "”"));
        assertThat(text.lines()).anySatisfy(line -> assertThat(count(line, "“")).isGreaterThan(count(line, "”")));
        assertThat(text.lines()).anySatisfy(line -> assertThat(count(line, "“")).isLessThan(count(line, "”")));
    }

    @Test
    void right_single_marks_are_all_apostrophes() {
        assertThat(text("signs-gazette"))
                .contains("’98", "Weavers’ Row", "isn’t")
                .doesNotContain("‘");
    }

    @Test
    void straight_marks_are_inches_decades_possessives_and_quotations() {
        assertThat(text("sleep-examiner")).contains("6' 2\"", "'70s", "grown-ups' do", "\"pampering\"");
    }

    @Test
    void abbreviations_stand_before_names() {
        assertThat(all())
                .contains("Gen. Tomas", "U.L. Coast Guard", "Lt. Col. Vera", "Dr. Hanna", "Mr. P. J. L", "Ms. A");
    }

    @Test
    void a_title_is_repeated_with_straight_marks() {
        var article = SampleFile.article("phones-gazette");

        assertThat(article.title()).contains("“to bed”");
        assertThat(furniture("phones-gazette"))
                .contains(article.title().replace('“', '"').replace('”', '"'));
    }

    @Test
    void an_ellipsis_is_glued_to_a_word() {
        assertThat(all()).containsPattern("\\p{L}…\\p{L}");
    }

    @Test
    void a_no_break_space_stands_after_a_closing_mark() {
        assertThat(all()).contains("”\u00a0she said");
    }

    @Test
    void dashes_are_restarts_within_a_quotation() {
        assertThat(all()).containsPattern("“[^”]*— well, no —[^”]*”").containsPattern("„[^“]*– na ja,[^“]*“");
    }

    @Test
    void something_could_not_be_heard() {
        assertThat(all()).contains("(inaudible)");
    }

    @Test
    void sources_stand_everywhere_and_nowhere() {
        assertThat(all())
                .as("before")
                .contains("Leo Brandt, 13, who travels 40 minutes by bus, said: “")
                .as("middle")
                .contains("Pell said. “Ninth night")
                .as("after")
                .contains("said Prof. Ilse Marr")
                .as("pronoun")
                .contains("lunch queue,” she said")
                .as("second name")
                .contains("1958,” the head teacher replied")
                .as("paragraph before")
                .contains("the pilot can be heard asking for light.\n\n“Dark down there")
                .as("missing")
                .contains("Parents had been promised");
    }

    @Test
    void the_cue_comes_at_the_very_end_of_retold_words() {
        assertThat(text("bridge-examiner")).contains("The gates were locked by eight o’clock, she said.");
    }

    @Test
    void the_same_word_is_once_somebodys_and_once_held_at_arms_length() {
        var uses = SampleFile.article("phones-gazette").readings().get(0).annotations().stream()
                .filter(judgement -> judgement.passage().get(0).words().equals("“temporary”"))
                .map(judgement -> judgement.attributes().get("use"));

        assertThat(uses).containsExactly("attributed", "distancing");
    }

    @Test
    void something_is_blamed_by_nobody() {
        assertThat(Stream.of("phones-lantern", "bridge-examiner").map(TrapsTest::text))
                .allMatch(text -> text.contains("was blamed on"));
    }

    @Test
    void retold_words_say_more_than_the_quoted_ones() {
        assertThat(SampleFile.article("phones-lantern").readings())
                .allSatisfy(reading -> assertThat(reading.annotations())
                        .anyMatch(judgement -> List.of("stronger", "different")
                                .contains(judgement.attributes().getOrDefault("fidelity", ""))));
    }

    @Test
    void figures_of_a_widget_stand_at_the_top() {
        assertThat(furniture("phones-lantern").get(0)).startsWith("LanternIndex 4,112");
        assertThat(text("phones-lantern")).startsWith("LanternIndex");
    }

    @Test
    void an_appeal_for_money_stands_at_the_end() {
        assertThat(text("sleep-examiner").lines().reduce((first, last) -> last).orElseThrow())
                .contains("five crowns a month");
    }

    @Test
    void paragraphs_are_one_two_or_four_empty_lines_apart_and_no_article_ends_with_one() {
        assertThat(text("phones-gazette")).contains("\n\n").doesNotContain("\n\n\n");
        assertThat(text("bridge-radio")).contains("\n\n\n").doesNotContain("\n\n\n\n");
        assertThat(text("phones-lantern")).contains("\n\n\n\n\n").doesNotContain("\n\n\n\n\n\n");
        assertThat(articles().map(TrapsTest::text)).noneMatch(text -> text.endsWith("\n"));
    }

    @Test
    void bylines_dates_and_years_are_missing() {
        var articles = articles().map(SampleFile::article).toList();

        assertThat(articles).anyMatch(article -> article.byline() == null);
        assertThat(articles).anyMatch(article -> article.published() == null);
        assertThat(text("biber-seebote")).contains("20. Oktober").doesNotContain("2025");
    }

    @Test
    void emoji_combining_marks_and_right_to_left_words_stand_in_the_text() {
        assertThat(text("signs-gazette")).contains("👩‍👩‍👧", "r\u0303", "שדרת", "شارع");
        assertThat(text("rescue-review")).contains("👍🏽", "الحمد لله");
    }

    @Test
    void a_letter_and_its_accent_come_in_two_and_are_stored_as_one() {
        var original = new String(SampleFile.original("signs-gazette"), UTF_8);

        assertThat(original).contains("cafe\u0301");
        assertThat(Normalisation.of(original).text().string()).contains("caf\u00e9");
    }

    @Test
    void several_articles_carry_page_furniture() {
        assertThat(articles().filter(slug -> !furniture(slug).isEmpty())).hasSizeGreaterThan(4);
    }

    private static List<String> furniture(String slug) {
        return SampleFile.article(slug).blocks().stream()
                .filter(block -> block.blockKind() == BlockKind.BOILERPLATE)
                .map(SampleArticle.KnownBlock::words)
                .toList();
    }

    private static Stream<String> articles() {
        return SampleFile.read().articles().stream();
    }

    private static String text(String slug) {
        return SampleFilesTest.text(slug).string();
    }

    private static String all() {
        return articles().map(TrapsTest::text).collect(joining("\n\n"));
    }

    private static long count(String text, String mark) {
        return Pattern.compile(mark, Pattern.LITERAL).matcher(text).results().count();
    }
}
