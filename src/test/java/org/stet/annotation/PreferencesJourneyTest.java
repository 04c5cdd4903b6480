package org.stet.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.SignIn.as;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.Newsroom;
import org.stet.SignIn;
import org.stet.browser.Look;
import org.stet.browser.Visitor;
import org.stet.project.Role;

/** What a reader chose about the desk follows them from browser to browser, and nobody else. */
@QuarkusTest
class PreferencesJourneyTest extends DeskRoom {

    private static final String TEXT = "Bridge closes\n\nNobody answered.";
    private static final String PREFERENCES = "/api/me/preferences";

    private final String kim = "kim-" + UUID.randomUUID();
    private final String lou = "lou-" + UUID.randomUUID();
    private UUID louReading = UUID.randomUUID(); // as DeskRoom's

    @BeforeEach
    void open_an_article_for_two() {
        var project = Newsroom.project(kim);
        Newsroom.member(project, lou, Role.OWNER);
        reading = openedWithTag(kim, project);
        louReading = openedWithTag(lou, project);
    }

    private static UUID openedWithTag(String name, UUID project) {
        var reading = opened(name, project, TEXT);
        tag(name, reading, "background", TEXT.indexOf("Nobody"), "Nobody answered.");
        return reading;
    }

    @Test
    void a_key_and_a_size_chosen_in_one_browser_are_there_in_the_next_before_the_first_key() {
        try (var office = visitor(kim, Look.WIDE)) {
            var page = desk(office);
            changeUnsureToS(page);
            enlarge(page, 2);
            until(page, kim, Map.of("keys", Map.of("key.unsure", "s"), "size", 23));
        }
        try (var home = visitor(kim, Look.WIDE)) {
            var asked = new ArrayList<String>();
            home.page().onRequest(request -> asked.add(request.url()));
            var page = desk(home);
            assertThat(page.locator("html")).hasAttribute("data-size", "23");
            assertUnsureIs(page, "s");
            assertThat(asked).noneMatch(url -> url.contains(PREFERENCES));
        }
    }

