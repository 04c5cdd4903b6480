package org.stet.assignment.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.project.Role;

/** Articles given, given on and taken back, over HTTP; run once on each database. */
abstract class GivingStories extends GivingRoom {

    @Test
    void what_is_given_is_there_once_with_its_day_and_note() {
        var bridge = article("Bridge");
        give("edda", UUID.randomUUID(), List.of(gift(bridge, "rolf")), "2031-03-31", "  Mind the quotes. ")
                .then()
                .statusCode(200)
                .body("done.summary", equalTo("Gave 1 article to 1 reader"))
                .body("known", equalTo(0));

        assignments("edda", "")
                .body("items", hasSize(1))
                .body("items[0].readerName", equalTo("rolf"))
                .body("items[0].due", equalTo("2031-03-31"))
                .body("items[0].note", equalTo("Mind the quotes."))
                .body("items[0].givenBy", equalTo(id("edda").toString()))
                .body("items[0].submitted", equalTo(false))
                .body("items[0].overdue", equalTo(false));

        give("edda", UUID.randomUUID(), gift(bridge, "rolf"))
                .then()
                .statusCode(200)
                .body("done", nullValue())
                .body("known", equalTo(1));
        assertThat(holders(bridge)).containsExactly("rolf");
    }

    @Test
    void a_repeat_is_answered_as_the_first_time_and_a_change_id_serves_once() {
        var bridge = article("Bridge");
        var harbour = article("Harbour");
        var change = UUID.randomUUID();
        var first = give("edda", change, gift(bridge, "rolf"), gift(harbour, "rita"))
                .asString();
        assertThat(give("edda", change, gift(bridge, "rolf"), gift(harbour, "rita"))
                        .asString())
                .isEqualTo(first);
        assignments("edda", "").body("items", hasSize(2));

        give("olga", change, gift(bridge, "rita"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/change-id-reused"));
    }

    @Test
    void only_articles_of_the_project_go_to_members_who_read() {
        var bridge = article("Bridge");
        var elsewhere = Newsroom.article(Newsroom.project("olga"), "Elsewhere.");
        for (var gift : List.of(gift(bridge, "vera"), gift(bridge, "stranger"), gift(elsewhere, "rolf"))) {
            give("edda", UUID.randomUUID(), gift(bridge, "rolf"), gift)
                    .then()
                    .statusCode(400)
                    .body("errors[0].reason", notNullValue());
        }
        give("edda", UUID.randomUUID(), List.of(gift(bridge, "rolf")), "0001-01-01", null)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("due"));
        give("edda", UUID.randomUUID(), List.of(gift(bridge, "rolf")), null, "x".repeat(501))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("note"));
        assignments("edda", "").body("items", empty());
        give("rolf", UUID.randomUUID(), gift(bridge, "rolf")).then().statusCode(403);
    }

    @Test
    void it_is_given_on_with_a_word_to_whoever_has_not_seen_the_present_state() {
        var bridge = article("Bridge");
        var id = given(bridge, "rolf", null);
        change(id, 0, "rita", "2031-01-02", "Instead of Rolf")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        assertThat(holders(bridge)).containsExactly("rita");
        change(id, 0, "rolf", null, null).then().statusCode(412);
        change(id, 1, "vera", null, null).then().statusCode(400);

        given(bridge, "rolf", null);
        change(id, 1, "rolf", null, null).then().statusCode(409).body("errors[0].field", equalTo("reader"));
    }

    @Test
    void what_is_handed_in_is_not_given_on() {
        var bridge = article("Bridge");
        var id = given(bridge, "rolf", null);
        submit("rolf", opened("rolf", bridge));
        change(id, 0, "rita", null, null).then().statusCode(409);
        change(id, 0, "rolf", "2031-01-02", null).then().statusCode(200);
    }

