package org.stet.journey;

import static java.util.Map.entry;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

import com.microsoft.playwright.PlaywrightException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PackagedApplication;
import org.stet.browser.Look;
import org.stet.browser.Visitor;

/**
 * Axe on every page and state, in both themes; under a finger on a tablet and a phone, targets that it can hit; nothing beside the screen at 400 % zoom. The pages come
 * from the routes: a new one fails here until it has a state and a link that leads to it.
 *
 * <p>With {@code -Dstet.states=desk.*} some states alone are looked at; with {@code -Dstet.screenshots=true} each state is there to look at; with {@code -Dstet.pictures=true} the
 * pictures of the docs are taken anew.
 */
class AccessibilityIT {

    /** A pattern of names: while some states are worked on, the others need not be looked at. */
    private static final Pattern STATES = Pattern.compile(System.getProperty("stet.states", ".*"));

    /** They cost a minute. */
    private static final boolean SCREENSHOTS = Boolean.getBoolean("stet.screenshots");

    private static final List<Look> LOOKS = List.of(Look.WIDE, Look.DARK, Look.FORCED, Look.TABLET, Look.NARROW);

    /** They come last: a page that was touched once knows no mouse any more. */
    private static final List<Look> IN_HAND = List.of(Look.TABLET_IN_HAND, Look.PHONE_IN_HAND);

    /** A picture of the docs, without its ending, and the screen that it shows. */
    private record Picture(String name, Look look) {

        static List<Picture> wide(String name) {
            return List.of(new Picture(name, Look.WIDE));
        }
    }

    /** The states that the docs show. */
    private static final Map<String, List<Picture>> PICTURES = Map.ofEntries(
            entry("library-empty", Picture.wide("first-screen")),
            entry("import-pasted", Picture.wide("preview")),
            entry(
                    "desk-tagged",
                    List.of(
                            new Picture("desk", Look.WIDE),
                            new Picture("desk-dark", Look.DARK),
                            new Picture("desk-forced", Look.FORCED),
                            new Picture("desk-tablet", Look.TABLET),
                            new Picture("desk-phone", Look.NARROW))),
            entry("desk-asked", Picture.wide("desk-strip")),
            entry("desk-cast", Picture.wide("desk-cast")),
            entry("desk-arabic", Picture.wide("desk-right-to-left")),
            entry("desk-settings", Picture.wide("settings")),
            entry("desk-easy", Picture.wide("easy-reading")),
            entry("desk-two-versions", Picture.wide("two-versions")),
            entry("desk-suggestions", Picture.wide("suggestion")),
            entry("desk-carried", Picture.wide("correction")),
            entry("compare", Picture.wide("comparison")),
            entry("compare-three", Picture.wide("comparison-of-three")),
            entry("compare-comment", Picture.wide("comment-at-a-difference")),
            entry("compare-table", Picture.wide("where-readers-disagree")),
            entry("settle", Picture.wide("settling")),
            entry("settle-example-touches", Picture.wide("example-of-a-label")),
            entry("word-lists", Picture.wide("word-lists")),
            entry("lessons", Picture.wide("what-i-can-learn")),
            entry("agreement", Picture.wide("agreement")),
            entry("passages-filtered", Picture.wide("passages")),
            entry("story", Picture.wide("story")),
            entry("board", Picture.wide("board")),
            entry("pack", Picture.wide("class-pack")),
            entry("assignments", Picture.wide("assignments")),
            entry("sheet-worksheet", Picture.wide("worksheet")));

