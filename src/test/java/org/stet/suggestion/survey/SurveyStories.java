package org.stet.suggestion.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.article.Article;
import org.stet.job.JobRoom;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SuggestionMode;

/** The rules asked about a whole project, over HTTP; run once on each database. */
@SuppressWarnings("NullAway.Init")
abstract class SurveyStories {

    private static final String FULL = """
            Bridge to close

            “We will close it,” the mayor said. She called the plan “bold”.

            Critics say the bridge is safe. The engineers said that it would hold. There is no evidence of a crack.""";

    private static final String PLAIN = "The bridge closes on Monday. It opens in May.";

    @Inject
    AgroalDataSource database;

    private UUID project;

    @BeforeEach
    void a_project() {
        project = Newsroom.project("ana");
        Newsroom.member(project, "ben", Role.EDITOR);
        Newsroom.member(project, "vera", Role.VIEWER);
    }

    @Test
    void the_numbers_are_those_of_what_a_reader_would_be_offered() {
        var full = Newsroom.article(project, FULL);
        var other = Newsroom.article(project, "“It holds,” said Ida Marsh.\n\n" + FULL);
        var plain = Newsroom.article(project, PLAIN);
        surveyed().body("done", equalTo(3)).body("total", equalTo(3));
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = SuggestionMode.ON);

        var totals = new TreeMap<String, Integer>();
        List<Map<String, Object>> items = latest("ana").extract().path("items");
        assertThat(items).extracting("article").containsExactly(other.toString(), full.toString(), plain.toString());
        for (var item : items) {
            var offered = offered(UUID.fromString((String) item.get("article")));
            assertThat(counts(item)).isEqualTo(offered);
            assertThat(item.get("passages"))
                    .isEqualTo(offered.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            offered.forEach((what, passages) -> totals.merge(what, passages, Integer::sum));
        }
        assertThat(counts(Map.of("counts", latest("ana").extract().path("totals"))))
                .isEqualTo(totals)
                .hasSizeGreaterThanOrEqualTo(4);
        latest("ana")
                .body("totals.find { it.label == 'vague-source' }.articles", equalTo(2))
                .body("articles", equalTo(3))
                .body("otherLanguage", equalTo(0))
                .body("failed", equalTo(0));
    }

