package org.stet.assignment;

import java.net.URI;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** Rolf looks at the library of the project in a browser. */
abstract class LibraryVisits extends LibraryRoom {

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    Visitor rolf(Look look) {
        SignIn.id("rolf");
        var visitor = Visitor.at(site, look);
        return visitor.signInUnseen("rolf", SignIn.PASSWORD);
    }

    Page library(Visitor visitor, String query) {
        var page = visitor.open("/projects/" + project + query);
        page.waitForSelector("body[data-ready]");
        return page;
    }

    static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** What has the focus, as it is read out. */
    static String focused(Page page) {
        return (String) page.evaluate(
                "() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()");
    }

    static void singleKeys(Page page, String singleKeys) {
        // As the desk leaves it.
        page.evaluate("""
                singleKeys => localStorage.setItem("stet-preferences-" + document.body.dataset.account,
                  JSON.stringify({ known: { singleKeys }, version: 1, unsent: {} }))""", singleKeys);
        page.reload();
        page.waitForSelector("body[data-ready]");
    }
}
