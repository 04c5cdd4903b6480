package org.stet.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the export page hands out. */
final class Download {

    private static final String OF_BOTH = "“We could have sailed with one engine, and we would have been lucky,”";
    private static final String OF_ONE = "“My father has his dialysis on the mainland three times a week,”";

    private Download() {}

    /** Each format holds the exact words of what both readers tagged, and of what one of them did. */
    static void formatsHoldTheTags(Page page, Consumer<Locator> press) {
        page.waitForURL(url -> url.contains("/export"));
        assertThat(text(page, press, "JSON Lines")).contains(OF_BOTH, OF_ONE, "direct-quote");
        assertThat(text(page, press, "CSV")).contains(OF_BOTH, OF_ONE, "direct-quote");
        assertThat(text(page, press, "Web Annotation"))
                .contains(OF_BOTH, OF_ONE, "http://www.w3.org/ns/anno.jsonld", "TextPositionSelector");
    }

    /** The button beside a name in a list of formats or sheets. */
    static Locator button(Page page, String name) {
        var named = page.locator("b", new Page.LocatorOptions().setHasText(name));
        return page.locator(".formats li")
                .filter(new Locator.FilterOptions().setHas(named))
                .locator("button");
    }

    private static String text(Page page, Consumer<Locator> press, String format) {
        var download = page.waitForDownload(() -> press.accept(button(page, format)));
        try (var bytes = download.createReadStream()) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
