package org.stet.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.history.ChangeEntry;

/** On both databases: see its heirs. */
abstract class ProjectStories {

    @Test
    void whoever_makes_a_project_owns_it() {
        var id = project("olga", "Bridge vote");

        SignIn.as("olga")
                .get("/api/projects/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Bridge vote"))
                .body("blind", equalTo(true))
                .body("role", equalTo("OWNER"));
        assertThat(kinds(id)).containsExactly("project-created");
    }

    @Test
    void a_repeated_request_makes_one_project() {
        var id = UUID.randomUUID();
        var change = UUID.randomUUID();

        create("olga", id, change, "Once").then().statusCode(201);
        create("olga", id, change, "Once").then().statusCode(201).body("name", equalTo("Once"));

        assertThat(kinds(id)).containsExactly("project-created");
        create("olga", UUID.randomUUID(), change, "Twice")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/change-id-reused"));
        create("olga", id, UUID.randomUUID(), "Again")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
    }

    @Test
    void an_outsider_cannot_tell_a_project_from_none() {
        var id = project("olga", "Closed");

        for (var path : List.of("/api/projects/%s", "/api/projects/%s/members")) {
            var there = SignIn.as("outsider").get(path.formatted(id));
            var nowhere = SignIn.as("outsider").get(path.formatted(UUID.randomUUID()));
            assertThat(there.statusCode()).isEqualTo(404);
            assertThat(there.asString()).isEqualTo(nowhere.asString());
        }
        SignIn.as("outsider").get("/projects/" + id + "/settings").then().statusCode(404);
        SignIn.as("outsider").get("/api/projects").then().body("items.id", not(containsString(id.toString())));
    }

    @Test
    void settings_are_the_owners_and_build_on_what_they_saw() {
        var id = project("olga", "Settings");
        admit("olga", id, SignIn.id("rita"), "EDITOR").then().statusCode(200);
        var etag = SignIn.as("olga").get("/api/projects/" + id).header("ETag");

        patch("rita", id, etag, "\"blind\":false").then().statusCode(403).body("detail", containsString("owner"));
        patch("olga", id, null, "\"blind\":false").then().statusCode(428);
        patch("olga", id, "\"77\"", "\"blind\":false").then().statusCode(412).body("current.name", equalTo("Settings"));
        patch("olga", id, "3", "\"blind\":false").then().statusCode(400);
        patch("olga", id, etag, "\"name\":\" \"").then().statusCode(400).body("errors[0].field", equalTo("name"));
        patch("olga", id, etag, "\"blind\":false,\"name\":\"Renamed\"")
                .then()
                .statusCode(200)
                .body("blind", equalTo(false))
                .body("name", equalTo("Renamed"));
    }

    @Test
    void a_project_keeps_an_owner() {
        var id = project("olga", "Owners");
        var olga = SignIn.id("olga");

        dismiss("olga", id, olga).then().statusCode(409);
        admit("olga", id, olga, "VIEWER").then().statusCode(409);
        admit("olga", id, SignIn.id("rita"), "OWNER").then().statusCode(200);
        dismiss("olga", id, olga).then().statusCode(204);

        SignIn.as("olga").get("/api/projects/" + id).then().statusCode(404);
        assertThat(kinds(id)).containsExactly("project-created", "member-added", "member-removed");
    }

    @Test
    void members_see_one_another_and_owners_alone_decide_on_them() {
        var id = project("olga", "Members");
        admit("olga", id, SignIn.id("vera"), "VIEWER").then().statusCode(200);

        SignIn.as("vera")
                .get("/api/projects/" + id + "/members")
                .then()
                .body("items.name", equalTo(List.of("olga", "vera")))
                .body("items.role", equalTo(List.of("OWNER", "VIEWER")));
        admit("vera", id, SignIn.id("rita"), "VIEWER").then().statusCode(403);
        admit("olga", id, UUID.randomUUID(), "VIEWER").then().statusCode(404);
        admit("olga", id, SignIn.id("vera"), "QUEEN").then().statusCode(400).body("errors[0].field", equalTo("role"));
    }

    @Test
    void the_settings_page_adds_somebody_new_and_shows_their_password_once() {
        var id = project("olga", "Page <b>");
        var page = SignIn.as("olga")
                .formParam("name", "fresh-" + id.toString().substring(0, 8))
                .formParam("role", "REVIEWER")
                .post("/projects/%s/settings/members".formatted(id));

        page.then().statusCode(200).body(containsString("<code>")).body(not(containsString("Page <b>")));
        SignIn.as("olga").get("/projects/%s/settings".formatted(id)).then().body(not(containsString("<code>")));
    }

    @Test
    void the_settings_page_says_why_the_last_owner_stays() {
        var id = project("olga", "Last");

        SignIn.as("olga")
                .post("/projects/%s/settings/members/%s/removal".formatted(id, SignIn.id("olga")))
                .then()
                .statusCode(409)
                .body(containsString("keeps at least one owner"));
    }

    @Test
    void names_with_markup_are_words() {
        project("olga", "<script>alert(1)</script>");

        SignIn.as("olga").get("/projects").then().body(not(containsString("<script>alert")));
    }

    private static UUID project(String owner, String name) {
        var id = UUID.randomUUID();
        create(owner, id, UUID.randomUUID(), name).then().statusCode(201);
        return id;
    }

    private static Response create(String owner, UUID id, UUID change, String name) {
        return SignIn.as(owner)
                .contentType("application/json")
                .body("{\"change\":\"%s\",\"name\":\"%s\"}".formatted(change, name))
                .put("/api/projects/" + id);
    }

    private static Response patch(
            String who, UUID id, @org.jspecify.annotations.Nullable String ifMatch, String fields) {
        var request = SignIn.as(who).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"change\":\"%s\",%s}".formatted(UUID.randomUUID(), fields))
                .patch("/api/projects/" + id);
    }

    private static Response admit(String who, UUID project, UUID account, String role) {
        return SignIn.as(who)
                .contentType("application/json")
                .body("{\"change\":\"%s\",\"role\":\"%s\"}".formatted(UUID.randomUUID(), role))
                .put("/api/projects/%s/members/%s".formatted(project, account));
    }

    private static Response dismiss(String who, UUID project, UUID account) {
        return SignIn.as(who)
                .delete("/api/projects/%s/members/%s?change=%s".formatted(project, account, UUID.randomUUID()));
    }

    private static List<String> kinds(UUID project) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ChangeEntry.<ChangeEntry>list("project = ?1 order by seq", project))
                .stream()
                .map(entry -> entry.kind)
                .toList();
    }
}
