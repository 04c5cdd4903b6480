import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The owner at Stet's desk in the Chromium of the system ({@code STET_CHROMIUM}, else {@code /usr/bin/chromium}). */
final class Reader implements AutoCloseable {

    /** Milliseconds that a new window is given to build itself. */
    private static final int CALM = 1200;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update");

    /** What one opening took, in milliseconds from the start of navigation. */
    record Opening(double tagged, double shown) {}

    private final Playwright playwright;
    private final Browser browser;
    private final String site;
    private final String session;

    Reader(int port) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var program = System.getenv().getOrDefault("STET_CHROMIUM", "/usr/bin/chromium");
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of(program)).setArgs(FLAGS));
        site = "http://localhost:" + port;
        try (var context = browser.newContext()) {
            var page = context.newPage();
            page.navigate(site + "/sign-in");
            page.locator("[name=j_username]").fill(Site.NAME);
            page.locator("[name=j_password]").fill(Site.PASSWORD);
            page.locator("form[action='/j_security_check'] [type=submit]").click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            session = context.storageState();
        }
    }

    /** Opens the desk on a new profile, whose cache is empty, and then so many times on a warm one. */
    List<Opening> openings(UUID reading, int warm) {
        try (var context = context()) {
            var openings = new ArrayList<Opening>();
            for (var i = 0; i <= warm; i++) {
                var page = calm(context);
                openings.add(open(page, reading));
                page.close();
            }
            return openings;
        }
    }

    /**
     * Opens a page of Stet that has next to nothing on it, on a new profile: milliseconds until its script has run, which
     * no page of this browser on this machine can do without.
     */
    double emptyPage() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var page = calm(context);
            page.navigate(site + "/sign-in");
            page.waitForFunction("() => document.body.dataset.ready === 'true'");
            return number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventStart");
        }
    }

    /**
     * A new window once it has built itself: Chromium loads the pages of its own address bar into each, which takes a core
     * for most of a second. A reader's window stood there before the desk was opened in it.
     */
    private static Page calm(BrowserContext context) {
        var page = context.newPage();
        page.waitForTimeout(CALM);
        return page;
    }

    private Opening open(Page page, UUID reading) {
        page.navigate(site + "/readings/" + reading + "#opening");
        page.waitForFunction("() => bench.tagged !== null && bench.shown !== null");
        var opening = new Opening(number(page, "bench.tagged"), number(page, "bench.shown"));
        page.keyboard().press("Escape");
        page.keyboard().press("Backspace"); // the next opening finds the first sentence untagged again
        saved(page);
        return opening;
    }

    /** Bytes of script and style that the desk loads on an empty cache, as they travel. */
    double codeBytes(UUID reading) {
        try (var context = context()) {
            var page = context.newPage();
            page.navigate(site + "/readings/" + reading);
            page.waitForFunction("() => bench.shown !== null");
            return number(page, """
                    performance.getEntriesByType("resource")
                      .filter(({ name }) => /\\.(js|css)$/.test(new URL(name).pathname))
                      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)""");
        }
    }

    /** What one key does to a passage, in the order in which it is done to each; the name is that in {@code painted.js}. */
    enum Act {
        TAG("tag"),
        ATTRIBUTE("attribute by digit"),
        RELABEL("relabel"),
        BORDER("border by a word"),
        DELETE("delete"),
        UNDO("undo");

        final String words;

        Act(String words) {
            this.words = words;
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Milliseconds from each key press to the second frame after what it did is in the page: a double click chooses a word,
     * the key tags it. With the last of the words more is done, each thing by a key that is measured.
     *
     * @param more with how many words
     * @param slowDown how many times slower the page runs than it could
     */
    Map<Act, List<Double>> painted(UUID reading, List<Integer> words, int more, int slowDown) {
        try (var context = context()) {
            var page = context.newPage();
            page.navigate(site + "/readings/" + reading);
            page.waitForFunction("() => bench.shown !== null");
            var rate = new JsonObject();
            rate.addProperty("rate", slowDown);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
            for (var i = 0; i < words.size(); i++) {
                var place = (List<?>) page.evaluate("start => bench.place(start)", words.get(i));
                page.mouse().dblclick(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
                page.waitForTimeout(150);
                measured(page, Act.TAG, "Digit9");
                if (i >= words.size() - more) {
                    more(page);
                }
            }
            saved(page);
            var painted = new EnumMap<Act, List<Double>>(Act.class);
            for (var act : Act.values()) {
                var figures = (List<?>) page.evaluate("act => bench.painted[act] ?? []", act.id());
                painted.put(act, figures.stream().map(figure -> ((Number) figure).doubleValue()).toList());
            }
            return painted;
        }
    }

    /** The strip asks whose voice it is; a call to action may lie over words that are tagged. */
    private static void more(Page page) {
        measured(page, Act.ATTRIBUTE, "Digit1");
        page.locator("#details .relabel").click();
        page.locator("dialog[open] [role=combobox]").fill("Call to");
        page.waitForTimeout(150);
        measured(page, Act.RELABEL, "Enter");
        measured(page, Act.BORDER, "]");
        measured(page, Act.DELETE, "Backspace");
        measured(page, Act.UNDO, "Control+z");
    }

    private static void measured(Page page, Act act, String key) {
        var before = page.evaluate("act => { bench.await(act); return bench.painted[act]?.length ?? 0; }", act.id());
        page.keyboard().press(key);
        page.waitForTimeout(300);
        page.waitForFunction("([act, n]) => bench.painted[act]?.length > n", List.of(act.id(), before));
    }

    /** Fails when the server refused something: the figures would not be those of tagging then. */
    private static void saved(Page page) {
        page.waitForFunction("() => document.getElementById('saved').dataset.state === 'saved'");
        if (page.locator(".toast.warning").count() > 0) {
            throw new IllegalStateException(page.locator(".toast.warning").first().textContent());
        }
    }

    private BrowserContext context() {
        var context = browser.newContext(new Browser.NewContextOptions().setStorageState(session).setViewportSize(1440, 900));
        context.setDefaultTimeout(30_000);
        context.addInitScript(Path.of("bench", "desk", "painted.js"));
        return context;
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
