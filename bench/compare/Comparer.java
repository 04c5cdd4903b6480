import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The owner at the compare page in the Chromium of the system, on a processor that is slower than it could be. */
final class Comparer implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update");

    /** Milliseconds that somebody stays on the page before, whose own work is then done and not counted. */
    private static final int REST = 1_000;

    /**
     * Milliseconds from the start of navigation.
     *
     * @param answered when the first byte of the page arrives
     * @param longest of the page's tasks
     * @param steps from a key to the next difference, painted
     */
    record Opening(double interactive, double answered, double painted, double longest, List<Double> steps) {}

    private final Playwright playwright;
    private final Browser browser;
    private final String site;
    private final String session;
    private final int slowDown;

    Comparer(int port, int slowDown) {
        this.slowDown = slowDown;
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

    /** Opens the page in a tab that was on another page of Stet: whoever compares comes from the article's readings. */
    Opening open(String address, int steps) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setStorageState(session).setViewportSize(1440, 900))) {
            context.setDefaultTimeout(60_000);
            context.addInitScript(Path.of("bench", "compare", "interactive.js"));
            var page = context.newPage();
            page.navigate(site + "/projects");
            var rate = new JsonObject();
            rate.addProperty("rate", slowDown);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
            page.waitForTimeout(REST);
            page.navigate(site + address);
            page.waitForFunction("() => bench.painted !== null");
            var stepped = new ArrayList<Double>();
            for (var i = 0; i < steps; i++) {
                stepped.add(number(page, "bench.step()"));
            }
            return new Opening(
                    number(page, "bench.interactive"),
                    number(page, "performance.getEntriesByType('navigation')[0].responseStart"),
                    number(page, "bench.painted"), number(page, "bench.longest"), stepped);
        }
    }

    /**
     * Opens a page of Stet that has next to nothing on it, as slowly: milliseconds until its script has run, which no page of
     * this browser on this machine can do without.
     */
    double emptyPage() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))) {
            var page = context.newPage();
            page.navigate(site + "/api-docs");
            var rate = new JsonObject();
            rate.addProperty("rate", slowDown);
            context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
            page.navigate(site + "/sign-in");
            page.waitForFunction("() => document.body.dataset.ready === 'true'");
            return number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventStart");
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
