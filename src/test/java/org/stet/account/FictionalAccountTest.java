package org.stet.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

@QuarkusTest
class FictionalAccountTest {

    private static final UUID ID = UUID.fromString("0190a6a0-0000-7000-8000-0000000000f1");

    @Inject
    Enrolling enrolling;

    @Inject
    Credentials credentials;

    @Inject
    CurrentAccount current;

    @Test
    void nobody_signs_in_as_somebody_who_does_not_exist() {
        enrolling.fictional(ID, "nobody at all", "Nobody");

        for (var password : new String[] {"none", "x", SignIn.PASSWORD}) {
            var cookies = given().redirects()
                    .follow(false)
                    .formParam("j_username", "nobody at all")
                    .formParam("j_password", password)
                    .post("/j_security_check")
                    .getCookies();
            assertThat(cookies).doesNotContainKey("stet-session");
        }
    }

    @Test
    void asking_twice_makes_one_account() {
        assertThat(enrolling.fictional(ID, "nobody at all", "Nobody").id)
                .isEqualTo(enrolling.fictional(ID, "nobody at all", "Nobody").id);
    }

    @Test
    void work_is_done_in_their_name_and_in_nobodys_after_it() {
        var account = enrolling.fictional(ID, "nobody at all", "Nobody");
        var names = new ArrayList<String>();

        current.actFor(account, () -> names.add(current.who().name()));

        assertThat(names).containsExactly("nobody at all");
        assertThatThrownBy(() -> current.who()).hasMessageContaining("Sign in");
    }

    @Test
    void a_person_is_never_acted_for() {
        var person = SignIn.id("grace");

        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew().run(() -> current.actFor(Account.findById(person), () -> {})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void they_are_no_account_that_an_administrator_gives_a_password() {
        var account = enrolling.fictional(ID, "nobody at all", "Nobody");

        assertThatThrownBy(() -> credentials.renew(account.id, SignIn.PASSWORD))
                .hasMessageContaining("no such account");
        assertThat(QuarkusTransaction.requiringNew().call(Account::inNameOrder))
                .extracting(each -> each.id)
                .doesNotContain(account.id);
    }
}
