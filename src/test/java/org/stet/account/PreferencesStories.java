package org.stet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.stet.SignIn;

/** What people chose about the desk, over HTTP; run once on each database. */
abstract class PreferencesStories {

    private static final String ALL = """
            {"announce":true,"density":"compact","easyReading":true,\
            "keys":{"key.repeat":"Shift+ArrowUp","key.unsure":"s"},"quotations":"without-marks","singleKeys":"text",\
            "size":26,"tagsRead":"short","theme":"dark","typeface":"opendyslexic"}""";

    @Test
    void who_has_chosen_nothing_yet_has_no_key_of_their_own() {
        chosen(newcomer())
                .statusCode(200)
                .header("ETag", nullValue())
                .body("keys", anEmptyMap())
                .body("size()", equalTo(1));
    }

    @Test
    void what_was_chosen_is_there_as_it_was_sent() {
        var name = newcomer();

        choose(name, ALL).statusCode(200).header("ETag", equalTo("\"0\""));

        chosen(name)
                .header("ETag", equalTo("\"0\""))
                .body("keys", equalTo(java.util.Map.of("key.repeat", "Shift+ArrowUp", "key.unsure", "s")))
                .body("size", equalTo(26))
                .body("singleKeys", equalTo("text"))
                .body("theme", equalTo("dark"))
                .body("typeface", equalTo("opendyslexic"))
                .body("easyReading", equalTo(true))
                .body("density", equalTo("compact"))
                .body("quotations", equalTo("without-marks"))
                .body("tagsRead", equalTo("short"))
                .body("announce", equalTo(true));
        assertThat(stored(name)).as("in the database").isEqualTo(ALL);
    }

    @Test
    void the_last_choice_takes_the_place_of_all_before() {
        var name = newcomer();
        choose(name, ALL);

        choose(name, "{\"keys\": {}, \"size\": 15}").statusCode(200).header("ETag", equalTo("\"1\""));

        chosen(name).body("keys", anEmptyMap()).body("size", equalTo(15)).body("theme", nullValue());
    }

    @Test
    void everybody_has_their_own() {
        var name = newcomer();
        choose(name, ALL);

        chosen(newcomer()).body("size", nullValue());
        SignIn.asNobody()
                .get("/api/me/preferences")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
        SignIn.asNobody()
                .contentType(ContentType.JSON)
                .body("{\"keys\": {}}")
                .put("/api/me/preferences")
                .then()
                .statusCode(401);
    }

