package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stet.SignIn.as;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.Newsroom;
import org.stet.browser.Look;

/** Articles in scripts other than Latin: words, sentences and borders by keys and mouse, and marks that lie on them. */
@QuarkusTest
class ScriptsJourneyTest extends DeskRoom {

    /**
     * An article.
     *
     * @param sentence its second block's first sentence, which is a quotation where the script has marks
     * @param word of the second block, for a double click
     * @param next the word after it
     * @param direction of the page's text
     */
    private record Script(String name, String text, String sentence, String word, String next, String direction) {

        /** A sentence of its words that takes several lines wherever it stands; some scripts set no blanks in it. */
        String severalLines() {
            var blank = List.of("Chinese", "Japanese", "Thai").contains(name) ? "" : " ";
            var words = sentence.replaceAll("[.。।]$", "").replace(" ", blank);
            var mark = sentence.matches(".*[.。।]") ? sentence.substring(sentence.length() - 1) : "";
            return String.join(blank, Collections.nCopies(12, words)) + mark;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Script> scripts() {
        return List.of(
                new Script(
                        "Arabic",
                        "الجسر مغلق\n\nأغلقت البلدية الجسر يوم الاثنين. لا أحد يعرف السبب.",
                        "أغلقت البلدية الجسر يوم الاثنين.",
                        "البلدية",
                        "الجسر",
                        "rtl"),
                new Script(
                        "Hebrew",
                        "הגשר סגור\n\nהעירייה סגרה את הגשר ביום שני. איש אינו יודע מדוע.",
                        "העירייה סגרה את הגשר ביום שני.",
                        "סגרה",
                        "את",
                        "rtl"),
                new Script(
                        "Devanagari",
                        "पुल बंद\n\nनगरपालिका ने सोमवार को पुल बंद किया। कारण कोई नहीं जानता।",
                        "नगरपालिका ने सोमवार को पुल बंद किया।",
                        "सोमवार",
                        "को",
                        "ltr"),
                new Script("Chinese", "大桥关闭\n\n市政府星期一关闭了大桥。没有人知道原因。", "市政府星期一关闭了大桥。", "星期一", "关闭", "ltr"),
                new Script("Japanese", "橋を閉鎖\n\n市長は月曜日に橋を閉鎖した。理由は誰も知らない。", "市長は月曜日に橋を閉鎖した。", "月曜日", "に", "ltr"),
                new Script(
                        "Thai",
                        "ปิดสะพาน\n\nเทศบาลปิดสะพานเมื่อวันจันทร์ ไม่มีใครทราบสาเหตุ",
                        "เทศบาลปิดสะพานเมื่อวันจันทร์ ไม่มีใครทราบสาเหตุ",
                        "เทศบาล",
                        "ปิด",
                        "ltr"));
    }

    private static String exact(Page page, UUID reading) {
        saved(page);
        return DeskRoom.<List<String>>stored(reading, "annotations.spans[0].exact")
                .get(0);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_double_click_takes_the_word_and_a_border_moves_by_the_next_one(Script script) {
        reading = opened(Newsroom.project("ana"), script.text());
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(page.locator("#article")).hasAttribute("dir", script.direction());
            doubleClickOn(page, script.word());
            press(page, "9");
            assertThat(exact(page, reading)).isEqualTo(script.word());
            press(page, "Escape", "]");
            saved(page);
            assertThat(exact(page, reading)).startsWith(script.word()).endsWith(script.next());
            assertThat(page.locator("mark").first()).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void keys_take_the_sentence_and_what_they_take_is_what_is_marked(Script script) {
        reading = opened(Newsroom.project("ana"), script.text());
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            press(page, "j", "j", "Shift+B");
            assertThat(exact(page, reading)).isEqualTo(script.sentence());
            // The mark lies on the letters and nowhere else: its words are those of the annotation.
            assertThat(String.join("", page.locator("mark").allTextContents())).isEqualTo(script.sentence());
            assertThat(page.locator("mark").first().boundingBox().width).isGreaterThan(40);
        }
    }

    /** On a telephone, where the first line of such a passage is far from its end. */
    @ParameterizedTest
    @MethodSource("scripts")
    void the_code_of_a_passage_of_several_lines_stands_at_its_end(Script script) {
        reading = opened(Newsroom.project("ana"), "Bridge\n\n" + script.severalLines());
        try (var ana = visitor(Look.NARROW)) {
            var page = desk(ana);
            press(page, "j", "j", "Shift+B");
            assertThat(exact(page, reading)).isEqualTo(script.severalLines());
            assertThat(String.join("", page.locator("mark").allTextContents())).isEqualTo(script.severalLines());
            assertThat(page.locator("#article [data-code]")).hasCount(1);
            var end = page.evaluate("""
                    () => {
                      const mark = document.querySelector("#article mark");
                      const lines = [...mark.getClientRects()];
                      const bottom = Math.max(...lines.map((line) => line.bottom));
                      const last = lines.filter((line) => line.bottom > bottom - 8);
                      const edge = (boxes) => getComputedStyle(mark).direction === "rtl"
                        ? Math.min(...boxes.map(({ left }) => left)) : Math.max(...boxes.map(({ right }) => right));
                      const tail = [...mark.querySelector("[data-code]").getClientRects()];
                      if (lines.length < 3) return `${lines.length} lines`;
                      if (tail.length !== 1) return `the code hangs on ${tail.length} lines`;
                      if (tail[0].bottom < bottom - 8) return "the code stands over another line";
                      return Math.abs(edge(tail) - edge(last)) < 2 ? "at the end" : `${edge(tail)} instead of ${edge(last)}`;
                    }""");
            assertThat(end).isEqualTo("at the end");
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void an_arrow_leads_to_the_word_that_it_points_at(Script script) {
        reading = opened(Newsroom.project("ana"), script.text());
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, script.word());
            press(page, script.direction().equals("rtl") ? "ArrowLeft" : "ArrowRight", "9");
            assertThat(exact(page, reading)).isEqualTo(script.next());
        }
    }

    /** Han is the system's: what is loaded of it is nothing. */
    @ParameterizedTest
    @MethodSource("scripts")
    void letters_are_in_the_font_of_their_script_and_no_other_is_fetched(Script script) {
        reading = opened(Newsroom.project("ana"), script.text());
        sayThatItIsIn(Map.of("Chinese", "zh", "Japanese", "ja").getOrDefault(script.name(), "und"));
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            var family =
                    switch (script.name()) {
                        case "Arabic" -> "Noto Naskh Arabic";
                        case "Hebrew" -> "Noto Serif Hebrew";
                        case "Devanagari" -> "Noto Serif Devanagari";
                        case "Thai" -> "Noto Serif Thai";
                        default -> "";
                    };
            page.waitForFunction("() => document.fonts.status === 'loaded'");
            // What every page needs is there for its own words.
            assertThat(page.evaluate("""
                            () => [...new Set([...document.fonts]
                              .filter(({ status, unicodeRange }) => status === "loaded" && !/U\\+0-FF|U\\+100-/.test(unicodeRange))
                              .map(({ family }) => family.replaceAll('"', '')))].join()""")).isEqualTo(family);
            if (family.isEmpty()) {
                var families =
                        (String) page.evaluate("() => getComputedStyle(document.getElementById('article')).fontFamily");
                assertThat(families).contains(script.name().equals("Chinese") ? "Songti SC" : "Hiragino Mincho ProN");
            }
        }
    }

    /** Letters that are joined stand as they are, in a headline and where letters stand apart otherwise; lines lie lower. */
    @ParameterizedTest
    @MethodSource("scripts")
    void letters_that_are_joined_stay_joined_and_lines_lie_below_their_signs(Script script) {
        reading = opened(Newsroom.project("ana"), script.text());
        // Of two of them nobody knows the language.
        var language = Map.of(
                "Arabic",
                "und-Arab",
                "Hebrew",
                "he",
                "Devanagari",
                "und-Deva",
                "Chinese",
                "zh",
                "Japanese",
                "ja",
                "Thai",
                "th");
        sayThatItIsIn(language.getOrDefault(script.name(), "und"));
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.evaluate("document.documentElement.dataset.reading = 'easy'");
            press(page, "j", "j", "Shift+B");
            page.locator("#article .row-0").first().waitFor();
            @SuppressWarnings("unchecked")
            var found = (List<String>) page.evaluate("""
                    () => {
                      const style = (name) => getComputedStyle(document.querySelector("#article " + name));
                      return [style("p").letterSpacing, style(".row-0").textUnderlineOffset];
                    }""");
            assertThat(found.get(0)).isEqualTo(script.name().equals("Hebrew") ? "0.95px" : "normal");
            boolean hasSignsBelow = !List.of("Chinese", "Japanese").contains(script.name());
            assertThat(found.get(1)).isEqualTo(hasSignsBelow ? "5.7px" : "3px");
        }
    }

