package org.stet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;

/** The language of an article: as somebody says, else as its original says, else as its text looks. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // set before each test
class LanguageTest {

    private static final String CHINESE = "市长宣布大桥将关闭十一周。居民说没有人通知他们。";
    private static final String ARABIC = "أعلن رئيس البلدية إغلاق الجسر لمدة أحد عشر أسبوعا.";

    private ImportRoom room;

    @BeforeEach
    void open() {
        room = ImportRoom.open();
    }

    @Test
    void a_language_that_nobody_said_is_guessed_and_says_so() {
        var article = added(CHINESE, null);

        known(article).body("language", equalTo("zh")).body("languageGuessed", equalTo(true));
        known(added(ARABIC, null)).body("language", equalTo("ar")).body("languageGuessed", equalTo(true));
        known(added("Bridge closes", null)).body("language", equalTo("und")).body("languageGuessed", equalTo(true));
        known(added(CHINESE + "二", "en")).body("language", equalTo("en")).body("languageGuessed", equalTo(false));
    }

    @Test
    void the_original_is_believed_before_the_text() {
        var words = "The council said on Monday that the bridge will close for eleven weeks.";
        var html = "<html lang=\"fr-CA\"><body><article><p>%s</p></article></body></html>".formatted(words);
        var preview = room.preview(Map.of("text", words, "html", html)).statusCode(200);
        assertThat(preview.extract().<Boolean>path("languageGuessed")).isFalse();

        known(added(room.confirmed(preview, Map.of("text", words, "html", html)), null))
                .body("language", equalTo("fr-CA"))
                .body("languageGuessed", equalTo(false));
        var spelt = html.replace("fr-CA", "French (Canada)");
        room.preview(Map.of("text", words, "html", spelt))
                .statusCode(200)
                .body("facts.language", equalTo("en"))
                .body("languageGuessed", equalTo(true));
    }

    @Test
    void words_direction_and_exports_go_by_the_guess() {
        var request = room.confirmed(CHINESE);
        request.put("project", Newsroom.project("ed"));
        var chinese = added(request, null);
        var arabic = added(ARABIC, null);

        text(chinese).body("language", equalTo("zh")).body("words", hasSize(not(2)));
        text(arabic).body("language", equalTo("ar")).body("direction", equalTo("rtl"));
        for (var format : new String[] {"jsonl", "csv"}) {
            assertThat(SignIn.as("ed")
                            .get("/api/articles/%s/export/%s".formatted(chinese, format))
                            .asString())
                    .as(format)
                    .doesNotContain("\"en\"", ",en,");
        }
        assertThat(SignIn.as("ed")
                        .get("/api/articles/%s/export/jsonl".formatted(chinese))
                        .asString())
                .contains("\"language\":\"zh\"");
    }

    @Test
    void a_guess_stays_one_until_somebody_says_the_language() {
        var article = added(ARABIC, null);

        patch(article, 0, "outlet", "The Daily Ledger").body("languageGuessed", equalTo(true));
        patch(article, 1, "language", "ar").body("languageGuessed", equalTo(false));
        patch(article, 2, "language", null).body("language", equalTo("ar")).body("languageGuessed", equalTo(true));
        patch(article, 3, "language", "fa").body("language", equalTo("fa"));
    }

    @Test
    void the_form_says_that_it_is_a_guess_and_takes_another_language() {
        var article = added(ARABIC, null);
        var page = "/articles/" + article;

        SignIn.as("ed")
                .get(page)
                .then()
                .body(containsString("Guessed by the text."))
                .body(containsString("value=\"ar\""));
        sent(page, 0, "ar");
        known(article).body("languageGuessed", equalTo(true)).body("byline", equalTo("Mara Okafor"));

        sent(page, 1, "fa");
        known(article).body("language", equalTo("fa")).body("languageGuessed", equalTo(false));
        SignIn.as("ed").get(page).then().body(not(containsString("Guessed by the text.")));
        SignIn.as("ed")
                .get("/articles/" + added("Bridge closes", null))
                .then()
                .body(containsString("The text does not tell which it is"));
    }

    @Test
    void a_corrected_text_is_guessed_again_unless_somebody_said_the_language() {
        var article = added("Bridge closes", null);
        known(article).body("language", equalTo("und"));

        correct(article, "The bridge closes on Monday for eleven weeks, the council said.");
        known(article).body("language", equalTo("en")).body("languageGuessed", equalTo(true));
        correct(article, "Bridge closed");
        known(article).body("language", equalTo("en")).body("languageGuessed", equalTo(true));

        var said = added(ARABIC, "fa");
        correct(said, "The bridge closes on Monday for twelve weeks, the council said.");
        known(said).body("language", equalTo("fa")).body("languageGuessed", equalTo(false));
    }

    @Test
    void a_guess_that_somebody_confirms_is_their_word() {
        var article = added(ARABIC, null);
        var page = "/articles/" + article;
        SignIn.as("ed").get(page).then().body(containsString("This is right"));

        sent(page, 0, "ar", true);

        known(article).body("language", equalTo("ar")).body("languageGuessed", equalTo(false));
        SignIn.as("ed").get(page).then().body(not(containsString("This is right")));
    }

    private static void correct(UUID article, String words) {
        var original = Map.<String, Object>of("text", words);
        var preview = ImportRoom.as("ed")
                .body(original)
                .post("/api/articles/%s/texts/previews".formatted(article))
                .then()
                .statusCode(200)
                .extract();
        var request = new HashMap<String, Object>(Map.of("change", UUID.randomUUID(), "original", original));
        request.put("replaces", preview.path("replaces"));
        request.put("text", preview.path("preview.text"));
        request.put("blocks", preview.path("preview.blocks"));
        ImportRoom.as("ed")
                .body(request)
                .put("/api/articles/%s/texts/%s".formatted(article, UUID.randomUUID()))
                .then()
                .statusCode(200);
    }

    private UUID added(String words, @Nullable String language) {
        return added(room.confirmed(words), language);
    }

    private static UUID added(Map<String, Object> request, @Nullable String language) {
        var id = UUID.randomUUID();
        var facts = new HashMap<String, Object>();
        facts.put("language", language);
        request.put("facts", facts);
        ImportRoom.as("ed").body(request).put("/api/articles/" + id).then().statusCode(201);
        return id;
    }

    private static ValidatableResponse known(UUID article) {
        return SignIn.as("ed").get("/api/articles/" + article).then().statusCode(200);
    }

    private static ValidatableResponse text(UUID article) {
        var text = known(article).extract().<String>path("text");
        return SignIn.as("ed").get("/api/texts/" + text).then().statusCode(200);
    }

    private static ValidatableResponse patch(UUID article, int version, String field, @Nullable String value) {
        var patch = new HashMap<String, Object>(Map.of("change", UUID.randomUUID()));
        patch.put(field, value);
        return ImportRoom.as("ed")
                .header("If-Match", "\"%d\"".formatted(version))
                .body(patch)
                .patch("/api/articles/" + article)
                .then()
                .statusCode(200);
    }

    private static void sent(String page, int version, String language) {
        sent(page, version, language, false);
    }

    private static void sent(String page, int version, String language, boolean right) {
        SignIn.as("ed")
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("version", version)
                .formParam("byline", "Mara Okafor")
                .formParam("language", language)
                .formParam("languageRight", right)
                .post(page + "/facts")
                .then()
                .statusCode(303);
    }
}
