import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whether the time of an answer tells what colleagues have in their open readings. Two projects of one server have the same
 * articles and the same readers, all readings begun; in one of them some readers have tagged, linked and named sources,
 * in the other these have not. A reader and the owner, who is the administrator too, ask both for the same
 * pages by turns.
 */
final class Blind {

    private static final Map<String, String> DEFAULTS = Map.of(
            "database", "h2", "articles", "4", "characters", "6000", "colleagues", "4", "tags", "400",
            "sources", "100", "rounds", "200", "warmup", "60");

    /** How far from one half the share of pairs may be in which the busy project's answer is the later one. */
    private static final double TARGET = 0.1;

    private static final int OWN_TAGS = 20;
    private static final int LINKS = 20;

    /** What is asked by sending something: a corrected text, which is not saved, and a move, which is refused. */
    private static final String PREVIEW = "POST /api/articles/$article/texts/previews";

    private static final String MOVE = "POST /api/articles/$article/move";

    private static final String SIDE_BY_SIDE = "/projects/$project/side-by-side?article=$article&article=$next";

    private static final List<String> OF_A_READER = List.of(
            "/projects/$project", "/api/projects/$project/articles", "/api/projects/$project/waiting",
            "/api/projects/$project/progress", "/projects/$project/passages", "/projects/$project/passages?label=author-opinion",
            "/projects/$project/passages?q=$word", "/api/projects/$project/passages?reader=$colleague",
            "/api/projects/$project/sources", "/api/projects/$project/targets", "/projects/$project/agreement", "/projects/$project/lessons",
            "/projects/$project/stories", "/projects/$project/boards", "/projects/$project/export", "/articles/$article/export",
            "/articles/$article", "/articles/$article/history", "/api/articles/$article/readings", "/api/articles/$article/comments",
            "/readings/$reading", "/api/readings/$reading", "/api/readings/$reading/changes", "/api/readings/$reading/suggestions",
            "/api/readings/$reading/link-ends?q=$word", SIDE_BY_SIDE);

    private static final List<String> OF_THE_OWNER = List.of(
            "/projects/$project", "/api/projects/$project/passages?q=$word", "/api/projects/$project/passages?label=loaded-language",
            "/projects/$project/sources", "/api/projects/$project/sources", "/projects/$project/agreement",
            "/projects/$project/assignments", "/api/projects/$project/progress/articles", "/projects/$project/suggestions",
            "/projects/$project/first-judgements", "/articles/$article", "/articles/$article/readings",
            PREVIEW, MOVE, SIDE_BY_SIDE,
            "/api/articles/$article/readings", "/projects/$project/codebook", "/projects/$project/tag-set");

    /** Once the reader and one colleague, who has the same tags in both projects, have handed in. */
    private static final List<String> HANDED_IN_TO_A_READER = List.of(
            "/compare?reading=$reading&reading=$other", "/api/comparisons?reading=$reading&reading=$other",
            "/projects/$project/agreement", "/projects/$project/passages?q=$word", "/projects/$project/passages?label=loaded-language",
            "/articles/$article/readings", "/readings/$other", "/projects/$project/lessons", "/projects/$project",
            SIDE_BY_SIDE);

    private static final List<String> HANDED_IN_TO_THE_OWNER = List.of(
            "/compare?reading=$reading&reading=$other", "/articles/$article/settle", "/api/articles/$article/settling",
            "/projects/$project/agreement", "/api/projects/$project/export/jsonl?readings=submitted",
            "/api/articles/$article/export/csv?readings=submitted", "/projects/$project/sources",
            "/api/projects/$project/passages?label=author-opinion", "/projects/$project", SIDE_BY_SIDE);

    /** One of the two projects, with its articles, the reader's reading of each, and that of the colleague who hands in. */
    private record Side(Site site, List<UUID> articles, List<UUID> readings, List<UUID> others) {

