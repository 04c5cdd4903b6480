import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/**
 * From the start of the process to the first page, on a database that exists, against an application with the same
 * extensions and no code of ours; and the memory that is resident after that page.
 */
final class Starts {

    private static final Map<String, String> DEFAULTS = Map.of("database", "h2", "pairs", "10");

    private Starts() {}

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var temporary = Bench.temporaryFolder();
        try (var database = Database.open(options.get("database"), temporary)) {
            var stet = new Server(
                    Path.of("target", database.application(), "quarkus-run.jar"),
                    temporary.resolve("stet"),
                    database.settings());
            var empty = new Server(
                    Path.of("target", "bench", "empty", "target", database.application(), "quarkus-run.jar"),
                    temporary.resolve("empty"),
                    database.settings());
            start(stet, "/setup"); // makes the database
            start(empty, "/");
            var ratios = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            var memory = new ArrayList<Double>();
            for (var pair = 0; pair < Integer.parseInt(options.get("pairs")); pair++) {
                var left = start(stet, "/setup");
                var right = start(empty, "/");
                ours.add((double) left[0]);
                theirs.add((double) right[0]);
                memory.add((double) left[1]);
                ratios.add((double) left[0] / right[0]);
            }
            System.out.println("database " + options.get("database"));
            System.out.println("start to first page / empty application: " + Bench.spread("%.2f", ratios));
            System.out.println("milliseconds: " + Bench.spread("%.0f", ours) + " and " + Bench.spread("%.0f", theirs));
            System.out.println("resident memory after the first page, MB: " + Bench.spread("%.0f", memory));
        }
    }

    /** Milliseconds to the page, resident megabytes after it. */
    private static long[] start(Server server, String page) throws Exception {
        try (server) {
            var milliseconds = server.start(page);
            return new long[] {milliseconds, server.residentMegabytes()};
        }
    }
}
