package org.stet.adjudication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.annotation.Annotation;
import org.stet.annotation.Answer;
import org.stet.browser.Look;
import org.stet.project.Role;

/** What is right is what no reader has, or a part of what they have. */
@QuarkusTest
class SettledOtherwiseTest {

    private static final String TEXT = """
            Council closes the bridge

            The mayor spoke for an hour. Critics called the plan “reckless” on Monday.
            """;

    /** The places of the differences in the list. */
    private static final int HEADLINE = 0;

    private static final int FIELDS = 1;
    private static final int ANSWER = 2;

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private Readers readers;
    private SettlingDesk desk;
    private UUID third;

    @BeforeEach
    void three_people_differ_in_what_they_say_of_a_tag() {
        readers = new Readers(TEXT);
        desk = new SettlingDesk(readers);
        Newsroom.member(readers.project, "cho", Role.REVIEWER);
        third = readers.source("ana", "The opposition");
        var smith = readers.source("ana", "Ms Smith");
        var jones = readers.source("ben", "Mr Jones");
        var said = "“reckless”";
        readers.tag("ana", "partial-quote", fields(smith, "attributed", "before"), said);
        readers.tag("ben", "partial-quote", fields(jones, "distancing", "before"), said);
        readers.tag("cho", "partial-quote", fields(readers.source("cho", "Mr JONES"), "term-or-title", "before"), said);
        readers.tag("ana", "headline-claim", "Council closes the bridge");
        readers.tag("ben", "headline-claim", "closes the bridge");
        readers.tag("cho", "headline-claim", "the bridge");
        readers.answer("ana", "genre", "report");
        readers.answer("ben", "genre", "opinion");
        List.of("ana", "ben", "cho").forEach(readers::submit);
        desk.begin();
    }

    @Test
    void where_nobody_is_right_about_a_field_the_tag_stays_without_it() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = at(ana.open("/articles/" + readers.article + "/settle?at=2"));
            assertThat(page.locator("[data-does='settle.nobody']")).containsText("keep the tag without");
            page.keyboard().press("x");
            assertThat(page.locator("#done")).containsText("the tag stays without");

