package org.stet.adjudication;

import java.net.URI;
import java.util.UUID;

import com.microsoft.playwright.Page;

import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** Ana, who edits, in a browser at the page where an article is settled. */
final class SettlingVisit {

    private SettlingVisit() {}

    static Visitor ana(URI site, Look look) {
        SignIn.id("ana");
        var visitor = Visitor.at(site, look);
        return visitor.signInUnseen("ana", SignIn.PASSWORD);
    }

    /** Begins to settle, and waits until the page hears keys. */
    static Page begun(Visitor ana, UUID article) {
        var page = ana.open("/articles/" + article + "/settle");
        page.waitForSelector("body[data-ready]");
        page.getByText("Put down what all agree on, and begin").click();
        page.waitForSelector("#decision");
        page.waitForSelector("body[data-ready]");
        return page;
    }
}
