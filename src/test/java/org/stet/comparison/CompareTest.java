package org.stet.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.project.Role;

@QuarkusTest
class CompareTest {

    private static final String TEXT = """
            Bridge to close 👩‍👩‍👧

            “We will close it,” the mayor said. The café reopened in May.
            She called the plan “bold” & <b>new</b>. Nobody answered.

            The river rose for three days.""";

    private Readers readers;

    @BeforeEach
    void two_people_read_an_article() {
        readers = new Readers(TEXT);
        var quote = readers.tag("ana", "direct-quote", "“We will close it,”");
        var cafe = readers.tag("ana", "background", "The café reopened in May");
        readers.tag("ana", "partial-quote", Map.of("attributes", Map.of("use", "attributed")), "“bold”");
        readers.tag("ana", "unsupported-assertion", "Nobody answered");
        readers.link("ana", "repeats", quote, cafe);
        readers.answer("ana", "genre", "report");
        readers.tag("ben", "direct-quote", "“We will close it,”");
        readers.tag("ben", "background", "café reopened in May");
        readers.tag("ben", "partial-quote", Map.of("attributes", Map.of("use", "distancing")), "“bold”");
        readers.tag("ben", "author-opinion", "Nobody answered");
        readers.tag("ben", "loaded-language", "<b>new</b>");
        readers.answer("ben", "genre", "opinion");
    }

    @Test
    void each_difference_has_its_kind_and_its_words() {
        submitBoth();

        compared("ana")
                .statusCode(200)
                .body("readings[0].reader.name", equalTo("ana"))
                .body("readings[0].annotations", equalTo(4))
                .body("readings[1].annotations", equalTo(5))
                .body("agreements", hasSize(1))
                .body("differences.kind", contains("boundary", "attribute", "missing", "label", "link", "answer"))
                .body("differences[0].sides[0].annotations[0].spans[0].exact", equalTo("The café reopened in May"))
                .body("differences[0].sides[1].annotations[0].spans[0].exact", equalTo("café reopened in May"))
                .body("differences[1].fields[0].field", equalTo("attributes.use"))
                .body("differences[2].sides[0].annotations", empty())
                .body("differences[5].sides[1].answers[0].value", equalTo("opinion"))
                .body("counts.missing", equalTo(1))
                .body("counts.split", equalTo(0));
    }

    @Test
    void several_values_are_the_same_in_whatever_order_they_were_chosen() {
        readers.tag("ana", "headline-claim", why("adds-label", "drops-attribution"), "Bridge to close");
        readers.tag("ben", "headline-claim", why("drops-attribution", "adds-label"), "Bridge to close");
        submitBoth();

        compared("ana")
                .body("agreements", hasSize(2))
                .body("differences.kind", contains("boundary", "attribute", "missing", "label", "link", "answer"));
    }

    private static Map<String, Object> why(String... values) {
        return Map.of("attributes", Map.of("why", List.of(values)));
    }

    @Test
    void accepted_suggestions_can_be_left_out_of_what_both_agree_on() {
        for (var name : new String[] {"ana", "ben"}) {
            readers.tag(name, "evidence-claim", Map.of("origin", "rule:S8/1"), "The river rose for three days.");
        }
        submitBoth();

        compared("ana").body("agreements", hasSize(2)).body("readings[0].annotations", equalTo(5));
        SignIn.as("ana")
                .get("/api/comparisons?manual=true&reading=%s&reading=%s"
                        .formatted(readers.reading("ana"), readers.reading("ben")))
                .then()
                .statusCode(200)
                .body("agreements", hasSize(1))
                .body("readings[0].annotations", equalTo(4));
        page("ana", "").body(containsString("Without accepted suggestions"));
    }

    @Test
    void without_accepted_suggestions_the_page_does_not_offer_to_leave_them_out() {
        submitBoth();
        page("ana", "").body(not(containsString("Without accepted suggestions")));
    }

    @Test
    void the_page_lists_the_differences_before_the_text_and_runs_no_words_of_it() {
        submitBoth();

        var page = page("ana", "").statusCode(200).extract().asString();

        assertThat(page)
                .contains("Differences: 6 · Agreements: 1", "Boundary", "&lt;b&gt;new&lt;/b&gt;", "¶ 2")
                .doesNotContain("<b>new</b>");
        assertThat(page.indexOf("id=\"differences\"")).isLessThan(page.indexOf("id=\"text\""));
    }

