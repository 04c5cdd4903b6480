import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.stet.suggestion.rules.News;

/**
 * Class packs over HTTP: the first one of all outputs after a start, the next ones, each format alone, and whether the server
 * keeps any memory of thirty in a row. By turns a pack prints an excerpt and the article; each has another recipe.
 */
final class Packs {

    private static final Map<String, String> DEFAULTS =
            Map.of("database", "h2", "words", "900", "starts", "3", "packs", "30", "rounds", "8");

    private static final double FIRST_TARGET = 8;
    private static final double NEXT_TARGET = 1.5;

    private static final int READERS = 3;

    /** As many as a teacher is asked to print: {@code Mark the Words} takes no more than 400. */
    private static final int EXCERPT_WORDS = 300;

    private static final List<String> SHORT_ONLY = List.of("h5p-mark", "h5p-mark-older");

    /** Those of one article but for the headline's, which asks for no labels, so that there is nothing to drag. */
    private static final List<String> ACTIVITIES =
            List.of("find-quotes", "whose-words", "fact-or-view", "who-says-so", "loaded-words", "blank");

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");

    private static final Pattern FORMATS = Pattern.compile("\"formats\"\\s*:\\s*\\[([^\\]]*)\\]");

    private final Map<String, String> options;
    private final News news;
    private UUID article;
    private Wire wire;
    private int made;

