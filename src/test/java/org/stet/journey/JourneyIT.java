package org.stet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PackagedApplication;
import org.stet.browser.Visitor;

/**
 * The whole errand, once by mouse and once without one: an owner pastes an article and tags it, a reviewer reads it
 * blind, the server is killed, the two are compared, printed and downloaded.
 */
class JourneyIT {

    private static final String PASSWORD = "read it twice";

    /** From the owner's form to the first tag on one's own text, the form included. */
    private static final int FEW = 6;

    @TempDir
    Path folder;

    private PackagedApplication stet;
    private Visitor owner;
    private Visitor reviewer;

    @BeforeEach
    void first_start() {
        stet = PackagedApplication.start(folder.resolve("data"));
        owner = Visitor.at(stet.site());
        reviewer = Visitor.at(stet.site());
        Newspaper.copyAll(owner.page(), "ferry");
    }

    @AfterEach
    void end() {
        stet.close();
        owner.close();
        reviewer.close();
    }

    @Test
    void by_mouse() {
        var page = owner.open("/");
        var hand = new Hand(page);
        hand.fill(page.getByLabel("Password"), PASSWORD);
        hand.click(button(page, "Start"));
        awaitFirstScreen(page);
        hand.paste();
        hand.click(page.locator("#save"));
        var desk = Desk.on(page);
        hand.doubleClick("sailed");
        hand.press("1");
        desk.shows(1);
        assertThat(hand.interactions()).isLessThanOrEqualTo(FEW);
        desk.shows("Direct quote", "“We could have sailed with one engine");
        assertThat(page.locator("#article .boilerplate:has-text('Subscribe')")).isVisible();
        assertThat(page.locator("#article h1")).containsText("Ferry stays at the pier");

        hand.press("Escape");
        hand.doubleClick("afterthought");
        hand.press("9", "Escape");
        desk.shows(2);
        desk.saved();

        var second = owner.page().context().newPage();
        second.navigate("/");
        more(second).click();
        link(second, "Settings").click();
        second.getByLabel("Sign-in name").fill("ben");
        second.getByLabel("Shown as").fill("Ben");
        button(second, "Add").click();
        var password = second.locator(".fresh code").textContent();
        second.close();

        reviewer.signIn("ben", password);
        var bens = reviewer.page();
        begin(bens).click();
        var bensDesk = Desk.on(bens);
        bensDesk.shows(0);
        var bensHand = new Hand(bens);
        bensHand.doubleClick("sailed");
        bensHand.press("1", "Escape");
        bensHand.doubleClick("afterthought");
        bensHand.press("8", "Escape");
        bensDesk.saved();

        killed_between_tagging_and_reading_back(() -> {
            bensHand.doubleClick("dialysis");
            bensHand.press("1", "Escape");
            bensDesk.waits("1 not yet sent");
        });

        bensDesk.saved();
        bensHand.doubleClick("twelve");
        bensHand.press("6", "Escape");
        bensDesk.saved();
        bens.reload();
        bensDesk.shows(4);
        bensDesk.shows("Direct quote", "“My father has his dialysis");
        page.reload();
        desk.shows(2);
        desk.shows("Loaded language", "afterthought");

        bensDesk.submit().click();
        bensDesk.confirm().click();
        bensDesk.submitted();
        desk.submit().click();
        desk.confirm().click();
        desk.submitted();

        link(page, "‹ Articles").click();
        link(page, "Compare: ").click();
        button(page, "Compare").click();
        compares(page, keys -> page.keyboard().press(keys));
        link(page, "Print").click();
        var sheets = page.url();
        Sheets.agree(page, name -> {
            page.navigate(sheets);
            page.getByLabel("Direct quote").check();
            Download.button(page, name).click();
        });
        page.navigate(sheets);
        link(page, "Back to the article").click();
        link(page, "Export").click();
        Download.formatsHoldTheTags(page, Locator::click);
    }