    @TempDir
    Path folder;

    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /** Pages and desks are looked at beside each other, by two browsers: there are minutes of each. */
    @Test
    void nobody_is_shut_out_of_any_page() throws Exception {
        try (var stet = PackagedApplication.start(folder.resolve("data"));
                var stranger = Visitor.at(stet.site())) {
            var softly = new SoftAssertions();
            look(stranger, States.first(), softly);
            var client = Client.owner(stet.site(), Scene.OWNER, Scene.PASSWORD);
            var scene = Scene.set(client, stet.site());
            var settled = Settled.bring(client, scene);
            var hostile = Hostile.bring(client);
            var packed = Packed.bring(client, scene, hostile);
            var states = new States(
                    scene,
                    hostile,
                    Corrected.bring(client, scene.sample()),
                    Suggested.bring(client),
                    Pinned.bring(client, scene),
                    settled,
                    Learned.bring(client, scene, stet.site()),
                    packed);
            var desks = new SoftAssertions();
            var atTheDesk = CompletableFuture.runAsync(() -> lookAtDesks(stet.site(), states, desks));
            look(stranger, States.ofStranger(), softly);
            try (var owner = Visitor.at(stet.site())) {
                look(owner.signIn(Scene.OWNER, Scene.PASSWORD), states.ofPages(), softly);
                if (Visitor.TAKES_PICTURES) {
                    SheetPages.picture(owner.page(), packed.one());
                }
            } finally {
                atTheDesk.join();
            }
            softly.assertAlso(desks);
            if (!STATES.pattern().equals(".*")) {
                softly.assertAll();
                return;
            }
            softly.assertThat(seen).as("pages that were looked at").isEqualTo(PageRoutes.all());
            softly.assertThat(Links.reached(client, "/", "/sign-in", "/setup", "/no-such-page", settled.page()))
                    .as("pages that links lead to")
                    .isEqualTo(PageRoutes.all());
            softly.assertAll();
        }
    }

    private void lookAtDesks(URI site, States states, SoftAssertions softly) {
        try (var owner = Visitor.at(site);
                var reviewer = Visitor.at(site)) {
            look(owner.signIn(Scene.OWNER, Scene.PASSWORD), states.ofDesk(), softly);
            look(reviewer.signIn(Scene.REVIEWER, Scene.PASSWORD), states.ofReviewer(), softly);
        }
    }

    private void look(Visitor visitor, List<State> states, SoftAssertions softly) {
        for (var state : states) {
            if (!STATES.matcher(state.name()).matches()) {
                continue;
            }
            try {
                look(visitor, state, softly);
            } catch (PlaywrightException e) {
                softly.fail(state.name(), e); // the other states have something to tell, too
            } finally {
                visitor.page().keyboard().up("h");
                // A page that waits for the server must not go on when the next one is opened.
                visitor.page().navigate("about:blank");
                visitor.page().context().setOffline(false);
            }
        }
    }

    private void look(Visitor visitor, State state, SoftAssertions softly) {
        visitor.turnsTo(Look.WIDE);
        var page = visitor.open(state.path());
        if (page.locator("body[data-view]").count() > 0) {
            page.waitForSelector("body[data-ready]");
        }
        PageRoutes.of(state.path().replaceAll("\\?.*", "")).ifPresent(seen::add);
        softly.check(() -> state.act().accept(page));
        if (SCREENSHOTS) {
            LOOKS.forEach(each -> visitor.turnsTo(each).screenshot(state.name()));
        }
        if (Visitor.TAKES_PICTURES) {
            for (var picture : PICTURES.getOrDefault(state.name(), List.of())) {
                visitor.turnsTo(picture.look()).picture(picture.name());
            }
        }
        visitor.turnsTo(Look.WIDE);
        softly.check(visitor::meetsNoBarrier);
        softly.check(visitor.turnsTo(Look.DARK)::meetsNoBarrier);
        if (!state.isPaper()) {
            softly.check(visitor.turnsTo(Look.ZOOMED)::scrollsOnlyDown);
        }
        for (var hand : state.isPaper() ? List.<Look>of() : IN_HAND) {
            softly.check(visitor.turnsTo(hand)::missesNothing);
            softly.check(visitor::scrollsOnlyDown);
            if (SCREENSHOTS) {
                visitor.screenshot(state.name());
            }
        }
    }
}
