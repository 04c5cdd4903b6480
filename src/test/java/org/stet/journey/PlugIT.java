package org.stet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PackagedApplication;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/**
 * Somebody tags a hundred words by mouse and key, and is unsure of some, takes some back and makes them again. At twenty
 * random moments the server is killed or stopped, the session ends, or the tab is closed or crashes. In the end all hundred
 * tags are there, in the order in which they were made, once, and as they were left.
 */
class PlugIT {

    private static final int ACTIONS = 100;

    /** What is done to each fifth word, besides tagging it. */
    private static final int KINDS = 5;

    private static final int UNSURE = 1;
    private static final int TAKEN_BACK_AND_DONE_AGAIN = 2;
    private static final int REMOVED_AND_BROUGHT_BACK = 3;
    private static final int MADE_ANEW = 4;

    private static final String NAME = "Nora";
    private static final String PASSWORD = "pull the plug";

    /** What can go wrong; what befalls the tab may do so while the server is away. */
    private enum Plug {
        SERVER_KILLED,
        SERVER_STOPPED,
        SIGNED_OUT,
        TAB_CLOSED,
        TAB_CRASHED
    }

    @TempDir
    Path folder;

    @Test
    void a_hundred_actions_with_the_plug_pulled_twenty_times_are_there_in_order_and_once() throws Exception {
        long seed = Long.getLong("stet.plug.seed", System.nanoTime());
        var random = new Random(seed);
        try (var stet = PackagedApplication.start(folder.resolve("data"))) {
            var owner = Client.owner(stet.site(), NAME, PASSWORD);
            var reading = reading(owner);
            try (var nora = Visitor.at(stet.site(), Look.WIDE)) {
                nora.signIn(NAME, PASSWORD);
                var desk = new Plugged(stet, nora.page().context(), nora.open("/readings/" + reading), random);
                var plugs = plugs(random);
                for (int i = 0; i < ACTIONS; i++) {
                    desk.act(i);
                    int now = i;
                    plugs.stream().filter(plug -> plug.after == now).forEach(plug -> desk.pull(plug.kind));
                }
                desk.saved();
                nora.complaints().clear(); // requests that no server answered
            }
            assertThat(words(owner, reading))
                    .as("tags in the text, seed " + seed)
                    .isEqualTo(
                            IntStream.range(0, ACTIONS).mapToObj(PlugIT::word).toList());
            assertThat(unsure(owner, reading))
                    .as("tags left unsure, seed " + seed)
                    .isEqualTo(IntStream.range(0, ACTIONS)
                            .filter(i -> i % KINDS == UNSURE)
                            .mapToObj(PlugIT::word)
                            .toList());
            assertThat(order(owner, reading))
                    .as("tags in the history, seed " + seed)
                    .isEqualTo(
                            IntStream.range(0, ACTIONS).mapToObj(PlugIT::word).toList());
        }
    }

    private record Pulled(int after, Plug kind) {}

    /** Each kind four times, each after another action. */
    private static List<Pulled> plugs(Random random) {
        var moments = new ArrayList<>(IntStream.range(0, ACTIONS - 1).boxed().toList());
        Collections.shuffle(moments, random);
        return IntStream.range(0, 20)
                .mapToObj(i -> new Pulled(moments.get(i), Plug.values()[i % Plug.values().length]))
                .toList();
    }

    /** A desk at which the plug is pulled. */
    private static final class Plugged {

        private final PackagedApplication stet;
        private final BrowserContext context;
        private final String address;
        private final Random random;
        private Page page;
        private CompletableFuture<Void> up = CompletableFuture.completedFuture(null);