    @Test
    void by_keyboard_alone() {
        var page = owner.open("/");
        var keys = new Keys(page);
        keys.type(PASSWORD);
        keys.press("Enter");
        awaitFirstScreen(page);
        keys.press("Control+v");
        assertThat(page.locator("#save")).isFocused();
        keys.press("Enter");
        var desk = Desk.on(page);
        keys.toPassage("“We could have sailed");
        keys.press("1", "Enter");
        keys.type("Piet Hallam");
        keys.press("Enter");
        desk.shows("Piet Hallam", "“We could have sailed with one engine");
        keys.toPassage("The board has treated");
        keys.press("8", "Escape");
        desk.shows(2);
        desk.saved();

        keys.activate(link(page, "‹ Articles"));
        keys.activate(more(page));
        keys.activate(link(page, "Settings"));
        keys.fill(page.getByLabel("Sign-in name"), "ben");
        keys.fill(page.getByLabel("Shown as"), "Ben");
        keys.press("Enter");
        var password = page.locator(".fresh code").textContent();

        var bens = reviewer.open("/");
        var bensKeys = new Keys(bens);
        bensKeys.type("ben");
        bensKeys.press("Tab");
        bensKeys.type(password);
        bensKeys.press("Enter");
        bensKeys.activate(begin(bens));
        var bensDesk = Desk.on(bens);
        bensDesk.shows(0);
        bensKeys.toPassage("“We could have sailed");
        bensKeys.press("1", "Escape");
        bensKeys.toPassage("The board has treated");
        bensKeys.press("5", "Escape");
        bensDesk.saved();

        killed_between_tagging_and_reading_back(() -> {
            bensKeys.toPassage("“My father");
            bensKeys.press("1", "Escape");
            bensDesk.waits("1 not yet sent");
        });

        bensDesk.saved();
        bens.reload();
        bensDesk.shows(3);
        bensKeys.press("Control+Enter");
        bensDesk.submitted();
        keys.activate(link(page, "Articles"));
        keys.activate(link(page, "Go on: "));
        desk.shows(2);
        keys.press("Control+Enter");
        desk.submitted();

        keys.activate(link(page, "‹ Articles"));
        keys.activate(link(page, "Compare: "));
        keys.activate(button(page, "Compare"));
        compares(page, keys::press);
        keys.activate(link(page, "Print"));
        var sheets = page.url();
        Sheets.agree(page, name -> {
            if (!page.url().equals(sheets)) {
                page.goBack(); // Alt+Left, which belongs to the browser's window: here it has none
            }
            keys.go(page.getByLabel("Direct quote"));
            if (!page.getByLabel("Direct quote").isChecked()) {
                keys.press("Space");
            }
            keys.activate(Download.button(page, name));
        });
        page.goBack();
        keys.activate(link(page, "Back to the article"));
        keys.activate(link(page, "Export"));
        Download.formatsHoldTheTags(page, keys::activate);
    }

    /** What is acknowledged stands; what is done while nobody answers is sent later, by the same page and session. */
    private void killed_between_tagging_and_reading_back(Runnable meanwhile) {
        stet.killForcibly();
        meanwhile.run();
        stet.restart();
    }

    private static void awaitFirstScreen(Page page) {
        page.waitForURL(url -> url.contains("/projects/"));
        page.waitForSelector("body[data-ready]");
        assertThat(page.getByLabel("Paste your article")).isFocused();
    }

    private static void compares(Page page, Consumer<String> press) {
        page.waitForURL(url -> url.contains("/compare?"));
        page.waitForSelector("body[data-ready]");
        var rows = page.locator("tr[data-difference]");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Label")).first())
                .isVisible();
        assertThat(page.locator("tr[data-difference]:has-text('dialysis')")).containsText("Missing");
        assertThat(page.locator(".compare-readers")).containsText("Ben");
        press.accept("n");
        assertThat(rows.nth(0)).hasAttribute("aria-current", "true");
        press.accept("n");
        assertThat(rows.nth(1)).hasAttribute("aria-current", "true");
        press.accept("p");
        assertThat(rows.nth(0)).hasAttribute("aria-current", "true");
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator begin(Page library) {
        return library.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read: "))
                .first();
    }

    /** What opens the menu with the rooms of a project that are not in its bar. */
    private static Locator more(Page page) {
        return page.locator("nav .rooms summary");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
