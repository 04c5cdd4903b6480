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

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** A tag set of more labels than a bar shows. */
@QuarkusTest
class ManyLabelsJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\nNobody answered the council.";
    private static final List<String> FURTHER = List.of("k", "m", "o", "p", "u", "v");

    @BeforeEach
    void open_an_article_with_twenty_labels() throws IOException {
        var project = Newsroom.project("ana");
        Newsroom.tagSet(project, "ana", "own", twentyLabels());
        reading = opened(project, TEXT);
    }

    /** The fourteen techniques and six more like the first. */
    private static Map<String, Object> twentyLabels() throws IOException {
        var set = new HashMap<String, Object>(
                JsonPath.from(Files.readString(Path.of("annotation-schema", "techniques-ptc14.json")))
                        .getMap("$"));
        @SuppressWarnings("unchecked")
        var labels = new ArrayList<>((List<Map<String, Object>>) set.get("labels"));
        for (var letter : FURTHER) {
            var label = new HashMap<>(labels.get(0));
            label.remove("digit");
            label.putAll(Map.of(
                    "id",
                    "more-" + letter,
                    "externalName",
                    "More_" + letter,
                    "letter",
                    letter,
                    "name",
                    "More " + letter,
                    "layer",
                    "more-" + letter));
            label.put("code", "M" + letter.toUpperCase(java.util.Locale.ROOT));
            labels.add(label);
        }
        set.put("id", "twenty");
        set.put("labels", labels);
        return set;
    }

    @Test
    void they_stand_beside_the_text_by_their_groups_and_none_is_over_the_words() {
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(chips(page)).hasCount(20);
            assertThat(page.locator("#palette .chip-group-name"))
                    .containsText(new String[] {"Wording", "Somebody's reputation"});
            var text = page.locator("#article").boundingBox();
            for (var chip : chips(page).all()) {
                var box = chip.boundingBox();
                assertThat(box.x + box.width).isLessThan(text.x);
            }

            ana.meetsNoBarrier();

            doubleClickOn(page, "Nobody");
            chips(page).filter(new Locator.FilterOptions().setHasText("More v")).click();
            press(page, "Shift+K");
            saved(page);

            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.label"))
                    .containsExactlyInAnyOrder("more-v", "more-k");
            assertThat(chips(page)
                            .filter(new Locator.FilterOptions().setHasText("More v"))
                            .locator(".count"))
                    .hasText("1");
        }
    }

    @Test
    void on_a_tablet_they_are_a_bar_below_the_text_that_scrolls() {
        try (var ana = visitor(Look.TABLET)) {
            var page = desk(ana);
            assertThat(page.locator("#palette .chip-group-name").first()).isHidden();
            var bar = page.locator("#palette").boundingBox();
            assertThat(bar.y + bar.height).isEqualTo(Look.TABLET.height());
            assertThat(bar.height).isLessThan(130);

            doubleClickOn(page, "Nobody");
            chips(page).filter(new Locator.FilterOptions().setHasText("More v")).click();
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.label"))
                    .containsExactly("more-v");
        }
    }

    private static Locator chips(Page page) {
        return page.locator("#palette .chip");
    }
}
