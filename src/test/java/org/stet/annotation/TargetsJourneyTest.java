package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** An article in a project that has targets from others: one is asked about those that it is about. */
@QuarkusTest
class TargetsJourneyTest extends BridgeDesk {

    private UUID project = UUID.randomUUID(); // each test has its own

    /** Two targets of Ana's own, and one that an editor has confirmed. */
    @BeforeEach
    void targets_of_other_articles() {
        project = Newsroom.project("ana");
        reading = opened(project, TEXT);
        target("The bridge", false);
        target("The ferry", false);
        target("The tunnel", true);
    }

    private void target(String name, boolean confirmed) {
        as("ana")
                .contentType("application/json")
                .body(Map.of("change", UUID.randomUUID(), "project", project, "name", name, "confirmed", confirmed))
                .put("/api/targets/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private List<String> known() {
        return as("ana").get("/api/projects/" + project + "/targets").jsonPath().getList("items.name");
    }

    private static Locator shown(Page page) {
        return page.locator("#answers .target");
    }

    private static void take(Page page, String name) {
        page.locator("#answers .new-target input").fill(name);
        page.locator("#answers .new-target input").press("Enter");
        assertThat(page.locator("#answers [data-key^='overall-stance']:focus")).hasCount(1);
    }

    @Test
    void one_is_asked_about_what_the_article_is_about_and_the_rest_is_known_by_name() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator("#tab-article").click();
            assertThat(shown(page)).hasCount(0);
            assertThat(page.locator("#answers .new-target option")).hasCount(3);

            take(page, " the  BRIDGE");
            assertThat(shown(page)).hasText("The bridge");
            assertThat(page.locator("#answers .new-target option")).hasCount(2);
            page.locator("#answers [data-key^='overall-stance'][data-key$=' cannot-tell']")
                    .click();
            take(page, "The harbour");
            assertThat(shown(page)).hasText(new String[] {"The bridge", "The harbour"});
            ana.meetsNoBarrier().screenshot("desk-targets");
            saved(page);
            assertThat(known()).containsExactlyInAnyOrder("The bridge", "The ferry", "The harbour", "The tunnel");

            page.reload();
            page.waitForSelector("body[data-ready]");
            page.locator("#tab-article").click();
            assertThat(shown(page)).hasText("The bridge");

            page.locator("#tab-tags").click();
            doubleClickOn(page, "rebuild");
            press(page, "1", "Escape");
            page.locator("#details [data-key=target]").selectOption("The ferry");
            page.locator("#tab-article").click();
            assertThat(shown(page)).hasText(new String[] {"The bridge", "The ferry"});
        }
    }

    @Test
    void a_target_of_one_s_own_gets_another_name_and_its_name_back() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.locator("#tab-article").click();
            take(page, "The tunnel");
            assertThat(page.locator("#answers .target-head button")).hasCount(0);
            take(page, "The bridge");
            var edit = page.getByLabel("Edit The bridge");
            edit.click();
            assertThat(page.locator("#answers .rename input")).isFocused();
            press(page, "Escape");
            assertThat(edit).isFocused();
            press(page, "Enter");
            page.keyboard().type("The old bridge");
            ana.meetsNoBarrier();
            press(page, "Enter");
            assertThat(page.getByLabel("Edit The old bridge")).isFocused();
            saved(page);
            assertThat(known()).containsExactlyInAnyOrder("The old bridge", "The ferry", "The tunnel");

            press(page, "Control+z");
            assertThat(page.locator(".toast").last()).hasText("Renamed target The old bridge back to The bridge");
            assertThat(edit).isVisible();
            press(page, "Control+Shift+z");
            assertThat(page.locator(".toast").last()).hasText("Renamed target The bridge to The old bridge");
            saved(page);
            assertThat(known()).containsExactlyInAnyOrder("The old bridge", "The ferry", "The tunnel");
        }
    }
}
