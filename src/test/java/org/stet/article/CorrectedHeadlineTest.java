package org.stet.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** A newspaper corrects its headline, or what is pasted anew lacks it: what the text begins with, and what the title is. */
@QuarkusTest
class CorrectedHeadlineTest {

    private static final String BODY =
            "The bridge will close on Monday, the council said, after a debate of four hours.\n"
                    + "Nobody asked the owners of the shops on the east bank, who fear for their trade.";
    private static final String HEADED = "Mayor opens the new bridge\n" + BODY;
    private static final String CORRECTED = HEADED.replace("new bridge", "old bridge");

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void a_corrected_headline_takes_the_place_of_the_one_before_and_the_title_follows() {
        var article = room.article(HEADED);

        var preview = correction(article, CORRECTED)
                .body("preview.text", equalTo(CORRECTED))
                .body("preview.titleAdded", nullValue())
                .body("preview.blocks.kind", contains("headline", "paragraph", "paragraph"))
                .body("preview.blocks[0].rule", equalTo("headline.again"))
                .body("changes.before.words", contains("new"))
                .body("changes.after.words", contains("old"))
                .body("title", equalTo("Mayor opens the old bridge"));
        put(article, CORRECTED, preview, true).statusCode(200);

        text(article).body("text", equalTo(CORRECTED));
        article(article).body("title", equalTo("Mayor opens the old bridge"));
    }

    @Test
    void a_headline_written_anew_is_still_the_headline() {
        var article = room.article(HEADED);
        var anew = "After years the town has its crossing\n" + BODY;

        correction(article, anew)
                .body("preview.text", equalTo(anew))
                .body("preview.blocks[0].kind", equalTo("headline"))
                .body("title", equalTo("After years the town has its crossing"));
    }

    @Test
    void the_title_stays_where_the_headline_stays_was_another_or_nobody_asks() {
        var article = room.article(HEADED);
        var longer = HEADED + "\nThe mayor has not said when the bridge will open again for cars and lorries.";
        correction(article, longer)
                .body("preview.text", equalTo(longer))
                .body("preview.blocks[0].rule", equalTo("as-before"))
                .body("title", nullValue());

        put(article, CORRECTED, correction(article, CORRECTED), false).statusCode(200);
        article(article).body("title", equalTo("Mayor opens the new bridge"));
        correction(article, HEADED).body("title", nullValue());
    }

    @Test
    void titles_that_are_no_line_of_the_text_come_before_what_lacks_them_again() {
        var first = titled(BODY, "Mayor opens the new bridge");
        var second = titled(BODY.replace("Monday", "Friday"), "A town and its shops");
        var mended = BODY.replace("four hours", "five hours");

        var preview = correction(first, mended)
                .body("preview.text", equalTo("Mayor opens the new bridge\n" + mended))
                .body("preview.titleAdded", equalTo("Mayor opens the new bridge"))
                .body("preview.blocks[0].rule", equalTo("title-added"))
                .body("title", nullValue());
        put(first, mended, preview, false).statusCode(200);
        text(first).body("text", startsWith("Mayor opens the new bridge\n"));
        correction(second, mended).body("preview.text", equalTo("A town and its shops\n" + mended));
        correction(second, mended, "?addTitle=false")
                .body("preview.text", equalTo(mended))
                .body("preview.titleAdded", nullValue())
                .body("changes.before.words", hasItems("A town and its shops\n"));
    }

    @Test
    void a_title_that_was_put_before_the_text_gives_way_to_a_headline_like_it() {
        var article = titled(BODY, "Mayor opens the new bridge");

        correction(article, CORRECTED)
                .body("preview.text", equalTo(CORRECTED))
                .body("preview.blocks[0].kind", equalTo("headline"))
                .body("title", equalTo("Mayor opens the old bridge"));
        correction(article, CORRECTED, "?addTitle=true")
                .body("preview.text", equalTo("Mayor opens the new bridge\n" + CORRECTED))
                .body("title", nullValue());
    }

