package org.stet;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;

import org.stet.account.Account;
import org.stet.account.Enrolling;

/** Requests as one person or another, for tests over HTTP. */
public final class SignIn {

    public static final String PASSWORD = "correct horse battery";

    private static final String CSRF = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private SignIn() {}

    /** A request with the session and the CSRF token of this person, whose account is made when first asked for. */
    public static RequestSpecification as(String name) {
        id(name);
        return given().cookie("stet-session", SESSIONS.computeIfAbsent(name, SignIn::session))
                .cookie("csrf-token", CSRF)
                .header("X-CSRF-TOKEN", CSRF);
    }

    /** A request by nobody that carries a CSRF token all the same. */
    public static RequestSpecification asNobody() {
        return given().cookie("csrf-token", CSRF).header("X-CSRF-TOKEN", CSRF);
    }

    /** The id of the person's account, which is made when first asked for. */
    public static UUID id(String name) {
        return account(name, false);
    }

    /** A request as somebody who manages the accounts of the site. */
    public static RequestSpecification asAdministrator() {
        account("administrator", true);
        return as("administrator");
    }

    private static UUID account(String name, boolean administrator) {
        return QuarkusTransaction.joiningExisting().call(() -> Account.byName(name)
                .orElseGet(() -> Arc.container()
                        .instance(Enrolling.class)
                        .get()
                        .enrol(UUID.randomUUID(), name, name, PASSWORD, administrator))
                .id);
    }

    private static String session(String name) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("j_username", name)
                .formParam("j_password", PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302)
                .extract()
                .cookie("stet-session");
    }
}
