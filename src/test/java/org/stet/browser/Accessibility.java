package org.stet.browser;

import static java.util.stream.Collectors.joining;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe finds wrong on a page by WCAG 2.2, levels A and AA, and by its own good practice. */
final class Accessibility {

    private Accessibility() {}

    /** One line a violation: rule, what to do, the elements; empty when there is none. */
    static List<String> violations(Page page) {
        var found = all(page);
        if (found.stream().noneMatch(line -> line.startsWith("target-size"))) {
            return found;
        }
        // What the browser has not laid out yet lies where there is room for less of it, one row upon the next.
        page.evaluate("""
                () => [...document.querySelectorAll("*")]
                    .filter((element) => getComputedStyle(element).contentVisibility === "auto")
                    .forEach((element) => (element.style.contentVisibility = "visible"))""");
        return all(page);
    }

    private static List<String> all(Page page) {
        return found(
                axe(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
    }

    /** The same, of what another theme can break: a theme changes colours alone. */
    static List<String> illegible(Page page) {
        return found(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static AxeBuilder axe(Page page) {
        // The pages have no frames; a second window for each, which is the other mode, would cost seconds.
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static String line(Rule rule) {
        var elements = rule.getNodes().stream().map(node -> node.getHtml()).collect(joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + elements;
    }
}
