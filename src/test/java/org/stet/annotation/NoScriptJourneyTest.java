package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stet.SignIn.as;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Chromium;

/** Pages that need a script, in a browser without one. */
@QuarkusTest
class NoScriptJourneyTest extends BridgeDesk {

    private BrowserContext withoutScript() {
        SignIn.id("ana");
        var context = Chromium.browser()
                .newContext(new NewContextOptions().setBaseURL(site.toString()).setJavaScriptEnabled(false));
        var form = FormData.create().set("j_username", "ana").set("j_password", SignIn.PASSWORD);
        context.request().post("/j_security_check", RequestOptions.create().setForm(form));
        return context;
    }

    @Test
    void the_desk_says_what_works_and_shows_nothing_that_does_not() {
        try (var context = withoutScript()) {
            var page = context.newPage();
            page.navigate("/readings/" + reading);
            assertThat(page.locator("#article")).containsText("We will rebuild the bridge");
            assertThat(page.locator(".no-script")).containsText("Tagging needs JavaScript");
            assertThat(page.locator(
                            "button:visible, select:visible, [role=tab]:visible, .palette:visible, .skip a:visible"))
                    .hasText(new String[] {"Skip to the text"});

            page.locator(".no-script a", new Page.LocatorOptions().setHasText("Print"))
                    .click();
            assertThat(page.locator("main [type=submit]").first()).isVisible();
            page.goBack();
            page.locator(".no-script a").first().click();
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void bringing_an_article_in_says_what_a_teacher_can_do() {
        var project = as("ana").get("/api/readings/" + reading).jsonPath().getString("project");
        try (var context = withoutScript()) {
            var page = context.newPage();
            page.navigate("/projects/" + project + "/import");
            assertThat(page.locator("noscript .error")).containsText("ask somebody else of the project");
            assertThat(page.locator("main button:visible, main textarea:visible"))
                    .hasCount(0);
        }
    }
}
