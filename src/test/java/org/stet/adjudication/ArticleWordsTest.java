package org.stet.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.article.Article;

/** Words of an Arabic article that stand on English pages: they are said to be Arabic, and go in their own direction. */
@QuarkusTest
class ArticleWordsTest {

    private static final String TITLE = "المدينة تغلق الجسر القديم";
    private static final String QUOTE = "«لن نقامر بأرواح الناس.»";
    private static final String HASTY = "المتهور";
    private static final String CLAIM = "لم تقدّم البلدية تقريرًا";
    private static final String TEXT = TITLE
            + "\n\nقالت العمدة ليلى حدّاد: " + QUOTE + " ووعدت بعبّارة."
            + "\n\nويرى السكان أن التأخير المتهور أضرّ بمتاجر."
            + "\n\nوقال السكان: " + CLAIM + " منشورًا.";

    private static final String ARABIC = " lang=\"ar\" dir=\"auto\"";

    private Readers readers;

    /** Ana and Ben read an article without an outlet; they take the quotation for different things, and Ben sees more. */
    @BeforeEach
    void two_people_read_and_differ() {
        readers = new Readers(TEXT);
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.findById(readers.article);
            article.title = TITLE;
            article.language = "ar";
            article.story = "The bridge";
        });
        tag("ana", "direct-quote");
        tag("ben", "partial-quote");
        readers.tag("ben", "loaded-language", HASTY);
        for (var name : List.of("ana", "ben")) {
            readers.tag(name, "unsupported-assertion", CLAIM);
            readers.submit(name);
        }
    }

    private void tag(String name, String label) {
        readers.tag(name, label, Map.of("source", readers.source(name, "ليلى حدّاد")), QUOTE);
    }

    @Test
    void what_readers_differ_on_is_in_the_article_s_language_and_direction() {
        var page =
                page("ana", "/compare?reading=%s&reading=%s".formatted(readers.reading("ana"), readers.reading("ben")));

        assertThat(page).contains(words(QUOTE), words(HASTY), "<bdi lang=\"ar\">" + QUOTE + "</bdi>");
        assertThat(attributesOf(page)).hasSize(3).containsOnly(ARABIC);
    }

    @Test
    void what_is_settled_and_learnt_from_is_too() {
        begin();
        var deciding = page("ana", "/articles/" + readers.article + "/settle?at=1");
        assertThat(deciding)
                .contains(words(QUOTE))
                .containsPattern("<textarea id=\"words\"[^>]*" + ARABIC + "[^>]*>" + QUOTE);
        assertThat(attributesOf(deciding)).hasSize(2).containsOnly(ARABIC);

        var settlement = settle();
        var lessons = page("ben", "/projects/" + readers.project + "/lessons");
        assertThat(lessons).contains(ARABIC + ">" + TITLE + "</a>", words(QUOTE), words(HASTY));
        assertThat(attributesOf(lessons)).hasSize(3).containsOnly(ARABIC);
        var example = page(
                "ana",
                "/articles/%s/settle/%s/example?label=direct-quote&kind=positive"
                        .formatted(readers.article, settlement));
        assertThat(example)
                .contains(
                        "<span" + ARABIC + ">" + TITLE, "<blockquote><div" + ARABIC + ">", "<b" + ARABIC + ">" + QUOTE);
    }

    @Test
    void articles_side_by_side_have_each_its_own() {
        var other = Newsroom.article(readers.project, "Bridge to close\n\nNobody asked.");
        QuarkusTransaction.requiringNew().run(() -> Article.<Article>findById(other).story = "The bridge");

        for (var path : List.of(
                "/stories/The%20bridge", "/side-by-side?article=%s&article=%s".formatted(readers.article, other))) {
            var page = page("ana", "/projects/" + readers.project + path);
            assertThat(page)
                    .as(path)
                    .contains(
                            "<a href=\"/articles/%s\"%s>%s</a>".formatted(readers.article, ARABIC, TITLE),
                            "<a href=\"/articles/%s\" lang=\"en\" dir=\"auto\">".formatted(other),
                            "<bdi>ليلى حدّاد</bdi>")
                    .containsPattern("<a class=\"said\" href=\"[^\"]*\"" + ARABIC + ">" + QUOTE)
                    .containsPattern("<li><a href=\"[^\"]*\"" + ARABIC + ">" + QUOTE);
        }
        assertThat(page("ana", "/projects/" + readers.project + "/stories"))
                .contains("<a href=\"/articles/%s\"%s>%s</a>".formatted(readers.article, ARABIC, TITLE));
    }

    @Test
    void the_desk_s_title_is_in_the_article_s_language() {
        assertThat(page("ana", "/readings/" + readers.reading("ana")))
                .contains("<p class=\"title\"><bdi lang=\"ar\">" + TITLE + "</bdi>");
    }

    private static String words(String words) {
        return "<span class=\"words\"%s>%s</span>".formatted(ARABIC, words);
    }

    /** What is said of each of the passages that a page shows. */
    private static List<String> attributesOf(String page) {
        return Pattern.compile("<span class=\"words\"([^>]*)>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String page(String name, String path) {
        return SignIn.as(name)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void begin() {
        new SettlingDesk(readers).begin();
    }

    /** @return the settlement of what they differ on first */
    private UUID settle() {
        var desk = new SettlingDesk(readers);
        var first = UUID.randomUUID();
        int all = desk.look().extract().<Integer>path("differences.size()");
        for (int difference = 0; difference < all; difference++) {
            var id = difference == 0 ? first : UUID.randomUUID();
            desk.decide("ana", id, difference, desk.accept("ana"), null).statusCode(201);
        }
        desk.finishAll();
        return first;
    }
}
