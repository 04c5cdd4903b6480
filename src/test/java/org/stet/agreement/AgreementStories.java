package org.stet.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.annotation.Annotation;
import org.stet.job.JobRoom;
import org.stet.project.Project;

/** What is measured, and of what; run once on each database. */
abstract class AgreementStories {

    private static final String TEXT = """
            Bridge to close

            “We will close it,” the mayor said. It is a scandal.

            Nobody knows how long it will take.""";

    private static Newsdesk twoReaders() {
        var desk = new Newsdesk("ada", "bob");
        int article = desk.article(TEXT);
        desk.tag("ada", article, "direct-quote", "“We will close it,”")
                .tag("ada", article, "author-opinion", "It is a scandal.")
                .tag("bob", article, "direct-quote", "“We will close it,”")
                .tag("bob", article, "background", "It is a scandal.")
                .answer("ada", article, "genre", "report")
                .answer("bob", article, "genre", "report");
        return desk;
    }

    private static String figure(String subject, String measure, String field) {
        return "labels.find { it.subject == '%s' }.figures.find { it.measure == '%s' }.%s"
                .formatted(subject, measure, field);
    }

    private static Matcher<Double> near(double value) {
        return closeTo(value, 1e-9);
    }

    private static io.restassured.response.ValidatableResponse measured(Newsdesk desk, String who, String query) {
        return SignIn.as(who)
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get(desk.path(query))
                .then()
                .statusCode(200);
    }

    @Test
    void only_what_is_handed_in_is_measured_and_nobody_learns_of_the_rest() {
        var desk = twoReaders();
        desk.submit("ada", 0);

        desk.agreement("olga", "").body("readers.name", contains("ada")).body("articles", equalTo(1));
        desk.agreement("olga", "/passages?of=label:direct-quote").body("total", equalTo(0));
        desk.submit("bob", 0);
        measured(desk, "olga", "")
                .body("readers.name", contains("ada", "bob"))
                .body(figure("label:direct-quote", "alpha", "value"), near(1))
                .body(figure("label:author-opinion", "alpha", "value"), not(near(1)))
                .body(figure("label:direct-quote", "exact-f1", "value"), near(1));

        desk.reopen("bob", 0);
        desk.agreement("olga", "").body("readers.name", contains("ada"));
        desk.agreement("olga", "?blind=all").body("readers.name", contains("ada"));
    }

    @Test
    void a_reviewer_sees_nobody_elses_figures_before_the_own_reading_is_handed_in() {
        var desk = twoReaders();
        desk.submit("ada", 0);

        desk.agreement("bob", "").body("readers", empty()).body("articles", equalTo(0));
        desk.agreement("bob", "?blind=all").body("leftOut.notBlind", equalTo(0)).body("articles", equalTo(0));
        desk.submit("bob", 0);
        desk.agreement("bob", "").body("readers", hasSize(2));
    }

