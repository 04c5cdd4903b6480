package org.stet.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Every page in every state that a person can bring it into. */
final class States {

    private final Scene scene;
    private final Hostile hostile;
    private final Corrected corrected;
    private final Suggested suggested;
    private final Pinned pinned;
    private final Settled settled;
    private final Learned learned;
    private final Packed packed;

    States(
            Scene scene,
            Hostile hostile,
            Corrected corrected,
            Suggested suggested,
            Pinned pinned,
            Settled settled,
            Learned learned,
            Packed packed) {
        this.scene = scene;
        this.hostile = hostile;
        this.corrected = corrected;
        this.suggested = suggested;
        this.pinned = pinned;
        this.settled = settled;
        this.learned = learned;
        this.packed = packed;
    }

    /** Before anybody has set Stet up. */
    static List<State> first() {
        return List.of(
                State.of("first-start", "/setup"),
                State.refused("first-start-refused", "/setup", "form", page -> page.getByLabel("Password")
                        .fill("short")));
    }

    static List<State> ofStranger() {
        return List.of(State.of("sign-in", "/sign-in"), State.refused("sign-in-refused", "/sign-in", "form", page -> {
            page.getByLabel("Name").fill("Nora");
            page.getByLabel("Password").fill("not hers");
        }));
    }

    /** A reviewer who may not see what others tagged, and not change a project. */
    List<State> ofReviewer() {
        return List.of(
                State.of("library-waiting", "/projects/" + scene.empty()),
                State.of("library-blind", "/projects/" + scene.sample()),
                State.of("library-for-me", "/projects/" + scene.sample() + "?status=me"),
                State.of("passages-blind", "/projects/" + scene.sample() + "/passages"),
                State.of("readings-blind", "/articles/" + scene.article() + "/readings"),
                State.of("board-blind", "/boards/" + pinned.board()),
                State.of("export-own", "/projects/" + scene.sample() + "/export"),
                State.of("agreement-blind", "/projects/" + scene.sample() + "/agreement"),
                State.of("forbidden", "/projects/" + scene.sample() + "/settings"));
    }

