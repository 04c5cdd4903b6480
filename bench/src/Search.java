import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The first page of hits among a million annotations. The database is filled by JDBC before the server starts, as one from
 * before there was an index of words; the server makes it, which is timed as well.
 */
final class Search {

    private static final Map<String, String> DEFAULTS = Map.of(
            "database", "h2", "articles", "1000", "words", "900", "readers", "5", "tags", "200", "rounds", "15", "warmup", "3");

    private static final int TARGET = 300;
    private static final int VOCABULARY = 20_000;
    private static final int SENTENCE = 15;
    private static final int SENTENCES_IN_A_PARAGRAPH = 3;
    private static final int SOURCES_OF_AN_ARTICLE = 6;

    /** Labels that may be tagged; the last of them in every thousandth annotation. */
    private static final List<String> LABELS = List.of(
            "direct-quote", "partial-quote", "indirect-quote", "sourced-assertion", "unsupported-assertion", "background",
            "author-opinion", "loaded-language", "vague-source", "evidence-claim");
    private static final String RARE_LABEL = "call-to-action";
    private static final String ABSENT_LABEL = "headline-claim";

    private final Server stet;
    private final Map<String, String> options;
    private final Path data;
    private final Random random = new Random(1);
    private final List<UUID> readers = new ArrayList<>();
    private final List<UUID> sources = new ArrayList<>();
    private UUID project;
    private UUID schema;
    private UUID owner;
    private long annotations;

    private Search(Server stet, Path data, Map<String, String> options) {
        this.stet = stet;
        this.data = data;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var temporary = Bench.temporaryFolder();
        try (var database = Database.open(options.get("database"), temporary)) {
            var data = temporary.resolve("stet");
            var settings = database.settings();
            try (var stet = new Server(Path.of("target", database.application(), "quarkus-run.jar"), data, settings)) {
                System.out.println("database " + options.get("database"));
                new Search(stet, data, options).run(settings);
            }
        }
    }

    private int option(String name) {
        return Integer.parseInt(options.get(name));
    }

    private void run(Map<String, String> settings) throws Exception {
        stet.start("/q/health/ready");
        var site = Site.newOn(stet.port);
        project = site.project();
        stet.close();
        try (var connection = connect(settings)) {
            fill(connection);
        }
        var began = System.nanoTime();
        stet.start("/q/health/ready");
        site = site.reconnected(stet.port);
        while (!find(site, "q=said").contains("\"indexed\":true")) {
            Thread.sleep(200);
        }
        System.out.printf("index of words made after the start in %.1f s%n", (System.nanoTime() - began) / 1e9);
        // What the database finds out about its tables by itself, in time.
        try (var connection = connect(settings); var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (java.sql.SQLException e) {
            System.out.println("(H2 knows its tables by what it found out itself)");
        }
        for (var query : queries().entrySet()) {
            measure(site, query.getKey(), query.getValue());
        }
        System.out.printf("resident memory: %d MB%n", stet.residentMegabytes());
    }

    private Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("everything", "");
        queries.put("a frequent word", "q=said");
        queries.put("a rare word", "q=" + word(VOCABULARY - 7));
        queries.put("a word that is nowhere", "q=nowhere");
        queries.put("the beginning of a word", "q=wab*");
        queries.put("a phrase", "q=%22said+that%22");
        queries.put("a phrase that is nowhere", "q=%22that+said+that%22");
        queries.put("two frequent words", "q=said+that");
        queries.put("a label", "label=direct-quote");
        queries.put("a rare label", "label=" + RARE_LABEL);
        queries.put("a label that nobody used", "label=" + ABSENT_LABEL);
        queries.put("a frequent word with a label", "q=said&label=direct-quote");
        queries.put("a frequent word with a rare label", "q=said&label=" + RARE_LABEL);
        queries.put("a rare word with a label", "q=" + word(VOCABULARY - 7) + "&label=direct-quote");
        queries.put("a value", "value=strength:hedged");
        queries.put("a value that nobody used", "value=fit:overstates");
        queries.put("a value and a label never together", "value=voice:writer&label=direct-quote");
        queries.put("a source", "source=" + sources.get(sources.size() / 2));
        queries.put("a source and a frequent word", "q=said&source=" + sources.get(sources.size() / 2));
        queries.put("a reader", "reader=" + readers.get(2));
        queries.put("a reader, a frequent word, a label", "q=said&label=background&reader=" + readers.get(2));
        queries.put("unsure ones", "certainty=unsure");
        queries.put("settled ones, of which there are none", "origin=settled");
        queries.put("a frequent word, settled", "q=said&origin=settled");
        queries.put("newest articles first", "order=newest");
        return queries;
    }

