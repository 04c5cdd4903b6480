import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The desk in a real browser: from a key press to the painted tag on a slowed-down processor, from the start of
 * navigation to the first key that tags, and what the first visit loads.
 */
final class Desk {

    private static final Map<String, String> DEFAULTS =
            Map.of("database", "h2", "keys", "200", "acts", "60", "warmup", "20", "openings", "10", "slow", "4", "only", "all");

    /** An article with tags, and what is asked of it; milliseconds, {@code 0} where nothing is asked. */
    private record Workload(int characters, int tags, int open) {

        @Override
        public String toString() {
            return "%,d characters, %,d tags".formatted(characters, tags);
        }
    }

    private static final List<Workload> WORKLOADS =
            List.of(new Workload(18_000, 300, 400), new Workload(18_000, 2_000, 800), new Workload(150_000, 10_000, 0));

    private static final double PAINTED = 50;
    private static final double TIMES = 3;
    /** So many of each act but tagging do not count: they are the first ones. */
    private static final int COLD = 5;
    private static final double KILOBYTES = 150;

    private final Site site;
    private final Reader reader;
    private final Map<String, String> options;
    /** 95 % of the first workload's keys took no longer, by act. */
    private final Map<Reader.Act, Double> first = new EnumMap<>(Reader.Act.class);

    private Desk(Site site, Reader reader, Map<String, String> options) {
        this.site = site;
        this.reader = reader;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var temporary = Bench.temporaryFolder();
        try (var database = Database.open(options.get("database"), temporary);
                var stet = new Server(
                        Path.of("target", database.application(), "quarkus-run.jar"),
                        temporary.resolve("stet"),
                        database.settings())) {
            stet.start("/q/health/ready");
            var site = Site.newOn(stet.port);
            try (var reader = new Reader(stet.port)) {
                new Desk(site, reader, options).run();
            }
        }
    }

    private void run() throws Exception {
        System.out.println("database " + options.get("database") + ", window 1440 x 900");
        for (var workload : WORKLOADS) {
            System.out.println(workload);
            var story = new Story(workload.characters);
            var reading = filled(story, workload.tags);
            if (!options.get("only").equals("painted")) {
                load(reading, workload == WORKLOADS.get(0));
                open(workload, reading);
            }
            if (!options.get("only").equals("open")) {
                paint(story, reading);
            }
        }
    }

    private UUID filled(Story story, int tags) throws Exception {
        var reading = site.reading(story.text(), story.blocks());
        var changes = story.tags(tags, reading);
        if (changes.size() != tags) {
            throw new IllegalStateException("the article has room for " + changes.size() + " tags");
        }
        try (var wire = site.client()) {
            Site.carriedOut(wire, changes);
        }
        return reading;
    }

    private void load(UUID reading, boolean first) {
        if (first) {
            System.out.printf(
                    "  script and style at the first visit, compressed: %.1f kB (target %.0f)%n",
                    reader.codeBytes(reading) / 1000, KILOBYTES);
        }
    }

    private void open(Workload workload, UUID reading) {
        var count = Integer.parseInt(options.get("openings"));
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        var shown = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        reader.openings(reading, 1); // the server's first answers are not the browser's figure
        for (var i = 0; i < count; i++) {
            var openings = reader.openings(reading, 1);
            cold.add(openings.get(0).tagged());
            warm.add(openings.get(1).tagged());
            openings.forEach(opening -> shown.add(opening.shown()));
            empty.add(reader.emptyPage());
        }
        var target = workload.open == 0 ? "" : " (target %d)".formatted(workload.open);
        System.out.println("  opening until a key tags, ms, cold cache: " + Bench.spread("%.0f", cold) + target);
        System.out.println("  opening until a key tags, ms, warm cache: " + Bench.spread("%.0f", warm) + target);
        System.out.println("  an empty page until its script has run, ms, cold cache: " + Bench.spread("%.0f", empty));
        System.out.println("  opening until every tag is in the page, ms: " + Bench.spread("%.0f", shown) + target);
    }

    private void paint(Story story, UUID reading) {
        var warmup = Integer.parseInt(options.get("warmup"));
        var keys = Integer.parseInt(options.get("keys"));
        var acts = Integer.parseInt(options.get("acts"));
        var slow = Integer.parseInt(options.get("slow"));
        // The free words run through the article several times, so those that warm up lie all over it as well.
        var words = story.freeWords(warmup + keys);
        System.out.printf("  key press to painted act, ms, %d times slower%n", slow);
        reader.painted(reading, words, acts, slow).forEach((act, all) -> {
            // What comes after the tag has been done a few times when it counts.
            var cold = act == Reader.Act.TAG ? warmup : Math.min(COLD, all.size() / 2);
            var figures = all.subList(cold, all.size()).stream().sorted().toList();
            if (figures.isEmpty()) {
                return;
            }
            var p95 = percentile(figures, 0.95);
            var base = first.putIfAbsent(act, p95);
            System.out.printf(
                    "    %-18s p50 %.0f, p95 %.0f, max %.0f (%d keys; %s)%n",
                    act.words, percentile(figures, 0.5), p95, percentile(figures, 1), figures.size(),
                    base == null ? "target p95 %.0f".formatted(PAINTED) : "%.1f times the first; target %.0f".formatted(p95 / base, TIMES));
        });
    }

    private static double percentile(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