    List<State> ofPages() {
        var article = "/articles/" + scene.article();
        var unread = "/articles/" + hostile.rightToLeft();
        var project = "/projects/" + scene.sample();
        var pair = "?reading=%s&reading=%s".formatted(scene.left(), scene.right());
        var equal = "?reading=%s&reading=%s".formatted(scene.submitted(), scene.equal());
        var sheets = "?reading=%s&with=%s&paper=".formatted(scene.left(), scene.right());
        return List.of(
                State.of("home", "/"),
                State.clicked("menu", "/projects", ".menu summary", ".menu-sheet"),
                State.clicked("rooms", project, ".rooms summary", ".rooms .menu-sheet"),
                State.of("library-empty", "/projects/" + scene.empty()),
                State.of("library", project),
                State.of("library-lesson", project + "?lesson=true"),
                State.of("library-filtered", project + "?q=school&language=en&sort=title"),
                State.of("library-nothing", project + "?q=no+such+words&status=todo"),
                State.keys("library-cursor", project, "j", "j", "j"),
                new State("library-chosen", project, page -> {
                    State.press(page, "j", "x", "j", "x");
                    forgets(page);
                }),
                new State("library-chosen-too-many", project, page -> {
                    State.press(page, "j", "x", "j", "x", "j", "x", "j", "x", "j", "x", "j", "x", "j", "x");
                    page.getByText("7 chosen. Up to six").waitFor();
                    forgets(page);
                }),
                new State("library-chosen-elsewhere", project, page -> {
                    State.press(page, "j", "x", "j", "x");
                    page.navigate(project + "?q=no+such+words");
                    page.waitForSelector("body[data-ready]");
                    page.locator(".elsewhere summary").click();
                    forgets(page);
                }),
                State.keys("library-finder", project, "j", "Control+k"),
                new State("library-finder-articles", project, page -> {
                    State.press(page, "Control+k");
                    page.keyboard().type("e");
                    page.locator("[id^='finder-option-article-']").first().waitFor();
                }),
                new State("library-finder-nothing", "/projects/" + hostile.project(), page -> {
                    State.press(page, "Control+k");
                    page.keyboard().type("no such thing");
                    page.getByText("Nothing with that name.").waitFor();
                }),
                State.of("library-hostile", "/projects/" + hostile.project()),
                State.of("passages", project + "/passages"),
                State.of("passages-filtered", project + "/passages?q=the&label=direct-quote&certainty=sure"),
                State.clicked("passages-filters", project + "/passages", ".search-filters summary", ".search-choices"),
                State.keys("passages-cursor", project + "/passages", "n", "n", "p"),
                State.of("passages-nothing", project + "/passages?q=nosuchword&label=background"),
                State.of("passages-none", "/projects/" + scene.empty() + "/passages"),
                State.of("passages-refused", project + "/passages?q=..."),
                State.of("passages-hostile", "/projects/" + hostile.project() + "/passages"),
                State.of("import", project + "/import"),
                new State("import-pasted", project + "/import", States::paste),
                new State("import-refused", project + "/import", States::bringWhatCannotBeRead),
                State.of("article", article),
                State.of("article-hostile", "/articles/" + hostile.article()),
                State.of("article-right-to-left", unread),
                State.refused("article-refused", article, ".facts", page -> {
                    page.locator(".edit-facts summary").click();
                    page.getByLabel("Published").fill("yesterday");
                }),
                State.of("correct", "/articles/" + corrected.article() + "/correct"),
                new State("correct-shown", article + "/correct", States::pasteCorrection),
                State.of("version", "/articles/" + corrected.article() + "/texts/2"),
                State.of("version-first", "/articles/" + corrected.article() + "/texts/1"),
                State.of("history", "/articles/" + corrected.article() + "/history"),
                State.of("readings", article + "/readings"),
                State.of("readings-none", unread + "/readings"),
                State.of("compare", "/compare" + pair),
                State.of("compare-kind", "/compare" + pair + "&kind=label"),
                State.of("compare-no-such", "/compare" + pair + "&kind=split"),
                State.of("compare-folded", "/compare" + pair + "&show=differences"),
                State.of("compare-equal", "/compare" + equal),
                State.of("settle-none", article + "/settle"),
                new State("settle", article + "/settle", page -> {
                    page.locator("form[action$='/settle'] [type=submit]")
                            .first()
                            .click();
                    page.locator("#decision").waitFor();
                }),
                new State("settle-decided", article + "/settle", page -> {
                    page.locator("[data-does='settle.reader-1']").click();
                    page.locator("#done").waitFor();
                }),
                State.of("compare-three", "/compare" + pair + "&reading=" + scene.third()),
                State.of("compare-gravest", "/compare" + pair + "&order=severity&label=loaded-language"),
                State.of("compare-letters", "/compare" + pair + "&reading=" + scene.third() + "&anonymous=true"),
                State.of("compare-comments", "/compare" + pair + "&comments=open"),
                new State("compare-table", "/compare" + pair, page -> page.locator(".contested-table summary")
                        .click()),
                new State("compare-comment", "/compare" + pair, page -> {
                    State.press(page, "n", "c");
                    page.keyboard().type("Ask @");
                    page.locator(".call-names:not([hidden])").waitFor();
                }),
                State.refused("compare-comment-refused", "/compare" + pair, "#say-form", page -> {
                    State.press(page, "n", "c");
                    page.locator("#say-words").fill(" ");
                }),
                State.of("mentions", project + "/mentions"),
                State.of("lessons-none", project + "/lessons"),
                State.of("lessons", "/projects/" + learned.project() + "/lessons"),
                State.of("settle-example", settled.example()),
                State.of("settle-example-touches", settled.example() + "?label=direct-quote"),
                State.of("print-choice", article + "/print"),
                State.of("print-none", unread + "/print"),
                State.of("sheet-article", "/print/article" + sheets + "a4"),
                State.of(
                        "sheet-worksheet",
                        "/print/worksheet" + sheets + "a4&labels=direct-quote&labels=loaded-language"),
                State.of("sheet-key", "/print/key" + sheets + "letter"),
                State.of("sheet-hostile", "/print/article?reading=" + hostile.reading()),
                State.of("packs", project + "/packs"),
                State.of("packs-none", "/projects/" + scene.empty() + "/packs"),
                State.of("packs-of-article", article + "/packs"),
                State.of("packs-of-board", "/boards/" + pinned.board() + "/packs"),
                pack("pack", packed.one(), page -> {}),
                pack(
                        "pack-opened",
                        packed.one(),
                        page -> page.evaluate(
                                "() => document.querySelectorAll('details').forEach((one) => one.open = true)")),
                pack("pack-key", packed.one() + "?sheet=key", page -> {}),
                pack("pack-two-outlets", packed.two(), page -> {}),
                pack("pack-hostile", packed.hostile(), page -> {}),
                pack("pack-right-to-left", packed.rightToLeft(), page -> {}),
                State.of("pack-paper", "/packs/%s/versions/1/sheets".formatted(packed.one())),
                State.of("export-article", article + "/export"),
                State.of("export-project", project + "/export"),
                State.of("sources", project + "/sources"),
                State.of("assignments-none", "/projects/" + scene.empty() + "/assignments"),
                State.of("assignments", project + "/assignments"),
                State.of("assignments-done", project + "/assignments?show=waiting&done=" + scene.giving()),
                State.of("assignments-hostile", "/projects/" + hostile.project() + "/assignments"),
                State.refused("assignments-refused", project + "/assignments", "#give", page -> page.locator(
                                "[name=scope][value=ticked]")
                        .check()),
                new State("assignments-proposed", project + "/assignments", page -> {
                    page.locator("#each").fill("2");
                    page.locator("#give [type=submit]").click();
                    page.locator(".balance").waitFor();
                    page.locator("main > details summary").first().click();
                    page.locator("main > details summary").last().click();
                }),
                State.of("assignments-of-article", project + "/assignments/articles/" + scene.article()),
                State.of("stories", project + "/stories"),
                State.of("stories-none", "/projects/" + scene.empty() + "/stories"),
                State.of("story", pinned.story()),
                new State(
                        "story-opened",
                        pinned.story(),
                        page -> page.evaluate(
                                "() => document.querySelectorAll('details').forEach((one) => one.open = true)")),
                State.of("side-by-side", pinned.chosen()),
                new State(
                        "side-by-side-opened",
                        pinned.chosen(),
                        page -> page.evaluate(
                                "() => document.querySelectorAll('details').forEach((one) => one.open = true)")),
                State.of("side-by-side-refused", project + "/side-by-side?article=" + scene.article()),
                State.of("boards", project + "/boards"),
                State.refused(
                        "boards-refused", project + "/boards", "form[action$='/boards']", page -> page.locator("#name")
                                .fill(" ")),
                State.of("board", "/boards/" + pinned.board()),
                State.of("board-shared", "/boards/" + pinned.board() + "?shared=true"),
                State.of("agreement-none", "/projects/" + scene.empty() + "/agreement"),
                State.of("agreement", project + "/agreement"),
                State.of("agreement-everybody", project + "/agreement?blind=all&unit=token&of=label:direct-quote"),
                State.of("agreement-refused", project + "/agreement?threshold=7"),
                State.of("agreement-answers", project + "/agreement/answers?question=genre"),
                State.of("agreement-passages", project + "/agreement/passages?of=layer:statement"),
                State.of(
                        "agreement-no-passages",
                        project
                                + "/agreement/passages?of=layer:words&row=direct-quote&column=indirect-quote&show=agree"),
                new State("agreement-intervals", project + "/agreement?threshold=0.75", page -> {
                    page.evaluate("() => void (document.body.dataset.asked = 'true')");
                    page.locator("form[action*='/agreement/intervals'] [type=submit]")
                            .click();
                    // Once they are worked out, the page comes anew by itself.
                    page.waitForFunction("() => document.body?.dataset.ready && !document.body.dataset.asked"
                            + " && !document.getElementById('job-progress')");
                }),
                State.of("first-judgements", "/projects/" + suggested.moved() + "/first-judgements"),
                State.of("suggestions-none", "/projects/" + scene.empty() + "/suggestions"),
                State.of("suggestions", project + "/suggestions"),
                new State("suggestions-counting", "/projects/" + hostile.project() + "/suggestions", page -> {
                    page.locator("form[action$='/surveys'] [type=submit]").click();
                    page.locator(".job progress").waitFor();
                    page.context()
                            .setOffline(true); // it stays as it is while the server does not say that it has ended
                }),
                State.of("word-lists", project + "/word-lists"),
                State.refused("word-list-refused", project + "/word-lists/en/vague", "form.card", page -> page.locator(
                                "textarea")
                        .fill("words before any section")),
                State.of("codebook", project + "/codebook"),
                State.of("wording", project + "/codebook/labels/direct-quote"),
                State.refused(
                        "wording-refused",
                        project + "/codebook/labels/direct-quote",
                        "form.wording",
                        page -> page.locator("#when").fill("x".repeat(1001))),
                State.of("codebook-hostile", "/projects/" + hostile.project() + "/codebook"),
                State.of("tag-set", project + "/tag-set"),
                State.refused(
                        "tag-set-refused", project + "/tag-set", "form[action$='/own']", page -> page.locator("#file")
                                .setInputFiles(new FilePayload(
                                        "set.json", "application/json", "{\"id\":\"x\"}".getBytes(UTF_8)))),
                State.of("tag-set-shipped", "/tag-sets/techniques-ptc14"),
                State.of("settings", project + "/settings"),
                State.refused(
                        "settings-refused", project + "/settings", "form[action$='/settings']", page -> page.locator(
                                        "#name")
                                .fill(" ")),
                new State("settings-newcomer", project + "/settings", page -> {
                    page.getByLabel("Sign-in name").fill("dora");
                    page.locator("form[action$='/members'] [type=submit]").click();
                    page.locator(".fresh").waitFor();
                }),
                State.of("people", "/accounts"),
                new State("people-newcomer", "/accounts", page -> {
                    page.locator("#name").fill("emil");
                    page.locator("form[action='/accounts'] [type=submit]").click();
                    page.locator(".fresh").waitFor();
                }),
                State.of("own-account", "/account"),
                State.refused("own-account-refused", "/account", "form[action='/account/password']", page -> {
                    page.getByLabel("Password now").fill("not this one");
                    page.getByLabel("New password").fill("another few words");
                }),
                new State("api-docs", "/api-docs", page -> page.locator(".opblock-summary")
                        .first()
                        .waitFor()),
                State.of("problem-type", "/problems/not-found"),
                State.of("problem", "/articles/00000000-0000-7000-8000-000000000000"));
    }

