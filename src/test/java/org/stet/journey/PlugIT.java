package org.stet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.stet.PackagedApplication;
import org.stet.browser.Look;
import org.stet.browser.Visitor;
import org.stet.journey.PluggedDesk.Plug;
import org.stet.journey.PluggedDesk.Pull;
import org.stet.journey.Recording.Act;

/**
 * Somebody does a hundred things of all kinds at the desk, twice. The second time the server is killed or stopped, the
 * session ends, or the tab is closed or crashes, at twenty random moments, also in the middle of an act and before the
 * server has answered it. In the end the server has the same: each act, in the order in which they were done, once.
 *
 * <p>The moments are drawn by a seed, which is printed; {@code -Dstet.plug.seed} repeats them.
 */
class PlugIT {

    private static final int PLUGS = 20;
    private static final String NAME = "Nora";
    private static final String PASSWORD = "pull the plug";

    /** Kinds of changes that the acts lead to: the comparison would hold, too, of two runs in which nothing happened. */
    private static final List<String> KINDS = List.of(
            "annotation-tagged",
            "annotation-revised",
            "annotation-withdrawn",
            "link-drawn",
            "link-withdrawn",
            "answer-given",
            "answer-revised");

    @TempDir
    Path folder;

    /** @param reading the reader's, of the article */
    private record Ground(String article, UUID reading) {

        String path() {
            return "/readings/" + reading;
        }
    }

    /** What the desk showed at the word of an act without it and with it. */
    private record Shown(String before, String after) {}

    @Test
    void a_hundred_acts_with_the_plug_pulled_twenty_times_are_there_in_order_and_once() throws Exception {
        long seed = Long.getLong("stet.plug.seed", System.nanoTime());
        System.out.println("The plug is pulled by -Dstet.plug.seed=" + seed);
        var acts = Recording.acts();
        var pulls = pulls(acts, new Random(seed));
        try (var stet = PackagedApplication.start(folder.resolve("data"))) {
            var owner = Client.owner(stet.site(), NAME, PASSWORD);
            var project = owner.get("/api/projects")
                    .accepted()
                    .json()
                    .at("/items/0/id")
                    .asText();
            source(owner, project);
            var calm = ground(owner, project, "Calm");
            var torn = ground(owner, project, "Torn");
            try (var nora = Visitor.at(stet.site(), Look.WIDE)) {
                nora.signIn(NAME, PASSWORD);
                var shown = playCalmly(new PluggedDesk(stet, nora.open(calm.path()), NAME, PASSWORD), acts, pulls);
                var desk = new PluggedDesk(stet, nora.open(torn.path()), NAME, PASSWORD);
                for (int i = 0; i < acts.size(); i++) {
                    var pull = pulls.get(i);
                    var there = shown.get(i);
                    if (pull == null || there == null) {
                        desk.play(acts.get(i));
                    } else {
                        desk.play(acts.get(i), pull, there.before, there.after);
                    }
                }
                desk.saved();
                nora.complaints().clear(); // requests that no server answered
            }
            var asDone = Told.of(owner, calm.article, calm.reading);
            assertThat(asDone.history()).as("changes").hasSizeGreaterThanOrEqualTo(Recording.ACTS);
            assertThat(KINDS).allSatisfy(kind -> assertThat(asDone.history()).anyMatch(told -> told.startsWith(kind)));
            var asTold = Told.of(owner, torn.article, torn.reading);
            assertThat(asTold.history()).as("history, seed " + seed).isEqualTo(asDone.history());
            assertThat(asTold.exported()).as("exported, seed " + seed).isEqualTo(asDone.exported());
        } catch (Exception | AssertionError e) {
            throw new AssertionError("with -Dstet.plug.seed=" + seed + " and " + new TreeMap<>(pulls), e);
        }
    }

    /** Plays all acts undisturbed, and looks at the desk before and after those at which the plug is going to be pulled. */
    private static Map<Integer, Shown> playCalmly(PluggedDesk desk, List<Act> acts, Map<Integer, Pull> pulls) {
        var shown = new HashMap<Integer, Shown>();
        for (int i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            if (!pulls.containsKey(i)) {
                desk.play(act);
                continue;
            }
            var before = desk.shows(act.word());
            desk.play(act);
            var after = desk.shows(act.word());
            assertThat(after).as("the desk after '%s'", act).isNotEqualTo(before);
            shown.put(i, new Shown(before, after));
        }
        desk.saved();
        return shown;
    }

    /** Each kind four times, by the number of the act in which it happens. */
    private static Map<Integer, Pull> pulls(List<Act> acts, Random random) {
        var moments =
                new ArrayList<>(IntStream.range(0, acts.size() - 1).boxed().toList());
        Collections.shuffle(moments, random);
        var pulls = new HashMap<Integer, Pull>();
        for (int i = 0; i < PLUGS; i++) {
            int act = moments.get(i);
            int strokes = acts.get(act).strokes().size();
            // Half of them after the last stroke: what it did is on its way then, or just seen.
            int stroke = random.nextBoolean() ? strokes : random.nextInt(strokes);
            pulls.put(
                    act,
                    new Pull(
                            Plug.values()[i % Plug.values().length],
                            stroke,
                            random.nextBoolean(),
                            random.nextInt(200),
                            random.nextInt(1_500)));
        }
        return pulls;
    }

    private static void source(Client owner, String project) throws Exception {
        owner.put(
                        "/api/sources/" + UUID.randomUUID(),
                        Map.of(
                                "change",
                                UUID.randomUUID(),
                                "project",
                                project,
                                "name",
                                Recording.SOURCE,
                                "kind",
                                "named-person"))
                .accepted();
    }

    private static Ground ground(Client owner, String project, String title) throws Exception {
        var article = Hostile.article(
                owner,
                project,
                title,
                "en",
                Stream.concat(Stream.of(title), Stream.of(Recording.paragraphs()))
                        .toArray(String[]::new));
        var reading = UUID.randomUUID();
        owner.put("/api/readings/" + reading, Map.of("change", UUID.randomUUID(), "article", article))
                .accepted();
        return new Ground(article, reading);
    }
}
