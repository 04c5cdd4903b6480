package org.stet.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * A hundred acts of all kinds at the desk, the same each time they are played: five rounds, each in a paragraph of its
 * own. Whoever plays them may stop after any of an act's strokes.
 */
final class Recording {

    static final int ACTS = 100;

    static final String SOURCE = "Piet Hallam";

    private static final int ROUND = 20;
    private static final int WORDS = 12;

    /** Words of a paragraph that are tagged; their neighbours stay free, so that borders can move. */
    private static final int FIRST = 1;

    private static final int SECOND = 4;
    private static final int THIRD = 7;
    private static final int FOURTH = 10;

    private static final List<String> GENRES = List.of("report", "analysis", "opinion", "interview", "satire");

    /**
     * One thing that is done.
     *
     * @param word the word of the article that it is about
     * @param strokes of mouse and keys, in order; done after the last
     */
    record Act(String name, String word, List<Consumer<Page>> strokes) {

        /** Whether the server alone may know what it leads to, as where earlier acts are of a page that is gone. */
        boolean takesBack() {
            return name.equals("undo") || name.equals("redo");
        }

        @Override
        public String toString() {
            return name + " at " + word;
        }
    }

    private Recording() {}

    /** The paragraphs of the article at which it is played. */
    static String[] paragraphs() {
        return IntStream.range(0, ACTS / ROUND)
                .mapToObj(round -> String.join(
                        " ",
                        IntStream.range(0, WORDS)
                                .mapToObj(word -> word(round, word))
                                .toList()))
                .toArray(String[]::new);
    }

    static List<Act> acts() {
        var acts = new ArrayList<Act>();
        for (int round = 0; round < ACTS / ROUND; round++) {
            acts.addAll(round(round));
        }
        return acts;
    }

    private static List<Act> round(int round) {
        var first = word(round, FIRST);
        var second = word(round, SECOND);
        var third = word(round, THIRD);
        var fourth = word(round, FOURTH);
        return List.of(
                tag(first, "9"),
                tag(second, "1"),
                act("source", second, on(second), key("a"), key("1")),
                tag(third, "2"),
                act("value", third, on(third), key("a"), key("" + (1 + round % 3))),
                act("relabel", first, on(first), press(".relabel"), Recording::vague, Recording::chosen),
                act("note", first, on(first), key("c"), typed("Note " + round), key("Escape")),
                act("end out", first, on(first), key("]")),
                act("end in", first, on(first), key("}")),
                act("start out", third, on(third), key("[")),
                act("start in", third, on(third), key("{")),
                act("link", first, on(first), key("r"), page -> hint(page, third)),
                act("unsure", second, on(second), key("u")),
                act("delete", third, on(third), key("Backspace")),
                act("undo", third, key("Control+z")),
                tag(fourth, "9"),
                act("delete", fourth, on(fourth), key("Delete")),
                act("undo", fourth, key("Control+z")),
                act("redo", fourth, key("Control+Shift+z")),
                act(
                        "answer",
                        first,
                        press("#tab-article"),
                        press("[data-key='genre  %s']".formatted(GENRES.get(round))),
                        press("#tab-tags")));
    }

    private static String word(int round, int number) {
        return "w%d%02dx".formatted(round, number);
    }

    @SafeVarargs
    private static Act act(String name, String word, Consumer<Page>... strokes) {
        return new Act(name, word, List.of(strokes));
    }

    private static Act tag(String word, String digit) {
        return act("tag " + digit, word, key("Escape"), page -> new Hand(page).doubleClick(word), key(digit));
    }

    /** Gives an annotation the attention, once it is there; what the last act has opened might lie over it. */
    private static Consumer<Page> on(String word) {
        return page -> {
            page.keyboard().press("Escape");
            marked(page, word).waitFor();
            new Hand(page).click(word);
        };
    }

    static Locator marked(Page page, String word) {
        return page.locator("#article mark").getByText(word).first();
    }

    private static Consumer<Page> key(String key) {
        return page -> page.keyboard().press(key);
    }

    private static Consumer<Page> typed(String words) {
        return page -> page.keyboard().type(words);
    }

    private static Consumer<Page> press(String what) {
        return page -> page.locator(what).click();
    }

    private static void vague(Page page) {
        page.locator("dialog[open] [role=combobox]").fill("Vague");
    }

    private static void chosen(Page page) {
        page.keyboard().press("Enter");
        page.locator("dialog.tag-dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Types the letters that an annotation wears in the list as well. */
    private static void hint(Page page, String word) {
        var letters = page.locator("#annotations [data-hint]:has-text('%s')".formatted(word))
                .getAttribute("data-hint");
        page.keyboard().type(letters.toLowerCase(Locale.ROOT));
    }
}
