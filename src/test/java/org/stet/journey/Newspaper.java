package org.stet.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.microsoft.playwright.Page;

/** A newspaper's web page in another tab, from which somebody copies everything, furniture included. */
final class Newspaper {

    private Newspaper() {}

    /** Leaves the whole page on the clipboard, as text and as HTML, and comes back to the tab of Stet. */
    static void copyAll(Page stet, String name) {
        var tab = stet.context().newPage();
        tab.setContent(html(name));
        tab.keyboard().press("Control+a");
        tab.keyboard().press("Control+c");
        tab.close();
        stet.bringToFront();
    }

    private static String html(String name) {
        try (var file = Newspaper.class.getResourceAsStream("/journey/" + name + ".html")) {
            if (file == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
