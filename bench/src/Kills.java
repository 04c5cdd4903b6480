import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Kills Stet while eight clients tag, starts it again and looks for every tag that it had acknowledged. */
final class Kills {

    private static final Map<String, String> DEFAULTS = Map.of("database", "h2", "rounds", "50", "clients", "8");

    /** More than are tagged in one round. */
    private static final int WORDS = 15_000;

    private Kills() {}

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var temporary = Bench.temporaryFolder();
        var acknowledged = 0L;
        var lost = 0L;
        try (var database = Database.open(options.get("database"), temporary);
                var stet = new Server(
                        Path.of("target", database.application(), "quarkus-run.jar"),
                        temporary.resolve("stet"),
                        database.settings())) {
            stet.start("/q/health/ready");
            var site = Site.newOn(stet.port);
            for (var round = 1; round <= Integer.parseInt(options.get("rounds")); round++) {
                var ground = site.ground(WORDS);
                var found = tagUntilKilled(stet, site, ground, Integer.parseInt(options.get("clients")));
                stet.start("/q/health/ready");
                site = site.reconnected(stet.port);
                var there = site.reading(ground);
                var missing = found.stream().filter(id -> !there.contains(id.toString())).count();
                acknowledged += found.size();
                lost += missing;
                System.out.printf("round %d: %d acknowledged, %d lost%n", round, found.size(), missing);
            }
        }
        System.out.printf("database %s: %d acknowledged, %d lost%n", options.get("database"), acknowledged, lost);
        if (lost > 0) {
            System.exit(1);
        }
    }

    private static Set<UUID> tagUntilKilled(Server stet, Site site, Site.Ground ground, int clients) throws Exception {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        var threads = Executors.newFixedThreadPool(clients);
        for (var i = 0; i < clients; i++) {
            var wire = site.client();
            threads.submit(() -> {
                try {
                    while (true) {
                        acknowledged.add(ground.tag(wire));
                    }
                } catch (IOException killed) {
                    return null;
                }
            });
        }
        Thread.sleep(ThreadLocalRandom.current().nextLong(500, 2_500));
        stet.kill();
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a client hangs");
        }
        return acknowledged;
    }
}
