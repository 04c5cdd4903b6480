package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stet.SignIn.as;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** What a tag draws stands beside the words: they do not move for it, and are copied without it. */
@QuarkusTest
class WordsStayTest {

    private static final String TEXT = """
            The board votes for a new bridge that nobody wants to pay for
            %s
            The plan is reckless
            قالت العمدة سنغلق الجسر قبل الشتاء ولا أحد يعرف السبب، يقول التقرير (PDF)""".formatted(
                    "Nobody asked us, say the well-known owners (and others): not once; “never”! "
                            .repeat(9)
                            .strip());

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    /** One word in three, from the first on or the second: all that can stand after a word comes after a tag then. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void no_word_moves_for_a_tag(int first) {
        var article = Newsroom.article(Newsroom.project("ana"), TEXT);
        var reading = UUID.randomUUID();
        put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article));
        try (var wide = visitor(Look.WIDE);
                var narrow = visitor(Look.NARROW)) {
            var wideBefore = places(wide, reading);
            var narrowBefore = places(narrow, reading);
            var copied = copied(wide.page());

            var words = Pattern.compile("[\\p{L}-]+").matcher(TEXT).results().toList();
            for (int at = first; at < words.size(); at += 3) {
                var span = Map.of(
                        "start", words.get(at).start(),
                        "end", words.get(at).end(),
                        "exact", words.get(at).group());
                put(
                        "/api/annotations/" + UUID.randomUUID(),
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "reading",
                                reading,
                                "label",
                                "loaded-language",
                                "spans",
                                List.of(span)));
            }

            stay(wideBefore, places(wide, reading));
            stay(narrowBefore, places(narrow, reading));
            assertThat(copied(wide.page())).isEqualTo(copied);
            assertThat(wide.page().locator("mark").first()).isVisible();
        }
    }

    /** Within a pixel: two letters that the font draws closer together no longer are where a tag ends between them. */
    private static void stay(List<Double> before, List<Double> after) {
        assertThat(after).hasSameSizeAs(before);
        for (int at = 0; at < after.size(); at++) {
            assertThat(after.get(at)).as("place " + at).isCloseTo(before.get(at), within(1.0));
        }
    }

    /** The height of each block and, for each of its words, how far right and down it begins; in pixels. */
    private static List<Double> places(Visitor visitor, UUID reading) {
        var page = visitor.open("/readings/" + reading);
        page.waitForSelector("body[data-ready]");
        var places = (List<?>) page.evaluate("""
                async () => {
                  await document.fonts.ready;
                  return [...document.querySelectorAll("[data-block]")].flatMap((block) => {
                    block.scrollIntoView();
                    const { left, top, height } = block.getBoundingClientRect();
                    const places = [height];
                    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                    let inside = false;
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      for (let at = 0; at < node.length; at++) {
                        const space = /\\s/.test(node.data[at]);
                        if (!space && !inside) {
                          const range = document.createRange();
                          range.setStart(node, at);
                          range.setEnd(node, at + 1);
                          const box = range.getBoundingClientRect();
                          places.push(box.left - left, box.top - top);
                        }
                        inside = !space;
                      }
                    }
                    return places;
                  });
                }""");
        return places.stream().map(place -> ((Number) place).doubleValue()).toList();
    }

    private static String copied(Page page) {
        return (String) page.evaluate("""
                () => {
                  getSelection().selectAllChildren(document.getElementById("article"));
                  const copied = getSelection().toString();
                  getSelection().removeAllRanges();
                  return copied;
                }""");
    }

    private Visitor visitor(Look look) {
        SignIn.id("ana");
        return Visitor.at(site, look).signIn("ana", SignIn.PASSWORD);
    }

    private static void put(String path, Map<String, Object> body) {
        as("ana").contentType("application/json").body(body).put(path).then().statusCode(201);
    }
}