    @Test
    void every_figure_tells_what_it_stands_on() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);
        int characters = TEXT.replace("\n\n", "").length();

        desk.agreement("olga", "?threshold=0.8")
                .body(figure("label:direct-quote", "alpha", "units"), equalTo(characters))
                .body(figure("label:direct-quote", "alpha", "unit"), equalTo("character"))
                .body(figure("label:direct-quote", "alpha", "readers"), equalTo(2))
                .body(figure("label:direct-quote", "alpha", "articles"), equalTo(1))
                .body(figure("label:direct-quote", "overlap-f1", "unit"), equalTo("span"))
                .body(figure("label:direct-quote", "overlap-f1", "threshold"), equalTo(0.8f))
                .body(figure("label:indirect-quote", "alpha", "value"), nullValue())
                .body(figure("label:indirect-quote", "alpha", "reason"), equalTo("no-variation"))
                .body(figure("label:indirect-quote", "exact-f1", "reason"), equalTo("nothing-marked"))
                .body("methods", containsString("at least 0.8"));
        desk.agreement("olga", "?unit=token")
                .body(figure("label:direct-quote", "alpha", "units"), equalTo(21))
                .body(figure("label:direct-quote", "alpha", "unit"), equalTo("token"));
    }

    @Test
    void labels_that_exclude_each_other_are_measured_together_and_confused() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);

        desk.agreement("olga", "?of=layer:statement")
                .body("layers.subject", contains("layer:words", "layer:statement"))
                .body("layers[1].figures.find { it.measure == 'cu-alpha' }.value", notNullValue())
                .body("focus.confusion.labels[2]", equalTo("background"))
                .body("focus.confusion.cells[2][4]", equalTo(1))
                .body("focus.confusion.cells[4][2]", equalTo(1))
                .body("fix.one", equalTo("background"))
                .body("fix.other", equalTo("author-opinion"))
                .body("fix.examples.words", contains("It is a scandal."))
                .body("focus.articles[0].paragraphs[1].different", equalTo(16));
        desk.agreement("olga", "/passages?of=layer:statement&row=background&column=author-opinion")
                .body("total", equalTo(1))
                .body("items[0].paragraph", equalTo(2))
                .body("items[0].agreed", equalTo(false))
                .body("items[0].sides.labels", contains(List.of("author-opinion"), List.of("background")))
                .body(
                        "items[0].comparison",
                        equalTo("/compare?reading=%s&reading=%s"
                                .formatted(desk.reading("ada", 0), desk.reading("bob", 0))));
        desk.agreement("olga", "/passages?of=label:direct-quote&show=agree").body("total", equalTo(1));
        desk.agreement("olga", "/passages?of=label:direct-quote&show=differ").body("total", equalTo(0));
    }

    @Test
    void a_cell_of_the_matrix_holds_as_many_passages_as_it_says() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);

        for (var query : List.of("", "&left=%s&right=%s".formatted(SignIn.id("bob"), SignIn.id("ada")))) {
            var confusion =
                    desk.agreement("olga", "?of=layer:statement" + query).extract();
            List<String> labels = confusion.path("focus.confusion.labels");
            List<List<Integer>> cells = confusion.path("focus.confusion.cells");
            for (int row = 0; row < cells.size(); row++) {
                for (int column = 0; column < cells.size(); column++) {
                    var one = row == labels.size() ? "none" : labels.get(row);
                    var other = column == labels.size() ? "none" : labels.get(column);
                    if (!one.equals("none") || !other.equals("none")) {
                        desk.agreement(
                                        "olga",
                                        "/passages?of=layer:statement" + query + "&row=" + one + "&column=" + other)
                                .body("total", equalTo(cells.get(row).get(column)));
                    }
                }
            }
        }
    }

    @Test
    void answers_about_the_article_have_an_alpha_of_their_own() {
        var desk = twoReaders();
        int second = desk.article("A bridge closes.");
        desk.answer("ada", second, "genre", "opinion").answer("bob", second, "genre", "report");
        for (int article = 0; article < 2; article++) {
            desk.submit("ada", article).submit("bob", article);
        }

        measured(desk, "olga", "")
                .body("answers.find { it.question == 'genre' }.nominal.value", near(0))
                .body("answers.find { it.question == 'genre' }.units", equalTo(2))
                .body("answers.find { it.question == 'genre' }.ordinal", nullValue())
                .body(
                        "answers.find { it.question == 'sourcing-quality' }.nominal.reason",
                        equalTo("not-answered-by-two"));
        desk.agreement("olga", "/answers?question=genre")
                .body("total", equalTo(2))
                .body("items.agreed", containsInAnyOrder(true, false))
                .body("items.find { !it.agreed }.sides.reader", contains("ada", "bob"))
                .body("items.find { !it.agreed }.sides.value", contains("opinion", "report"))
                .body("items.find { !it.agreed }.comparison", containsString("kind=answer"));
        desk.agreement("olga", "/answers?question=genre&show=differ").body("total", equalTo(1));
        desk.agreement("olga", "/answers?question=genre&limit=1").body("next", notNullValue());
    }

    @Test
    void a_reading_counts_as_blind_until_its_reader_could_see_anothers() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);
        desk.reopen("ada", 0).submit("ada", 0);

        desk.agreement("olga", "").body("readers.name", contains("bob")).body("leftOut.notBlind", equalTo(1));
        desk.agreement("olga", "?blind=all").body("readers.name", contains("ada", "bob"));
    }

    @Test
    void a_reading_that_nobody_could_have_swayed_stays_blind_when_it_is_opened_again() {
        var desk = twoReaders();
        desk.submit("ada", 0).reopen("ada", 0).submit("ada", 0).submit("bob", 0);

        desk.agreement("olga", "").body("readers.name", contains("ada", "bob"));
    }

    @Test
    void in_a_project_that_is_not_blind_no_reading_is() {
        var desk = twoReaders();
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(desk.project).blind = false);
        desk.submit("ada", 0).submit("bob", 0);

        desk.agreement("olga", "").body("readers", empty()).body("leftOut.notBlind", equalTo(2));
    }

    @Test
    void what_is_left_out_is_counted_in_the_articles_that_are_measured() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0).reopen("ada", 0).submit("ada", 0);
        int other = desk.article(TEXT);
        desk.submit("ada", other).submit("bob", other);

        desk.agreement("olga", "").body("leftOut.notBlind", equalTo(1));
        desk.agreement("olga", "?article=" + desk.articles.get(other)).body("leftOut.notBlind", equalTo(0));
    }

    @Test
    void accepted_suggestions_are_left_out_unless_they_are_asked_for() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);
        QuarkusTransaction.requiringNew()
                .run(() -> Annotation.inTextOrder(desk.reading("ada", 0)).get(0).origin = "rule:S3/1");

        measured(desk, "olga", "")
                .body("leftOut.accepted", equalTo(1))
                .body(figure("label:direct-quote", "exact-f1", "value"), near(0));
        measured(desk, "olga", "?accepted=with").body(figure("label:direct-quote", "exact-f1", "value"), near(1));
    }

    @Test
    void how_a_span_begins_and_ends_can_be_ignored() {
        var desk = new Newsdesk("ada", "bob");
        int article = desk.article(TEXT);
        desk.tag("ada", article, "background", "the mayor said.").tag("bob", article, "background", "mayor said");
        desk.submit("ada", article).submit("bob", article);

        measured(desk, "olga", "").body(figure("label:background", "exact-f1", "value"), near(0));
        measured(desk, "olga", "?borders=content").body(figure("label:background", "exact-f1", "value"), near(1));
    }

    @Test
    void boilerplate_is_no_part_of_any_measure() {
        var desk = new Newsdesk("ada", "bob");
        int article = desk.article("Bridge to close\n\nIt is closed.\n\nShare this");
        desk.submit("ada", article).submit("bob", article);
        var text = SignIn.as("olga")
                .get("/api/articles/" + desk.articles.get(article))
                .<String>path("text");
        SignIn.as("olga")
                .contentType("application/json")
                .body(Map.of("change", UUID.randomUUID(), "kind", "boilerplate"))
                .put("/api/texts/" + text + "/blocks/2")
                .then()
                .statusCode(200);

        desk.agreement("olga", "").body(figure("label:background", "alpha", "units"), equalTo(28));
    }

    @Test
    void what_cannot_be_measured_is_told_by_field() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);

        for (var query : Map.of(
                        "threshold", "?threshold=2",
                        "unit", "?unit=syllable",
                        "reader", "?reader=" + UUID.randomUUID(),
                        "article", "?article=nonsense",
                        "label", "?label=boilerplate",
                        "blind", "?blind=perhaps",
                        "of", "?of=layer:wording",
                        "right", "?left=%1$s&right=%1$s".formatted(SignIn.id("ada")))
                .entrySet()) {
            desk.agreement("olga", query.getValue()).statusCode(400).body("errors.field", contains(query.getKey()));
        }
        SignIn.as("olga")
                .get("/projects/" + desk.project + "/agreement?threshold=2")
                .then()
                .statusCode(200)
                .body(containsString("above 0 and up to 1, such as 0.5"))
                .body(containsString("value=\"2\""));
    }

    @Test
    void intervals_are_worked_out_as_a_job_and_kept_for_the_very_same_measurement() {
        var desk = new Newsdesk("ada", "bob");
        for (int i = 0; i < 10; i++) {
            int article = desk.article(TEXT);
            desk.tag("ada", article, "direct-quote", "“We will close it,”")
                    .tag("bob", article, "direct-quote", i % 2 == 0 ? "“We will close it,”" : "We will close");
            desk.answer("ada", article, "genre", i < 5 ? "opinion" : "report")
                    .answer("bob", article, "genre", i < 7 ? "opinion" : "report");
            desk.submit("ada", article).submit("bob", article);
        }
        desk.agreement("olga", "").body("intervals.state", equalTo("none"));

        intervals(desk, 7);
        var first = desk.agreement("olga", "")
                .body("intervals.state", equalTo("present"))
                .body("intervals.seed", equalTo(7))
                .body(figure("label:direct-quote", "exact-f1", "low"), greaterThan(0.0f))
                .body(figure("label:direct-quote", "alpha-u-1995", "high"), notNullValue())
                .body(figure("label:background", "alpha", "low"), nullValue())
                .body("answers.find { it.question == 'genre' }.nominal.low", lessThan(0.6f))
                .body("answers.find { it.question == 'genre' }.nominal.high", greaterThan(0.6f))
                .body("methods", containsString("seed 7"))
                .extract()
                .<Float>path(figure("label:direct-quote", "alpha", "low"));
        intervals(desk, 7);
        assertThat(desk.agreement("olga", "").extract().<Float>path(figure("label:direct-quote", "alpha", "low")))
                .isEqualTo(first);
        // Bob sees the same readings, so it is the same measurement.
        desk.agreement("bob", "").body("intervals.state", equalTo("present"));
        desk.agreement("olga", "?unit=token").body("intervals.state", equalTo("none"));

        desk.reopen("bob", 3);
        desk.agreement("olga", "")
                .body("intervals.state", equalTo("stale"))
                .body(figure("label:direct-quote", "alpha", "low"), nullValue());
    }

    @Test
    void under_ten_articles_there_is_a_reason_and_no_interval() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);
        intervals(desk, 1);

        desk.agreement("olga", "")
                .body(figure("label:direct-quote", "alpha", "noInterval"), equalTo("too-few-texts"))
                .body(figure("label:direct-quote", "alpha", "value"), notNullValue());
    }

    private static void intervals(Newsdesk desk, long seed) {
        var job = UUID.randomUUID();
        Newsdesk.post("olga", desk.path("/intervals"), Map.of("change", job, "seed", seed))
                .statusCode(202);
        JobRoom.ended("olga", job);
    }

    @Test
    void what_is_usual_for_a_label_stands_beside_its_figure() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);

        SignIn.as("olga")
                .accept("text/html")
                .get("/projects/" + desk.project + "/agreement")
                .then()
                .statusCode(200)
                .body(containsString("Author opinion<span class=\"below\">usually 0.45 to 0.65</span>"))
                .body(containsString("Loaded language<span class=\"below\">usually about 0.40</span>"));
    }

    @Test
    void the_table_can_be_downloaded_and_no_cell_runs() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);

        SignIn.as("olga")
                .get("/projects/" + desk.project + "/agreement/table.csv?threshold=0.7")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("agreement.csv"))
                .body(containsString("Direct quote,\"Krippendorff’s α, nominal\",1.0000,,,,character,,"))
                .body(containsString("span,0.7,"));
    }

    @Test
    void the_page_shows_figures_plot_matrix_and_the_way_to_passages() {
        var desk = twoReaders();
        desk.submit("ada", 0).submit("bob", 0);

        var page = SignIn.as("olga")
                .get("/projects/" + desk.project + "/agreement")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("2 readers · 1 article · counted in characters")
                .contains("<circle")
                .contains("Background and Author opinion are confused more than any other")
                .contains("/agreement/passages?of=label%3Adirect-quote")
                .contains("/agreement/passages?of=layer%3Astatement&amp;row=background&amp;column=author-opinion")
                .doesNotContain("style=");
        SignIn.as("olga")
                .get("/projects/" + desk.project + "/agreement/passages?of=label:author-opinion")
                .then()
                .statusCode(200)
                .body(containsString("It is a scandal."))
                .body(containsString("/compare?reading="));
    }
}
