package org.stet.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

/** On both databases: see its heirs. */
abstract class SignInStories {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Test
    void a_person_who_signed_in_is_recognised() {
        SignIn.as("ada").get("/api/me").then().statusCode(200).body("name", equalTo("ada"));
    }

    @Test
    void the_session_is_kept_from_scripts_and_other_sites() {
        SignIn.id("ada");

        var cookie = signIn("ada", SignIn.PASSWORD).detailedCookie("stet-session");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
    }

    @Test
    void names_are_found_whatever_their_case() {
        SignIn.id("Zoë");

        assertThat(signIn(" ZOË ", SignIn.PASSWORD).header("Location")).endsWith("/");
    }

    @Test
    void an_unknown_name_and_a_wrong_password_get_the_same_answer() {
        SignIn.id("bea");

        var wrong = signIn("bea", "wrong");
        var unknown = signIn("nobody at all", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(wrong.header("Location"))
                .isEqualTo(unknown.header("Location"))
                .endsWith("/sign-in?failed=true");
        assertThat(wrong.cookie("stet-session")).isNull();
    }

    @Test
    void a_name_that_no_database_would_take_is_merely_unknown() {
        assertThat(signIn("a\u0000b", "wrong").header("Location")).endsWith("/sign-in?failed=true");
        assertThat(signIn("x".repeat(5000), "wrong").header("Location")).endsWith("/sign-in?failed=true");
        assertThat(signIn("\ud800", "wrong").header("Location")).endsWith("/sign-in?failed=true");
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait_from_there() {
        SignIn.id("guessed");
        for (int attempt = 0; attempt < 7; attempt++) {
            signIn("guessed", "guess " + attempt);
        }

        signIn("guessed", SignIn.PASSWORD).then().header("Location", containsString("/sign-in?wait="));
        assertThat(signIn("not guessed yet", "x").header("Location")).endsWith("failed=true");
    }

    @Test
    void a_form_on_another_site_cannot_sign_anybody_in() {
        SignIn.id("ada");

        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("j_username", "ada")
                .formParam("j_password", SignIn.PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(403)
                .header("Set-Cookie", nullValue());
    }

    @Test
    void signing_out_takes_the_cookie_back() {
        var out = SignIn.as("leaver").redirects().follow(false).post("/sign-out");

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.detailedCookie("stet-session").getMaxAge()).isZero();
    }

    @Test
    void whoever_wants_a_page_is_led_back_to_it_after_signing_in() {
        SignIn.id("ada");
        var refused = given().redirects().follow(false).accept("text/html").get("/account");
        refused.then().statusCode(303).header("Location", endsWith("/sign-in"));

        given().redirects()
                .follow(false)
                .cookie("stet-wanted", refused.cookie("stet-wanted"))
                .formParam("j_username", "ada")
                .formParam("j_password", SignIn.PASSWORD)
                .post("/j_security_check")
                .then()
                .header("Location", endsWith("/account"));
    }

    @Test
    void a_form_that_comes_without_a_session_is_kept_through_a_wrong_password_and_sent_after_the_right_one() {
        SignIn.as("ada").get("/api/me");
        var name = "Night desk <b>\"\r\nand \uD83D\uDE00";
        var asked = SignIn.asNobody()
                .redirects()
                .follow(false)
                .accept("text/html")
                .contentType(FORM)
                .formParam("name", name)
                .post("/projects?x=1");
        asked.then().statusCode(307).header("Location", endsWith("/sign-in?then=%2Fprojects%3Fx%3D1"));

        var page = kept(asked.header("Location"), name);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Your session has ended");
        var form = page.htmlPath().getString("**.find { it.@method == 'post' }.@action");
        assertThat(form).isEqualTo("/j_security_check?then=%2Fprojects%3Fx%3D1");
        assertThat(page.asString()).contains("value=\"Night desk &lt;b&gt;&quot;\r\nand \uD83D\uDE00\"");

        var wrong = sent(form, "wrong");
        wrong.then().statusCode(307).header("Location", endsWith("/sign-in?failed=true&then=%2Fprojects%3Fx%3D1"));
        assertThat(kept(wrong.header("Location"), name).asString())
                .contains("do not belong together", "Night desk &lt;b&gt;&quot;")
                .doesNotContain(SignIn.PASSWORD);

        var right = sent(form, SignIn.PASSWORD);
        right.then().statusCode(307).header("Location", endsWith("/projects?x=1"));
        assertThat(right.cookie("stet-session")).isNotNull();
    }

    @Test
    void a_form_goes_to_no_other_site_after_signing_in() {
        SignIn.id("ada");
        for (var then : List.of("//evil.example/", "/\\evil.example", "https://evil.example/", "/\t/evil.example")) {
            given().redirects()
                    .follow(false)
                    .contentType(FORM)
                    .queryParam("then", then)
                    .formParam("j_username", "ada")
                    .formParam("j_password", SignIn.PASSWORD)
                    .post("/j_security_check")
                    .then()
                    .statusCode(302)
                    .header("Location", not(containsString("evil")));
            SignIn.asNobody()
                    .redirects()
                    .follow(false)
                    .contentType(FORM)
                    .queryParam("then", then)
                    .post("/sign-in")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/sign-in"));
        }
    }

    @Test
    void a_password_is_kept_by_no_page() {
        var page = SignIn.asNobody()
                .contentType(FORM)
                .queryParam("then", "/account/password")
                .formParam("now", "secret before")
                .formParam("j_password", "secret after")
                .post("/sign-in");

        assertThat(page.asString()).contains("did not arrive").doesNotContain("secret");
    }

    @Test
    void a_form_of_another_site_is_not_kept_and_one_of_this_site_is_whatever_became_of_its_token() {
        var request = given().redirects().follow(false).contentType(FORM).queryParam("then", "/projects");
        request.header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "Evil")
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(not(containsString("Evil")));

        var own = given().contentType(FORM)
                .header("Sec-Fetch-Site", "same-origin")
                .queryParam("then", "/projects")
                .formParam("name", "Night desk")
                .formParam("csrf-token", "of long ago")
                .post("/sign-in");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.asString()).contains("Night desk").doesNotContain("of long ago");
        assertThat(own.htmlPath().getString("**.find { it.@name == 'csrf-token' && it.name() == 'input' }.@value"))
                .isEqualTo(own.cookie("csrf-token"));
    }

