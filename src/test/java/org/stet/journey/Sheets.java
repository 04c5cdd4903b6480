package org.stet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;

/** The three sheets that are printed of one article. */
final class Sheets {

    private static final String QUOTED = "“We could have sailed";

    private Sheets() {}

    /** Article and worksheet have the same lines; the key names the line on which the quotation stands. */
    static void agree(Page page, Consumer<String> open) {
        open.accept("Annotated article");
        page.waitForURL(url -> url.contains("/print/article"));
        var article = lines(page);
        assertThat(article).anyMatch(line -> line.contains(QUOTED));
        assertThat(page.locator(".legend")).containsText("Direct quote");

        open.accept("Worksheet");
        page.waitForURL(url -> url.contains("/print/worksheet"));
        assertThat(lines(page)).isEqualTo(article);
        assertThat(page.locator(".under")).hasCount(0);

        open.accept("Key");
        page.waitForURL(url -> url.contains("/print/key"));
        var line = article.stream()
                .filter(each -> each.contains(QUOTED))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .findFirst()
                .orElseThrow();
        assertThat(page.locator("tbody th").first()).containsText(line);
    }

    /** Number and words of each line, without the marks of the annotations. */
    private static List<String> lines(Page page) {
        return page.locator(".line").all().stream()
                .map(line -> (String) line.evaluate("""
                        line => {
                          const words = line.querySelector(".words").cloneNode(true);
                          for (const code of words.querySelectorAll(".code")) code.remove();
                          return line.querySelector(".number").textContent + " " + words.textContent;
                        }"""))
                .toList();
    }
}
