package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** A project with more sources than there are digits. */
@QuarkusTest
class ManySourcesJourneyTest extends BridgeDesk {

    private static final List<String> NAMES = List.of(
            "Ada Berg",
            "Ben Chu",
            "Cleo Diaz",
            "Dan Eber",
            "Eva Frank",
            "Finn Gade",
            "Gia Hahn",
            "Hans Ito",
            "Ida Juhl",
            "Jon Kern",
            "Kira Lund",
            "The Harbour Board");

    @Test
    void a_source_that_no_digit_leads_to_is_completed_and_taken_by_its_name() {
        var project = Newsroom.project("ana");
        var last = UUID.randomUUID();
        for (var name : NAMES) {
            boolean board = name.equals("The Harbour Board");
            as("ana")
                    .contentType("application/json")
                    .body(Map.of(
                            "change",
                            UUID.randomUUID(),
                            "project",
                            project,
                            "name",
                            name,
                            "kind",
                            board ? "named-organisation" : "named-person"))
                    .put("/api/sources/" + (board ? last : UUID.randomUUID()))
                    .then()
                    .statusCode(201);
        }
        reading = opened(project, TEXT);
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "rebuild");
            press(page, "1", "Enter");
            var form = page.locator("#strip .new-source");
            assertThat(form.locator("input")).isFocused();
            assertThat(form.locator("datalist option")).hasCount(NAMES.size());

            page.keyboard().type(" the  harbour board");
            assertThat(form.locator("select")).hasValue("named-organisation");
            assertThat(form.locator("select")).isDisabled();
            ana.meetsNoBarrier();
            press(page, "Enter");
            assertThat(item(page, "We will rebuild")).containsText("The Harbour Board");
            saved(page);
            String source = stored(reading, "annotations[0].source");
            assertThat(source).isEqualTo(last.toString());
            assertThat(as("ana")
                            .get("/api/projects/" + project + "/sources")
                            .jsonPath()
                            .getList("items.id"))
                    .hasSize(NAMES.size());
        }
    }
}