    @Test
    void a_title_that_somebody_left_out_of_the_text_stays_out() {
        var paste = Map.<String, Object>of("text", BODY, "title", "Mayor opens the new bridge", "addTitle", false);
        var article = saved(room.confirmed(room.preview(paste).statusCode(200), Map.of("text", BODY)));

        var mended = BODY.replace("four hours", "five hours");
        correction(article, mended)
                .body("preview.text", equalTo(mended))
                .body("preview.blocks.kind", not(hasItems("headline")));
    }

    @Test
    void the_page_shows_the_headline_as_corrected_and_asks_about_the_title() {
        var article = room.article(HEADED);
        try (var ed = Visitor.at(site, Look.WIDE).signIn("ed", SignIn.PASSWORD)) {
            var page = paste(ed, article, CORRECTED);
            assertThat(page.locator("#changes")).hasText(Pattern.compile("\\s*taken out: new\\s+put in: old\\s*"));
            assertThat(page.locator("#adding")).isHidden();
            assertThat(page.getByLabel("The title of the article becomes “Mayor opens the old bridge”"))
                    .isChecked();
            ed.screenshot("corrected-headline");
            ed.meetsNoBarrier();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/texts/2"));
        }
        article(article).body("title", equalTo("Mayor opens the old bridge"));
    }

    @Test
    void on_the_page_a_title_is_left_out_and_put_back_by_a_tick() {
        var article = titled(BODY, "Mayor opens the new bridge");
        try (var ed = Visitor.at(site, Look.NARROW).signIn("ed", SignIn.PASSWORD)) {
            var page = paste(ed, article, BODY.replace("four hours", "five hours"));
            var add = page.getByLabel("The title is not in the text: put it before the text");
            assertThat(add).isChecked();
            assertThat(page.locator(".block-row").first()).containsText("the title, put before the text");
            ed.screenshot("corrected-title").meetsNoBarrier();
            assertThat(page.locator(".block-row")).hasCount(2);
            add.press("Space");
            assertThat(page.locator(".block-row")).hasCount(1);
            assertThat(add).isFocused();
            add.press("Space");
            assertThat(page.locator(".block-row")).hasCount(2);
            add.press("Space");
            assertThat(page.locator(".block-row")).hasCount(1);
            page.locator("#save").click();
            page.waitForURL(Pattern.compile(".*/texts/2"));
        }
        text(article).body("text", startsWith("The bridge will close"));
        article(article).body("title", equalTo("Mayor opens the new bridge"));
    }

    private static Page paste(Visitor ed, UUID article, String text) {
        var page = ed.open("/articles/" + article + "/correct");
        page.waitForSelector("body[data-ready]");
        page.locator("#paste").fill(text);
        page.locator("#read").click();
        assertThat(page.locator("#save")).isFocused();
        return page;
    }

    private UUID titled(String words, String title) {
        var preview = room.preview(Map.of("text", words, "title", title)).statusCode(200);
        return saved(room.confirmed(preview, Map.of("text", words)));
    }

    private UUID saved(Map<String, Object> request) {
        var id = UUID.randomUUID();
        room.save(id, request).statusCode(201);
        return id;
    }

    private static ValidatableResponse correction(UUID article, String text) {
        return correction(article, text, "");
    }

    private static ValidatableResponse correction(UUID article, String text, String query) {
        return ImportRoom.as("ed")
                .body(Map.of("text", text))
                .post("/api/articles/" + article + "/texts/previews" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(UUID article, String text, ValidatableResponse preview, boolean rename) {
        var shown = preview.extract();
        var request = new HashMap<String, Object>();
        request.put("change", UUID.randomUUID());
        request.put("replaces", shown.path("replaces"));
        request.put("text", shown.path("preview.text"));
        request.put("blocks", shown.path("preview.blocks"));
        request.put("original", Map.of("text", text));
        request.put("titleAdded", shown.path("preview.titleAdded"));
        request.put("title", rename ? shown.path("title") : null);
        return ImportRoom.as("ed")
                .body(request)
                .put("/api/articles/" + article + "/texts/" + UUID.randomUUID())
                .then();
    }

    private static ValidatableResponse article(UUID article) {
        return ImportRoom.as("ed").get("/api/articles/" + article).then().statusCode(200);
    }

    private ValidatableResponse text(UUID article) {
        return ImportRoom.as("ed")
                .get("/api/texts/" + room.textOf(article))
                .then()
                .statusCode(200);
    }
}
