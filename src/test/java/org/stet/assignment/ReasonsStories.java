package org.stet.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.project.Project;
import org.stet.project.Role;

/** Why an article waits for a reader, as the library says it; run once on each database. */
abstract class ReasonsStories extends LibraryRoom {

    private static final Pattern WHY = Pattern.compile("<ul class=\"why\">(.*?)</ul>");

    @BeforeEach
    void a_further_reader() {
        Newsroom.member(project, "rita", Role.REVIEWER);
    }

    /** The reasons of the page's articles that have some, as they are read. */
    private List<String> reasons(String name, String query) {
        return WHY.matcher(page(name, query))
                .results()
                .map(match -> match.group(1).replace("</li><li", "</li> | <li").replaceAll("<[^>]*>", ""))
                .toList();
    }

    private void give(UUID article, String reader, @Nullable String due, @Nullable String note) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("change", UUID.randomUUID());
        body.put("gifts", List.of(Map.of("article", article, "reader", SignIn.id(reader))));
        body.put("due", due);
        body.put("note", note);
        as("olga")
                .body(body)
                .post("/api/projects/" + project + "/assignments")
                .then()
                .statusCode(200);
    }

    private void settings(boolean blind, boolean doubleReading) {
        QuarkusTransaction.requiringNew().run(() -> {
            Project present = Project.findById(project);
            present.blind = blind;
            present.doubleReading = doubleReading;
        });
    }

    @Test
    void who_gave_it_by_when_and_with_which_note() {
        var bridge = article("Bridge", null, "en", "Words.");
        give(bridge, "rolf", "2031-12-03", "Mind the <quotes>");
        give(bridge, "olga", null, null);
        assertThat(reasons("rolf", ""))
                .containsExactly("Given to you by olga, due 3 Dec 2031 | Mind the &lt;quotes&gt;");
        assertThat(reasons("olga", "")).containsExactly("You gave it to yourself");
        assertThat(reasons("rita", "")).isEmpty();

        submit("rolf", opened("rolf", bridge));
        assertThat(reasons("rolf", "")).isEmpty();
    }

    @Test
    void for_me_is_what_was_given_or_begun_what_is_due_first() {
        var begun = article("Begun", null, "en", "Words.");
        var undated = article("Undated", null, "en", "Words.");
        var soon = article("Soon", null, "en", "Words.");
        var late = article("Late", null, "en", "Words.");
        article("Of nobody", null, "en", "Words.");
        var done = article("Done", null, "en", "Words.");
        give(undated, "rolf", null, null);
        give(soon, "rolf", "2031-12-03", null);
        give(late, "rolf", "2020-01-01", null);
        give(done, "rolf", "2019-01-01", null);
        submit("rolf", opened("rolf", done));
        opened("rolf", begun);

        assertThat(titles("rolf", "?status=me")).containsExactly("Late", "Soon", "Begun", "Undated");
        assertThat(walked("?status=me&limit=1")).containsExactly("Late", "Soon", "Begun", "Undated");
        assertThat(titles("rolf", "?status=me&sort=title")).containsExactly("Begun", "Late", "Soon", "Undated");
        assertThat(tabs("rolf", "")).first().isEqualTo("For me 4");
        assertThat(page("rolf", "")).contains("Given to you: 1 of 4 handed in", "The project: 1 of 4");
        assertThat(page("rita", "")).doesNotContain("For me", "Given to you");
    }

    @Test
    void what_was_taken_up_again_says_so() {
        var bridge = article("Bridge", null, "en", "Words.");
        var reading = opened("rolf", bridge);
        submit("rolf", reading);
        as("rolf")
                .body(Map.of("change", UUID.randomUUID(), "reason", "A slip"))
                .post("/api/readings/" + reading + "/reopen")
                .then()
                .statusCode(200);
        assertThat(reasons("rolf", "")).containsExactly("Reopened");
    }

    @Test
    void a_second_reader_is_wanted_by_what_is_given_and_in_blind_work_by_nothing_else() {
        settings(true, true);
        var given = article("Given", null, "en", "Words.");
        var read = article("Read", null, "en", "Words.");
        submit("rita", opened("rita", read));
        give(given, "rita", null, null);
        assertThat(reasons("rolf", "?sort=title")).containsExactly("Second reader wanted");

        settings(false, true);
        assertThat(reasons("rolf", "?sort=title")).containsExactly("Second reader wanted", "Second reader wanted");
        give(given, "olga", null, null);
        assertThat(reasons("rolf", "?sort=title")).containsExactly("Second reader wanted");
        settings(false, false);
        assertThat(reasons("rolf", "?sort=title")).isEmpty();
    }

    @Test
    void a_corrected_text_says_how_much_is_to_be_decided_and_is_still_given() {
        var before = "The bridge will close on Monday.";
        var bridge = article("Bridge", null, "en", before);
        give(bridge, "rolf", null, null);
        tag(opened("rolf", bridge), before);
        correct(bridge, "The bridge will open on Tuesday.");

        assertThat(reasons("rolf", "?status=me"))
                .containsExactly("Given to you by olga | Corrected text: 1 tag to decide");
        assertThat(tabs("rolf", "")).first().isEqualTo("For me 1");
    }

    @Test
    void what_can_be_settled_is_for_editors_and_what_is_settled_for_those_who_handed_in() {
        settings(true, false);
        Newsroom.member(project, "wil", Role.REVIEWER);
        Newsroom.member(project, "vic", Role.VIEWER);
        var bridge = article("Bridge", null, "en", "Words.");
        article("Alone", null, "en", "Words.");
        submit("rolf", opened("rolf", bridge));
        assertThat(reasons("olga", "")).isEmpty();
        opened("wil", bridge);
        submit("rita", opened("rita", bridge));
        assertThat(reasons("olga", "")).containsExactly("Ready to settle");
        assertThat(page("olga", "")).contains("href=\"/articles/" + bridge + "/settle\"");
        assertThat(titles("olga", "?status=settle")).containsExactly("Bridge");
        assertThat(tabs("olga", "")).contains("To settle 1");
        for (var reader : List.of("rolf", "wil", "vic")) {
            assertThat(reasons(reader, "")).isEmpty();
            assertThat(page(reader, "?status=settle")).contains("Alone").doesNotContain("To settle");
        }

        settling(bridge, "", Map.of("id", UUID.randomUUID()));
        assertThat(reasons("olga", "")).containsExactly("Being settled");
        assertThat(reasons("rolf", "")).isEmpty();

        settling(bridge, "/finish", Map.of());
        assertThat(reasons("olga", "")).containsExactly("Settled");
        assertThat(reasons("rolf", "")).containsExactly("Settled: what you can learn");
        assertThat(reasons("wil", "")).isEmpty();
        assertThat(titles("olga", "?status=settle")).isEmpty();
    }

    @Test
    void what_one_can_learn_is_in_the_menu_of_those_who_read() {
        Newsroom.member(project, "vic", Role.VIEWER);
        article("Bridge", null, "en", "Words.");
        var entry = "href=\"/projects/%s/lessons\"".formatted(project);
        assertThat(page("rolf", "")).contains(entry);
        assertThat(page("vic", "")).doesNotContain(entry);
    }

    private static void settling(UUID article, String step, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("change", UUID.randomUUID());
        as("olga")
                .body(body)
                .post("/api/articles/" + article + "/settling" + step)
                .then()
                .statusCode(200);
    }

    private static void tag(UUID reading, String words) {
        as("rolf")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "label",
                        "background",
                        "spans",
                        List.of(Map.of("start", 0, "end", words.length(), "exact", words))))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private static void correct(UUID article, String text) {
        var preview = as("olga")
                .body(Map.of("text", text))
                .post("/api/articles/{a}/texts/previews", article)
                .then()
                .statusCode(200)
                .extract();
        as("olga")
                .body(Map.<String, Object>of(
                        "change", UUID.randomUUID(),
                        "replaces", preview.path("replaces"),
                        "text", text,
                        "blocks", preview.path("preview.blocks")))
                .put("/api/articles/{a}/texts/{t}", article, UUID.randomUUID())
                .then()
                .statusCode(200);
    }
}