        Plugged(PackagedApplication stet, BrowserContext context, Page page, Random random) {
            this.stet = stet;
            this.context = context;
            this.page = page;
            this.address = page.url();
            this.random = random;
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

        void tag(String word) {
            new Hand(page).doubleClick(word);
            page.keyboard().press("9");
        }

        void act(int number) {
            tag(word(number));
            switch (number % KINDS) {
                case UNSURE -> page.keyboard().press("u");
                case TAKEN_BACK_AND_DONE_AGAIN -> press("Control+z", "Control+Shift+z");
                case REMOVED_AND_BROUGHT_BACK -> press("Escape", "Backspace", "Control+z");
                case MADE_ANEW -> {
                    press("Control+z");
                    tag(word(number));
                }
                default -> {}
            }
        }

        private void press(String... keys) {
            List.of(keys).forEach(key -> page.keyboard().press(key));
        }

        void pull(Plug plug) {
            // What a key did lies in the browser once the reader sees it.
            page.evaluate("new Promise(seen => requestAnimationFrame(() => setTimeout(seen)))");
            page.waitForTimeout(random.nextInt(200));
            switch (plug) {
                case SERVER_KILLED -> end(stet::killForcibly);
                case SERVER_STOPPED -> end(stet::close);
                case SIGNED_OUT -> signOut();
                case TAB_CLOSED -> {
                    page.close();
                    open();
                }
                case TAB_CRASHED -> {
                    crash();
                    open();
                }
            }
        }

        private void end(Runnable how) {
            up.join();
            how.run();
            int away = random.nextInt(1_500);
            up = CompletableFuture.runAsync(() -> {
                pause(away);
                stet.restart();
            });
        }

        /** The session ends; at the next write the desk asks to sign in again. */
        private void signOut() {
            up.join();
            context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("stet-session"));
            page.waitForTimeout(300);
            if (page.locator("dialog.sign-in-dialog").count() == 0) {
                page.reload();
                page.locator("[name=j_username]").fill(NAME);
                page.locator("[name=j_password]").fill(PASSWORD);
                page.locator("form[action='/j_security_check'] [type=submit]").click();
                page.waitForURL(address);
                page.waitForSelector("body[data-ready]");
                kept();
                return;
            }
            page.locator("#again-name").fill(NAME);
            page.locator("#again-password").fill(PASSWORD);
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

        private void open() {
            page = context.newPage();
            page.navigate(address);
            page.waitForSelector("body[data-ready]");
        }

        void saved() {
            up.join();
            page.waitForSelector("#saved[data-state=saved]", new Page.WaitForSelectorOptions().setTimeout(60_000));
        }

        private static void pause(int milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String word(int number) {
        return "w%02dx".formatted(number);
    }

    private static UUID reading(Client owner) throws Exception {
        var project =
                owner.get("/api/projects").accepted().json().at("/items/0/id").asText();
        var lines = IntStream.range(0, ACTIONS / 10)
                .mapToObj(line -> String.join(
                        " ",
                        IntStream.range(10 * line, 10 * line + 10)
                                .mapToObj(PlugIT::word)
                                .toList()))
                .toArray(String[]::new);
        var article = Hostile.article(owner, project, "A hundred words", "en", lines);
        var reading = UUID.randomUUID();
        owner.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        return reading;
    }

    private static List<String> words(Client owner, UUID reading) throws Exception {
        var words = new ArrayList<String>();
        owner.get("/api/readings/" + reading)
                .accepted()
                .json()
                .path("annotations")
                .forEach(each -> words.add(each.at("/spans/0/exact").asText()));
        return words;
    }

    /** The words of which the reader is unsure, in text order. */
    private static List<String> unsure(Client owner, UUID reading) throws Exception {
        var words = new ArrayList<String>();
        owner.get("/api/readings/" + reading)
                .accepted()
                .json()
                .path("annotations")
                .forEach(each -> {
                    if (each.path("certainty").asText().equals("unsure")) {
                        words.add(each.at("/spans/0/exact").asText());
                    }
                });
        return words;
    }

    /** The words in the order in which the history has them first. */
    private static List<String> order(Client owner, UUID reading) throws Exception {
        var byId = new HashMap<String, String>();
        owner.get("/api/readings/" + reading)
                .accepted()
                .json()
                .path("annotations")
                .forEach(each -> byId.put(
                        each.path("id").asText(), each.at("/spans/0/exact").asText()));
        var order = new ArrayList<String>();
        owner.get("/api/readings/" + reading + "/changes?limit=500")
                .accepted()
                .json()
                .path("items")
                .forEach(change -> {
                    var word = byId.get(change.path("subject").asText());
                    if (change.path("kind").asText().equals("annotation-tagged") && word != null) {
                        order.add(0, word);
                    }
                });
        return order.stream().distinct().toList();
    }
}