    @Test
    void the_script_of_a_page_is_told_that_nobody_is_signed_in_and_led_nowhere() {
        SignIn.asNobody()
                .redirects()
                .follow(false)
                .accept("text/html")
                .header("Stet-Account", SignIn.id("ada"))
                .post("/projects")
                .then()
                .statusCode(401);
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old_one() {
        var before = SignIn.as("changer");
        SignIn.as("changer")
                .redirects()
                .follow(false)
                .formParam("now", SignIn.PASSWORD)
                .formParam("j_password", "another horse battery")
                .formParam("j_username", "changer")
                .post("/account/password")
                .then()
                .statusCode(307)
                .header("Location", endsWith("/j_security_check"));

        before.get("/api/me").then().statusCode(401);
        assertThat(signIn("changer", SignIn.PASSWORD).header("Location")).endsWith("failed=true");
        assertThat(signIn("changer", "another horse battery").cookie("stet-session"))
                .isNotNull();
    }

    @Test
    void a_password_is_not_changed_without_the_old_one_nor_to_a_short_one() {
        change("keeper", "wrong", "another horse battery")
                .then()
                .statusCode(422)
                .body(containsString("not your password"));
        change("keeper", SignIn.PASSWORD, "short").then().statusCode(422).body(containsString("At least 8"));
        SignIn.as("keeper").get("/api/me").then().statusCode(200);
    }

    @Test
    void signing_out_everywhere_ends_this_session_too() {
        var session = SignIn.as("everywhere");
        SignIn.as("everywhere")
                .redirects()
                .follow(false)
                .post("/account/sign-out-everywhere")
                .then()
                .statusCode(303);

        session.get("/api/me").then().statusCode(401);
    }

    @Test
    void accounts_are_made_by_an_administrator_alone() {
        SignIn.as("ada").get("/api/accounts").then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        SignIn.as("ada").accept("text/html").get("/accounts").then().statusCode(403);
        given().get("/api/accounts").then().statusCode(401);

        var id = java.util.UUID.randomUUID();
        var body = "{\"name\":\"made\",\"displayName\":\"Made <b>\",\"password\":\"some words here\"}";
        SignIn.asAdministrator()
                .contentType("application/json")
                .body(body)
                .put("/api/accounts/" + id)
                .then()
                .statusCode(201);
        SignIn.asAdministrator()
                .contentType("application/json")
                .body(body)
                .put("/api/accounts/" + id)
                .then()
                .statusCode(200);
        SignIn.asAdministrator()
                .contentType("application/json")
                .body(body)
                .put("/api/accounts/" + java.util.UUID.randomUUID())
                .then()
                .statusCode(409);
        SignIn.asAdministrator().get("/api/accounts").then().body(not(containsString("argon2id")));
        SignIn.asAdministrator()
                .get("/accounts")
                .then()
                .body(containsString("Made &lt;b&gt;"))
                .body(not(containsString("Made <b>")));
    }

    @Test
    void a_password_that_stet_makes_is_shown_once_and_works() {
        var page = SignIn.asAdministrator()
                .formParam("name", "newcomer")
                .formParam("displayName", "New Comer")
                .post("/accounts")
                .htmlPath()
                .getString("**.find { it.@class.text().contains('fresh') }.p.code");

        assertThat(signIn("newcomer", page).cookie("stet-session")).isNotNull();
    }

    private static Response kept(String address, String name) {
        var request =
                SignIn.asNobody().urlEncodingEnabled(false).contentType(FORM).formParam("name", name);
        return (address.contains("failed") ? request.formParam("j_password", SignIn.PASSWORD) : request).post(address);
    }

    private static Response sent(String action, String password) {
        return SignIn.asNobody()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType(FORM)
                .formParam("name", "Night desk")
                .formParam("j_username", "ada")
                .formParam("j_password", password)
                .post(action);
    }

    private static Response signIn(String name, String password) {
        return given().redirects()
                .follow(false)
                .contentType(FORM)
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    private static Response change(String name, String now, String wanted) {
        return SignIn.as(name)
                .formParam("now", now)
                .formParam("j_password", wanted)
                .formParam("j_username", name)
                .post("/account/password");
    }
}
