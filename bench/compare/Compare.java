import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The compare page with several readings of one article: what the server takes for it, how large it is, and in a browser on
 * a slowed-down processor the time until a key leads to the first difference, and from one difference to the next.
 */
final class Compare {

    private static final Map<String, String> DEFAULTS = Map.of(
            "database", "h2", "readers", "2,5", "tags", "300", "characters", "18000", "openings", "10", "steps", "40", "slow", "4", "warmup", "60");

    private static final double INTERACTIVE = 500;

    private final Site site;
    private final Map<String, String> options;
    private final int port;

    private Compare(Site site, int port, Map<String, String> options) {
        this.site = site;
        this.port = port;
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
            new Compare(Site.newOn(stet.port), stet.port, options).run();
        }
    }

    private void run() throws Exception {
        System.out.println("database " + options.get("database") + ", window 1440 x 900");
        var counts = List.of(options.get("readers").split(",")).stream().map(Integer::valueOf).toList();
        var most = counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
        var readings = read(most);
        try (var comparer = new Comparer(port, Integer.parseInt(options.get("slow")))) {
            for (var count : counts) {
                compare(readings.subList(0, count), comparer);
            }
        }
    }

    /** Readings by so many people, each of whom leaves out a fifth of the tags, and sees something else in a seventh. */
    private List<UUID> read(int people) throws IOException {
        var story = new Story(number("characters"));
        var article = site.article(story.text(), story.blocks());
        var readings = new ArrayList<UUID>();
        for (var person = 0; person < people; person++) {
            try (var wire = site.reader("reader" + person)) {
                readings.add(read(wire, article, story, person));
            }
        }
        return readings;
    }

    private UUID read(Wire wire, UUID article, Story story, int person) throws IOException {
        var reading = Site.opened(wire, article);
        var wanted = number("tags");
        var tags = new ArrayList<String>();
        var all = story.tags(wanted * 5 / 4 + 5, reading);
        for (var i = 0; i < all.size() && tags.size() < wanted; i++) {
            if ((i * 7 + person * 3) % 5 != 0) {
                var other = (i + person) % 7 == 0;
                tags.add(other ? all.get(i).replace("\"author-opinion\"", "\"unsupported-assertion\"") : all.get(i));
            }
        }
        Site.carriedOut(wire, tags);
        Site.expect(wire.json("POST", "/api/readings/" + reading + "/submit", "{\"change\":\"%s\"}".formatted(Site.id())), 200);
        return reading;
    }

    private void compare(List<UUID> readings, Comparer comparer) throws IOException {
        var address = "/compare?" + readings.stream().map(id -> "reading=" + id).collect(Collectors.joining("&"));
        System.out.printf("%d readings of %,d characters, %d tags each%n", readings.size(), number("characters"), number("tags"));
        var server = new ArrayList<Double>();
        var body = "";
        try (var wire = site.client()) {
            for (var i = -number("warmup"); i < number("openings"); i++) {
                var from = System.nanoTime();
                body = Site.expect(wire.get(address), 200).body();
                if (i >= 0) {
                    server.add((System.nanoTime() - from) / 1e6);
                }
            }
        }
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        System.out.printf("  page: %.0f kB, compressed %.0f kB; rows that it opens with: %d%n", bytes.length / 1000.0, packed(bytes) / 1000.0,
                body.split("<tr id=\"row-", -1).length - 1);
        System.out.println("  the server's answer, ms: " + Bench.spread("%.0f", server));
        var interactive = new ArrayList<Double>();
        var answered = new ArrayList<Double>();
        var painted = new ArrayList<Double>();
        var longest = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        comparer.open(address, 0); // a browser's first window is not the page's figure
        var steps = List.<Double>of();
        for (var i = 0; i < number("openings"); i++) {
            var opening = comparer.open(address, i == 0 ? number("steps") : 0);
            interactive.add(opening.interactive());
            answered.add(opening.answered());
            painted.add(opening.painted());
            longest.add(opening.longest());
            empty.add(comparer.emptyPage());
            steps = i == 0 ? opening.steps() : steps;
        }
        var slow = options.get("slow");
        System.out.println("  opening until a key leads to a difference, ms, " + slow + " times slower: "
                + Bench.spread("%.0f", interactive) + " (target %.0f)".formatted(INTERACTIVE));
        System.out.println("  of it until the server's answer begins to arrive, ms: " + Bench.spread("%.0f", answered));
        System.out.println("  the same until it is painted, ms: " + Bench.spread("%.0f", painted));
        System.out.println("  an empty page until its script has run, ms: " + Bench.spread("%.0f", empty));
        System.out.println("  longest task, ms: " + Bench.spread("%.0f", longest));
        System.out.println("  key to the next difference painted, ms: " + Bench.spread("%.0f", steps));
    }

    private static int packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }
}