        static Side of(Site site) {
            return new Side(site, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Map<String, String> options;
    private final Story story;
    private String colleague = "";
    private double furthest;

    private Blind(Map<String, String> options) {
        this.options = options;
        story = new Story(number("characters"));
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
            new Blind(options).run(Site.newOn(stet.port));
        }
    }

    private void run(Site first) throws IOException {
        var quiet = Side.of(first);
        var busy = Side.of(first.twin());
        System.out.printf("database %s; in each project %s articles of %s characters, a reader and a colleague with %d tags in each; in the busy one %s"
                + " more with %s tags, %d links, %s sources and as many targets and mentions in each%n",
                options.get("database"), options.get("articles"), options.get("characters"), OWN_TAGS, options.get("colleagues"),
                options.get("tags"), LINKS, options.get("sources"));
        try (var reader = first.reader("reader", busy.site);
                var other = first.reader("other", busy.site);
                var owner = first.client()) {
            for (var side : List.of(quiet, busy)) {
                for (var i = 0; i < number("articles"); i++) {
                    side.articles.add(side.site.article(story.text(), story.blocks()));
                    side.readings.add(tagged(reader, side.articles.get(i)));
                    side.others.add(tagged(other, side.articles.get(i)));
                }
            }
            for (var i = 0; i < number("colleagues"); i++) {
                try (var wire = first.reader("colleague" + i, busy.site)) {
                    begin(wire, quiet, 0);
                    begin(wire, busy, number("tags"));
                    colleague = Site.expect(wire.get("/api/me"), 200).body().split("\"id\":\"", 2)[1].substring(0, 36);
                }
            }
            System.out.printf("%-64s %8s %8s %6s %s%n", "nothing handed in", "quiet ms", "busy ms", "ratio", "busy later in");
            ask("reader", reader, OF_A_READER, quiet, busy);
            ask("owner", owner, OF_THE_OWNER, quiet, busy);
            for (var side : List.of(quiet, busy)) {
                for (var i = 0; i < number("articles"); i++) {
                    handIn(reader, side.readings.get(i));
                    handIn(other, side.others.get(i));
                }
            }
            System.out.println("the reader and one colleague, whose tags are the same in both, have handed in");
            ask("reader", reader, HANDED_IN_TO_A_READER, quiet, busy);
            ask("owner", owner, HANDED_IN_TO_THE_OWNER, quiet, busy);
            System.out.printf("furthest from .500: %.3f (target %.1f)%n", furthest, TARGET);
        }
    }

    private UUID tagged(Wire wire, UUID article) throws IOException {
        var reading = Site.opened(wire, article);
        Site.carriedOut(wire, story.tags(OWN_TAGS, reading));
        return reading;
    }

    private static void handIn(Wire wire, UUID reading) throws IOException {
        Site.expect(wire.json("POST", "/api/readings/" + reading + "/submit", "{\"change\":\"%s\"}".formatted(Site.id())), 200);
    }

    private void begin(Wire colleague, Side side, int tags) throws IOException {
        for (var article : side.articles) {
            var reading = Site.opened(colleague, article);
            var changes = new ArrayList<String>();
            if (tags > 0) {
                changes.addAll(story.tags(tags, reading));
                var ids = changes.stream().map(change -> change.split("\"id\":\"", 2)[1].substring(0, 36)).toList();
                for (var i = 0; i < LINKS; i++) {
                    changes.add(change("link", """
                            "reading":"%s","type":"repeats","from":"%s","to":"%s\"""".formatted(reading, ids.get(i), ids.get(i + 1))));
                }
            }
            Site.carriedOut(colleague, changes);
            for (var i = 0; tags > 0 && i < number("sources"); i++) {
                name(colleague, side, article, reading);
            }
        }
    }

    /** A source and a target, and where the article names the source, as a desk sends them. */
    private void name(Wire colleague, Side side, UUID article, UUID reading) throws IOException {
        var source = Site.id();
        Site.expect(colleague.json("PUT", "/api/sources/" + source, """
                {"change": "%s", "project": "%s", "reading": "%s", "name": "Hidden %s", "kind": "named-person"}"""
                .formatted(Site.id(), side.site.project(), reading, source)), 201);
        Site.expect(colleague.json("PUT", "/api/targets/" + Site.id(), """
                {"change": "%s", "project": "%s", "reading": "%s", "name": "Hidden %s"}"""
                .formatted(Site.id(), side.site.project(), reading, source)), 201);
        Site.expect(colleague.json("PUT", "/api/mentions/" + Site.id(), """
                {"change": "%s", "source": "%s", "article": "%s", "reading": "%s", "start": 0, "end": 3, "exact": "%s"}"""
                .formatted(Site.id(), source, article, reading, story.text().substring(0, 3))), 201);
    }

    private static String change(String path, String body) {
        return "{\"method\":\"PUT\",\"path\":\"%s\",\"id\":\"%s\",\"body\":{\"change\":\"%s\",%s}}".formatted(path, Site.id(), Site.id(), body);
    }

    private void ask(String name, Wire wire, List<String> routes, Side quiet, Side busy) throws IOException {
        var times = new LinkedHashMap<String, List<List<Double>>>();
        routes.forEach(route -> times.put(route, List.of(new ArrayList<>(), new ArrayList<>())));
        for (var round = -number("warmup"); round < number("rounds"); round++) {
            for (var route : routes) {
                // Whoever is asked first finds colder caches: by turns.
                var first = Math.floorMod(round, 2);
                for (var turn = 0; turn < 2; turn++) {
                    var side = (first + turn) % 2;
                    var took = took(wire, route, side == 0 ? quiet : busy, Math.floorMod(round, number("articles")));
                    if (round >= 0) {
                        times.get(route).get(side).add(took);
                    }
                }
            }
        }
        for (var route : routes) {
            var both = times.get(route);
            var later = later(both.get(0), both.get(1));
            furthest = Math.max(furthest, Math.abs(later - 0.5));
            System.out.printf("%-64s %8.2f %8.2f %6.3f %.3f%n", name + " " + route, Bench.median(both.get(0)), Bench.median(both.get(1)),
                    Bench.median(both.get(1)) / Bench.median(both.get(0)), later);
        }
    }

    private double took(Wire wire, String route, Side side, int article) throws IOException {
        var address = route.replace("$project", side.site.project().toString())
                .replace("$article", side.articles.get(article).toString())
                .replace("$next", side.articles.get((article + 1) % side.articles.size()).toString())
                .replace("$reading", side.readings.get(article).toString())
                .replace("$other", side.others.get(article).toString())
                .replace("$colleague", colleague)
                .replace("$word", story.text().substring(0, story.text().indexOf(' ')).toLowerCase());
        var sent = body(route, side);
        var from = System.nanoTime();
        if (sent == null) {
            Site.expect(wire.get(address), 200);
        } else {
            Site.expect(wire.json("POST", address.substring("POST ".length()), sent), route.equals(MOVE) ? 409 : 200);
        }
        return (System.nanoTime() - from) / 1e6;
    }

    /** What goes with a route; {@code null} where nothing does. */
    private String body(String route, Side side) {
        return switch (route) {
            case PREVIEW -> "{\"text\": \"A new first line.\\n%s\"}".formatted(Site.escaped(story.text()));
            case MOVE -> "{\"change\": \"%s\", \"project\": \"%s\"}".formatted(Site.id(), side.site.project());
            default -> null;
        };
    }

    /** The share of all pairs of two answers in which the one of the second list took longer (Mann and Whitney 1947). */
    private static double later(List<Double> first, List<Double> second) {
        var later = 0.0;
        for (var one : first) {
            for (var other : second) {
                later += other > one ? 1 : other.equals(one) ? 0.5 : 0;
            }
        }
        return later / first.size() / second.size();
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }
}
