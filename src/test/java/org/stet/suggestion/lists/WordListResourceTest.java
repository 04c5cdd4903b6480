package org.stet.suggestion.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.annotation.ReadingRoom;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SuggestionMode;

/** A project's editors change the words that its rules look for. */
@QuarkusTest
class WordListResourceTest extends ReadingRoom {

    private static final String GRUMBLED = "“We will close it,” the mayor grumbled on Monday in the town hall.";

    @BeforeEach
    void offer() {
        QuarkusTransaction.requiringNew().run(() -> Project.<Project>findById(project).suggestions = SuggestionMode.ON);
        article = Newsroom.article(project, GRUMBLED);
        reading = opened("ana");
    }

    @Test
    void a_project_has_the_lists_that_stet_ships_and_says_which_it_has_changed() {
        as("ana")
                .get(lists())
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.language == 'en' }.name",
                        contains(
                                "appeals",
                                "cues",
                                "evidence",
                                "furniture",
                                "names",
                                "numbers",
                                "quotations",
                                "strength",
                                "vague"))
                .body("findAll { it.name == 'clauses' }.language", contains("de", "es", "fr", "it"))
                .body("findAll { it.name == 'furniture' }.language", contains("de", "en", "es", "fr", "it", "mul"))
                .body("findAll { it.changed }", empty());

        put("0", cues() + "\n[coloured]\ngrumble\n").statusCode(200);
        as("ana").get(lists()).then().body("findAll { it.changed }.name", contains("cues"));
    }

    @Test
    void a_changed_list_counts_at_once_for_its_project_alone() {
        var elsewhere = new Elsewhere();
        stances(reading).body("suggestions.computed.cue-stance", contains("none"));

        put("0", cues() + "\n[coloured]\ngrumble\n")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changed", equalTo(true));

        stances(reading).body("suggestions.computed.cue-stance", contains("coloured"));
        stances(elsewhere.reading).body("suggestions.computed.cue-stance", contains("none"));

        delete("1").statusCode(204);
        stances(reading).body("suggestions.computed.cue-stance", contains("none"));
        as("ana")
                .get(lists() + "/en/cues")
                .then()
                .header("ETag", "\"2\"")
                .body("changed", equalTo(false))
                .body("text", not(containsString("grumble")));
    }

    /** The state is what the database says each time, not what this process has seen. */
    @Test
    void a_change_through_another_process_counts_too() {
        var shipped = cues();
        put("0", shipped + "\n[coloured]\ngrumble\n").statusCode(200);
        stances(reading).body("suggestions.computed.cue-stance", contains("coloured"));

        var id = ChangedList.id(project, "en", "cues");
        QuarkusTransaction.requiringNew()
                .run(() -> ChangedList.update(
                        "text = ?1, version = version + 1 where id = ?2", shipped + "\n[distances]\ngrumble\n", id));
        stances(reading).body("suggestions.computed.cue-stance", contains("distances"));
    }

    /** As after an upgrade to a Stet that wants more of a list. */
    @Test
    void a_list_that_the_rules_can_no_longer_use_gives_way_to_the_shipped_one() {
        put("0", cues() + "\n[coloured]\ngrumble\n").statusCode(200);
        var id = ChangedList.id(project, "en", "cues");
        QuarkusTransaction.requiringNew()
                .run(() -> ChangedList.update("text = '[loud]', version = version + 1 where id = ?1", id));
        stances(reading).body("suggestions.computed.cue-stance", contains("none"));

        as("ana").get(lists()).then().body("findAll { !it.inForce }.name", contains("cues"));
        as("ana")
                .get(lists() + "/en/cues")
                .then()
                .body("changed", equalTo(true))
                .body("inForce", equalTo(false))
                .body("text", equalTo("[loud]"));
        shown("").body(containsString("changed here, not in use"));
        shown("/en/cues")
                .body(containsString("The rules do not use this list"))
                .body(containsString("line 1"))
                .body(containsString("no such section: loud"));

        put("2", cues().replace("[loud]", "[neutral]\nsay")).statusCode(200).body("inForce", equalTo(true));
        shown("").body(not(containsString("not in use")));
        shown("/en/cues").body(not(containsString("The rules do not use this list")));
    }

    @Test
    void lines_that_mean_nothing_are_named_and_nothing_is_saved() {
        put("0", "[neutral]\nsay\nGrumble\n[loud]")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-word-list"))
                .body("errors.field", contains("line 3", "line 4"))
                .body("errors[0].reason", startsWith("Not a verb"));
        as("ana").get(lists() + "/en/cues").then().body("changed", equalTo(false));
    }

    @Test
    void a_change_builds_on_a_version_and_is_told_in_the_history() {
        put("0", "[neutral]\nsay").statusCode(200);
        put("0", "[neutral]\nsay tell@:told")
                .statusCode(412)
                .body("current.version", equalTo(1))
                .body("current.text", equalTo("[neutral]\nsay"));
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "text", "[neutral]\nsay"))
                .put(lists() + "/en/cues")
                .then()
                .statusCode(428);

        var entries = QuarkusTransaction.requiringNew()
                .call(() ->
                        ChangeEntry.of(project, ChangedList.id(project, "en", "cues"), ChangeKind.WORD_LIST_CHANGED));
        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.after)
                .contains("[neutral]\\nsay"));
    }

    @Test
    void a_repeated_request_changes_nothing() {
        var request = Map.of("change", UUID.randomUUID(), "text", "[neutral]\nsay");
        for (int i = 0; i < 2; i++) {
            as("ana")
                    .header("If-Match", "\"0\"")
                    .body(request)
                    .put(lists() + "/en/cues")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
    }

    @Test
    void only_editors_change_a_list() {
        Newsroom.member(project, "ben", Role.REVIEWER);
        as("ben")
                .header("If-Match", "\"0\"")
                .body(Map.of("change", UUID.randomUUID(), "text", "[neutral]\nsay"))
                .put(lists() + "/en/cues")
                .then()
                .statusCode(403);
        as("ben")
                .body(Map.of("change", UUID.randomUUID(), "text", "[neutral]\nsay"))
                .put(lists() + "/en/cues")
                .then()
                .statusCode(403);
        as("ben").get(lists() + "/en/cues").then().statusCode(200);
        as("ana").get(lists() + "/en/loaded").then().statusCode(404);
        as("ana").get(lists() + "/sv/cues").then().statusCode(404);
    }

    @Test
    void the_page_shows_a_list_and_names_the_lines_that_will_not_do() {
        as("ana")
                .accept("text/html")
                .get(page())
                .then()
                .statusCode(200)
                .body(containsString("as Stet ships it"))
                .body(containsString("German"))
                .body(containsString("Multiple languages"));
        submitted("0", "[neutral]\nsay\nGrumble <b>")
                .statusCode(422)
                .body(containsString("line 3"))
                .body(containsString("Grumble &lt;b&gt;"));
        submitted("0", "[neutral]\r\nsay grumble\r\n").statusCode(303);
        as("ana").get(lists() + "/en/cues").then().body("text", equalTo("[neutral]\nsay grumble\n"));
        submitted("0", "[neutral]\nsay").statusCode(412).body(containsString("Somebody changed this"));
        as("ana")
                .accept("text/html")
                .get(page() + "/en/cues")
                .then()
                .statusCode(200)
                .body(containsString("Have it again as Stet ships it"));
        form(page() + "/en/cues/shipped", Map.of("version", "1")).statusCode(303);
        as("ana").get(lists()).then().body("changed", not(hasItem(true)));
        as("ana")
                .accept("text/html")
                .get("/projects/" + project + "/settings")
                .then()
                .body(containsString("/word-lists"));
    }

    /** Another project with the same words. */
    private final class Elsewhere {
        private final UUID reading;

        Elsewhere() {
            var mine = article;
            var other = Newsroom.project("ana");
            QuarkusTransaction.requiringNew()
                    .run(() -> Project.<Project>findById(other).suggestions = SuggestionMode.ON);
            article = Newsroom.article(other, GRUMBLED);
            reading = opened("ana");
            article = mine;
        }
    }

    private String lists() {
        return "/api/projects/" + project + "/word-lists";
    }

    private String page() {
        return "/projects/" + project + "/word-lists";
    }

    private ValidatableResponse shown(String list) {
        return as("ana").accept("text/html").get(page() + list).then().statusCode(200);
    }

    private String cues() {
        return as("ana").get(lists() + "/en/cues").path("text");
    }

    private ValidatableResponse put(String version, String text) {
        return as("ana")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("change", UUID.randomUUID(), "text", text))
                .put(lists() + "/en/cues")
                .then();
    }

    private ValidatableResponse delete(String version) {
        return as("ana")
                .header("If-Match", "\"" + version + "\"")
                .delete(lists() + "/en/cues?change=" + UUID.randomUUID())
                .then();
    }

    private ValidatableResponse submitted(String version, String text) {
        return form(page() + "/en/cues", Map.of("version", version, "text", text));
    }

    private static ValidatableResponse form(String path, Map<String, String> values) {
        return SignIn.as("ana")
                .redirects()
                .follow(false)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(values)
                .post(path)
                .then();
    }

    private static ValidatableResponse stances(UUID reading) {
        return as("ana").get("/api/readings/" + reading + "/suggestions").then().statusCode(200);
    }
}