    private void measure(Site site, String name, String query) throws Exception {
        var times = new ArrayList<Double>();
        var answer = "";
        for (var round = -option("warmup"); round < option("rounds"); round++) {
            var began = System.nanoTime();
            answer = find(site, query);
            if (round >= 0) {
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        var count = Pattern.compile("\"count\":\\{\"hits\":(\\d+),\"kind\":\"(\\w+)\"").matcher(answer);
        if (!count.find()) {
            throw new IllegalStateException(answer);
        }
        System.out.printf(
                "  %-42s %s ms (target %d)%s; hits: %s, %s%s%n",
                name,
                Bench.spread("%.0f", times),
                TARGET,
                Bench.median(times) > TARGET ? " MISSED" : "",
                count.group(1),
                count.group(2),
                answer.contains("\"through\":true") ? "" : ", not through");
    }

    private String find(Site site, String query) throws Exception {
        return site.passages("limit=50&" + query);
    }

    private Connection connect(Map<String, String> settings) throws Exception {
        return settings.isEmpty()
                ? DriverManager.getConnection("jdbc:h2:file:" + data.resolve("stet") + ";WRITE_DELAY=500;PAGE_SIZE=2048", "", "")
                : DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        settings.get("quarkus.datasource.password"));
    }

    /** Articles of made-up words, as frequent as words are (Zipf's law), read by several readers. */
    private void fill(Connection connection) throws Exception {
        var began = System.nanoTime();
        connection.setAutoCommit(false);
        try (var one = connection.createStatement()) {
            try (var rows = one.executeQuery("select schema_version_id from project where id = '" + project + "'")) {
                rows.next();
                schema = rows.getObject(1, UUID.class);
            }
            try (var rows = one.executeQuery("select account_id from member where project_id = '" + project + "'")) {
                rows.next();
                owner = rows.getObject(1, UUID.class);
            }
        }
        var now = Instant.now();
        try (var account = connection.prepareStatement(
                        "insert into account (id, name, name_folded, display_name, password_hash, administrator, stamp, created, version)"
                                + " values (?, ?, ?, ?, 'none', false, ?, ?, 0)");
                var member = connection.prepareStatement(
                        "insert into member (id, project_id, account_id, role, version) values (?, ?, ?, 'REVIEWER', 0)");
                var article = connection.prepareStatement(
                        "insert into article (id, project_id, title, language, current_text_id, created, version) values (?, ?, ?, 'en', ?, ?, 0)");
                var text = connection.prepareStatement(
                        "insert into text_version (id, article_id, number, text, sha256, folded_hash, length_cp, word_count, blocks_version, created)"
                                + " values (?, ?, 1, ?, ?, ?, ?, ?, 0, ?)");
                var block = connection.prepareStatement(
                        "insert into block (text_id, ordinal, start_cp, end_cp, kind) values (?, ?, ?, ?, 'paragraph')");
                var source = connection.prepareStatement(
                        "insert into source (id, project_id, name, kind, confirmed, created_by, last_change, version)"
                                + " values (?, ?, ?, 'NAMED_PERSON', true, ?, ?, 0)");
                var reading = connection.prepareStatement(
                        "insert into reading (id, project_id, article_id, text_id, schema_version_id, account_id, state, submitted_at, created, version)"
                                + " values (?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, 0)");
                var annotation = connection.prepareStatement(
                        "insert into annotation (id, reading_id, label, start_cp, end_cp, reach, exact, attributes, source_id, certainty, origin,"
                                + " withdrawn, created, changed, last_change, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'manual', false, ?, ?, ?, 0)");
                var value = connection.prepareStatement(
                        "insert into annotation_value (annotation_id, reading_id, attribute, value_text) values (?, ?, ?, ?)")) {
            for (var i = 0; i < option("readers"); i++) {
                var id = Site.id();
                readers.add(id);
                set(account, id, "reader" + i, "reader" + i, "Reader " + i, UUID.randomUUID(), now);
                set(member, Site.id(), project, id);
            }
            flush(account, member);
            for (var i = 0; i < option("articles"); i++) {
                var words = words();
                var textId = Site.id();
                var articleId = Site.id();
                var created = now.plusSeconds(i);
                set(article, articleId, project, "Article " + i, textId, created);
                set(text, textId, articleId, words.text, "", "" + i, words.text.length(), words.starts.size(), created);
                for (var b = 0; b < words.blocks.size(); b++) {
                    set(block, textId, b, words.blocks.get(b)[0], words.blocks.get(b)[1]);
                }
                var cast = new ArrayList<UUID>();
                for (var s = 0; s < SOURCES_OF_AN_ARTICLE; s++) {
                    var id = Site.id();
                    cast.add(id);
                    sources.add(id);
                    set(source, id, project, "Source " + i + "." + s, owner, UUID.randomUUID());
                }
                flush(article, text, block, source);
                for (var reader : readers) {
                    var readingId = Site.id();
                    set(reading, readingId, project, articleId, textId, schema, reader, created, created);
                    tag(words, readingId, cast, created, annotation, value);
                }
                flush(reading, annotation, value);
                connection.commit();
            }
        }
        System.out.printf(
                "%d articles of %s words, %d readers, %d annotations filled in in %.0f s%n",
                option("articles"), options.get("words"), readers.size(), annotations, (System.nanoTime() - began) / 1e9);
    }

    /** Spread over the text: mostly a few words, some a sentence. */
    private void tag(
            Text words, UUID reading, List<UUID> cast, Instant created, PreparedStatement annotation, PreparedStatement value)
            throws Exception {
        var firsts = new TreeSet<Integer>();
        while (firsts.size() < Math.min(option("tags"), words.starts.size() / 2)) {
            firsts.add(random.nextInt(words.starts.size()));
        }
        for (var first : firsts) {
            var length = random.nextInt(4) == 0 ? SENTENCE : 1 + random.nextInt(6);
            var last = first;
            while (last + 1 < words.starts.size() && last - first + 1 < length && words.block(last + 1) == words.block(first)) {
                last++;
            }
            int start = words.starts.get(first);
            int end = words.starts.get(last) + words.words.get(last).length();
            var label = random.nextInt(1000) == 0 ? RARE_LABEL : LABELS.get(random.nextInt(LABELS.size()));
            var id = Site.id();
            var attribute = attribute(label);
            set(
                    annotation,
                    id,
                    reading,
                    label,
                    start,
                    end,
                    end - start <= 64 ? 64 : 1024,
                    words.text.substring(start, end),
                    attribute == null ? "{}" : "{\"" + attribute[0] + "\":\"" + attribute[1] + "\"}",
                    label.endsWith("quote") || label.equals("sourced-assertion") ? cast.get(random.nextInt(cast.size())) : null,
                    random.nextInt(20) == 0 ? "UNSURE" : "SURE",
                    created,
                    created,
                    UUID.randomUUID());
            if (attribute != null) {
                set(value, id, reading, attribute[0], attribute[1]);
            }
            annotations++;
        }
    }

    private String[] attribute(String label) {
        return switch (label) {
            case "direct-quote", "indirect-quote", "background" ->
                new String[] {"strength", List.of("plain", "hedged", "boosted").get(random.nextInt(3))};
            case "loaded-language" -> new String[] {"voice", List.of("writer", "source").get(random.nextInt(2))};
            default -> null;
        };
    }

    /** A text with where its words begin. */
    private static final class Text {
        String text;
        final List<String> words = new ArrayList<>();
        final List<Integer> starts = new ArrayList<>();
        final List<int[]> blocks = new ArrayList<>();
        final List<Integer> blockOfWord = new ArrayList<>();

        int block(int word) {
            return blockOfWord.get(word);
        }
    }

    private Text words() {
        var made = new Text();
        var string = new StringBuilder();
        var began = 0;
        var perBlock = SENTENCE * SENTENCES_IN_A_PARAGRAPH;
        for (var i = 0; i < option("words"); i++) {
            var inSentence = i % SENTENCE;
            var word = inSentence == 3 && random.nextInt(4) == 0 ? "said" : inSentence == 4 && random.nextInt(3) == 0 ? "that" : word(zipf());
            made.starts.add(string.length());
            made.words.add(word);
            made.blockOfWord.add(made.blocks.size());
            string.append(word);
            var last = i + 1 == option("words");
            if (inSentence == SENTENCE - 1 || last) {
                string.append('.');
            }
            if ((i + 1) % perBlock == 0 || last) {
                made.blocks.add(new int[] {began, string.length()});
                string.append('\n');
                began = string.length();
            } else {
                string.append(' ');
            }
        }
        string.setLength(string.length() - 1);
        made.text = string.toString();
        return made;
    }

    /** As often as the rank says: the second half as often as the first. */
    private int zipf() {
        return (int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1);
    }

    private static String word(int rank) {
        var word = new StringBuilder("w");
        for (var rest = rank + 1; rest > 0; rest /= 20) {
            word.append("aeiou".charAt(rest % 5)).append("bdfgklmnprst".charAt(rest / 5 % 4 * 3 + rest % 3));
        }
        return word.toString();
    }

    private static void set(PreparedStatement statement, Object... values) throws Exception {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
        }
        statement.addBatch();
    }

    private static void flush(PreparedStatement... statements) throws Exception {
        for (var statement : statements) {
            statement.executeBatch();
        }
    }
}
