package org.stet.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

@QuarkusTest
class SignInTest {

    @Test
    void a_person_who_signed_in_is_recognised() {
        SignIn.as("ada").get("/api/me").then().statusCode(200).body("name", equalTo("ada"));
    }
}