    @Test
    void the_list_can_be_limited_to_a_kind_and_agreeing_paragraphs_folded() {
        submitBoth();

        page("ana", "&kind=missing&show=differences")
                .body(containsString("data-difference=\"3\""))
                .body(not(containsString("data-difference=\"1\"")))
                .body(containsString("<details"));
    }

    @Test
    void a_paragraph_in_another_script_says_so_in_the_compared_text() {
        var mixed = new Readers(TEXT + "\n\nأغلقت البلدية الجسر يوم الاثنين، ولا أحد يعرف السبب حتى الآن.");
        mixed.tag("ana", "direct-quote", "“We will close it,”");
        mixed.submit("ana");
        mixed.submit("ben");

        SignIn.as("ana")
                .get("/compare?reading=" + mixed.reading("ana") + "&reading=" + mixed.reading("ben"))
                .then()
                .body(containsString(" lang=\"ar\" dir=\"rtl\">أغلقت"))
                .body(not(containsString("lang=\"en\" dir=\"ltr\">She")));
    }

    @Test
    void readings_without_a_difference_are_said_to_agree_with_their_number() {
        var alike = new Readers(TEXT);
        alike.tag("ana", "direct-quote", "“We will close it,”");
        alike.tag("ben", "direct-quote", "“We will close it,”");
        alike.submit("ana");
        alike.submit("ben");

        SignIn.as("ana")
                .get("/compare?reading=" + alike.reading("ana") + "&reading=" + alike.reading("ben"))
                .then()
                .body(containsString("No differences. Compared and found equal: 1."));
    }

    @Test
    void each_reading_keeps_the_looks_of_the_tag_set_that_it_was_made_under() {
        var apart = new Readers(TEXT);
        apart.tag("ana", "vague-source", "Nobody");
        apart.chooseTagSet("classroom");
        apart.tag("ben", "exact-words", "“We will close it,”");
        apart.submit("ana");
        apart.submit("ben");

        var page = SignIn.as("ana")
                .get("/compare?reading=" + apart.reading("ana") + "&reading=" + apart.reading("ben"))
                .asString();
        var looks = Pattern.compile("href=\"(/projects/[^\"]+/tag-set.css[^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> SignIn.as("ana").get(link.group(1)).asString())
                .toList();
        assertThat(looks).hasSize(2);
        assertThat(looks.get(0)).contains(".mark-exact-words{");
        assertThat(looks.get(1)).contains(".mark-vague-source{");
    }

    @Test
    void before_one_has_submitted_the_own_reading_the_other_does_not_exist() {
        readers.submit("ana");

        compared("ben").statusCode(404);
        page("ben", "").statusCode(404);
    }

    @Test
    void an_open_reading_of_ones_own_is_not_compared_yet() {
        readers.submit("ben");

        compared("ana").statusCode(409);
    }

    @Test
    void people_of_other_projects_learn_nothing() {
        submitBoth();
        Newsroom.project("carla");

        compared("carla").statusCode(404);
        SignIn.asNobody()
                .get("/api/comparisons?reading=" + UUID.randomUUID() + "&reading=" + UUID.randomUUID())
                .then()
                .statusCode(401);
    }

    @Test
    void a_viewer_compares_what_is_submitted() {
        submitBoth();
        Newsroom.member(readers.project, "vera", Role.VIEWER);

        compared("vera").statusCode(200);
    }

    @Test
    void missing_or_equal_readings_are_bad_requests() {
        submitBoth();
        var ana = readers.reading("ana");

        SignIn.as("ana").get("/api/comparisons?reading=" + ana).then().statusCode(400);
        SignIn.as("ana")
                .get("/api/comparisons?reading=" + ana + "&reading=" + ana)
                .then()
                .statusCode(400);
        SignIn.as("ana").get("/api/comparisons?reading=x&reading=" + ana).then().statusCode(not(equalTo(500)));
    }

    private void submitBoth() {
        readers.submit("ana");
        readers.submit("ben");
    }

    private ValidatableResponse compared(String name) {
        return SignIn.as(name)
                .get("/api/comparisons?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben"))
                .then();
    }

    private ValidatableResponse page(String name, String more) {
        return SignIn.as(name)
                .get("/compare?reading=" + readers.reading("ana") + "&reading=" + readers.reading("ben") + more)
                .then();
    }
}
