package org.stet.adjudication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.project.Role;

/** A difference about a link is settled to a link that no reader drew. */
@QuarkusTest
class LinksReplacedTest {

    private static final String CAFE = "The café reopened in May";
    private static final String CLAIM = "Nobody answered";
    private static final String AGAIN = "the river rose";
    private static final String TEXT = """
            Council closes the bridge

            The café reopened in May. Nobody answered the letters, and the river rose.
            """;

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    @Inject
    SessionFactory sessions;

    private final Readers readers = new Readers(TEXT);
    private final SettlingDesk desk = new SettlingDesk(readers);

    @BeforeEach
    void ana_draws_a_link_between_passages_on_which_all_agree() {
        tagAll("ana");
        tagAll("ben");
        readers.link("ana", "repeats", anas(AGAIN), anas(CLAIM));
        List.of("ana", "ben").forEach(readers::submit);
        desk.begin();
    }

    @Test
    void another_type_and_another_end_take_the_place_of_what_readers_drew() {
        var id = UUID.randomUUID();
        desk.decide("ana", id, 0, joined("contradicts", CLAIM, CAFE), null)
                .statusCode(201)
                .body("outcome", equalTo("replace"))
                .body("links.type", contains("contradicts"))
                .body("links[0].from", equalTo(settled(CLAIM).toString()));
        assertThat(links()).containsExactly("contradicts Nobody answered → The café reopened in May");
        SignIn.as("ana").get("/api/settlements/" + id).then().body("links.type", contains("contradicts"));

        desk.step("ana", "/undo").statusCode(200);
        assertThat(links()).isEmpty();
        desk.step("ana", "/redo").statusCode(200).body("stayed", empty());
        assertThat(links()).containsExactly("contradicts Nobody answered → The café reopened in May");

        desk.decide("ana", id, 0, joined("repeats", CLAIM, AGAIN), "*").statusCode(200);
        assertThat(links()).containsExactly("repeats Nobody answered → the river rose");
        desk.finishAll();
        desk.reading().body("links.type", contains("repeats")).body("annotations", hasSize(3));
        SignIn.as("ben")
                .get("/api/readings/" + desk.settled())
                .then()
                .statusCode(200)
                .body("links", hasSize(1))
                .body("links[0].to", equalTo(settled(AGAIN).toString()));
    }

    @Test
    void what_cannot_be_joined_is_refused_with_the_field_and_why_and_nothing_changes() {
        refused(joined("rhymes-with", CLAIM, AGAIN), 422, "type", "The tag set has no link “rhymes-with”.");
        refused(joined("evidence-for", CAFE, CLAIM), 422, "from", "“is evidence for” cannot start at “Background”.");
        refused(joined("repeats", CLAIM, CLAIM), 400, "to", "Is the passage that the link starts at.");
        refused(joined("repeats", anas(CLAIM), settled(AGAIN)), 400, "from", "Is no passage of the settled reading.");
        refused(
                joined("repeats", settled(CLAIM), UUID.randomUUID()),
                400,
                "to",
                "Is no passage of the settled reading.");
        refused(Map.of("outcome", "replace"), 400, "links", "Holds what is put in the place of all.");
        refused(
                Map.of(
                        "outcome",
                        "replace",
                        "links",
                        List.of(
                                link("repeats", settled(CLAIM), settled(AGAIN)),
                                link("repeats", settled(CLAIM), settled(AGAIN)))),
                409,
                "to",
                "Is joined so already.");

        assertThat(links()).isEmpty();
        desk.look().body("decided", equalTo(0)).body("waiting", equalTo(1));
    }