    private Packs(Map<String, String> options) throws IOException {
        this.options = options;
        news = News.of(number("words"));
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
            var packs = new Packs(options);
            var site = Site.newOn(stet.port);
            packs.bringIn(site);
            packs.first(stet, site);
            packs.inARow(stet);
            packs.alone();
        }
    }

    /** The article, and three readings of it that are handed in. */
    private void bringIn(Site site) throws IOException {
        var blocks = news.blocks().stream()
                .map(block -> "{\"start\":%d,\"end\":%d,\"kind\":\"%s\"}"
                        .formatted(block.span().start(), block.span().end(), block.kind().id()))
                .toList();
        article = site.article(news.text().string(), String.join(",", blocks));
        var all = 0;
        var links = 0;
        var named = 0;
        for (var reader = 0; reader < READERS; reader++) {
            try (var own = site.reader("reader" + reader)) {
                var reading = Site.opened(own, article);
                var sources = sources(own, site.project(), reading);
                named = sources.size();
                var tags = tags(reader, reading, sources);
                Site.carriedOut(own, List.copyOf(tags.values()));
                var joined = links(reading, new ArrayList<>(tags.keySet()));
                Site.carriedOut(own, joined);
                Site.expect(own.json("POST", "/api/readings/" + reading + "/submit", "{\"change\":\"%s\"}".formatted(Site.id())), 200);
                all += tags.size();
                links += joined.size();
            }
        }
        System.out.printf(
                "an article of %d words in %d blocks; %d readers with %d tags and %d links together, %d sources each; a copy, three worksheets, key and teacher's page%n",
                news.words(), news.blocks().size(), READERS, all, links, named);
    }

    /** Whose words a reader finds, by their names. */
    private Map<String, UUID> sources(Wire own, UUID project, UUID reading) throws IOException {
        var sources = new HashMap<String, UUID>();
        for (var tag : news.tags()) {
            if (tag.source() != null && !sources.containsKey(tag.source())) {
                var id = Site.id();
                Site.expect(own.json("PUT", "/api/sources/" + id, """
                        {"change": "%s", "project": "%s", "reading": "%s", "name": "%s", "kind": "named-person"}"""
                        .formatted(Site.id(), project, reading, Site.escaped(tag.source()))), 201);
                sources.put(tag.source(), id);
            }
        }
        return sources;
    }

    /** What a reader does with the article's tags, by the ids: a sixth is left out, and the second reader judges some otherwise. */
    private Map<UUID, String> tags(int reader, UUID reading, Map<String, UUID> sources) {
        var tags = new LinkedHashMap<UUID, String>();
        for (var i = 0; i < news.tags().size(); i++) {
            var tag = news.tags().get(i);
            if ((i + 2 * reader) % 6 != 0) {
                var id = Site.id();
                tags.put(id, tag(id, reading, tag, otherwise(tag.label(), reader == 1 && i % 4 == 0), sources));
            }
        }
        return tags;
    }

    private static String otherwise(String label, boolean changed) {
        return switch (label) {
            case "unsupported-assertion" -> changed ? "author-opinion" : label;
            case "author-opinion", "background" -> changed ? "unsupported-assertion" : label;
            default -> label;
        };
    }

    private String tag(UUID id, UUID reading, News.Tag tag, String label, Map<String, UUID> sources) {
        var spans = tag.spans().stream()
                .map(span -> "{\"start\":%d,\"end\":%d,\"exact\":\"%s\"}"
                        .formatted(span.start(), span.end(), Site.escaped(news.text().words(span))))
                .toList();
        var attributes = tag.attributes().entrySet().stream()
                .map(each -> "\"%s\":\"%s\"".formatted(each.getKey(), each.getValue()))
                .toList();
        return """
                {"method":"PUT","path":"annotation","id":"%s","body":{"change":"%s","reading":"%s","label":"%s",\
                "spans":[%s],"attributes":{%s}%s}}"""
                .formatted(
                        id, Site.id(), reading, label, String.join(",", spans), String.join(",", attributes),
                        tag.source() == null ? "" : ",\"source\":\"" + sources.get(tag.source()) + "\"");
    }

    private static List<String> links(UUID reading, List<UUID> tags) {
        return IntStream.range(0, tags.size() / 8)
                .mapToObj(i -> """
                        {"method":"PUT","path":"link","id":"%s","body":{"change":"%s","reading":"%s","type":"repeats",\
                        "from":"%s","to":"%s"}}"""
                        .formatted(Site.id(), Site.id(), reading, tags.get(8 * i), tags.get(8 * i + 1)))
                .toList();
    }

    /** The first pack of a process that has answered nothing but that it is ready. */
    private void first(Server stet, Site site) throws Exception {
        var seconds = new EnumMap<Printed, List<Double>>(Printed.class);
        for (var start = 0; start < 2 * number("starts"); start++) {
            stet.close();
            stet.start("/q/health/ready");
            wire = site.reconnected(stet.port).client();
            var took = all();
            seconds.computeIfAbsent(took.printed, any -> new ArrayList<>()).add(took.together());
        }
        seconds.forEach((printed, each) -> System.out.printf(
                "first pack after a start, %s, s: %s (target %.0f)%n", printed.said(), Bench.spread("%.2f", each), FIRST_TARGET));
    }

    /** The last start's first pack was the first of them. */
    private void inARow(Server stet) throws Exception {
        var packs = number("packs");
        var all = new ArrayList<Took>();
        var heaps = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        for (var pack = 1; pack <= packs; pack++) {
            if (pack > 1) {
                all.add(all());
            }
            if (pack == 1 || pack == packs / 3 || pack == packs * 2 / 3 || pack == packs) {
                heaps.add(stet.heapAfterCollection());
                resident.add((double) stet.residentMegabytes());
                System.out.printf(
                        "  after pack %d: heap after collection %.1f MB, resident %.0f MB%n",
                        pack, heaps.get(heaps.size() - 1), resident.get(resident.size() - 1));
            }
        }
        for (var printed : Printed.values()) {
            var some = all.stream().filter(each -> each.printed == printed).toList();
            System.out.printf("next packs, %s, s: %s (target %.1f)%n",
                    printed.said(), spread("%.2f", some, Took::together), NEXT_TARGET);
            System.out.printf("  made, s: %s; written, s: %s; kB: %s%n",
                    spread("%.2f", some, Took::making), spread("%.2f", some, Took::writing), spread("%.0f", some, Took::kilobytes));
        }
        System.out.printf("memory after pack %d / after pack %d: heap %.2f, resident %.2f%n",
                packs, packs / 3, heaps.get(3) / heaps.get(1), resident.get(3) / resident.get(1));
    }

    private static String spread(String format, List<Took> some, ToDoubleFunction<Took> figure) {
        return Bench.spread(format, some.stream().mapToDouble(figure).boxed().toList());
    }

    /** Each format of the same packs, one after the other. */
    private void alone() throws IOException {
        var times = new EnumMap<Printed, Map<String, List<Double>>>(Printed.class);
        for (var round = 0; round < 2 * number("rounds"); round++) {
            var pack = made();
            var ofKind = times.computeIfAbsent(pack.printed, any -> new LinkedHashMap<>());
            for (var format : pack.formats) {
                if (pack.printed == Printed.EXCERPT || !SHORT_ONLY.contains(format)) {
                    var began = System.nanoTime();
                    file(pack.id, format);
                    ofKind.computeIfAbsent(format, any -> new ArrayList<>()).add(seconds(began) * 1000);
                }
            }
        }
        times.forEach((printed, formats) -> {
            System.out.printf("each format alone, %s, ms%n", printed.said());
            formats.forEach((format, each) -> System.out.printf("  %-16s %s%n", format, Bench.spread("%.0f", each)));
        });
    }

    /** How much of the article is printed. */
    private enum Printed {
        EXCERPT,
        WHOLE;

        String said() {
            return switch (this) {
                case EXCERPT -> "an excerpt of some %d words, all outputs".formatted(EXCERPT_WORDS);
                case WHOLE -> "the article but for a paragraph, all outputs but %s".formatted(String.join(" and ", SHORT_ONLY));
            };
        }

        static Printed of(int index) {
            return values()[index % values().length];
        }
    }

    private record Pack(UUID id, Printed printed, List<String> formats) {}

    private record Took(Printed printed, double making, double writing, double kilobytes) {

        double together() {
            return making + writing;
        }
    }

    /** A new pack and its archive of all formats. */
    private Took all() throws IOException {
        var began = System.nanoTime();
        var pack = made();
        var making = seconds(began);
        began = System.nanoTime();
        var zip = file(pack.id, "zip").bytes();
        var writing = seconds(began);
        var wanted = pack.formats.size() - 1 - (pack.printed == Printed.WHOLE ? SHORT_ONLY.size() : 0);
        var files = files(zip);
        files.remove("missing.txt");
        if (files.size() != wanted) {
            throw new IllegalStateException("%d files, not %d: %s".formatted(files.size(), wanted, files));
        }
        return new Took(pack.printed, making, writing, zip.length / 1000.0);
    }

    private static List<String> files(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private Pack made() throws IOException {
        var index = made++;
        var id = Site.id();
        var answer = Site.expect(wire.json("PUT", "/api/packs/" + id, """
                {"change": "%s", "articles": ["%s"], "recipe": %s}""".formatted(Site.id(), article, recipe(index))), 201);
        var formats = FORMATS.matcher(answer.body());
        if (!formats.find()) {
            throw new IllegalStateException(answer.body());
        }
        return new Pack(id, Printed.of(index), List.of(formats.group(1).replaceAll("[\"\\s]", "").split(",")));
    }

    private Wire.Answer file(UUID pack, String format) throws IOException {
        return Site.expect(wire.get("/api/packs/%s/versions/1/files/%s".formatted(pack, format)), 200);
    }

    /** Three versions as a teacher makes them; activity, layout and language by turns. */
    private String recipe(int index) {
        return """
                {"activity": "%s", "classLabels": true, "labels": [], "paragraphs": [[%s]],
                 "versions": [{"hint": 3, "large": false}, {"hint": 2, "large": %b}, {"hint": 1, "large": false}],
                 "layout": {"paper": "%s", "lineNumbers": true, "wideMargin": %b, "easyReading": %b, "patterns": %b, "outletShown": true},
                 "language": "%s", "threshold": 60, "edits": []}"""
                .formatted(
                        ACTIVITIES.get(index % ACTIVITIES.size()), paragraphs(index), index % 3 == 0,
                        index % 4 < 2 ? "A4" : "LETTER", index % 8 < 4, index % 5 == 0, index % 6 < 3,
                        LANGUAGES.get(index % LANGUAGES.size()));
    }

    /** Each time another paragraph is left out, or an excerpt begins elsewhere. */
    private String paragraphs(int index) {
        var others = news.blocks().size() - 1;
        var printed = new TreeSet<Integer>(List.of(0));
        if (Printed.of(index) == Printed.WHOLE) {
            IntStream.rangeClosed(1, others).forEach(printed::add);
            printed.remove(1 + index % others);
        } else {
            for (var next = 5 * index; words(printed) < EXCERPT_WORDS; next++) {
                printed.add(1 + next % others);
            }
        }
        return String.join(",", printed.stream().map(block -> Integer.toString(block)).toList());
    }

    private int words(Set<Integer> blocks) {
        return blocks.stream()
                .mapToInt(block -> news.text().words(news.blocks().get(block).span()).split("\\s+").length)
                .sum();
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
