package org.stet.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

@QuarkusTest
class ProblemTest {

    /** A resource that fails in every way. */
    @Path("/api/test-problems")
    static class Failing {

        record Body(@NotBlank @Nullable String name, int number) {}

        @GET
        @Path("/number/{number}")
        public String number(@RestPath int number) {
            return "" + number;
        }

        @GET
        @Path("/broken")
        public String broken() {
            throw new IllegalStateException("secret table MEMBER");
        }

        @GET
        @Path("/known")
        public String known() {
            throw ProblemException.of(ProblemType.STALE_TEXT, "The words moved.")
                    .field("spans[0]", "Says “other words”.")
                    .with("now", "other words");
        }

        @GET
        @Authenticated
        @Path("/closed")
        public String closed() {
            return "open";
        }

        @PUT
        @Path("/body")
        @Consumes(MediaType.APPLICATION_JSON)
        public String body(@Valid Body body) {
            return "read";
        }

        @POST
        @Path("/paged")
        public int paged(@Valid @jakarta.ws.rs.BeanParam Paging paging) {
            return paging.cursor(2).map(cursor -> cursor.values().size()).orElse(paging.limit);
        }
    }

    @Test
    void a_refusal_of_a_room_keeps_its_fields_and_extensions() {
        problem(given().get("/api/test-problems/known"), 409, "stale-text")
                .body("detail", equalTo("The words moved."))
                .body("errors[0].field", equalTo("spans[0]"))
                .body("errors[0].reason", equalTo("Says “other words”."))
                .body("now", equalTo("other words"));
    }

    @Test
    void an_unknown_address_a_wrong_method_and_a_path_of_another_kind_are_problems() {
        problem(given().get("/api/nowhere"), 404, "not-found");
        problem(given().get("/nowhere"), 404, "not-found");
        problem(SignIn.asNobody().delete("/api/test-problems/known"), 405, "method-not-allowed");
        problem(given().get("/api/test-problems/number/three"), 404, "not-found");
        problem(given().accept("image/png").get("/api/me"), 406, "not-acceptable");
    }

    @Test
    void a_body_of_another_format_is_a_problem() {
        problem(
                SignIn.asNobody().contentType("text/csv").body("a,b").put("/api/test-problems/body"),
                415,
                "unsupported-media-type");
    }

    @Test
    void broken_json_is_told_by_its_place_and_never_by_our_classes() {
        problem(json("{\"name\": \"a\","), 400, "invalid-request").body("detail", containsString("line 1, column"));
        problem(json("{\"name\": \"a\", \"number\": \"many\"}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("number"))
                .body("errors[0].reason", equalTo("Must be a whole number."));
        problem(json("[]"), 400, "invalid-request");
        problem(json("\"\\ud800"), 400, "invalid-request");
        problem(json("[".repeat(5000)), 400, "invalid-request");
    }

    @Test
    void a_field_against_its_rule_is_named_as_the_client_knows_it() {
        problem(json("{\"name\": \" \", \"number\": 1}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("name"))
                .body("errors[0].reason", equalTo("Must not be blank."));
        problem(SignIn.asNobody().post("/api/test-problems/paged?limit=501"), 400, "invalid-request")
                .body("errors[0].field", equalTo("limit"));
    }

    @Test
    void a_cursor_that_stet_did_not_give_is_a_problem() {
        problem(SignIn.asNobody().post("/api/test-problems/paged?after=%21%21"), 400, "invalid-request")
                .body("errors[0].field", equalTo("after"));
        SignIn.asNobody()
                .post("/api/test-problems/paged?after=" + Cursor.of("Zürich", 7))
                .then()
                .body(equalTo("2"));
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        problem(given().get("/api/test-problems/closed"), 401, "unauthenticated");
    }

    @Test
    void a_write_without_the_token_of_a_page_is_a_problem_and_not_an_empty_answer() {
        problem(
                given().contentType("application/json").body("{}").put("/api/test-problems/body"),
                400,
                "csrf-token-missing");
    }

    @Test
    void a_fault_of_ours_says_nothing_of_the_machinery() {
        problem(given().get("/api/test-problems/broken"), 500, "unexpected").body("mark", not(equalTo(null)));
    }

    @Test
    void too_large_a_body_is_refused_before_it_is_read() {
        problem(
                SignIn.asNobody()
                        .contentType("application/json")
                        .body("x".repeat(33 * 1024 * 1024))
                        .put("/api/test-problems/body"),
                413,
                "too-large");
    }

    @Test
    void a_browser_gets_a_page_with_a_sentence() {
        given().accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("Stet has nothing at this address"));
    }

    @Test
    void every_answer_tells_the_browser_whom_to_trust() {
        for (var path : new String[] {"/api/nowhere", "/favicon.svg", "/nowhere"}) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Content-Type-Options", "nosniff");
        }
    }

    @Test
    void the_policy_names_the_one_script_that_stands_in_a_page() throws Exception {
        for (var path : new String[] {"/sign-in", "/nowhere"}) {
            var answer = given().accept("text/html").get(path);
            var inline = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL)
                    .matcher(answer.asString())
                    .results()
                    .toList();
            assertThat(inline).hasSize(1);
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(inline.get(0).group(1).getBytes(StandardCharsets.UTF_8));
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
        }
    }

    @Test
    void text_is_compressed() {
        given().header("Accept-Encoding", "gzip")
                .accept("text/html")
                .get("/sign-in")
                .then()
                .header("Content-Encoding", equalTo("gzip"));
    }

    private static io.restassured.response.Response json(String body) {
        return SignIn.asNobody().contentType("application/json").body(body).put("/api/test-problems/body");
    }

    private static ValidatableResponse problem(io.restassured.response.Response response, int status, String slug) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", not(equalTo(null)))
                .body(not(containsString("org.stet")))
                .body(not(containsString("Exception")))
                .body(not(containsString("secret")));
    }
}
