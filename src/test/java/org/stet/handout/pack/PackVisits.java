package org.stet.handout.pack;

import java.net.URI;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;
import org.stet.project.Role;

/** Visits of a teacher to an article that two people have read. */
abstract class PackVisits {

    static final String TEXT = """
            Bridge vote splits council

            “We will rebuild the bridge before winter,” the mayor said on Monday. “Nobody will be cut off,” she added.

            Critics said the plan was reckless. No study has shown that it can be done.

            The council votes in May.""";

    /** Counts how often the browser's dialog would open. */
    static final String COUNTS_PRINTS = "window.printed = 0; window.print = () => window.top.printed++;";

    @TestHTTPResource("/")
    URI site = URI.create("http://localhost/"); // the extension puts the real one in

    Readers readers;

    @BeforeEach
    void two_people_have_read_an_article() {
        readers = new Readers(TEXT);
        for (var name : new String[] {"ana", "ben"}) {
            readers.tag(name, "direct-quote", "“We will rebuild the bridge before winter,”");
            readers.tag(name, "direct-quote", "“Nobody will be cut off,”");
            readers.tag(name, "indirect-quote", "the plan was reckless");
        }
        readers.submit("ana");
        readers.submit("ben");
        Newsroom.member(readers.project, "tess", Role.VIEWER);
    }

    Visitor tess(Look look) {
        return Visitor.at(site, look).signInUnseen("tess", SignIn.PASSWORD);
    }

    Page made(Visitor visitor) {
        var page = visitor.open("/articles/" + readers.article);
        page.getByText("Make class material").click();
        page.waitForURL("**/packs/*");
        page.waitForSelector("body[data-ready]");
        return page;
    }

    static FrameLocator sheets(Page page) {
        return page.frameLocator("#pack-frame");
    }
}