    @Test
    void a_paragraph_in_another_script_keeps_its_letters_together_where_the_article_has_room_between_them() {
        reading = opened(
                Newsroom.project("ana"), "Bridge closes\n\nNobody answered.\n\nأغلقت البلدية الجسر يوم الاثنين.");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            page.evaluate("document.documentElement.dataset.reading = 'easy'");
            assertThat(page.evaluate("""
                            () => [...document.querySelectorAll("#article [data-block]")].slice(1)
                              .map((block) => getComputedStyle(block).letterSpacing).join()""")).isEqualTo("0.95px,normal");
        }
    }

    @Test
    void a_paragraph_in_the_other_direction_is_read_in_its_own() {
        var text = "الجسر مغلق\n\nThe bridge is closed (PDF).\n\nلا أحد يعرف السبب.";
        reading = opened(Newsroom.project("ana"), text);
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(page.locator("#article")).hasAttribute("dir", "rtl");
            double left = page.locator("#article").boundingBox().x;
            assertThat(placeOf(page, "The")[0]).isLessThan(left + 60);
            assertThat(placeOf(page, "PDF")[0]).isGreaterThan(placeOf(page, "closed")[0]);
        }
    }

    /**
     * An article with one paragraph in another script.
     *
     * @param dir of that paragraph
     * @param word of it, for a double click
     * @param next the word after it
     * @param after the word after that
     */
    private record Mixed(String name, String text, String lang, String dir, String word, String next, String after) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mixed> mixedArticles() {
        return List.of(
                new Mixed(
                        "Arabic in English",
                        "Bridge closes\n\nThe mayor closed the bridge.\n\nأغلقت البلدية الجسر يوم الاثنين.",
                        "ar",
                        "rtl",
                        "البلدية",
                        "الجسر",
                        "يوم"),
                new Mixed(
                        "English in Arabic",
                        "الجسر مغلق\n\nأغلقت البلدية الجسر يوم الاثنين. لا أحد يعرف السبب.\n\nThe mayor said that nobody of the town knew of it and that it was closed.\n\n"
                                + "قال رئيس البلدية إن الجسر مغلق حتى إشعار آخر، ولا أحد يعرف السبب.",
                        "en",
                        "ltr",
                        "mayor",
                        "said",
                        "that"));
    }

    @ParameterizedTest
    @MethodSource("mixedArticles")
    void keys_handles_and_codes_go_with_the_paragraph_and_not_with_the_article(Mixed mixed) {
        reading = opened(Newsroom.project("ana"), mixed.text());
        boolean leftwards = mixed.dir().equals("rtl");
        sayThatItIsIn(leftwards ? "en" : "ar");
        var onwards = leftwards ? "ArrowLeft" : "ArrowRight";
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            assertThat(page.locator("#article")).hasAttribute("dir", leftwards ? "ltr" : "rtl");
            var paragraph = page.locator("#article p[lang]");
            assertThat(paragraph).hasCount(1);
            assertThat(paragraph).hasAttribute("lang", mixed.lang());
            assertThat(paragraph).hasAttribute("dir", mixed.dir());

            doubleClickOn(page, mixed.word());
            press(page, "?");
            assertThat(page.locator(".help-dialog dt:has(kbd:text-is('%s')) + dd".formatted(leftwards ? "←" : "→")))
                    .hasText("next word");
            press(page, "Escape");
            assertThat(page.locator(".help-dialog")).hasCount(0);
            press(page, onwards, "9");
            assertThat(exact(page, reading)).isEqualTo(mixed.next());
            var quote = page.locator("#annotations .item-quote");
            assertThat(quote).hasAttribute("lang", mixed.lang());
            assertThat(quote).hasAttribute("dir", mixed.dir());

            page.evaluate(
                    "() => document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }))");
            page.locator(".handle.start").waitFor();
            var mark = page.locator("#article mark").boundingBox();
            double begin = leftwards ? mark.x + mark.width : mark.x;
            double end = leftwards ? mark.x : mark.x + mark.width;
            assertThat(middleOf(page, ".handle.start")).isCloseTo(begin, within(1.5));
            assertThat(middleOf(page, ".handle.end")).isCloseTo(end, within(1.5));
            var overhang = "one => getComputedStyle(one, '::after')." + (leftwards ? "left" : "right");
            assertThat(page.locator("#article [data-code]").evaluate(overhang)).isEqualTo("-2px");

            press(page, "Shift+" + onwards, "Shift+B");
            assertThat(page.locator("#annotations .item-quote")).hasCount(2);
            saved(page);
            assertThat(DeskRoom.<List<String>>stored(reading, "annotations.spans.flatten().exact"))
                    .containsExactlyInAnyOrder(mixed.next(), mixed.next() + " " + mixed.after());
        }
    }

    private static double middleOf(Page page, String handle) {
        var box = page.locator(handle).boundingBox();
        return box.x + box.width / 2;
    }

    /** A word in the other direction inside of a paragraph is taken hold of where it begins. */
    @Test
    void handles_stand_at_the_ends_of_a_word_that_runs_against_its_paragraph() {
        reading = opened(
                Newsroom.project("ana"), "Bridge closes\n\nThe sign at the bridge says مغلق in Arabic, and no more.");
        try (var ana = visitor(Look.WIDE)) {
            var page = desk(ana);
            doubleClickOn(page, "مغلق");
            press(page, "9");
            page.evaluate(
                    "() => document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }))");
            page.locator(".handle.start").waitFor();
            var mark = page.locator("#article mark").boundingBox();
            assertThat(middleOf(page, ".handle.start")).isCloseTo(mark.x + mark.width, within(1.5));
            assertThat(middleOf(page, ".handle.end")).isCloseTo(mark.x, within(1.5));
        }
    }

    private void sayThatItIsIn(String language) {
        var article = "/api/articles/" + stored(reading, "article");
        var tag = as("ana").get(article).header("ETag");
        as("ana")
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("change", UUID.randomUUID(), "language", language))
                .patch(article)
                .then()
                .statusCode(200);
    }
}
