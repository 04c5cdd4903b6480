package org.stet.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.account.Account;
import org.stet.history.ChangeEntry;

@QuarkusTest
class ProjectTagSetTest {

    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void ada_owns_a_project_and_ben_reviews_in_it() {
        SignIn.as("ada")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "name", "Bridge"))
                .put("/api/projects/" + project)
                .then()
                .statusCode(201);
        var ben = SignIn.id("ben");
        QuarkusTransaction.requiringNew()
                .run(() -> new Member(Project.findById(project), Account.findById(ben), Role.REVIEWER).persist());
    }

    @Test
    void a_new_project_has_the_whole_sourcing_set() {
        get("ben").statusCode(200).body("tagSet.id", equalTo("sourcing")).body("tagSet.labels", hasSize(13));
    }

    @Test
    void a_preset_leaves_the_other_labels_out() {
        choose(Map.of("preset", "start")).statusCode(200).body("labels", hasSize(5));

        get("ben")
                .body(
                        "tagSet.labels.findAll { !it.blockKind }.id",
                        contains(
                                "direct-quote",
                                "indirect-quote",
                                "unsupported-assertion",
                                "author-opinion",
                                "loaded-language"));
    }

    @Test
    void single_labels_come_in_the_order_of_the_tag_set_and_all_of_them_mean_no_limit() {
        choose(Map.of("labels", List.of("loaded-language", "direct-quote")))
                .body("labels", contains("direct-quote", "loaded-language"));

        choose(Map.of()).statusCode(200).body("labels", nullValue());
    }

    @Test
    void another_shipped_tag_set_takes_the_place_of_the_first() {
        choose(Map.of("tagSet", "classroom", "preset", "first-lesson"))
                .statusCode(200)
                .body("tagSet.id", equalTo("classroom"))
                .body("labels", contains("exact-words", "writers-view"));
    }

    @Test
    void an_own_tag_set_is_used_and_entered_in_the_history() throws IOException {
        var before = version();
        var change = UUID.randomUUID();

        choose("ada", change, Map.of("own", own()))
                .statusCode(200)
                .body("tagSet.name", equalTo("Classroom"))
                .body("tagSet.version", equalTo(2));

        assertThat(version()).isGreaterThan(before);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(ChangeEntry.byId(change)).get().satisfies(entry -> assertThat(entry.kind)
                        .isEqualTo("tag-set-chosen")));
    }

    @Test
    void a_repeated_choice_is_made_once() {
        var change = UUID.randomUUID();
        choose("ada", change, Map.of("preset", "start")).statusCode(200);
        var version = version();

        choose("ada", change, Map.of("preset", "start")).statusCode(200);

        assertThat(version()).isEqualTo(version);
    }

    @Test
    void a_broken_own_tag_set_is_refused_with_the_place_and_the_last_one_stays() throws IOException {
        var broken = own();
        broken.put("language", 7);

        choose(Map.of("own", broken))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-tag-set"))
                .body("errors.field", hasItem("/language"));
        get("ada").body("tagSet.id", equalTo("sourcing"));
    }

    @Test
    void what_the_tag_set_does_not_have_cannot_be_chosen() {
        choose(Map.of("tagSet", "gossip")).statusCode(400);
        choose(Map.of("preset", "gossip")).statusCode(400);
        choose(Map.of("labels", List.of("gossip"))).statusCode(400);
        choose(Map.of("labels", List.of())).statusCode(400);
        choose(Map.of("labels", List.of("boilerplate"))).statusCode(400);
        choose(Map.of("preset", "start", "labels", List.of("direct-quote"))).statusCode(400);
    }

    @Test
    void only_owners_choose_and_strangers_see_nothing() {
        choose("ben", UUID.randomUUID(), Map.of("preset", "start")).statusCode(403);
        choose("carla", UUID.randomUUID(), Map.of("preset", "start")).statusCode(404);
        get("carla").statusCode(404);
        for (var page : List.of("/codebook", "/tag-set.css", "/tag-set")) {
            SignIn.as("carla").get("/projects/" + project + page).then().statusCode(404);
        }
        SignIn.as("ben").get("/projects/" + project + "/tag-set").then().statusCode(403);
    }

    @Test
    void a_choice_that_builds_on_an_old_state_is_refused_with_the_present_one() {
        SignIn.as("ada")
                .header("If-Match", "\"99\"")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "preset", "start"))
                .put("/api/projects/" + project + "/tag-set")
                .then()
                .statusCode(412)
                .body("current.version", equalTo(version()));
    }

    @Test
    void the_codebook_holds_the_labels_in_use_and_the_looks_all_of_them() {
        choose(Map.of("preset", "start"));

        SignIn.as("ben")
                .get("/projects/" + project + "/codebook")
                .then()
                .statusCode(200)
                .body(containsString("id=\"loaded-language\""))
                .body(not(containsString("id=\"vague-source\"")));
        SignIn.as("ben")
                .get("/projects/" + project + "/tag-set.css")
                .then()
                .statusCode(200)
                .body(containsString(".mark-vague-source{"));
    }

    @Test
    void looks_of_another_projects_own_tag_set_are_not_shown() throws IOException {
        choose(Map.of("own", own())).statusCode(200);
        String version = get("ada").extract().path("schema");
        var other = UUID.randomUUID();
        SignIn.as("carla")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "name", "Other"))
                .put("/api/projects/" + other)
                .then()
                .statusCode(201);

        SignIn.as("ada")
                .get("/projects/" + project + "/tag-set.css?v=" + version)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
        SignIn.as("carla")
                .get("/projects/" + other + "/tag-set.css?v=" + version)
                .then()
                .statusCode(404);
    }

    @Test
    void the_page_takes_a_preset_single_labels_another_set_and_a_file() throws IOException {
        var page = "/projects/" + project + "/tag-set";
        post(page + "/labels", Map.of("preset", "start")).statusCode(303);
        get("ada").body("labels", hasSize(5));
        post(page + "/labels", Map.of("label", "direct-quote")).statusCode(303);
        get("ada").body("labels", contains("direct-quote"));
        post(page, Map.of("tagSet", "techniques-ptc14")).statusCode(303);
        get("ada").body("tagSet.id", equalTo("techniques-ptc14"));
        upload(Files.readString(Path.of("annotation-schema", "classroom.json"))).statusCode(303);
        get("ada").body("tagSet.id", equalTo("classroom"));

        SignIn.as("ada").get(page).then().statusCode(200).body(containsString("six trained professionals"));
    }

    @Test
    void a_broken_file_is_shown_with_its_places_and_nothing_of_it_is_executed() {
        upload("{\"id\":\"x\",\"<img src=x onerror=alert(1)>\":1}")
                .statusCode(422)
                .body(containsString("The project keeps the tag set that it has."))
                .body(not(containsString("<img")));
        upload("").statusCode(422);
        upload("\u0000\u0001").statusCode(422);
        SignIn.as("ada")
                .multiPart("file", "set.json", new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                .post("/projects/" + project + "/tag-set/own")
                .then()
                .statusCode(422);
        get("ada").body("tagSet.id", equalTo("sourcing"));
    }

    private ValidatableResponse upload(String text) {
        return SignIn.as("ada")
                .redirects()
                .follow(false)
                .multiPart("file", "set.json", text.getBytes(StandardCharsets.UTF_8))
                .post("/projects/" + project + "/tag-set/own")
                .then();
    }

    private static ValidatableResponse post(String path, Map<String, String> form) {
        return SignIn.as("ada")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(path)
                .then();
    }

    private ValidatableResponse get(String name) {
        return SignIn.as(name).get("/api/projects/" + project + "/tag-set").then();
    }

    private int version() {
        return get("ada").extract().path("version");
    }

    private ValidatableResponse choose(Map<String, ?> choice) {
        return choose("ada", UUID.randomUUID(), choice);
    }

    private ValidatableResponse choose(String name, UUID change, Map<String, ?> choice) {
        var body = new HashMap<String, Object>(choice);
        body.put("change", change);
        return SignIn.as(name)
                .header("If-Match", "\"%d\"".formatted(version()))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/projects/" + project + "/tag-set")
                .then();
    }

    private static Map<String, Object> own() throws IOException {
        var json = JsonPath.from(Files.readString(Path.of("annotation-schema", "classroom.json")));
        var own = new HashMap<String, Object>(json.getMap("$"));
        own.put("version", 2);
        return own;
    }
}