    @Test
    void taken_back_it_leaves_the_reading_alone() {
        var bridge = article("Bridge");
        var id = given(bridge, "rolf", null);
        var reading = opened("rolf", bridge);
        var change = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            as("edda").delete(path() + "/{id}?change={c}", id, change).then().statusCode(204);
        }
        assignments("edda", "").body("items", empty());
        as("rolf").get("/api/readings/" + reading).then().statusCode(200);
        as("edda")
                .delete(path() + "/{id}?change={c}", id, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void an_act_is_undone_as_a_whole_and_so_is_its_undoing() {
        var articles = articles(3);
        var change = UUID.randomUUID();
        var gifts = new ArrayList<Map<String, Object>>();
        articles.forEach(article -> {
            gifts.add(gift(article, "rolf"));
            gifts.add(gift(article, "rita"));
        });
        give("edda", change, gifts, "2031-03-31", "Hello").then().statusCode(200);
        var before = assignments("edda", "?limit=500").extract().<List<String>>path("items.id");

        var undoing = UUID.randomUUID();
        undo("olga", change, undoing)
                .then()
                .statusCode(200)
                .body("summary", equalTo("Undid “Gave 3 articles to 2 readers”"))
                .body("stayed", equalTo(0));
        undo("olga", change, undoing).then().statusCode(200);
        assignments("edda", "").body("items", empty());
        undo("olga", change, UUID.randomUUID()).then().statusCode(409);

        undo("edda", undoing, UUID.randomUUID()).then().statusCode(200);
        var after = assignments("edda", "?limit=500")
                .body("items[0].due", equalTo("2031-03-31"))
                .body("items[0].note", equalTo("Hello"))
                .extract()
                .<List<String>>path("items.id");
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        as("edda").get(path() + "/changes").then().statusCode(200).body("items.undone", contains(false, true, false));
    }

    @Test
    void undo_leaves_what_was_changed_since() {
        var bridge = article("Bridge");
        var harbour = article("Harbour");
        var change = UUID.randomUUID();
        give("edda", change, gift(bridge, "rolf"), gift(harbour, "rolf")).then().statusCode(200);
        var id = UUID.fromString(
                assignments("edda", "?article=" + bridge).extract().path("items[0].id"));
        change(id, 0, "rita", null, null).then().statusCode(200);

        undo("edda", change, UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("stayed", equalTo(1))
                .body("summary", equalTo("Undid “Gave 2 articles to 1 reader”; 1 was changed since and stayed"));
        assertThat(holders(bridge)).containsExactly("rita");
        assertThat(holders(harbour)).isEmpty();
    }

    @Test
    void undo_of_taking_back_does_not_double_what_was_given_again() {
        var bridge = article("Bridge");
        var id = given(bridge, "rolf", null);
        var change = UUID.randomUUID();
        as("edda").delete(path() + "/{id}?change={c}", id, change).then().statusCode(204);
        given(bridge, "rolf", null);
        undo("edda", change, UUID.randomUUID()).then().statusCode(409);
        assertThat(holders(bridge)).containsExactly("rolf");
    }

    @Test
    void what_somebody_who_left_had_is_without_reader_and_comes_back_with_them() {
        var bridge = article("Bridge");
        given(bridge, "rolf", "2020-01-01");
        assignments("edda", "?show=overdue").body("items.readerName", contains("rolf"));
        leaves("rolf");
        assignments("edda", "?show=without-reader").body("items.readerName", contains("rolf"));
        assignments("edda", "?show=overdue").body("items", empty());
        progress("edda").body("all.given", equalTo(0));
        as("edda")
                .body(Map.of("readers", List.of(id("rita")), "each", 1))
                .post(path() + "/proposals")
                .then()
                .statusCode(200)
                .body("gifts.article", contains(bridge.toString()));
        Newsroom.member(project, "rolf", Role.REVIEWER);
        assignments("edda", "?show=without-reader").body("items", empty());
    }

    @Test
    void a_withdrawn_article_leaves_the_list_and_comes_back_with_its_readers() {
        var bridge = article("Bridge");
        given(bridge, "rolf", null);
        delete(bridge);
        assignments("edda", "").body("items", empty());
        progress("edda").body("all.given", equalTo(0));
        as("olga")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/articles/" + bridge + "/restore")
                .then()
                .statusCode(200);
        assertThat(holders(bridge)).containsExactly("rolf");
    }

    @Test
    void two_editors_at_once_lose_nothing_and_double_nothing() throws Exception {
        var articles = articles(6);
        var ada = new ArrayList<Map<String, Object>>();
        var ben = new ArrayList<Map<String, Object>>();
        articles.forEach(article -> {
            ada.add(gift(article, "rolf"));
            ben.add(gift(article, "rolf"));
            ben.add(gift(article, "rita"));
        });
        id("olga");
        id("edda");
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 3; i++) {
                calls.add(() -> give("edda", UUID.randomUUID(), ada, null, null));
                calls.add(() -> give("olga", UUID.randomUUID(), ben, null, null));
            }
            for (var answer : pool.invokeAll(calls)) {
                answer.get().then().statusCode(200);
            }
        } finally {
            pool.shutdown();
        }
        assignments("edda", "?limit=500").body("items", hasSize(12));
        for (var article : articles) {
            assertThat(holders(article)).containsExactlyInAnyOrder("rolf", "rita");
        }
    }

    @Test
    void a_proposal_counts_what_people_have_and_saves_nothing() {
        var articles = articles(4);
        given(articles.get(0), "rolf", null);
        submit("rita", opened("rita", articles.get(1)));
        opened("rita", articles.get(2)); // which nobody may learn from the proposal

        var proposal = as("edda")
                .body(Map.of("readers", List.of(id("rolf"), id("rita")), "each", 1))
                .post(path() + "/proposals")
                .then()
                .statusCode(200)
                .extract();
        assertThat(proposal.<List<String>>path("gifts.article"))
                .containsExactlyInAnyOrder(
                        articles.get(2).toString(), articles.get(3).toString());
        assertThat(proposal.<List<Integer>>path("loads.articlesBefore")).containsExactly(1, 1);
        assertThat(proposal.<List<Integer>>path("loads.articles")).containsExactly(2, 2);
        assignments("edda", "").body("items", hasSize(1));
    }

    @Test
    void a_list_is_walked_page_by_page() {
        for (var article : articles(5)) {
            given(article, "rolf", null);
        }
        var seen = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var page = assignments("edda", "?limit=2&after=" + next).extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        as("edda").get(path() + "?show=nonsense").then().statusCode(400).body("errors[0].field", equalTo("show"));
    }

    private Response change(UUID id, int version, String reader, @Nullable String due, @Nullable String note) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("change", UUID.randomUUID());
        body.put("reader", id(reader));
        body.put("due", due);
        body.put("note", note);
        return as("edda")
                .header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .put(path() + "/" + id);
    }

    private Response undo(String by, UUID act, UUID change) {
        return as(by).body(Map.of("change", change)).post(path() + "/changes/" + act + "/undo");
    }
}
