package org.stet.journey;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.stet.PackagedApplication;

/**
 * A desk at which acts of a {@link Recording} are played, and at which the plug can be pulled in the middle of one. The
 * person at it looks, once there is a desk again, whether the act is there, and does it again if it is not.
 */
final class PluggedDesk {

    /** What can go wrong; what befalls the tab may do so while the server is away. */
    enum Plug {
        SERVER_KILLED,
        SERVER_STOPPED,
        SIGNED_OUT,
        TAB_CLOSED,
        TAB_CRASHED
    }

    /**
     * When the plug is pulled.
     *
     * @param stroke of the act, after which it is
     * @param seen whether the reader has seen what the last stroke did: then it may not be lost with the tab
     * @param millis from the stroke to the plug
     * @param away milliseconds until the server is started again, if it is the server's
     */
    record Pull(Plug kind, int stroke, boolean seen, int millis, int away) {}

    /** Longer than any server takes to start. */
    private static final int PATIENCE = 60_000;

    /** Milliseconds in which what was seen lies in the browser. */
    private static final int SHELVED = 100;

    private final PackagedApplication stet;
    private final BrowserContext context;
    private final String address;
    private final String name;
    private final String password;
    private Page page;
    private CompletableFuture<Void> up = CompletableFuture.completedFuture(null);

    PluggedDesk(PackagedApplication stet, Page page, String name, String password) {
        this.stet = stet;
        this.context = page.context();
        this.page = page;
        this.address = page.url();
        this.name = name;
        this.password = password;
        page.waitForSelector("body[data-ready]");
        kept();
    }

    /** Waits until the desk opens without the server: whoever signs in finds nothing that was kept before. */
    private void kept() {
        // Asked again and again, as a function that is waited for is not when it answers with a promise.
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(
                "async path => !!(await (await caches.open('stet-desk')).match(path))"
                        + " && !!(await navigator.serviceWorker.ready)",
                URI.create(address).getPath())));
    }

    void play(Recording.Act act) {
        act.strokes().forEach(stroke -> stroke.accept(page));
    }

    /**
     * Plays an act while the plug is pulled.
     *
     * @param before what the desk showed at the act's word without it
     * @param after what it shows there with it
     */
    void play(Recording.Act act, Pull pull, String before, String after) {
        var strokes = act.strokes();
        if (pull.kind() == Plug.SERVER_KILLED || pull.kind() == Plug.SERVER_STOPPED) {
            up.join();
            strokes.subList(0, pull.stroke()).forEach(stroke -> stroke.accept(page));
            end(pull);
            strokes.subList(pull.stroke(), strokes.size()).forEach(stroke -> stroke.accept(page));
            return;
        }
        if (pull.kind() == Plug.SIGNED_OUT) {
            up.join();
        }
        // No hand is so fast that a tab goes before the act before was seen: what is cut off is this one.
        seen();
        page.waitForTimeout(SHELVED);
        strokes.subList(0, pull.stroke()).forEach(stroke -> stroke.accept(page));
        if (pull.seen()) {
            seen();
            page.waitForTimeout(pull.millis());
        }
        switch (pull.kind()) {
            case SIGNED_OUT -> signOut();
            case TAB_CLOSED -> page.close();
            case TAB_CRASHED -> crash();
            default -> throw new IllegalStateException(pull.kind().name());
        }
        if (page.isClosed()) {
            page = context.newPage();
            page.navigate(address);
            page.waitForSelector("body[data-ready]");
        }
        if (act.takesBack()) {
            saved();
        }
        if (!isThere(act, pull, before, after)) {
            play(act);
        }
    }

    private void seen() {
        page.evaluate("new Promise(seen => requestAnimationFrame(() => setTimeout(seen)))");
    }

    private boolean isThere(Recording.Act act, Pull pull, String before, String after) {
        boolean mayBeLost = pull.kind() == Plug.SIGNED_OUT
                || !pull.seen()
                || pull.stroke() < act.strokes().size();
        var shown = "";
        for (int i = 0; i < 60; i++) {
            shown = shows(act.word());
            if (shown.equals(after) || (mayBeLost && shown.equals(before))) {
                return shown.equals(after);
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError("after %s in '%s' the desk shows\n%s\nin place of\n%s\nor, before it,\n%s\nand says %s"
                .formatted(
                        pull,
                        act,
                        shown,
                        after,
                        before,
                        page.locator("#saved, dialog[open], .toast").allTextContents()));
    }

    /** Kills or stops the server at its moment, whatever the page does then, and starts it a while later. */
    private void end(Pull pull) {
        up = CompletableFuture.runAsync(() -> {
            pause(pull.millis());
            if (pull.kind() == Plug.SERVER_KILLED) {
                stet.killForcibly();
            } else {
                stet.close();
            }
            pause(pull.away());
            stet.restart();
        });
    }

    /** The session ends; at the next write the desk asks to sign in again. */
    private void signOut() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("stet-session"));
        page.waitForTimeout(300);
        if (page.locator("dialog.sign-in-dialog").count() == 0) {
            page.reload();
            page.locator("[name=j_username]").fill(name);
            page.locator("[name=j_password]").fill(password);
            page.locator("form[action='/j_security_check'] [type=submit]").click();
            page.waitForURL(address);
            page.waitForSelector("body[data-ready]");
            kept();
            return;
        }
        page.locator("#again-name").fill(name);
        page.locator("#again-password").fill(password);
        page.locator("dialog.sign-in-dialog [type=submit]").click();
        page.locator("dialog.sign-in-dialog")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void crash() {
        try {
            page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(3_000));
        } catch (PlaywrightException crashed) {
            // That is what was asked for.
        }
        page.close();
    }

    /**
     * What the desk shows: every annotation in the list, all of those at a word, what was answered about the article. What
     * was begun is left: a dialog, letters to choose from.
     */
    String shows(String word) {
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Escape");
        }
        page.locator("#tab-article").click();
        var answered = page.locator("#answers [aria-pressed=true]").allTextContents();
        page.locator("#tab-tags").click();
        if (Recording.marked(page, word).count() > 0) {
            new Hand(page).click(word);
        }
        page.evaluate(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))");
        return String.join("\n", page.locator("#annotations .item-words").allTextContents())
                + "\n" + page.locator("#details:not([hidden])").allTextContents()
                + "\n"
                + page.locator("#details :is(textarea, select)")
                        .evaluateAll("all => all.map(one => one.value && (one.selectedOptions?.[0].text ?? one.value))")
                + "\n" + answered;
    }

    void saved() {
        up.join();
        page.waitForSelector("#saved[data-state=saved]", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