    @Test
    void a_theme_chosen_on_any_page_follows_to_the_first_page_elsewhere() {
        try (var office = visitor(kim, Look.WIDE)) {
            var page = office.open("/");
            page.locator("[data-theme-switch]").click();
            page.locator("[data-theme-switch]").click();
            until(page, kim, Map.of("keys", Map.of(), "theme", "dark"));
        }
        try (var home = visitor(kim, Look.WIDE)) {
            var page = home.open("/");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("[data-theme-switch]")).hasAttribute("data-shown", "dark");
        }
    }

    @Test
    void letters_paper_and_room_follow_to_every_page_of_the_next_browser() {
        var look = Map.of("keys", Map.of(), "typeface", "andika", "easyReading", true, "density", "compact");
        try (var office = visitor(kim, Look.WIDE)) {
            var page = desk(office);
            var before = measured(page);
            page.locator("#settings").click();
            page.getByLabel("Andika").check();
            page.getByLabel("Easy reading").check();
            page.getByLabel("compact").check();
            press(page, "Escape");
            until(page, kim, look);
            var after = measured(page);
            assertThat(after.get("letterSpacing")).isGreaterThan(before.get("letterSpacing"));
            assertThat(after.get("wordSpacing")).isGreaterThan(before.get("wordSpacing"));
            assertThat(after.get("lineHeight")).isGreaterThan(before.get("lineHeight"));
            assertThat(after.get("bar")).isLessThan(before.get("bar"));
        }
        try (var home = visitor(kim, Look.WIDE)) {
            var page = desk(home);
            assertThat(page.locator("html")).hasAttribute("data-typeface", "andika");
            assertThat(page.locator("html")).hasAttribute("data-reading", "easy");
            assertThat(page.evaluate("document.fonts.ready.then(() => document.fonts.check('19px Andika'))"))
                    .isEqualTo(true);
            // A page that knows nothing of the desk has them too, before its script runs.
            page.route("**/*.js", route -> route.abort());
            page.navigate("/");
            assertThat(page.locator("html")).hasAttribute("data-density", "compact");
        }
    }

    /** In CSS pixels: of a paragraph's letters, words and lines, and of the bar of labels. */
    private static Map<String, Double> measured(Page page) {
        @SuppressWarnings("unchecked")
        var found = (Map<String, Number>) page.evaluate("""
                () => {
                  const style = getComputedStyle(document.querySelector("#article p"));
                  return {
                    letterSpacing: parseFloat(style.letterSpacing) || 0,
                    wordSpacing: parseFloat(style.wordSpacing) || 0,
                    lineHeight: parseFloat(style.lineHeight),
                    bar: document.querySelector("#palette").offsetHeight,
                  };
                }""");
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .doubleValue()));
    }

    @Test
    void who_likes_it_so_takes_a_quotation_without_its_marks() {
        var text = "Bridge closes\n\nThe mayor said “we will listen to all” and left.";
        var quoting = opened(kim, Newsroom.project(kim), text);
        try (var visitor = visitor(kim, Look.WIDE)) {
            var page = visitor.open("/readings/" + quoting);
            page.waitForSelector("body[data-ready]");
            page.locator("#settings").click();
            page.getByLabel("the words between them").check();
            press(page, "Escape");

            doubleClickOn(page, "listen");
            press(page, "1");
            saved(page);

            assertThat(as(kim).get("/api/readings/" + quoting)
                            .then()
                            .extract()
                            .<String>path("annotations[0].spans[0].exact"))
                    .isEqualTo("we will listen to all");
        }
    }

    @Test
    void what_another_browser_chose_meanwhile_is_not_overwritten() {
        try (var office = visitor(kim, Look.WIDE)) {
            var page = desk(office);
            choose(kim, "{\"keys\": {\"key.repeat\": \"m\"}}");

            enlarge(page, 1);

            until(page, kim, Map.of("keys", Map.of("key.repeat", "m"), "size", 21));
        }
    }

    @Test
    void what_was_chosen_without_a_connection_arrives_when_there_is_one() {
        try (var visitor = visitor(kim, Look.WIDE)) {
            var page = desk(visitor);
            page.context().setOffline(true);
            enlarge(page, 3);
            page.context().setOffline(false);

            until(page, kim, Map.of("keys", Map.of(), "size", 26));
        }
    }

    @Test
    void a_page_with_older_choices_does_not_bring_them_back() {
        choose(kim, "{\"keys\": {}, \"size\": 15}");
        try (var visitor = visitor(kim, Look.WIDE)) {
            var page = desk(visitor);
            page.route("**" + PREFERENCES + "**", route -> route.abort());
            changeUnsureToS(page);
            enlarge(page, 2);
            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("html")).hasAttribute("data-size", "19");
            assertUnsureIs(page, "s");

            page.unroute("**" + PREFERENCES + "**");
            page.reload();
            until(page, kim, Map.of("keys", Map.of("key.unsure", "s"), "size", 19));
        }
    }

    @Test
    void the_page_that_was_kept_for_when_nobody_answers_has_the_newest_choices() {
        try (var visitor = keeper(kim, Look.WIDE)) {
            var page = desk(visitor);
            page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(
                    "async path => !!(await (await caches.open('stet-desk')).match(path))"
                            + " && !!(await navigator.serviceWorker.ready)",
                    "/readings/" + reading)));
            page.reload(); // from here on the worker has the scripts, too
            page.waitForSelector("body[data-ready]");
            enlarge(page, 1);
            until(page, kim, Map.of("keys", Map.of(), "size", 21));
            page.context().setOffline(true);
            changeUnsureToS(page);

            page.reload();
            page.waitForSelector("body[data-kept][data-ready]");

            assertThat(page.locator("html")).hasAttribute("data-size", "21");
            assertUnsureIs(page, "s");
            page.context().setOffline(false);
            until(page, kim, Map.of("keys", Map.of("key.unsure", "s"), "size", 21));
        }
    }

    @Test
    void somebody_else_at_the_same_browser_has_keys_of_their_own_and_sees_the_theme_that_was_left() {
        try (var browser = visitor(kim, Look.WIDE)) {
            var page = desk(browser);
            changeUnsureToS(page);
            press(page, "Escape");
            enlarge(page, 2);
            page.locator("#settings").click();
            page.getByText("dark", new Page.GetByTextOptions().setExact(true)).click();
            press(page, "Escape");
            until(page, kim, Map.of("keys", Map.of("key.unsure", "s"), "size", 23, "theme", "dark"));
            signOut(page);
            assertThat(page.evaluate("Object.keys(localStorage).join()"))
                    .asString()
                    .doesNotContain("preferences");

            browser.signIn(lou, SignIn.PASSWORD);
            page.navigate("/readings/" + louReading);
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("html")).not().hasAttribute("data-size", Pattern.compile(".*"));
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertUnsureIs(page, "u");
            assertThat(chosen(lou)).isEqualTo(Map.of("keys", Map.of()));
        }
    }

    @Test
    void what_could_not_be_sent_waits_for_its_chooser_past_somebody_else() {
        try (var browser = visitor(kim, Look.WIDE)) {
            var page = desk(browser);
            page.context().route("**" + PREFERENCES + "**", route -> route.abort());
            enlarge(page, 2);
            signOut(page);
            page.context().unroute("**" + PREFERENCES + "**");

            browser.signIn(lou, SignIn.PASSWORD);
            page.navigate("/readings/" + louReading);
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("html")).not().hasAttribute("data-size", Pattern.compile(".*"));
            signOut(page);
            assertThat(chosen(kim)).isEqualTo(Map.of("keys", Map.of()));

            browser.signIn(kim, SignIn.PASSWORD);
            until(page, kim, Map.of("keys", Map.of(), "size", 23));
            assertThat(chosen(lou)).isEqualTo(Map.of("keys", Map.of()));
        }
    }

    @Test
    void a_page_that_stood_open_does_not_choose_for_whoever_signed_in_meanwhile() {
        try (var browser = visitor(kim, Look.WIDE)) {
            var page = desk(browser);
            page.context().clearCookies();
            var other = page.context().newPage();
            other.navigate("/sign-in");
            other.locator("[name=j_username]").fill(lou);
            other.locator("[name=j_password]").fill(SignIn.PASSWORD);
            other.locator("form[action='/j_security_check'] [type=submit]").click();
            other.waitForURL(url -> !url.contains("/sign-in"));

            page.waitForResponse(
                    (Response answer) -> answer.url().contains(PREFERENCES) && answer.status() == 401,
                    () -> enlarge(page, 1));

            assertThat(chosen(lou)).isEqualTo(Map.of("keys", Map.of()));
        }
    }

    @Test
    void what_the_browser_remembered_before_becomes_the_choice_of_the_first_who_has_none() {
        SignIn.id(lou);
        try (var browser = Visitor.at(site, Look.WIDE)) {
            var page = browser.open("/sign-in");
            page.evaluate("""
                    () => {
                      localStorage.setItem("stet-keymap", '{"key.unsure":"s"}');
                      localStorage.setItem("stet-keys", "text");
                      localStorage.setItem("stet-size", "26");
                      localStorage.setItem("stet-theme", "light");
                    }""");
            browser.signIn(kim, SignIn.PASSWORD);
            desk(browser);
            until(
                    page,
                    kim,
                    Map.of("keys", Map.of("key.unsure", "s"), "size", 26, "singleKeys", "text", "theme", "light"));
            assertThat(page.locator("html")).hasAttribute("data-size", "26");
            signOut(page);

            browser.signIn(lou, SignIn.PASSWORD);
            page.navigate("/readings/" + louReading);
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("html")).not().hasAttribute("data-size", Pattern.compile(".*"));
            assertThat(chosen(lou)).isEqualTo(Map.of("keys", Map.of()));
        }
    }

    @Test
    void what_the_account_has_is_not_overwritten_by_what_a_browser_remembered_before() {
        choose(kim, "{\"keys\": {}, \"size\": 15}");
        try (var browser = Visitor.at(site, Look.WIDE)) {
            var page = browser.open("/sign-in");
            page.evaluate("localStorage.setItem('stet-size', '26')");
            browser.signIn(kim, SignIn.PASSWORD);
            desk(browser);
            assertThat(page.locator("html")).hasAttribute("data-size", "15");
            assertThat(page.evaluate("localStorage.getItem('stet-size')")).isNull();
            assertThat(chosen(kim)).isEqualTo(Map.of("keys", Map.of(), "size", 15));
        }
    }

    private static void changeUnsureToS(Page page) {
        press(page, "?");
        page.getByText("Change keys").click();
        page.locator(".keys-dialog li")
                .filter(new Locator.FilterOptions().setHasText("unsure, or sure again"))
                .getByText("Change")
                .click();
        press(page, "s");
        assertThat(page.locator(".keys-said")).containsText("is s now");
        press(page, "Escape");
    }

    private static void enlarge(Page page, int steps) {
        page.locator("#settings").click();
        for (int i = 0; i < steps; i++) {
            page.getByText("A+").click();
        }
        press(page, "Escape");
    }

    /** That this key, and no other of the two, makes the one annotation unsure. */
    private static void assertUnsureIs(Page page, String key) {
        page.locator(".item-main").click();
        press(page, key.equals("s") ? "u" : "s");
        assertThat(page.locator("#annotations .item-open")).hasCount(0);
        press(page, key);
        assertThat(page.locator("#annotations .item-open")).hasText("unsure");
    }

    private static void signOut(Page page) {
        page.navigate("/");
        page.locator(".menu summary").click();
        page.getByText("Sign out").click();
        page.waitForURL("**/sign-in");
        page.waitForSelector("body[data-ready]");
    }

    private static void until(Page page, String name, Map<String, ?> wanted) {
        page.waitForCondition(() -> chosen(name).equals(wanted));
    }

    private static Map<String, Object> chosen(String name) {
        return as(name).get(PREFERENCES).then().statusCode(200).extract().path("");
    }

    private static void choose(String name, String choices) {
        as(name).contentType("application/json")
                .body(choices)
                .put(PREFERENCES)
                .then()
                .statusCode(200);
    }
}
