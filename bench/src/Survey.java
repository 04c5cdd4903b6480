import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The rules asked about a whole project as a job: articles a second, and whether the memory that this takes grows with the
 * project. With {@code --kills} the process is killed on the way, and the job has to go on in the next one.
 */
final class Survey {

    private static final Map<String, String> DEFAULTS =
            Map.of("database", "h2", "articles", "1000", "words", "900", "rounds", "2", "kills", "0");

    /** Parts of a round, in per cent, at which memory is looked at. */
    private static final List<Integer> LOOKS = List.of(10, 50, 100);

    /** Milliseconds between two questions how far it is. */
    private static final int PAUSE = 200;

    private static final Path ARTICLES = Path.of("src", "test", "resources", "suggestion", "articles");
    private static final Pattern MARK = Pattern.compile("⟦(?:[A-Z]{2}|source|cue)[\\d,]*(?:/[a-z-]+)? |⟧|^#[Hhcl] ");
    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7e“”‘’–—…é]+");

    /** What a job said of itself. */
    private record Job(String state, long done, long total, String rate, String left) {

        static Job of(String json) {
            return new Job(
                    field(json, "state"),
                    Long.parseLong(field(json, "done")),
                    Long.parseLong(field(json, "total")),
                    rounded(field(json, "rate")),
                    field(json, "secondsLeft").replace("null", "-"));
        }

        private static String rounded(String rate) {
            return rate.equals("null") ? "-" : "%.1f".formatted(Double.parseDouble(rate));
        }

        boolean ended() {
            return !state.equals("queued") && !state.equals("running");
        }
    }

    private final Server stet;
    private final int articles;
    private Site site;

    private Survey(Server stet, int articles) {
        this.stet = stet;
        this.articles = articles;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var temporary = Bench.temporaryFolder();
        try (var database = Database.open(options.get("database"), temporary);
                var stet = new Server(
                        Path.of("target", database.application(), "quarkus-run.jar"),
                        temporary.resolve("stet"),
                        database.settings())) {
            System.out.println("database " + options.get("database"));
            stet.start("/q/health/ready");
            var survey = new Survey(stet, Integer.parseInt(options.get("articles")));
            survey.site = Site.newOn(stet.port);
            survey.bringIn(Integer.parseInt(options.get("words")));
            for (var round = 1; round <= Integer.parseInt(options.get("rounds")); round++) {
                survey.round(round, Integer.parseInt(options.get("kills")));
            }
        }
    }

    /** Articles of paragraphs drawn from those of the tests, so that the rules find in them what they find in news. */
    private void bringIn(int words) throws IOException {
        var paragraphs = paragraphs();
        var random = new Random(1);
        var began = System.nanoTime();
        for (var i = 0; i < articles; i++) {
            var lines = new ArrayList<String>();
            for (var length = 0; length < words; ) {
                var paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
                length += paragraph.split(" ").length;
                lines.add(paragraph);
            }
            site.article(lines);
        }
        System.out.printf("%d articles of about %d words brought in, %.0f a second%n", articles, words, articles / seconds(began));
    }

    private static List<String> paragraphs() throws IOException {
        var paragraphs = new ArrayList<String>();
        try (var files = Files.list(ARTICLES)) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                Files.readString(file, UTF_8)
                        .lines()
                        .map(line -> MARK.matcher(line).replaceAll("").strip())
                        .filter(line -> PLAIN.matcher(line).matches())
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    private void round(int round, int kills) throws Exception {
        var job = Site.id();
        var began = System.nanoTime();
        site.survey(job);
        var heaps = new ArrayList<Double>();
        var looked = 0;
        var killed = 0;
        var now = Job.of(site.job(job));
        while (looked < LOOKS.size()) {
            var reached = now.done() * 100 >= LOOKS.get(looked) * now.total();
            if (reached && (LOOKS.get(looked) < 100 || now.ended())) {
                var heap = stet.heapAfterCollection();
                heaps.add(heap);
                System.out.printf(
                        "  round %d: %d of %d, %s a second, %s s left; heap after collection %.1f MB, resident %d MB%n",
                        round, now.done(), now.total(), now.rate(), now.left(), heap, stet.residentMegabytes());
                looked++;
            } else if (now.ended()) {
                throw new IllegalStateException("the job ended: " + now);
            }
            if (killed < kills && now.done() > (killed + 1L) * now.total() / (kills + 1)) {
                killed++;
                System.out.printf("  round %d: killed at %d%n", round, now.done());
                stet.kill();
                stet.start("/q/health/ready");
                site = site.reconnected(stet.port);
            }
            Thread.sleep(PAUSE);
            now = Job.of(site.job(job));
        }
        System.out.printf(
                "round %d: %.1f articles a second from asking to the end, %s by the job's own clock; heap at 100 %% / at 10 %%: %.2f%n",
                round, articles / seconds(began), now.rate(), heaps.get(heaps.size() - 1) / heaps.get(0));
        check();
    }

    /** Every article is in the survey, and once. */
    private void check() throws IOException {
        var seen = new ArrayList<String>();
        for (var after = ""; after != null; ) {
            var page = site.latest(after);
            var ids = Pattern.compile("\"article\"\\s*:\\s*\"([0-9a-f-]{36})\"").matcher(page);
            while (ids.find()) {
                seen.add(ids.group(1));
            }
            var next = field(page, "next");
            after = next.equals("null") ? null : next;
        }
        var once = new HashSet<>(seen).size();
        System.out.printf("  %d articles counted, %d of them once; total by the survey: %s%n", seen.size(), once, field(site.latest(""), "articles"));
        if (once != articles || seen.size() != articles) {
            System.exit(1);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** A field of a JSON object whose name stands in it once, without its quotation marks. */
    private static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*(?:\"([^\"]*)\"|([^,}\\]\\s]+))").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException(name + " in " + json);
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