    List<State> ofDesk() {
        var desk = "/readings/" + scene.reading();
        var untouched = "/readings/" + scene.untouched();
        var suggestions = "/readings/" + suggested.reading();
        return List.of(
                State.of("desk-empty", untouched),
                State.keys("desk-nothing-selected", untouched, "5"),
                State.keys("desk-strip", untouched, "j", "j", "j", "j", "3"),
                State.keys("desk-new-source", untouched, "j", "j", "j", "j", "j", "3", "Enter"),
                State.keys("desk-menu", untouched, "j", "j", "t"),
                State.keys("desk-finder", untouched, "j", "Control+k"),
                State.keys("desk-help", untouched, "j", "?"),
                new State("desk-keys", untouched, page -> {
                    page.keyboard().press("?");
                    page.locator(".help-dialog .actions button").click();
                    page.locator(".keys-dialog .keys").first().waitFor();
                }),
                new State("desk-refused", untouched, States::tagTwiceInOneLayer),
                State.of("desk-tagged", desk),
                State.clicked("desk-overlaps", desk, "#article mark[data-a*=' ']", "#overlaps:not([hidden])"),
                new State("desk-rule", desk, page -> {
                    page.locator(".item-main").first().click();
                    page.keyboard().down("h");
                    page.locator(".guide:not([hidden])").waitFor();
                }),
                new State("desk-asked", desk, page -> {
                    page.locator("#article mark").getByText("We hope").click();
                    State.press(page, "a");
                    page.locator("#strip:not([hidden])").waitFor();
                }),
                new State("desk-note", desk, page -> {
                    page.locator(".item-main").nth(2).click();
                    page.keyboard().press("c");
                }),
                new State("desk-details", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    page.locator("#details summary").first().click();
                }),
                new State("desk-picking", desk, page -> {
                    page.locator("#article mark").getByText("We hope").click();
                    page.locator("[data-key='passage mention']").click();
                    page.locator("#pickbar:not([hidden])").waitFor();
                    State.press(page, "j", "Shift+ArrowRight");
                }),
                new State("desk-relabel", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    page.locator(".relabel").click();
                    page.locator("dialog[open]").waitFor();
                }),
                new State("desk-linking", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    page.keyboard().press("r");
                    page.locator(".link-hint").first().waitFor();
                }),
                new State("desk-linked", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    State.press(page, "r", "Enter");
                    page.locator("#linkbar [aria-pressed]").first().waitFor();
                }),
                new State("desk-link-found", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    State.press(page, "r", "r");
                    page.locator("dialog[open] .candidate").first().waitFor();
                }),
                new State("desk-link-beyond", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    State.press(page, "r", "r");
                    page.locator(".link-dialog select").last().selectOption("beyond");
                    page.locator(".link-dialog [role=status]:not(:empty)").waitFor();
                }),
                new State("desk-pinning", desk, page -> {
                    page.locator(".item-main").nth(1).click();
                    page.keyboard().press("b");
                    page.locator("dialog[open] .option").first().waitFor();
                }),
                State.clicked("desk-settings", desk, "#settings", "dialog[open]"),
                new State("desk-easy", desk, page -> wears(page, "reading: 'easy', typeface: 'andika', size: '23'")),
                new State("desk-compact", desk, page -> wears(page, "density: 'compact', typeface: 'lexend'")),
                State.clicked("desk-plain", desk, "#as-text", "dialog[open] .plain"),
                State.clicked("desk-cast", desk, "#tab-cast", "#cast .part"),
                State.clicked("desk-questions", desk, "#tab-article", "#answers .question"),
                State.clicked("desk-submitting", desk, "#submit", "dialog[open]"),
                new State("desk-two-versions", desk, this::reviseBehindItsBack),
                new State("desk-offline", desk, page -> {
                    page.context().setOffline(true);
                    State.press(page, "j", "j", "j", "9");
                    page.locator("#saved[data-state=offline], #saved[data-state=waiting]")
                            .waitFor();
                }),
                new State("desk-suggestions", suggestions, page -> {
                    page.locator("mark.proposed").first().waitFor();
                    page.locator("mark.proposed").first().click();
                    page.locator("#offer:not([hidden])").waitFor();
                }),
                new State("desk-suggestion-list", suggestions, page -> {
                    page.locator("mark.proposed").first().waitFor();
                    State.press(page, "q");
                    page.locator("#suggestions .item").first().waitFor();
                }),
                new State("desk-suggestions-all", suggestions, page -> {
                    page.locator("mark.proposed").first().waitFor();
                    State.press(page, "q");
                    page.locator("[data-key^='all ']").first().click();
                    page.locator("dialog[open]").waitFor();
                }),
                new State("desk-suggested-cast", suggestions, page -> {
                    page.locator("mark.proposed").first().waitFor();
                    page.locator("#tab-cast").click();
                    page.locator("#cast-proposed .icon").first().click();
                }),
                new State("desk-side-by-side", suggestions, page -> {
                    page.locator("mark.proposed").first().waitFor();
                    State.press(page, "q");
                    page.locator(".asked .item-main").last().click();
                    page.locator("dialog[open] .sides").waitFor();
                }),
                new State("desk-first-judgement", "/readings/" + suggested.first(), page -> {
                    page.locator("#tab-suggestions").click();
                    page.locator("[data-key=first]").click();
                    page.locator("dialog[open]").waitFor();
                }),
                State.of("desk-submitted", "/readings/" + scene.submitted()),
                State.clicked("desk-reopening", "/readings/" + scene.submitted(), "#submit", "dialog[open]"),
                State.of("desk-earlier-text", "/readings/" + corrected.earlier()),
                State.of("desk-past", scene.past()),
                State.of("desk-corrected", "/readings/" + corrected.reading()),
                State.clicked("desk-carried", "/readings/" + corrected.reading(), "#carry-open", ".carried:focus"),
                new State("desk-moving", "/readings/" + corrected.reading(), page -> {
                    page.locator("#carry-open").click();
                    page.locator(".carried:focus").waitFor();
                    page.keyboard().press("m");
                    page.locator("#pickbar:not([hidden])").waitFor();
                }),
                State.of("desk-of-another", "/readings/" + scene.left()),
                State.of("desk-hostile", "/readings/" + hostile.reading()),
                State.keys("desk-arabic", "/readings/" + learned.arabic(), "j", "j", "j"),
                State.keys("desk-arabic-strip", "/readings/" + learned.arabic(), "j", "j", "j", "j", "3"),
                State.keys("desk-arabic-menu", "/readings/" + learned.arabic(), "j", "t"),
                State.keys("desk-right-to-left", "/readings/" + hostile.rightToLeftReading(), "j", "j"),
                State.clicked(
                        "desk-hostile-overlaps",
                        "/readings/" + hostile.reading(),
                        "#article mark[data-a*=' ']",
                        "#overlaps:not([hidden])"));
    }

    /** What is chosen here is not chosen in the next state. */
    private static void forgets(Page page) {
        page.evaluate("() => sessionStorage.clear()");
    }

    private static void paste(Page page) {
        Newspaper.copyAll(page, "ferry");
        page.locator("#paste").focus();
        page.keyboard().press("Control+v");
        page.locator("#save").waitFor();
    }

    private static void pasteCorrection(Page page) {
        page.locator("#paste").fill(Corrected.text());
        page.locator("#read").click();
        page.locator("#save").waitFor();
    }

    private static void bringWhatCannotBeRead(Page page) {
        page.locator("#file")
                .setInputFiles(new FilePayload("torn.docx", "application/octet-stream", "no archive".getBytes(UTF_8)));
        page.locator("#problem:not([hidden]), #save:visible").first().waitFor();
    }

    private static void tagTwiceInOneLayer(Page page) {
        State.press(page, "j", "j", "j", "j", "j", "j", "j", "8", "Escape", "Shift+ArrowLeft", "5");
        page.locator(".toast.warning").waitFor();
    }

    /** Another window changes an annotation, and then this one does. */
    private void reviseBehindItsBack(Page page) {
        page.evaluate("""
                async (reading) => {
                  const one = (await (await fetch(`/api/readings/${reading}`)).json()).annotations[0];
                  await fetch(`/api/annotations/${one.id}`, {
                    method: "PUT",
                    headers: {
                      "Content-Type": "application/json",
                      "If-Match": `"${one.version}"`,
                      "X-CSRF-TOKEN": document.querySelector("meta[name=csrf-token]").content,
                    },
                    body: JSON.stringify({
                      change: crypto.randomUUID(), reading, label: one.label, spans: one.spans,
                      attributes: one.attributes, note: "Written in another window.",
                    }),
                  });
                }""", scene.reading());
        page.locator(".item-main").first().click();
        page.keyboard().press("u");
        page.locator("dialog[open]").waitFor();
    }

    /** A class pack when its sheets are there. */
    private static State pack(String name, String pack, Consumer<Page> act) {
        return new State(name, "/packs/" + pack, page -> {
            page.frameLocator("#pack-frame").locator("h1").first().waitFor();
            act.accept(page);
        });
    }

    /** As if its reader had chosen so. @param look what {@code <html>} says in data attributes, as members of an object */
    private static void wears(Page page, String look) {
        page.evaluate("Object.assign(document.documentElement.dataset, {" + look + "})");
        page.waitForFunction("() => document.fonts.status === 'loaded'");
    }
}