    @Test
    void a_choice_does_not_land_with_somebody_who_signed_in_meanwhile() {
        var first = newcomer();
        var second = newcomer();

        send(second, "?account=" + SignIn.id(first), ALL)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors[0].field", equalTo("account"));
        chosen(second).body("size", nullValue());

        send(first, "?account=" + SignIn.id(first), ALL).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"size": 19}                                    | keys                | null
                    {"keys": {}, "size": 18}                        | size                | one of 15, 17, 19
                    {"keys": {}, "size": 19.5}                      | size                | a whole number
                    {"keys": {}, "singleKeys": "sometimes"}         | singleKeys          | one of
                    {"keys": {}, "singleKeys": 1}                   | singleKeys          | one of
                    {"keys": {}, "theme": "sepia"}                  | theme               | one of
                    {"keys": {}, "typeface": "comic"}               | typeface            | one of
                    {"keys": {}, "easyReading": "yes"}              | easyReading         | true or false
                    {"keys": {}, "density": "none"}                 | density             | one of
                    {"keys": {}, "quotations": "some"}              | quotations          | one of
                    {"keys": {}, "tagsRead": "long"}                | tagsRead            | one of
                    {"keys": {}, "announce": "loudly"}              | announce            | true or false
                    {"keys": {}, "colour": "red"}                   | colour              | no such field
                    {"keys": {"key.unsure": "Shift+D"}}             | keys.key.unsure     | a key that commands can have
                    {"keys": {"key.unsure": "Ctrl+W"}}              | keys.key.unsure     | a key that commands can have
                    {"keys": {"key.unsure": "F5"}}                  | keys.key.unsure     | a key that commands can have
                    {"keys": {"key.unsure": "a b"}}                 | keys.key.unsure     | a key that commands can have
                    {"keys": {"key.unsure": ""}}                    | keys.key.unsure     | a key that commands can have
                    {"keys": {"key.unsure": null}}                  | keys.key.unsure     | a key that commands can have
                    {"keys": {"key.unsure": "\\u0000"}}             | keys.key.unsure     | wrong kind
                    {"keys": {"key.unsure": ["s"]}}                 | keys.key.unsure     | wrong kind
                    {"keys": {"<b>": "s"}}                          | keys                | a word such as
                    """)
    void what_the_desk_does_not_have_is_refused_with_its_field(String body, String field, String reason) {
        var name = newcomer();

        choose(name, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", containsString(reason));
        chosen(name).header("ETag", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"s", "4", "Space", "Shift+ArrowUp", "é", "я", "۱", "😀", "لا", "/", "Shift+F"})
    void keys_of_all_keyboards_can_be_given(String key) {
        choose(newcomer(), "{\"keys\": {\"key.unsure\": \"%s\"}}".formatted(key))
                .statusCode(key.equals("Shift+F") ? 400 : 200);
    }

    @Test
    void a_document_larger_than_any_desk_needs_is_refused_and_the_largest_is_kept() {
        choose(newcomer(), keys(129, "s"))
                .statusCode(400)
                .body("errors[0].field", equalTo("keys"))
                .body("errors[0].reason", containsString("128"));
        choose(newcomer(), keys(128, "s".repeat(24)))
                .statusCode(400)
                .body("errors[0].field", equalTo("keys"))
                .body("errors[0].reason", containsString("8000"));
        choose(newcomer(), keys(1, "s".repeat(25))).statusCode(400);

        // A backslash is two characters in JSON, and an emoji two in one database and one in the other.
        choose(newcomer(), keys(64, "\\\\".repeat(24))).statusCode(200);
        choose(newcomer(), keys(64, "😀".repeat(24))).statusCode(200);
        choose(newcomer(), keys(128, "Shift+!")).statusCode(200);
    }

    @Test
    void where_no_labels_are_shift_and_a_letter_is_a_key_like_any_other() {
        choose(newcomer(), "{\"keys\": {\"settle.nobody\": \"Shift+I\", \"settle.reader-1\": \"2\"}}")
                .statusCode(200);
    }

    @Test
    void two_machines_that_choose_at_once_are_both_answered() throws Exception {
        for (int round = 0; round < 5; round++) {
            var name = newcomer();
            SignIn.id(name);
            SignIn.as(name).get("/api/me");
            var sent = new ArrayList<Callable<Integer>>();
            for (var size : List.of(15, 21)) {
                sent.add(() -> choose(name, "{\"keys\": {}, \"size\": %d}".formatted(size))
                        .extract()
                        .statusCode());
            }
            var both = Executors.newFixedThreadPool(2);
            for (var answer : both.invokeAll(sent)) {
                assertThat(answer.get()).isEqualTo(200);
            }
            both.shutdown();
            assertThat(chosen(name).extract().<Integer>path("size")).isIn(15, 21);
        }
    }

    @Test
    void they_go_with_the_account() {
        var name = newcomer();
        choose(name, ALL);
        var id = SignIn.id(name);

        QuarkusTransaction.requiringNew().run(() -> Account.deleteById(id));

        assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> Preferences.count("account", id)))
                .isZero();
    }

    private static String keys(int count, String key) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"%s\": \"%s\"".formatted(command(i), key))
                .collect(Collectors.joining(", ", "{\"keys\": {", "}}"));
    }

    /** A word of the greatest length. */
    private static String command(int number) {
        return "key." + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "o".repeat(34);
    }

    private static String newcomer() {
        return "chooser-" + UUID.randomUUID();
    }

    private static String stored(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Preferences.<Preferences>findById(SignIn.id(name)).choices);
    }

    private static ValidatableResponse choose(String name, String body) {
        return send(name, "", body);
    }

    private static ValidatableResponse send(String name, String query, String body) {
        return SignIn.as(name)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .put("/api/me/preferences" + query)
                .then();
    }

    private static ValidatableResponse chosen(String name) {
        return SignIn.as(name).get("/api/me/preferences").then();
    }
}
