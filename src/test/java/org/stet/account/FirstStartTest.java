package org.stet.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.stet.SignIn;

/** One story on a new installation; it ends when the owner is there, so the order counts. */
@QuarkusTest
@TestProfile(FirstStartTest.NewInstallation.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {

    /** Its own profile for its own empty database. */
    public static class NewInstallation implements QuarkusTestProfile {}

    private static final String OWNER = "news with care";

    @Inject
    FirstStart firstStart;

    @Test
    @Order(1)
    void every_door_leads_to_the_form() {
        given().redirects().follow(false).get("/").then().statusCode(303).header("Location", endsWith("/setup"));
        given().redirects().follow(false).get("/sign-in").then().statusCode(303).header("Location", endsWith("/setup"));
        given().get("/setup").then().statusCode(200).body(containsString("j_username"));
    }

    @Test
    @Order(2)
    void from_another_machine_the_form_is_behind_the_code() {
        elsewhere().get("/setup").then().body(not(containsString("j_username"))).body(containsString("name=\"code\""));
        elsewhere().get("/setup?code=guess").then().body(not(containsString("j_username")));
        elsewhere().get("/setup?code=" + firstStart.code()).then().body(containsString("j_username"));
        given().header("Host", "rebound.example").get("/setup").then().body(not(containsString("j_username")));
    }

    @Test
    @Order(2)
    void from_another_machine_nobody_becomes_owner_without_the_code() {
        SignIn.asNobody()
                .header("X-Forwarded-For", "203.0.113.7")
                .formParam("j_username", "Mallory")
                .formParam("j_password", OWNER)
                .post("/setup")
                .then()
                .statusCode(403);
        assertThat(firstStart.open()).isTrue();
    }

    @Test
    @Order(3)
    void a_short_password_and_an_empty_name_are_refused_with_the_form() {
        setUp("Nora", "short")
                .then()
                .statusCode(422)
                .body(containsString("At least 8"))
                .body(containsString("Nora"));
        setUp(" ", OWNER).then().statusCode(422);
        setUp("a\u0000b", OWNER).then().statusCode(400);
    }

    @Test
    @Order(4)
    void guessing_the_code_is_slowed_down() {
        for (int guess = 0; guess < 7; guess++) {
            elsewhere().get("/setup?code=guess" + guess);
        }
        elsewhere().get("/setup?code=" + firstStart.code()).then().statusCode(429);
    }

    @Test
    @Order(5)
    void one_short_form_makes_the_owner_signs_them_in_and_gives_them_a_project() {
        var next = setUp("Nora", OWNER);
        next.then().statusCode(307).header("Location", endsWith("/j_security_check"));
        var session = given().redirects()
                .follow(false)
                .formParam("j_username", "Nora")
                .formParam("j_password", OWNER)
                .post("/j_security_check")
                .cookie("stet-session");

        given().cookie("stet-session", session)
                .get("/api/me")
                .then()
                .body("name", equalTo("Nora"))
                .body("administrator", equalTo(true));
        given().cookie("stet-session", session)
                .get("/api/projects")
                .then()
                .body("items.name", equalTo(java.util.List.of("My project")))
                .body("items[0].role", equalTo("OWNER"));
    }

    @Test
    @Order(6)
    void there_is_one_set_up() {
        setUp("Second", OWNER).then().statusCode(409).body(containsString("setup-closed"));
        given().redirects().follow(false).get("/setup").then().statusCode(303).header("Location", endsWith("/"));
    }

    private static io.restassured.response.Response setUp(String name, String password) {
        return SignIn.asNobody()
                .redirects()
                .follow(false)
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/setup");
    }

    private static RequestSpecification elsewhere() {
        return given().header("X-Forwarded-For", "203.0.113.7");
    }
}