            assertThat(settled()).isEqualTo("{\"cue-place\":\"before\"} null");
            assertThat(desk.tags()).containsExactly("partial-quote “reckless”");
            page.keyboard().press("z");
            assertThat(page.locator("#done")).hasCount(0);
            assertThat(desk.tags()).isEmpty();
            page.keyboard().press("y");
            assertThat(page.locator(".standing-decided")).hasCount(1);
            assertThat(settled()).isEqualTo("{\"cue-place\":\"before\"} null");
        }
    }

    @Test
    void each_field_is_chosen_by_itself_among_what_readers_and_the_tag_set_have() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = at(ana.open("/articles/" + readers.article + "/settle?at=2"));
            page.keyboard().press("e");
            page.locator("select[name=field]:has(option[value*='unclear'])").selectOption("attributes.use=\"unclear\"");
            var sources = page.locator("select[name=field]:has(option[value^='source='])");
            assertThat(sources.locator("option").first()).hasText("Ms Smith (A)");
            assertThat(sources.locator("option[selected]")).hasText("Mr Jones (B, C)");
            sources.selectOption("source=" + third);
            page.locator("button[value=replace]").click();
            assertThat(page.locator("#done")).containsText("something else");
        }
        assertThat(settled()).isEqualTo("{\"cue-place\":\"before\",\"use\":\"unclear\"} " + third);
    }

    @Test
    void borders_are_decided_by_a_second_key_where_the_readers_differ_in_fields_too() {
        var grand = new Readers(TEXT);
        var smith = grand.source("ana", "Ms Smith");
        var jones = grand.source("ben", "Mr Jones");
        grand.tag("ana", "partial-quote", fields(smith, "attributed", "before"), "“reckless”");
        grand.tag("ben", "partial-quote", fields(jones, "attributed", "before"), "reckless");
        List.of("ana", "ben").forEach(grand::submit);
        desk = new SettlingDesk(grand);
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = SettlingVisit.begun(ana, grand.article);
            page.keyboard().press("m");
            assertThat(page.locator("#open-hint")).isFocused();
            assertThat(page.locator(".settle-borders select")).hasCount(1);
            assertThat(page.locator(".settle-borders option[selected]")).hasText("not set");
            assertThat(page.locator("#done")).hasCount(0);

            page.locator(".settle-borders select").selectOption("source=" + grand.reading("ben"));
            page.locator(".settle-borders select").press("Enter");
            page.keyboard().press("m");
            assertThat(page.locator("#done")).containsText("widest borders, Source: Mr Jones");
        }
        assertThat(settled()).isEqualTo("{\"cue-place\":\"before\",\"use\":\"attributed\"} " + jones);
        assertThat(desk.tags()).containsExactly("partial-quote “reckless”");
    }

    @Test
    void all_are_not_right_at_once_where_the_tag_set_allows_one() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = at(ana.open("/articles/" + readers.article + "/settle?at=1"));
            assertThat(page.locator("[data-does='settle.several']")).hasCount(0);
        }
        var all = List.of(readers.reading("ana"), readers.reading("ben"), readers.reading("cho"));

        desk.decide(HEADLINE, Map.of("outcome", "several", "accepted", all))
                .statusCode(409)
                .body("detail", equalTo("“Headline claim” is used only once in an article."));
        desk.decide(FIELDS, Map.of("outcome", "several", "accepted", all))
                .statusCode(409)
                .body("rule", equalTo("layer"));

        assertThat(desk.tags()).isEmpty();
        desk.look().body("decided", equalTo(0));
    }

    @Test
    void a_question_is_answered_as_none_of_the_readers_did() {
        desk.decide(ANSWER, Map.of("outcome", "replace", "answer", "sonnet")).statusCode(422);
        desk.decide(ANSWER, Map.of("outcome", "replace")).statusCode(400).body("errors.field", hasItem("answer"));

        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = at(ana.open("/articles/" + readers.article + "/settle?at=3"));
            page.keyboard().press("e");
            page.locator("#answer").selectOption("analysis");
            page.locator("button[value=replace]").click();
            assertThat(page.locator("#done")).containsText("something else");
            assertThat(answers()).containsExactly("genre analysis");
            page.keyboard().press("z");
            assertThat(page.locator("#done")).hasCount(0);
            assertThat(answers()).isEmpty();
            page.keyboard().press("y");
            assertThat(page.locator(".standing-decided")).hasCount(1);
        }
        assertThat(answers()).containsExactly("genre analysis");
    }

    @Test
    void each_reader_learns_what_it_was_settled_to_though_no_reader_had_it() {
        var words = TEXT.indexOf("“reckless”");
        desk.decide(HEADLINE, desk.accept("ana"));
        desk.decide(
                        FIELDS,
                        Map.of(
                                "outcome",
                                "replace",
                                "tags",
                                List.of(Map.of(
                                        "label",
                                        "partial-quote",
                                        "spans",
                                        List.of(Map.of("start", words, "end", words + 10, "exact", "“reckless”")),
                                        "source",
                                        third,
                                        "attributes",
                                        Map.of("use", "unclear", "cue-place", "before")))))
                .statusCode(201);
        desk.decide(ANSWER, Map.of("outcome", "replace", "answer", "analysis")).statusCode(201);
        assertThat(lessonsOf("ben")).doesNotContain("The opposition");
        desk.finishAll();

        assertThat(lessonsOf("ben"))
                .contains("source: The opposition", "\"words\":\"analysis\"")
                .contains("\"decision\":\"replace\"");
    }

    @Test
    void each_reader_learns_that_the_tag_stayed_without_what_nobody_knew() {
        desk.decide(HEADLINE, desk.accept("ana"));
        desk.decide(FIELDS, Map.of("outcome", "nobody")).statusCode(201);
        desk.decide(ANSWER, desk.accept("ana"));
        desk.finishAll();

        var settled = SignIn.as("ben")
                .get("/api/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(settled.getList("lessons.findAll { it.decision == 'nobody' }.outcome.flatten().label", String.class))
                .containsExactly("partial-quote");
        assertThat(settled.getString("lessons.findAll { it.decision == 'nobody' }.outcome.fields"))
                .contains("before")
                .doesNotContain("Jones");
    }

    private String lessonsOf(String name) {
        return SignIn.as(name)
                .get("/api/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Page at(Page page) {
        page.waitForSelector("body[data-ready]");
        return page;
    }

    private static Map<String, Object> fields(UUID source, String use, String cue) {
        return Map.of("source", source, "attributes", Map.of("use", use, "cue-place", cue));
    }

    /** Attributes and source of the settled tag. */
    private String settled() {
        var reading = desk.settled();
        return QuarkusTransaction.requiringNew().call(() -> {
            var tag = Annotation.inTextOrder(reading).get(0);
            return tag.attributes + " " + tag.source;
        });
    }

    private List<String> answers() {
        var reading = desk.settled();
        return QuarkusTransaction.requiringNew().call(() -> Answer.ofReading(reading).stream()
                .map(answer -> answer.question + " " + answer.value)
                .toList());
    }
}
