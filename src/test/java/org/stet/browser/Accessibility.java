package org.stet.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds wrong on a page by WCAG 2.2, levels A and AA, and by its own good practice. */
final class Accessibility {

    private static final String AXE = axe();

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * Of what is in order, axe would look for a selector for each element and send all of it: that takes most of its time.
     * The pages have no frames that it would have to look into.
     */
    private static final String RUN = """
            async ([tags, without]) => {
              const { violations } = await axe.run(document, {
                runOnly: { type: "tag", values: tags },
                rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
                resultTypes: ["violations"],
                selectors: false,
                iframes: false,
              });
              // An open menu, names to choose from, a dialog that is not the browser's or the bar of what is chosen lie over the page, as they should.
              const found = violations.filter(({ id }) => id !== "target-size" || !document.querySelector("details[open] > .menu-sheet, .call-names:not([hidden]), dialog.quick, .chosen[data-count]:not([data-count='0'])"));
              return found.map(({ id, help, nodes }) => `${id}: ${help}\\n    ${nodes.map(({ html, any, all, none }) => `${html} ${[...any, ...all, ...none].map(({ message }) => message).join("; ")}`).join("\\n    ")}`);
            }""";

    /** What looks at colours, which takes most of the time. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /** One line a violation: rule, what to do, the elements; empty when there is none. */
    static List<String> violations(Page page) {
        return found(page, List.of());
    }

    /** The same, of a page whose colours were looked at before, on another screen. */
    static List<String> violationsButOfColours(Page page) {
        return found(page, COLOURS);
    }

    private static List<String> found(Page page, List<String> without) {
        var found = all(page, without);
        if (found.stream().noneMatch(line -> line.startsWith("target-size"))) {
            return found;
        }
        // What the browser has not laid out yet lies where there is room for less of it, one row upon the next.
        page.evaluate("""
                () => [...document.querySelectorAll("*")]
                    .filter((element) => getComputedStyle(element).contentVisibility === "auto")
                    .forEach((element) => (element.style.contentVisibility = "visible"))""");
        return all(page, without);
    }

    private static List<String> all(Page page, List<String> without) {
        // Once a page, in whatever themes and sizes it is looked at.
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, List.of(TAGS, without)))
                .stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
