package org.stet.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** What a form was filled in with when it is refused, and what stays at the address of its answer. */
@QuarkusTest
class RefusedFormsTest {

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    @Test
    void a_refused_account_keeps_its_names_and_says_what_is_wrong_at_the_field() {
        try (var manager = manager()) {
            var page = manager.open("/accounts");
            page.locator("#name").fill("zoe");
            page.locator("#display-name").fill("Zoë");
            page.locator("#administrator").check();
            page.locator("#password").fill("short");
            page.locator("#password").press("Enter");

            assertThat(page.locator("#name")).hasValue("zoe");
            assertThat(page.locator("#display-name")).hasValue("Zoë");
            assertThat(page.locator("#administrator")).isChecked();
            assertThat(page.locator("#password")).hasValue("");
            assertThat(page.locator("#password")).isFocused();
            wrong(page, "#password", "characters. A few words in a row are good.");
            assertThat(page.locator("#name[aria-invalid]")).hasCount(0);
            manager.screenshot("accounts-refused").meetsNoBarrier();
            manager.complaints().clear();
        }
    }

    @Test
    void a_password_that_is_shown_once_is_not_lost_to_a_second_account_by_a_reload() {
        var name = "n" + UUID.randomUUID().toString().substring(0, 8);
        try (var manager = manager()) {
            var page = manager.open("/accounts");
            page.locator("#name").fill(name);
            page.locator("#name").press("Enter");
            assertThat(page.locator(".fresh code")).isVisible();
            page.waitForSelector("body[data-ready]");
            assertThat(page.url()).endsWith("/accounts");

            page.reload();
            assertThat(page.locator(".fresh, .error")).hasCount(0);

            page.getByLabel("New password: " + name).click();
            var second = page.locator(".fresh code").textContent();
            page.waitForSelector("body[data-ready]");
            assertThat(page.url()).endsWith("/accounts");
            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator(".fresh")).hasCount(0);
            assertThat(Account.byName(name)).isPresent();
            assertThat(second).isNotBlank();
        }
    }

    @Test
    void refused_forms_of_a_project_keep_what_was_filled_in() {
        var project = Newsroom.project("ana");
        try (var ana = Visitor.at(site, Look.WIDE).signIn("ana", SignIn.PASSWORD)) {
            var page = ana.open("/projects/" + project + "/settings");
            page.locator("#member-name").fill("no name");
            page.locator("#member-name").evaluate("(field) => { field.value = 'zoe\\u200B'; }");
            page.locator("#member-display-name").fill("Zoë");
            page.locator("section[aria-labelledby=members] input[value=EDITOR]").check();
            page.locator("#member-display-name").press("Enter");
            wrong(page, "#member-name", "A name of 1 to");
            assertThat(page.locator("#member-display-name")).hasValue("Zoë");
            assertThat(page.locator("section[aria-labelledby=members] input[value=EDITOR]"))
                    .isChecked();
            ana.screenshot("settings-refused").meetsNoBarrier();
            ana.turnsTo(Look.NARROW).screenshot("settings-refused").meetsNoBarrier();

            page.locator("#blind").uncheck();
            page.locator("#name").fill("   ");
            page.locator("section[aria-labelledby=general] button").click();
            wrong(page, "#name", "1 to 200 characters");
            assertThat(page.locator("#blind")).not().isChecked();

            ana.open("/projects");
            ana.screenshot("projects").meetsNoBarrier();
            page.locator("#name").fill("   ");
            page.locator("#name").press("Enter");
            wrong(page, "#name", "1 to 200 characters");
            ana.complaints().clear();
        }
    }

    @Test
    void addresses_that_only_answer_a_form_lead_to_its_page() {
        var project = Newsroom.project("ana");
        var home = "/projects/" + project;
        var someone = UUID.randomUUID();
        Map.of(
                        "/settings/members",
                        "/settings",
                        "/settings/members/" + someone,
                        "/settings",
                        "/settings/members/" + someone + "/removal",
                        "/settings",
                        "/tag-set/labels",
                        "/tag-set",
                        "/tag-set/own",
                        "/tag-set",
                        "/assignments/proposals",
                        "/assignments")
                .forEach((from, to) -> SignIn.as("ana")
                        .redirects()
                        .follow(false)
                        .get(home + from)
                        .then()
                        .statusCode(303)
                        .header("Location", endsWith(home + to)));
        SignIn.as("olga").get(home + "/settings/members").then().statusCode(404);
        SignIn.asAdministrator()
                .redirects()
                .follow(false)
                .get("/accounts/" + someone + "/password")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts"));
    }

    @Test
    void a_member_who_was_added_is_told_at_the_address_of_the_settings() {
        var project = Newsroom.project("ana");
        try (var ana = Visitor.at(site, Look.NARROW).signIn("ana", SignIn.PASSWORD)) {
            var page = ana.open("/projects/" + project + "/settings");
            page.locator("#member-name").fill("m" + UUID.randomUUID().toString().substring(0, 8));
            page.locator("#member-name").press("Enter");
            assertThat(page.locator(".fresh code")).isVisible();
            page.waitForSelector("body[data-ready]");
            assertThat(page.url()).endsWith("/settings");
            page.reload();
            assertThat(page.locator(".fresh, .error")).hasCount(0);
        }
    }

    @Test
    void one_second_is_one_second() {
        var messages = MessageBundles.get(AccountMessages.class);
        assertThat(List.of(messages.tooFast(1), messages.tooFast(2)))
                .containsExactly(
                        "Too many failed attempts from here. Try again in 1 second.",
                        "Too many failed attempts from here. Try again in 2 seconds.");
        assertThat(Attempts.seconds(Duration.ofMillis(20))).isEqualTo("1 second");
    }

    @Test
    void a_password_that_cannot_be_changed_is_refused_at_its_field() {
        try (var manager = manager()) {
            var page = manager.open("/account");
            page.locator("#now").fill("not my password");
            page.locator("#password").fill("a new password");
            page.locator("#password").press("Enter");
            wrong(page, "#now", "This is not your password.");
            assertThat(page.locator("#now")).isFocused();
            assertThat(page.locator("#now")).hasValue("");
            manager.complaints().clear();
        }
    }

    @Test
    void a_day_that_is_none_is_refused_at_its_field() {
        var project = Newsroom.project("ana");
        SignIn.as("ana")
                .contentType(ContentType.URLENC)
                .formParam("due", "someday")
                .formParam("note", "Please")
                .post("/projects/" + project + "/assignments/proposals")
                .then()
                .statusCode(422)
                .body(containsString("aria-describedby=\"due-hint due-fault\" aria-invalid=\"true\""))
                .body(containsString("id=\"due-fault\""))
                .body(containsString("Please"));
    }

    private static void wrong(Page page, String field, String sentence) {
        assertThat(page.locator(field + "[aria-invalid=true]")).isVisible();
        var described = page.locator(field).getAttribute("aria-describedby").split(" ")[0];
        assertThat(page.locator("[id='" + described + "']")).containsText(sentence);
    }

    private Visitor manager() {
        SignIn.asAdministrator();
        return Visitor.at(site, Look.DARK).signIn("administrator", SignIn.PASSWORD);
    }
}
