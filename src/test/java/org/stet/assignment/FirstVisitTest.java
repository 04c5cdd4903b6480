package org.stet.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** The first minutes with a new Stet, in a real browser. */
@QuarkusTest
@TestProfile(FirstVisitTest.NewInstallation.class)
class FirstVisitTest {

    /** Its own profile for its own empty database. */
    public static class NewInstallation implements QuarkusTestProfile {}

    private static final String PASSWORD = "news with care";

    @Test
    void from_the_form_to_the_preview_of_an_own_article_in_four_interactions_without_a_barrier_on_the_way() {
        var site = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + "/");
        try (var owner = Visitor.at(site)) {
            var page = owner.open("/");
            owner.screenshot("set-up").meetsNoBarrier();
            page.getByLabel("Your name").fill("Nora Lind");
            page.getByLabel("Password").fill(PASSWORD);
            page.locator("form.card [type=submit]").click();
            page.waitForURL("**/projects/*");
            owner.screenshot("first").meetsNoBarrier();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("paste");

            page.evaluate("""
                    () => {
                      const data = new DataTransfer();
                      data.setData("text/plain", "A headline\\n\\nA paragraph of news.");
                      const field = document.activeElement;
                      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
                      field.value = data.getData("text/plain");
                    }""");
            page.waitForURL("**/import");
        }
        for (var look : new Look[] {Look.DARK, Look.NARROW}) {
            try (var owner = Visitor.at(site, look).signIn("nora lind", PASSWORD)) {
                for (var path :
                        new String[] {"/", "/projects", "/account", "/accounts", "/nowhere", "/problems/stale-text"}) {
                    owner.open(path);
                    owner.screenshot("page-" + path.replace('/', '-')).meetsNoBarrier();
                }
                owner.open("/");
                owner.page().locator("nav .rooms summary").click();
                owner.page()
                        .locator("nav a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Settings"))
                        .click();
                owner.screenshot("page-settings").meetsNoBarrier();
            }
        }
    }
}
