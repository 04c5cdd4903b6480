import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.stet.handout.page.Accessible;

/**
 * The sheets themselves, without the application around them: every combination as PDF under veraPDF (PDF/UA-1), and Word files as
 * LibreOffice sets them, line by line beside the PDF. Ends with 1 where anything fails.
 */
final class Sheets {

    private static final Map<String, String> DEFAULTS =
            Map.of("only", "all", "threads", "2", "times", "1", "packs", "96", "paragraphs", "6");

    private static final int SHOWN = 20;

    private Sheets() {}

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var right = true;
        if (!options.get("only").equals("word")) {
            right &= accessible(Integer.parseInt(options.get("threads")), Integer.parseInt(options.get("times")));
        }
        if (!options.get("only").equals("pdf")) {
            right &= new WordBesidePdf(Integer.parseInt(options.get("packs")), Integer.parseInt(options.get("paragraphs"))).compare();
        }
        System.exit(right ? 0 : 1);
    }

    private static boolean accessible(int threads, int times) throws Exception {
        var began = System.nanoTime();
        var all = Combination.all();
        var verdicts = new LinkedHashMap<Combination, Future<Accessible.Verdict>>();
        var checks = 0L;
        var broken = new TreeMap<String, List<Combination>>();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            for (var each : all) {
                Callable<Accessible.Verdict> work = () -> Accessible.of(each.pack(times));
                verdicts.put(each, pool.submit(work));
            }
            for (var each : verdicts.entrySet()) {
                var verdict = each.getValue().get();
                checks += verdict.checks();
                for (var rule : verdict.breaches()) {
                    broken.merge(rule, List.of(each.getKey()), Sheets::both);
                }
            }
        } finally {
            pool.shutdownNow();
        }
        System.out.printf(
                "%d packs of activity x layout x script, each a copy, four worksheets, key and teacher's page, under PDF/UA-1: %,d checks, %d packs fail (target 0); %.0f s%n",
                all.size(), checks, broken.values().stream().flatMap(List::stream).distinct().count(), (System.nanoTime() - began) / 1e9);
        broken.forEach((rule, some) -> {
            System.out.printf("  %s: %d packs%n", rule, some.size());
            some.stream().limit(SHOWN).forEach(each -> System.out.println("    " + each));
        });
        var untitled = Accessible.untitled(all.get(0).pack(times)).breaches();
        System.out.printf("one whose title was taken away on purpose fails by: %s (target 7.1-9)%n", String.join(", ", untitled));
        return broken.isEmpty() && untitled.equals(List.of("7.1-9"));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
