import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every bench needs: its options, a folder that goes away, the median of its figures. */
final class Bench {

    private Bench() {}

    /** Options of the form {@code --name=value} over defaults; an unknown one is an error. */
    static Map<String, String> options(String[] arguments, Map<String, String> defaults) {
        var options = new TreeMap<>(defaults);
        for (var argument : arguments) {
            var parts = argument.replaceFirst("^--", "").split("=", 2);
            if (parts.length != 2 || !defaults.containsKey(parts[0])) {
                throw new IllegalArgumentException("unknown option " + argument + "; there are " + defaults);
            }
            options.put(parts[0], parts[1]);
        }
        return options;
    }

    /** Where the applications' data lie while the bench runs; deleted at its end. */
    static Path temporaryFolder() throws IOException {
        var folder = Files.createTempDirectory("stet-bench-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            var all = new ArrayList<>(files.toList());
            for (var i = all.size() - 1; i >= 0; i--) {
                Files.deleteIfExists(all.get(i));
            }
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }

    /** The median with the lowest and the highest figure. */
    static String spread(String format, List<Double> figures) {
        var sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (format + " (" + format + " to " + format + ", n = %d)")
                .formatted(median(sorted), sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    static double median(List<Double> figures) {
        return median(figures.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }
}
