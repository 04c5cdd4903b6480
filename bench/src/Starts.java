import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From the start of the process to the first page, on a database that exists, against an application with the same
 * extensions and no code of ours; and the memory that is resident after that page. On H2 Stet starts as {@code ./run}
 * starts it, from an archive of classes, and once more without one, as the empty application does.
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
            var run = database.isH2() ? stet.rehearsed() : stet;
            var asRun = new Side();
            var without = new Side();
            var nothing = new Side();
            for (var pair = 0; pair < Integer.parseInt(options.get("pairs")); pair++) {
                asRun.add(start(run, "/setup"));
                nothing.add(start(empty, "/"));
                if (database.isH2()) {
                    without.add(start(stet, "/setup"));
                }
            }
            System.out.println("database " + options.get("database"));
            asRun.print("start to first page by ./run / empty application", nothing);
            if (database.isH2()) {
                without.print("the same without an archive of classes", nothing);
            }
        }
    }

    /** What was measured on one side. */
    private static final class Side {

        private final List<Double> milliseconds = new ArrayList<>();
        private final List<Double> megabytes = new ArrayList<>();

        void add(long[] start) {
            milliseconds.add((double) start[0]);
            megabytes.add((double) start[1]);
        }

        void print(String what, Side empty) {
            var ratios = new ArrayList<Double>();
            for (var i = 0; i < milliseconds.size(); i++) {
                ratios.add(milliseconds.get(i) / empty.milliseconds.get(i));
            }
            System.out.println(what + ": " + Bench.spread("%.2f", ratios));
            System.out.println("  milliseconds: " + Bench.spread("%.0f", milliseconds) + " and "
                    + Bench.spread("%.0f", empty.milliseconds));
            System.out.println("  resident memory after the first page, MB: " + Bench.spread("%.0f", megabytes));
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
