package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** A tag set that asks more than one thing of a tag. */
@QuarkusTest
class SeveralQuestionsJourneyTest extends DeskRoom {

    @BeforeEach
    void open_an_article_whose_loaded_words_have_a_voice_and_an_effect() throws IOException {
        var set = file("techniques-ptc14.json");
        var labels = new ArrayList<Map<String, Object>>(rows(set, "labels"));
        var asking = new HashMap<>(labels.get(0));
        asking.put("attributes", List.of("voice", "effect"));
        asking.put("asked", List.of("voice", "effect"));
        labels.set(0, asking);
        set.put("id", "two-questions");
        set.put("labels", labels);
        set.put(
                "attributes",
                rows(file("sourcing.json"), "attributes").stream()
                        .filter(one -> List.of("voice", "effect").contains(one.get("id")))
                        .map(one -> {
                            var asked = new HashMap<>(one);
                            asked.put("tier", "asked");
                            return asked;
                        })
                        .toList());
        var project = Newsroom.project("ana");
        Newsroom.tagSet(project, "ana", "own", set);
        reading = opened(project, "Bridge closes\n\nNobody answered the furious council.");
    }

    private static Map<String, Object> file(String name) throws IOException {
        return new HashMap<>(JsonPath.from(Files.readString(Path.of("annotation-schema", name)))
                .<String, Object>getMap("$"));
    }

    @SuppressWarnings("unchecked") // as the files are written
    private static List<Map<String, Object>> rows(Map<String, Object> set, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(set.get(name));
    }

    @Test
    void tab_goes_to_the_next_question_and_back_before_it_goes_to_the_answers() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "furious");
            press(page, "1");
            var asked = page.locator("#strip .field.active");
            assertThat(asked).hasCount(1);
            var first = asked.getAttribute("aria-label");

            press(page, "Tab");
            assertThat(page.locator("#strip :focus")).hasCount(0);
            var second = asked.getAttribute("aria-label");
            assertThat(second).isNotEqualTo(first);
            assertThat(page.locator("#live")).containsText(second);
            press(page, "Shift+Tab");
            assertThat(asked).hasAttribute("aria-label", first);
            press(page, "Tab", "1");
            saved(page);

            assertThat(DeskRoom.<List<Map<String, Object>>>stored(reading, "annotations.attributes"))
                    .singleElement()
                    .satisfies(values -> assertThat(values.keySet()).containsExactly("effect"));
            // With nothing behind it, the focus goes in.
            doubleClickOn(page, "Nobody");
            press(page, "1", "Tab", "Tab");
            assertThat(page.locator("#strip .field.active button").first()).isFocused();
        }
    }
}