    @Test
    void what_is_settled_already_is_not_settled_twice() {
        var both = new Readers(TEXT);
        var there = new SettlingDesk(both);
        for (var name : List.of("ana", "ben")) {
            var claim = both.tag(name, "unsupported-assertion", CLAIM);
            var cafe = both.tag(name, "background", CAFE);
            var again = both.tag(name, "unsupported-assertion", AGAIN);
            both.link(name, "contradicts", claim, cafe);
            if (name.equals("ana")) {
                both.link(name, "repeats", again, claim);
            }
        }
        List.of("ana", "ben").forEach(both::submit);
        there.begin();
        var claim = settled(there, CLAIM);
        var cafe = settled(there, CAFE);

        there.decide(0, joined("contradicts", cafe, claim))
                .statusCode(409)
                .body("detail", containsString("This link is settled already."));
        there.decide(0, joined("repeats", cafe, claim)).statusCode(201);

        assertThat(Rows.links(there.settled())).hasSize(2);
    }

    @Test
    void a_readers_link_is_not_accepted_beside_the_same_one_that_took_the_place_of_another() {
        var several = new Readers(TEXT);
        var there = new SettlingDesk(several);
        anaAloneLinks(several);
        there.begin();
        int repeats = difference(there, "repeats");
        int contradicts = difference(there, "contradicts");
        // Symmetric: the other way round it says the same.
        there.decide(repeats, joined("contradicts", settled(there, CAFE), settled(there, CLAIM)))
                .statusCode(201);

        there.decide(contradicts, accepting(several, "ana"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("This link is settled already."))
                .body("errors.field", contains("accepted"));
        assertThat(Rows.links(there.settled()))
                .containsExactly("contradicts The café reopened in May → Nobody answered");

        there.decide(contradicts, Map.of("outcome", "no-tag")).statusCode(201);
        there.finishAll();
        there.reading().body("links", hasSize(1));
    }

    @Test
    void a_decision_done_again_brings_no_second_link_of_the_same_kind() {
        var several = new Readers(TEXT);
        var there = new SettlingDesk(several);
        Newsroom.member(several.project, "cho", Role.EDITOR);
        anaAloneLinks(several);
        there.begin();
        there.decide(difference(there, "contradicts"), accepting(several, "ana"))
                .statusCode(201);
        there.step("ana", "/undo").statusCode(200);
        there.decide(
                        "cho",
                        UUID.randomUUID(),
                        difference(there, "repeats"),
                        joined("contradicts", settled(there, CLAIM), settled(there, CAFE)),
                        null)
                .statusCode(201);

        there.step("ana", "/redo")
                .statusCode(200)
                .body("stayed.sentence", contains(containsString("the same link has been settled elsewhere since")));

        assertThat(Rows.links(there.settled())).hasSize(1);
    }

    @Test
    void what_all_have_drawn_by_now_takes_the_place_of_the_same_link_that_nobody_had_drawn() {
        var several = new Readers(TEXT);
        var there = new SettlingDesk(several);
        anaAloneLinks(several);
        there.begin();
        there.decide(difference(there, "repeats"), joined("contradicts", settled(there, CAFE), settled(there, CLAIM)))
                .statusCode(201);

        several.reopen("ben");
        several.link(
                "ben", "contradicts", Rows.tag(several.reading("ben"), CLAIM), Rows.tag(several.reading("ben"), CAFE));
        several.submit("ben");
        there.begin();

        assertThat(Rows.links(there.settled()))
                .containsExactly("contradicts Nobody answered → The café reopened in May");
        there.look().body("differences.standing", contains("open"));
    }

    @Test
    void it_follows_a_passage_that_is_taken_back_and_decided_anew() {
        var differing = new Readers(TEXT);
        var there = new SettlingDesk(differing);
        differing.link(
                "ana",
                "repeats",
                differing.tag("ana", "unsupported-assertion", AGAIN),
                differing.tag("ana", "unsupported-assertion", CLAIM));
        differing.tag("ben", "unsupported-assertion", AGAIN);
        differing.tag("ben", "unsupported-assertion", "Nobody");
        List.of("ana", "ben").forEach(differing::submit);
        there.begin();
        there.decide(0, accepting(differing, "ana")).statusCode(201);
        var passage = there.look().extract().<String>path("differences[0].settlement.id");
        there.decide(1, joined("contradicts", settled(there, CLAIM), settled(there, AGAIN)))
                .statusCode(201);

        SignIn.as("ana")
                .header("If-Match", "*")
                .delete("/api/settlements/%s?change=%s".formatted(passage, UUID.randomUUID()))
                .then()
                .statusCode(204);
        assertThat(Rows.links(there.settled())).isEmpty();
        there.decide(0, accepting(differing, "ben")).statusCode(201);

        assertThat(Rows.links(there.settled())).containsExactly("contradicts Nobody → the river rose");
    }

    @Test
    void another_article_is_joined_where_a_reader_did_or_where_it_is_settled_for_all_to_see() {
        var across = new Readers(readers.project, TEXT);
        var there = new SettlingDesk(across);
        var far = anas(CLAIM);
        across.link("ana", "repeats", across.tag("ana", "unsupported-assertion", CLAIM), far);
        across.tag("ben", "unsupported-assertion", CLAIM);
        List.of("ana", "ben").forEach(across::submit);
        there.begin();
        var near = settled(there, CLAIM);
        var elsewhere = settled(CLAIM);

        there.decide(0, joined("contradicts", near, elsewhere)).statusCode(400).body("errors.field", contains("to"));
        there.decide(0, joined("contradicts", near, far)).statusCode(201);
        assertThat(Rows.links(there.settled())).containsExactly("contradicts Nobody answered → Nobody answered");

        desk.decide(0, desk.accept("ana")).statusCode(201);
        desk.finishAll();
        var id = there.look().extract().<String>path("differences[0].settlement.id");
        there.decide("ana", UUID.fromString(id), 0, joined("agrees-with", near, elsewhere), "*")
                .statusCode(200);
        // Nor does a link that is settled here lie in other articles alone.
        there.decide("ana", UUID.fromString(id), 0, joined("contradicts", elsewhere, far), "*")
                .statusCode(400)
                .body("errors.field", contains("to"));
        there.finishAll();
        there.reading().body("links.to", contains(elsewhere.toString()));
    }

    @Test
    void each_reader_learns_which_link_it_was_settled_to() {
        desk.decide(0, joined("contradicts", CLAIM, CAFE)).statusCode(201);
        desk.finishAll();

        var anas = lessons("ana");
        assertThat(anas.getString("lessons[0].own[0].words")).isEqualTo("the river rose → Nobody answered");
        assertThat(anas.getString("lessons[0].outcome[0].name")).isEqualTo("contradicts");
        assertThat(anas.getString("lessons[0].outcome[0].words"))
                .isEqualTo("Nobody answered → The café reopened in May");
        assertThat(anas.getBoolean("lessons[0].same")).isFalse();
        assertThat(lessons("ben").getBoolean("lessons[0].same")).isFalse();
        assertThat(SignIn.as("ana")
                        .get("/projects/" + readers.project + "/lessons")
                        .asString())
                .contains("Nobody answered → The café reopened in May");
    }

    @Test
    void however_many_links_were_replaced_the_page_of_lessons_looks_once_what_they_join() {
        var several = new Readers(TEXT);
        var there = new SettlingDesk(several);
        anaAloneLinks(several);
        there.begin();
        there.decide(0, joined("agrees-with", settled(there, CLAIM), settled(there, CAFE)))
                .statusCode(201);
        there.decide(1, joined("agrees-with", settled(there, AGAIN), settled(there, CAFE)))
                .statusCode(201);
        there.finishAll();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            assertThat(lessons("ana", several).getList("lessons")).hasSize(2);
            // Beside that, what was settled is read itself.
            assertThat(Stream.of(statistics.getQueries())
                            .filter(query -> query.contains("Settlement") && query.contains("withdrawn"))
                            .mapToLong(query ->
                                    statistics.getQueryStatistics(query).getExecutionCount())
                            .sum())
                    .isEqualTo(2);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void whoever_drew_what_was_put_in_the_place_of_all_had_the_outcome() {
        desk.decide(0, joined("repeats", AGAIN, CLAIM)).statusCode(201);
        desk.finishAll();

        assertThat(lessons("ana").getBoolean("lessons[0].same")).isTrue();
        assertThat(lessons("ben").getBoolean("lessons[0].same")).isFalse();
    }

    @Test
    void after_a_correction_it_comes_up_again() {
        desk.decide(0, joined("contradicts", CLAIM, CAFE)).statusCode(201);
        desk.finishAll();

        readers.correct(TEXT.replace("Council closes", "The council closes"));
        desk.begin();

        desk.look().body("waiting", equalTo(1));
        assertThat(links()).isEmpty();
    }

    @Test
    void type_ends_and_direction_are_chosen_by_keyboard_alone() {
        try (var ana = SettlingVisit.ana(site, Look.WIDE)) {
            var page = ana.open("/articles/" + readers.article + "/settle");
            page.waitForSelector("body[data-ready]");
            keys(page, "e");
            assertThat(page.locator("#link-type")).isFocused();
            assertThat(page.locator("#link-type option:checked")).hasText("repeats (A)");
            assertThat(page.locator("#link-from option:checked")).hasText("the river rose – Unsupported assertion (A)");
            assertThat(page.locator("#link-type option:not([disabled]):not([hidden])"))
                    .hasText(new String[] {"repeats (A)", "agrees with", "contradicts"});

            keys(page, "c", "Tab", "N", "Tab", "ArrowUp", "Tab", "Tab", "Space");
            assertThat(page.locator("#link-type")).hasValue("contradicts");
            assertThat(page.locator("#link-from option:checked")).containsText("The café reopened in May");
            assertThat(page.locator("#link-to option:checked")).containsText("Nobody answered");
            keys(page, "Shift+Tab", "Shift+Tab", "Enter");
            assertThat(page.locator("#done")).hasCount(0);
            assertThat(page.locator(".settle-replace button[value=replace]")).isFocused();
            keys(page, "Enter");
            assertThat(page.locator("#done"))
                    .containsText("something else: contradicts, The café reopened in May → Nobody answered");
            assertThat(page.locator(".standing-decided")).containsText("contradicts, The café");

            keys(page, "z");
            assertThat(page.locator("#done")).hasCount(0);
            assertThat(links()).isEmpty();
            keys(page, "y");
            assertThat(page.locator(".standing-decided")).hasCount(1);
        }
        assertThat(links()).containsExactly("contradicts The café reopened in May → Nobody answered");
    }

    @Test
    void what_was_chosen_stays_when_it_is_refused_and_no_link_is_offered_that_the_tag_set_does_not_allow() {
        try (var ana = SettlingVisit.ana(site, Look.TABLET)) {
            var page = ana.open("/articles/" + readers.article + "/settle");
            page.waitForSelector("body[data-ready]");
            keys(page, "e");
            page.locator("#link-type").selectOption("contradicts");
            page.locator("#link-to").selectOption(settled(AGAIN).toString());
            page.locator("button[value=replace]").click();
            assertThat(page.locator("[role=alert]")).containsText("A link joins two passages.");
            assertThat(page.locator("#link-type")).hasValue("contradicts");
            assertThat(page.locator("#link-to")).hasValue(settled(AGAIN).toString());

            page.locator("#link-to").selectOption("");
            page.locator("button[value=replace]").click();
            assertThat(page.locator("[role=alert]")).containsText("Choose a link, the passage");
        }
    }

    @Test
    void labels_and_links_that_the_project_leaves_out_are_not_offered() {
        var twice = new Readers(TEXT);
        var there = new SettlingDesk(twice);
        for (var name : List.of("ana", "ben")) {
            var claim = twice.tag(name, "evidence-claim", CLAIM);
            var cafe = twice.tag(name, "background", CAFE);
            if (name.equals("ana")) {
                twice.link(name, "evidence-for", claim, cafe);
                twice.tag(name, "evidence-claim", AGAIN);
            }
        }
        List.of("ana", "ben").forEach(twice::submit);
        there.begin();
        Newsroom.tagSet(twice.project, "ana", "labels", List.of("background", "unsupported-assertion"));
        int link = difference(there, "evidence-for") + 1;
        var claim = settled(there, CLAIM);
        var cafe = settled(there, CAFE);

        var types = options(twice, link, "#link-type");
        assertThat(types).containsExactly("", "repeats", "agrees-with", "contradicts");
        there.decide(link - 1, joined("evidence-for", claim, cafe))
                .statusCode(422)
                .body("errors.reason", contains("The tag set has no link “evidence-for”."));
        // A tag that only has a label left out is given another one, and none by mistake.
        assertThat(options(twice, 3 - link, "#label")).containsExactly("", "unsupported-assertion", "background");
        // What a reader has can be right all the same.
        there.decide(link - 1, accepting(twice, "ana")).statusCode(201);
    }

    private void tagAll(String name) {
        readers.tag(name, "background", CAFE);
        readers.tag(name, "unsupported-assertion", CLAIM);
        readers.tag(name, "unsupported-assertion", AGAIN);
    }

    /** Ana draws two links, and Ben none, between passages on which both agree. */
    private static void anaAloneLinks(Readers readers) {
        for (var name : List.of("ana", "ben")) {
            var claim = readers.tag(name, "unsupported-assertion", CLAIM);
            var cafe = readers.tag(name, "background", CAFE);
            var again = readers.tag(name, "unsupported-assertion", AGAIN);
            if (name.equals("ana")) {
                readers.link(name, "contradicts", claim, cafe);
                readers.link(name, "repeats", again, claim);
            }
        }
        List.of("ana", "ben").forEach(readers::submit);
    }

    /** @param number of a difference */
    private static Document page(Readers readers, int number) {
        return Jsoup.parse(SignIn.as("ana")
                .get("/articles/%s/settle?at=%d".formatted(readers.article, number))
                .asString());
    }

    /** What a list on the page of a difference offers. */
    private static List<String> options(Readers readers, int number, String list) {
        return page(readers, number).select(list + " option").eachAttr("value");
    }

    /** The place in the list of the difference about a link of a type. */
    private static int difference(SettlingDesk desk, String type) {
        return desk.look()
                .extract()
                .jsonPath()
                .getList("differences.collect { it.variants.links.flatten().type[0] }")
                .indexOf(type);
    }

    private static void keys(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private void refused(Map<String, Object> decision, int status, String field, String reason) {
        desk.decide(0, decision)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", contains(field))
                .body("errors.reason", contains(reason));
    }

    /** @param from words of a settled passage, as {@code to} */
    private Map<String, Object> joined(String type, String from, String to) {
        return joined(type, settled(from), settled(to));
    }

    private static Map<String, Object> joined(String type, UUID from, UUID to) {
        return Map.of("outcome", "replace", "links", List.of(link(type, from, to)));
    }

    private static Map<String, Object> link(String type, UUID from, UUID to) {
        return Map.of("type", type, "from", from, "to", to);
    }

    private static Map<String, Object> accepting(Readers readers, String name) {
        return Map.of("outcome", "accept", "accepted", List.of(readers.reading(name)));
    }

    private UUID settled(String words) {
        return settled(desk, words);
    }

    private static UUID settled(SettlingDesk desk, String words) {
        return Rows.tag(desk.settled(), words);
    }

    private UUID anas(String words) {
        return Rows.tag(readers.reading("ana"), words);
    }

    private List<String> links() {
        return Rows.links(desk.settled());
    }

    private JsonPath lessons(String name) {
        return lessons(name, readers);
    }

    private static JsonPath lessons(String name, Readers readers) {
        return SignIn.as(name)
                .get("/api/projects/" + readers.project + "/lessons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
