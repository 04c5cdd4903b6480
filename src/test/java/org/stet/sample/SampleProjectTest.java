package org.stet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.history.ChangeEntry;

@QuarkusTest
class SampleProjectTest {

    @Test
    void one_click_leads_to_ten_articles() {
        var project = open("sam");

        SignIn.as("sam")
                .get("/api/projects/{id}/articles", project)
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.rights", everyItem(endsWith("invented.")));
    }

    @Test
    void the_second_click_leads_to_the_same_project() {
        var project = open("sue");
        var annotations = count(project);

        assertThat(open("sue")).isEqualTo(project);
        assertThat(count(project)).isEqualTo(annotations);
    }

    @Test
    void the_page_of_projects_offers_it_until_it_is_there() {
        SignIn.as("sol").get("/projects").then().statusCode(200).body(containsString("action=\"/projects/sample\""));

        var project = open("sol");

        SignIn.as("sol")
                .get("/projects")
                .then()
                .statusCode(200)
                .body(containsString("/projects/" + project))
                .body(not(containsString("action=\"/projects/sample\"")));
    }

    @Test
    void two_people_have_a_sample_project_each() {
        assertThat(open("pat")).isNotEqualTo(open("pip"));
    }

    @Test
    void every_annotation_of_the_files_is_there_and_has_a_history() {
        var project = open("sam");
        var inFiles = SampleFile.read().articles().stream()
                .flatMap(slug -> SampleFile.article(slug).readings().stream())
                .mapToInt(reading -> reading.annotations().size())
                .sum();

        assertThat(count(project)).isEqualTo(inFiles);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> ChangeEntry.count("project = ?1 and subjectType = 'annotation'", project)))
                .isEqualTo(inFiles);
    }

    @Test
    void three_readers_have_submitted_all_readings_but_one() {
        var project = open("sam");

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Reading.submittedIn(project)).hasSize(29);
            assertThat(Reading.<Reading>list("project", project)).hasSize(30);
        });
    }

    @Test
    void the_owner_compares_two_of_them() {
        var project = open("sam");
        List<Map<String, Object>> articles = SignIn.as("sam")
                .get("/api/projects/{id}/articles", project)
                .jsonPath()
                .getList("items");

        SignIn.as("sam")
                .get("/api/articles/{id}/readings", articles.get(0).get("id"))
                .then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("submitted")));
    }

    @Test
    void a_lesson_begins_with_choosing_one_of_its_articles() {
        var project = open("sam");

        SignIn.as("sam")
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("lesson", "true")
                .post("/projects/sample")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/projects/" + project + "?lesson=true"));
    }

    @Test
    void the_readers_are_nobody_that_an_administrator_could_manage() {
        open("sam");

        assertThat(SignIn.asAdministrator().get("/api/accounts").jsonPath().getList("items.name", String.class))
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("sample reader"));
    }

    @Test
    void nobody_opens_it_without_signing_in() {
        SignIn.asNobody()
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .post("/projects/sample")
                .then()
                .statusCode(oneOf(302, 303, 401));
    }

    private static UUID open(String name) {
        var address = SignIn.as(name)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .post("/projects/sample")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static long count(UUID project) {
        return QuarkusTransaction.requiringNew().call(() -> Annotation.count("reading.project = ?1", project));
    }
}
