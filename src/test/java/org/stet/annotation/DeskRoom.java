package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.stet.SignIn.as;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/** Ana's readings, and what she does with mouse and keys at the desk. */
public abstract class DeskRoom {

    @TestHTTPResource("/")
    protected URI site = URI.create("http://localhost/"); // the extension puts the real one in

    protected UUID reading = UUID.randomUUID(); // each test opens its own

    /** Ana's reading of a new article, whose lines are its blocks. */
    protected static UUID opened(UUID project, String text) {
        return opened("ana", project, text);
    }

    /** The same of somebody else, whose role in the project lets them read. */
    protected static UUID opened(String name, UUID project, String text) {
        var id = UUID.randomUUID();
        as(name).contentType("application/json")
                .body(Map.of("change", UUID.randomUUID(), "article", Newsroom.article(project, text)))
                .put("/api/readings/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** A tag on words of the text that stand in it once. */
    protected static void tag(UUID reading, String text, String label, String words) {
        tag(reading, label, text.codePointCount(0, text.indexOf(words)), words);
    }

    /** @param start in code points */
    protected static void tag(UUID reading, String label, int start, String words) {
        tag("ana", reading, label, start, words);
    }

    protected static void tag(String name, UUID reading, String label, int start, String words) {
        int end = start + words.codePointCount(0, words.length());
        as(name).contentType("application/json")
                .body(Map.of(
                        "change",
                        UUID.randomUUID(),
                        "reading",
                        reading,
                        "label",
                        label,
                        "spans",
                        List.of(Map.of("start", start, "end", end, "exact", words))))
                .put("/api/annotations/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    /** What the server holds of a reading, by a path in its JSON. */
    protected static <T> T stored(UUID reading, String path) {
        return as("ana")
                .get("/api/readings/" + reading)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    protected Visitor visitor(Look look) {
        return visitor("ana", look);
    }

    protected Visitor visitor(String name, Look look) {
        SignIn.id(name);
        return signedIn(Visitor.withoutWorker(site, look), name);
    }

    /** Somebody whose browser keeps the desk for when the server does not answer. */
    protected Visitor keeper(String name, Look look) {
        SignIn.id(name);
        return signedIn(Visitor.at(site, look), name);
    }

    private static Visitor signedIn(Visitor visitor, String name) {
        var form = FormData.create().set("j_username", name).set("j_password", SignIn.PASSWORD);
        visitor.page()
                .context()
                .request()
                .post("/j_security_check", RequestOptions.create().setForm(form));
        return visitor;
    }

    protected Page desk(Visitor visitor) {
        var page = visitor.open("/readings/" + reading);
        page.waitForSelector("body[data-ready]");
        return page;
    }

    /** From its second opening on, when the worker has the scripts, too. */
    protected Page keptDesk(Visitor visitor) {
        var page = desk(visitor);
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(
                "async path => !!(await (await caches.open('stet-desk')).match(path))"
                        + " && !!(await navigator.serviceWorker.ready)",
                "/readings/" + reading)));
        page.reload();
        page.waitForSelector("body[data-ready]");
        page.waitForTimeout(1_000); // the page is kept as it came
        return page;
    }

    protected static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    protected static void doubleClickOn(Page page, String word) {
        clickOn(page, word, 2);
    }

    protected static void tripleClickOn(Page page, String word) {
        clickOn(page, word, 3);
    }

    /** The middle of a word that stands in the article once, in pixels of the window. */
    protected static double[] placeOf(Page page, String word) {
        var at = (List<?>) page.evaluate("""
                word => {
                  const walker = document.createTreeWalker(document.getElementById("article"), NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const start = node.data.indexOf(word);
                    if (start < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, start);
                    range.setEnd(node, start + word.length);
                    const box = range.getBoundingClientRect();
                    return [box.left + box.width / 2, box.top + box.height / 2];
                  }
                }""", word);
        return new double[] {((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()};
    }

    protected static void clickOn(Page page, String word, int times) {
        var at = placeOf(page, word);
        page.mouse().click(at[0], at[1], new Mouse.ClickOptions().setClickCount(times));
    }

    protected static void saved(Page page) {
        assertThat(page.locator("#saved")).hasAttribute("data-state", "saved");
    }

    /** The changes that lie in the browser, in their order, and of which of them it has the server's answer. */
    @SuppressWarnings("unchecked")
    protected static List<String> shelved(Page page) {
        return (List<String>) page.evaluate("""
                async () => {
                  const of = (request) => new Promise((done) => request.onsuccess = () => done(request.result));
                  const database = await of(indexedDB.open("stet"));
                  const all = await of(database.transaction("queue").objectStore("queue").getAll());
                  database.close();
                  return all.map(({ change, answer }) => change + (answer ? " answered" : ""));
                }""");
    }
}
