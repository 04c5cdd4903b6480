package org.stet.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

@QuarkusTest
class TagSetPagesTest {

    static final List<Look> LOOKS = List.of(Look.WIDE, Look.DARK, Look.NARROW);

    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void ada_owns_a_project() {
        SignIn.as("ada")
                .contentType(ContentType.JSON)
                .body(Map.of("change", UUID.randomUUID(), "name", "Bridge"))
                .put("/api/projects/" + project)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void the_pages_have_no_barriers_in_any_look(Look look) {
        try (var ada = Visitor.at(site(), look).signIn("ada", SignIn.PASSWORD)) {
            ada.open("/projects/" + project + "/codebook");
            ada.screenshot("codebook").meetsNoBarrier();
            ada.open("/projects/" + project + "/tag-set");
            ada.screenshot("tag-set").meetsNoBarrier();
            ada.open("/tag-sets/techniques-ptc14");
            ada.meetsNoBarrier();
        }
    }

    @Test
    void labels_are_chosen_by_keyboard_and_mouse_and_a_broken_file_is_explained() {
        try (var ada = Visitor.at(site()).signIn("ada", SignIn.PASSWORD)) {
            var page = ada.open("/projects/" + project + "/tag-set");
            page.locator("input[value='vague-source']").focus();
            page.keyboard().press("Space");
            page.locator("form:has(input[name=label]) button").press("Enter");
            page.waitForURL("**/tag-set?saved=true");
            assertThat(page.locator("[role=status]").first().textContent()).contains("Saved");
            assertThat(page.locator("input[value='vague-source']").isChecked()).isFalse();

            page.locator("input[type=file]").setInputFiles(Path.of("annotation-schema", "tag-set.schema.json"));
            page.locator("form[enctype] button").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("keeps the tag set");
            assertThat(page.locator("[role=alert]").textContent()).contains("“about” is missing.");
            ada.screenshot("tag-set-refused").meetsNoBarrier();
        }
    }

    @Test
    void refused_labels_stay_as_they_were_left_and_no_field_stands_before_the_sentence() {
        try (var ada = Visitor.at(site()).signIn("ada", SignIn.PASSWORD)) {
            var page = ada.open("/projects/" + project + "/tag-set");
            for (var box : page.locator("input[name=label]").all()) {
                box.uncheck();
            }
            page.locator("form:has(input[name=label]) button").press("Enter");

            assertThat(page.locator("[role=alert] li").textContent())
                    .isEqualTo("Choose at least one label that people tag.");
            assertThat(page.locator("input[name=label]:checked").count()).isZero();
            assertThat(page.locator("fieldset:has(input[name=label])").getAttribute("aria-describedby"))
                    .isEqualTo("refused");
            ada.screenshot("labels-refused").meetsNoBarrier();
            ada.complaints().clear();
        }
    }

    @Test
    void a_printed_codebook_tells_labels_apart_without_colour() {
        try (var ada = Visitor.at(site()).signIn("ada", SignIn.PASSWORD)) {
            var page = ada.open("/projects/" + project + "/codebook");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(style(page, "vague-source", "backgroundColor")).isEqualTo("rgb(224, 224, 224)");
            assertThat(style(page, "indirect-quote", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
            assertThat(style(page, "vague-source", "textDecorationStyle")).isEqualTo("dashed");
            assertThat(style(page, "vague-source", "textDecorationColor")).isEqualTo("rgb(0, 0, 0)");
            ada.screenshot("codebook-print");
        }
    }

    private static URI site() {
        return URI.create("http://localhost:%d/".formatted(RestAssured.port));
    }

    private static Object style(Page page, String label, String property) {
        return page.locator("q .mark-" + label)
                .first()
                .evaluate("(mark, name) => getComputedStyle(mark)[name]", property);
    }
}