    /** How often each label, rule and version is offered to Ana. */
    private static Map<String, Integer> offered(UUID article) {
        var reading = UUID.randomUUID();
        SignIn.as("ana")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "article", article))
                .put("/api/readings/" + reading)
                .then()
                .statusCode(201);
        List<Map<String, Object>> suggestions = SignIn.as("ana")
                .get("/api/readings/" + reading + "/suggestions")
                .then()
                .body("state", equalTo("on"))
                .extract()
                .path("suggestions");
        var offered = new TreeMap<String, Integer>();
        suggestions.forEach(one -> offered.merge(key(one), 1, Integer::sum));
        return offered;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> counts(Map<String, Object> item) {
        var counts = new TreeMap<String, Integer>();
        Objects.requireNonNull((List<Map<String, Object>>) item.get("counts"))
                .forEach(one -> counts.put(key(one), (Integer) one.get("passages")));
        return counts;
    }

    private static String key(Map<String, Object> one) {
        return one.get("label") + " " + one.get("rule") + " " + one.get("version");
    }

    @Test
    void a_survey_whose_process_died_goes_on_and_counts_nothing_twice() throws SQLException {
        for (int i = 0; i < 5; i++) {
            Newsroom.article(project, FULL);
        }
        var job = UUID.randomUUID();
        var ids = ids();
        sql(
                "insert into job (id, kind, project_id, account_id, topic, parameters, state, done, total, reached, worked_ms,"
                        + " worker_id, heartbeat, crashes, created, started, version) select '%s', 'survey', p.id, '%s', 'survey %s', '%s',"
                                .formatted(job, SignIn.id("ana"), project, plan())
                        + " 'RUNNING', 2, 5, '%s', 90, '%s', timestamp with time zone '2020-01-01 00:00:00+00:00', 0,"
                                .formatted(ids.get(1), UUID.randomUUID())
                        + " p.created, p.created, 3 from project p where p.id = '%s'".formatted(project));
        // What the dead process stored says numbers that nobody would count: they must be left as they are.
        for (var id : ids.subList(0, 2)) {
            sql(
                    "insert into surveyed_article (job_id, article_id, project_id, text_id, outcome, words, passages) select '%s',"
                                    .formatted(job)
                            + " a.id, a.project_id, a.current_text_id, 'COUNTED', 30, 1000 from article a where a.id = '%s'"
                                    .formatted(id));
            sql("insert into surveyed_count (job_id, article_id, label, rule, rule_version, passages)"
                    + " values ('%s', '%s', 'direct-quote', 'S0', 9, 1000)".formatted(job, id));
        }

        JobRoom.ended("ana", job)
                .body("state", equalTo("done"))
                .body("done", equalTo(5))
                .body("total", equalTo(5));
        latest("ana")
                .body("job", equalTo(job.toString()))
                .body("articles", equalTo(5))
                .body("totals.find { it.rule == 'S0' }.passages", equalTo(2000))
                .body("totals.find { it.label == 'vague-source' }.passages", equalTo(3))
                .body("items.findAll { it.passages == 1000 }", hasSize(2));
    }

    /** In the order of the database. */
    private List<String> ids() throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from article where project_id = '%s' order by id".formatted(project))) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private String plan() {
        var schema = QuarkusTransaction.requiringNew().call(() -> Project.<Project>findById(project).schemaVersionId);
        return "{\"labels\":null,\"schema\":\"%s\"}".formatted(schema);
    }

    @Test
    void two_editors_who_ask_at_once_get_one_survey() {
        for (int i = 0; i < 40; i++) {
            Newsroom.article(project, FULL);
        }
        var first = started("ana", UUID.randomUUID());
        var second = started("ben", UUID.randomUUID());

        assertThat(second.extract().<String>path("id"))
                .isEqualTo(first.extract().path("id"));
        var id = UUID.fromString(first.extract().path("id"));
        JobRoom.ended("ben", id).body("state", equalTo("done")).body("done", equalTo(40));
        assertThat(started("ben", UUID.randomUUID()).extract().<String>path("id"))
                .isNotEqualTo(id.toString());
    }

    @Test
    void a_repeat_is_answered_as_the_first_time_and_an_id_in_use_refused() {
        Newsroom.article(project, FULL);
        var change = UUID.randomUUID();
        started("ana", change).header("Location", containsString("/api/jobs/" + change));
        JobRoom.ended("ana", change);

        started("ana", change).body("id", equalTo(change.toString())).body("state", equalTo("done"));
        start("ben", change).statusCode(409).body("type", containsString("change-id-reused"));
    }

    @Test
    void a_stopped_survey_leaves_the_one_before() {
        Newsroom.article(project, FULL);
        var first = UUID.randomUUID();
        started("ana", first);
        JobRoom.ended("ana", first);
        for (int i = 0; i < 200; i++) {
            Newsroom.article(project, FULL);
        }
        var second = UUID.randomUUID();
        started("ana", second);
        JobRoom.until("ana", second, answer -> answer.extract().<Integer>path("done") >= 1);
        JobRoom.cancelled("ben", second).body("state", equalTo("cancelled"));

        latest("vera").body("job", equalTo(first.toString())).body("articles", equalTo(1));
        page("vera").body(containsString("The last count was stopped")).body(containsString("Counted in 1 article on"));

        var third = UUID.randomUUID();
        started("ana", third);
        JobRoom.ended("ana", third).body("done", equalTo(201));
        latest("vera").body("job", equalTo(third.toString())).body("articles", equalTo(201));
        assertThat(rowsOf(project)).as("older numbers are gone").isEqualTo(201);
    }

    private static long rowsOf(UUID project) {
        return QuarkusTransaction.requiringNew().call(() -> SurveyedArticle.count("project", project));
    }

    @Test
    void articles_come_page_by_page_those_with_most_first() {
        for (int i = 0; i < 3; i++) {
            Newsroom.article(project, FULL);
            Newsroom.article(project, PLAIN);
        }
        surveyed();
        var seen = new ArrayList<String>();
        var passages = new ArrayList<Integer>();
        String next = "";
        while (next != null) {
            var page = SignIn.as("vera")
                    .get("/api/projects/" + project + "/surveys/latest?limit=4&after=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.article"));
            passages.addAll(page.path("items.passages"));
            next = page.path("next");
        }

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(passages).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void other_languages_and_what_is_withdrawn_moved_or_corrected_is_told_from_the_rest() {
        var english = Newsroom.article(project, FULL);
        var german = Newsroom.article(project, "„Nein“, sagte er.");
        var moved = Newsroom.article(project, FULL);
        var withdrawn = Newsroom.article(project, FULL);
        QuarkusTransaction.requiringNew().run(() -> {
            Article.<Article>findById(german).language = "fi";
            Article.<Article>findById(withdrawn).withdrawnAt = Instant.now();
        });
        surveyed().body("done", equalTo(3));
        var elsewhere = Newsroom.project("zoe");
        QuarkusTransaction.requiringNew().run(() -> {
            Article.<Article>findById(moved).projectId = elsewhere;
            Article.<Article>findById(english).currentTextId = UUID.randomUUID();
        });

        latest("ana")
                .body("articles", equalTo(3))
                .body("otherLanguage", equalTo(1))
                .body("items", hasSize(2))
                .body("items[0].article", equalTo(english.toString()))
                .body("items[0].outdated", equalTo(true))
                .body("items[1].outcome", equalTo("language"))
                .body("items[1].outdated", equalTo(false));
    }

    @Test
    void labels_that_the_project_does_not_use_are_not_counted() {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).preset = "[\"vague-source\"]");
        Newsroom.article(project, FULL);
        surveyed();

        latest("ana").body("totals.label", equalTo(List.of("vague-source")));
    }

    @Test
    void nothing_is_there_before_the_first_survey_nor_in_an_empty_project() {
        SignIn.as("ana")
                .get("/api/projects/" + project + "/surveys/latest")
                .then()
                .statusCode(404);
        page("ana").body(containsString("Nobody has counted yet"));

        surveyed().body("done", equalTo(0)).body("rate", nullValue());
        latest("ana").body("articles", equalTo(0)).body("items", hasSize(0));
        page("ana").body(containsString("The rules propose nothing"));
    }

    @Test
    void viewers_see_the_numbers_and_editors_have_them_counted() {
        Newsroom.article(project, FULL);
        start("vera", UUID.randomUUID()).statusCode(403);
        start("zoe", UUID.randomUUID()).statusCode(404);
        SignIn.as("vera")
                .post("/projects/" + project + "/suggestions/surveys")
                .then()
                .statusCode(403);
        page("vera").body(not(containsString("Count in every article")));
        surveyed();

        page("vera")
                .body(containsString("Vague or unnamed source"))
                .body(containsString("An article"))
                .body(not(containsString("Count again")));
        page("ben").body(containsString("Count again"));
        SignIn.as("zoe")
                .get("/api/projects/" + project + "/surveys/latest")
                .then()
                .statusCode(404);
        SignIn.as("zoe").get("/projects/" + project + "/suggestions").then().statusCode(404);
    }

    @Test
    void the_page_shows_how_far_it_is_and_stops_it() {
        for (int i = 0; i < 300; i++) {
            Newsroom.article(project, FULL);
        }
        SignIn.as("ben")
                .redirects()
                .follow(false)
                .post("/projects/" + project + "/suggestions/surveys")
                .then()
                .statusCode(303);
        String job = page("vera")
                .body(containsString("of 300 articles"))
                .body(containsString("http-equiv=\"refresh\""))
                .body(not(containsString("/cancel")))
                .extract()
                .asString();
        assertThat(job).contains("<progress max=\"300\"");
        var id = page("ben").extract().asString().replaceAll("(?s).*/surveys/([0-9a-f-]{36})/cancel.*", "$1");
        JobRoom.until("ben", UUID.fromString(id), answer -> answer.extract().<Integer>path("done") > 3)
                .body("secondsLeft", notNullValue());
        page("ben").body(containsString("a second")).body(containsString("left"));
        SignIn.as("ben")
                .post("/projects/%s/suggestions/surveys/%s/cancel".formatted(Newsroom.project("ben"), id))
                .then()
                .statusCode(404);

        SignIn.as("ben")
                .redirects()
                .follow(false)
                .post("/projects/%s/suggestions/surveys/%s/cancel".formatted(project, id))
                .then()
                .statusCode(303);
        page("ben").body(containsString("was stopped")).body(not(containsString("<progress")));
    }

    private ValidatableResponse page(String name) {
        return SignIn.as(name)
                .get("/projects/" + project + "/suggestions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse surveyed() {
        var change = UUID.randomUUID();
        started("ana", change);
        return JobRoom.ended("ana", change).body("state", equalTo("done"));
    }

    private ValidatableResponse started(String name, UUID change) {
        return start(name, change).statusCode(202);
    }

    private ValidatableResponse start(String name, UUID change) {
        return SignIn.as(name)
                .contentType(ContentType.JSON)
                .body(Map.of("change", change))
                .post("/api/projects/" + project + "/surveys")
                .then();
    }

    private ValidatableResponse latest(String name) {
        return SignIn.as(name)
                .get("/api/projects/" + project + "/surveys/latest")
                .then()
                .statusCode(200);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var each = connection.createStatement()) {
            assertThat(each.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
