import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tags a second, each acknowledged durably: against the yardstick with one client and with eight, and on an article
 * with 5,000 annotations against one with ten. Both sides of a pair run right after each other, so that whatever else
 * the machine does hits both.
 */
final class Tags {

    private static final Map<String, String> DEFAULTS =
            Map.of("database", "h2", "pairs", "20", "seconds", "10", "warmup", "10", "clients", "1,8", "many", "5000");

    /**
     * An article to tag.
     *
     * @param words of it, a multiple of those in a paragraph
     * @param already the annotations that it begins with
     * @param most the annotations after which a new one is taken
     */
    private record Kind(int words, int already, int most) {}

    /** An article of 18,000 characters with few annotations. */
    private static final Kind USUAL = new Kind(1_980, 10, 110);

    private static final int WORDS_OF_LONG = 15_000;

    private interface Client {
        void once(Wire wire) throws Exception;
    }

    private final Site site;
    private final Wire bench;
    /** Nanoseconds in which the clock stood still, because a new article was being made ready. */
    private static final AtomicLong PAUSED = new AtomicLong();

    private final Map<Kind, Site.Ground> grounds = new HashMap<>();

    private Tags(Site site, Wire bench) {
        this.site = site;
        this.bench = bench;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var temporary = Bench.temporaryFolder();
        System.out.println(Files.readString(Path.of("bench", "yardstick", "Yardstick.java")));
        try (var database = Database.open(options.get("database"), temporary);
                var stet = new Server(
                        Path.of("target", database.application(), "quarkus-run.jar"),
                        temporary.resolve("stet"),
                        database.settings());
                var yardstick = new Server(
                        Path.of("target", "bench", "yardstick", "target", database.application(), "quarkus-run.jar"),
                        temporary.resolve("yardstick"),
                        database.settings())) {
            stet.start("/q/health/ready");
            yardstick.start("/q/health/ready");
            var site = Site.newOn(stet.port);
            var bench = new Wire(yardstick.port);
            Site.signIn(bench, "bench", "bench");
            new Tags(site, bench).run(options);
        }
    }

    private void run(Map<String, String> options) throws Exception {
        var pairs = Integer.parseInt(options.get("pairs"));
        var seconds = Integer.parseInt(options.get("seconds"));
        var warmup = Integer.parseInt(options.get("warmup"));
        System.out.println("database " + options.get("database") + ", " + pairs + " pairs of " + seconds + " s");
        for (var clients : options.get("clients").split(",")) {
            var count = Integer.parseInt(clients);
            rate(count, warmup, wire -> tag(wire, USUAL), site::client);
            rate(count, warmup, Tags::row, bench::another);
            compare("tag / yardstick, clients: " + count, pairs,
                    () -> rate(count, seconds, wire -> tag(wire, USUAL), site::client),
                    () -> rate(count, seconds, Tags::row, bench::another));
        }
        var many = new Kind(WORDS_OF_LONG, Integer.parseInt(options.get("many")), WORDS_OF_LONG);
        var few = new Kind(WORDS_OF_LONG, USUAL.already(), USUAL.most());
        compare("tag with " + many.already() + " / with " + few.already() + " annotations on the article", pairs,
                () -> rate(1, seconds, wire -> tag(wire, many), site::client),
                () -> rate(1, seconds, wire -> tag(wire, few), site::client));
    }

    private void compare(String what, int pairs, Callable<Double> ours, Callable<Double> theirs) throws Exception {
        var ratios = new ArrayList<Double>();
        var left = new ArrayList<Double>();
        var right = new ArrayList<Double>();
        for (var pair = 0; pair < pairs; pair++) {
            // The order alternates too: a machine that grows slower or faster must not favour one side.
            if (pair % 2 == 0) {
                left.add(ours.call());
                right.add(theirs.call());
            } else {
                right.add(theirs.call());
                left.add(ours.call());
            }
            ratios.add(left.get(pair) / right.get(pair));
        }
        System.out.println(what + ": " + Bench.spread("%.2f", ratios) + "; a second: " + Bench.spread("%.0f", left)
                + " and " + Bench.spread("%.0f", right));
    }

    private void tag(Wire wire, Kind kind) throws Exception {
        ground(wire, kind).tag(wire);
    }

    private synchronized Site.Ground ground(Wire wire, Kind kind) throws Exception {
        var ground = grounds.get(kind);
        if (ground == null || ground.tags() >= kind.most()) {
            var began = System.nanoTime();
            ground = site.ground(kind.words());
            while (ground.tags() < kind.already()) {
                ground.tag(wire);
            }
            grounds.put(kind, ground);
            PAUSED.addAndGet(System.nanoTime() - began);
        }
        return ground;
    }

    private static void row(Wire wire) throws Exception {
        Site.expect(wire.json("PUT", "/rows/" + Site.id(), """
                {"reading_id":"%s","label":"loaded-language","note":"as the bench wills","certainty":"SURE",\
                "origin":"manual","start_cp":100,"end_cp":109,"block_ordinal":3,"exact":"word00001",\
                "attributes":"{}","last_change":"%s"}""".formatted(Site.id(), Site.id())), 200);
    }

    /** What all clients together have had acknowledged a second. */
    private static double rate(int clients, int seconds, Client client, Callable<Wire> connect) throws Exception {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var wires = new ArrayList<Wire>();
            for (var i = 0; i < clients; i++) {
                wires.add(connect.call());
                client.once(wires.get(i)); // lays the ground before the clock runs
            }
            var began = clock();
            var end = began + seconds * 1_000_000_000L;
            var counts = threads.invokeAll(wires.stream().<Callable<Long>>map(wire -> () -> {
                var count = 0L;
                while (clock() < end) {
                    client.once(wire);
                    count++;
                }
                wire.close();
                return count;
            }).toList());
            var all = 0L;
            for (var count : counts) {
                all += count.get();
            }
            return all * 1e9 / (clock() - began);
        } finally {
            threads.shutdown();
        }
    }

    private static long clock() {
        return System.nanoTime() - PAUSED.get();
    }
}
