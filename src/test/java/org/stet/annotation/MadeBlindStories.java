package org.stet.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.project.Role;

/** Which readings count as made blind, by what their readers could ever see; run once on each database. */
abstract class MadeBlindStories extends ReadingRoom {

    @Test
    void a_project_that_was_not_blind_for_an_hour() {
        is("ben", Role.REVIEWER);
        var bens = opened("ben");
        submit("ana", reading);
        blind(false);
        blind(true);
        is("cho", Role.REVIEWER);
        var chos = opened("cho");
        submit("ben", bens);
        submit("cho", chos);

        assertThat(madeBlind(reading)).isTrue(); // the first
        assertThat(madeBlind(bens)).isFalse();
        assertThat(madeBlind(chos)).as("came later").isTrue();
    }

    @Test
    void an_hour_in_which_there_was_nothing_to_see() {
        is("ben", Role.REVIEWER);
        blind(false);
        blind(true);
        var bens = opened("ben");
        submit("ana", reading);
        submit("ben", bens);

        assertThat(madeBlind(bens)).isTrue();
    }

    @Test
    void what_was_handed_in_and_is_open_again_was_to_be_seen() {
        is("ben", Role.REVIEWER);
        var bens = opened("ben");
        blind(false);
        submit("ana", reading);
        reopen("ana", reading);
        blind(true);
        submit("ben", bens);

        assertThat(madeBlind(bens)).isFalse();
    }

    @Test
    void who_was_a_viewer_or_an_editor_before_has_seen_all() {
        is("vera", Role.VIEWER);
        is("ed", Role.EDITOR);
        is("new", Role.VIEWER);
        is("new", Role.REVIEWER);
        submit("ana", reading);
        is("vera", Role.REVIEWER);
        is("ed", Role.REVIEWER);

        for (var name : new String[] {"vera", "ed", "new"}) {
            var read = opened(name);
            submit(name, read);
            assertThat(madeBlind(read)).as(name).isEqualTo(name.equals("new"));
        }
    }

    @Test
    void a_reader_who_looked_while_an_editor_has_seen_what_was_there() {
        is("ben", Role.REVIEWER);
        var bens = opened("ben");
        submit("ana", reading);
        is("ben", Role.EDITOR);
        is("ben", Role.REVIEWER);
        submit("ben", bens);

        assertThat(madeBlind(bens)).isFalse();
    }

    private static @Nullable Boolean madeBlind(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Reading.byId(id).orElseThrow().madeBlind);
    }

    private void is(String name, Role role) {
        as("ana")
                .body(Map.of("change", UUID.randomUUID(), "role", role))
                .put("/api/projects/{p}/members/{a}", project, SignIn.id(name))
                .then()
                .statusCode(200);
    }

    private void blind(boolean blind) {
        as("ana")
                .header("If-Match", "*")
                .body(Map.of("change", UUID.randomUUID(), "blind", blind))
                .patch("/api/projects/{p}", project)
                .then()
                .statusCode(200);
    }

    private static void reopen(String name, UUID read) {
        as(name).body(Map.of("change", UUID.randomUUID(), "reason", "One more look"))
                .post("/api/readings/" + read + "/reopen")
                .then()
                .statusCode(200);
    }
}
