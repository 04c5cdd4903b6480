package org.stet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A person at a browser, with cookies and a screen of their own: two reviewers are two visitors. While it is open it
 * notes what no page of ours may do: a script that fails, a breach of the content security policy, a request to
 * anybody else; {@link #close()} fails when there was any.
 */
public final class Visitor implements AutoCloseable {

    /** Whether the pictures of the docs are taken anew: other runs leave the committed ones alone. */
    public static final boolean TAKES_PICTURES = Boolean.getBoolean("stet.pictures");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path PICTURES = Path.of("docs", "images");

    private final URI site;
    private Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable CDPSession emulation;

    private Visitor(URI site, Look look, ServiceWorkerPolicy workers) {
        this.site = site;
        this.look = look;
        context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(site.toString())
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.colours())
                        .setServiceWorkers(workers)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"));
        context.setDefaultTimeout(30_000);
        context.onRequest(request -> noteForeign(request.url()));
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onConsoleMessage(this::notePolicy);
        page = context.newPage();
        if (look.finger()) {
            touches(true);
        }
    }

    /** @param site where Stet listens, such as {@code http://localhost:8081/} */
    public static Visitor at(URI site, Look look) {
        return new Visitor(site, look, ServiceWorkerPolicy.ALLOW);
    }

    /**
     * A visitor whose browser runs no service worker: requests of a page that has one can pass by what a test puts in
     * their way.
     */
    public static Visitor withoutWorker(URI site, Look look) {
        return new Visitor(site, look, ServiceWorkerPolicy.BLOCK);
    }

    public static Visitor at(URI site) {
        return at(site, Look.WIDE);
    }

    public Page page() {
        return page;
    }

    /** Gives the visitor another screen; the page stays as it is. After one for fingers, the next page is opened first. */
    public Visitor turnsTo(Look other) {
        if (other.finger() != look.finger()) {
            touches(other.finger());
        }
        look = other;
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(new EmulateMediaOptions()
                .setColorScheme(other.colours())
                .setForcedColors(other.forced() ? ForcedColors.ACTIVE : ForcedColors.NONE));
        return this;
    }

    /** Opens a path of the site, such as {@code /sign-in}, and returns the page. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Fills the sign-in page and sends it; fails when the visitor is still there afterwards. */
    public Visitor signIn(String name, String password) {
        open("/sign-in");
        page.locator("[name=j_username]").fill(name);
        page.locator("[name=j_password]").fill(password);
        page.locator("form[action='/j_security_check'] [type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /** The same without the page: for visits that are about something else. The account is there already. */
    public Visitor signInUnseen(String name, String password) {
        page.context()
                .request()
                .post(
                        "/j_security_check",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("j_username", name)
                                        .set("j_password", password)));
        return this;
    }

    /** Saves what is on the screen as {@code target/screenshots/<name>-<look>.png}. */
    public Visitor screenshot(String name) {
        page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + look.name() + ".png")));
        return this;
    }

    /** Takes a picture for the docs: {@code docs/images/<name>.png}. */
    public Visitor picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** Fails, naming rule and elements, when axe finds a barrier on the page as it is now. */
    public Visitor meetsNoBarrier() {
        assertThat(Accessibility.violations(page))
                .as("barriers on " + page.url())
                .isEmpty();
        return this;
    }

    /**
     * Fails, naming the elements, when a finger would miss something on the page as it is now, or axe finds a barrier that
     * has nothing to do with colours: those are what they were under a mouse.
     */
    public Visitor missesNothing() {
        assertThat(Accessibility.violationsButOfColours(page))
                .as("barriers for a finger on " + page.url())
                .isEmpty();
        assertThat(Fingers.missed(page)).as("under a finger on " + page.url()).isEmpty();
        return this;
    }

    /** Fails when part of the page lies beside the screen. */
    public Visitor scrollsOnlyDown() {
        var beside = page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? "" : [...document.querySelectorAll("body *")]
                    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
                    .map((element) => element.outerHTML.slice(0, 160)).slice(0, 6).join("\\n")""");
        assertThat(beside).as("beside the screen on " + page.url()).isEqualTo("");
        return this;
    }

    /** What the pages did that they may not do; a test that provokes such a thing reads it and clears it. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Playwright has no other way to change it on a page that is open; what one session asks for, no other takes back. */
    private void touches(boolean finger) {
        if (emulation == null) {
            emulation = context.newCDPSession(page);
        }
        var enabled = new JsonObject();
        enabled.addProperty("enabled", finger);
        emulation.send("Emulation.setTouchEmulationEnabled", enabled);
        if (finger) {
            // The styles follow a moment later.
            page.waitForFunction("() => matchMedia('(pointer: coarse)').matches");
        }
    }

    private void noteForeign(String url) {
        var uri = URI.create(url.replace(' ', '+'));
        if (uri.getScheme().startsWith("http") && !site.getAuthority().equals(uri.getAuthority())) {
            complaints.add("request to another site: " + url);
        }
    }

    private void notePolicy(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            complaints.add("policy: " + message.text());
        }
    }
}
