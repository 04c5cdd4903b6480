import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

import org.stet.agreement.measure.CohenKappa;
import org.stet.agreement.measure.Coding;
import org.stet.agreement.measure.Confusion;
import org.stet.agreement.measure.Draws;
import org.stet.agreement.measure.FleissKappa;
import org.stet.agreement.measure.Measure;
import org.stet.agreement.measure.NominalAlpha;
import org.stet.agreement.measure.Observations;
import org.stet.agreement.measure.PositionF1;
import org.stet.agreement.measure.SpanF1;
import org.stet.agreement.measure.Strip;
import org.stet.agreement.measure.Study;
import org.stet.agreement.measure.UnitizingAlpha;
import org.stet.agreement.measure.UnitizingFamily;

/**
 * What agreement of many readers takes: all measures with values in memory, how that grows, intervals, the unitizing alpha
 * of 1995 beside DKPro's, and the page from a database.
 */
final class Agreement {

    private static final Map<String, String> DEFAULTS = Map.of(
            "readers", "5", "articles", "1000", "tags", "40", "labels", "12", "rounds", "3", "units", "10000", "only", "all");

    private static final List<Measure> OF_PAIRS =
            List.of(new CohenKappa(), SpanF1.exact(), new SpanF1(0.5), new PositionF1());

    private static final List<Measure> OF_ALL = List.of(new NominalAlpha(), new FleissKappa());

    private static final List<UnitizingFamily.Part> PARTS =
            List.of(UnitizingFamily.Part.ALL, UnitizingFamily.Part.BINARY, UnitizingFamily.Part.CATEGORIES);

    private static final int LENGTH = 6_000;

    private final int readers;
    private final int labels;
    private final int rounds;

    private Agreement(Map<String, String> options) {
        readers = Integer.parseInt(options.get("readers"));
        labels = Integer.parseInt(options.get("labels"));
        rounds = Integer.parseInt(options.get("rounds"));
    }

    public static void main(String[] arguments) throws Exception {
        var options = Bench.options(arguments, DEFAULTS);
        var bench = new Agreement(options);
        var articles = Integer.parseInt(options.get("articles"));
        var tags = Integer.parseInt(options.get("tags"));
        if (!options.get("only").equals("page")) {
            bench.measures(articles, tags);
            bench.growth(articles, tags);
            bench.unitizing(Integer.parseInt(options.get("units")));
        }
        if (!options.get("only").equals("measures")) {
            bench.page(articles, tags);
        }
    }

    /** Every label by itself, and all labels of each of two layers together. */
    private List<Study> studies(int articles, int tags) {
        var random = new Random(1);
        var byLabel = new ArrayList<List<Strip>>();
        var byLayer = List.<List<Strip>>of(new ArrayList<>(), new ArrayList<>());
        for (var label = 0; label < labels; label++) {
            byLabel.add(new ArrayList<>());
        }
        for (var article = 0; article < articles; article++) {
            var ofLabel = new ArrayList<List<Coding>>();
            for (var label = 0; label < labels; label++) {
                ofLabel.add(new ArrayList<>());
            }
            var ofLayer = List.<List<Coding>>of(new ArrayList<>(), new ArrayList<>());
            for (var reader = 0; reader < readers; reader++) {
                var marks = marks(new Random(article), random, tags);
                for (var label = 0; label < labels; label++) {
                    var wanted = label + 1;
                    ofLabel.get(label).add(Coding.of(marks.stream()
                            .filter(mark -> mark.category() == wanted)
                            .map(mark -> new Coding.Mark(mark.start(), mark.end(), 1))
                            .toList()));
                }
                for (var layer = 0; layer < 2; layer++) {
                    var parity = layer;
                    ofLayer.get(layer).add(Coding.of(
                            marks.stream().filter(mark -> mark.category() % 2 == parity).toList()));
                }
            }
            for (var label = 0; label < labels; label++) {
                byLabel.get(label).add(new Strip(LENGTH, ofLabel.get(label)));
            }
            for (var layer = 0; layer < 2; layer++) {
                byLayer.get(layer).add(new Strip(LENGTH, ofLayer.get(layer)));
            }
        }
        var studies = new ArrayList<Study>();
        byLabel.forEach(strips -> studies.add(new Study(readers, 1, strips)));
        byLayer.forEach(strips -> studies.add(new Study(readers, labels, strips)));
        return studies;
    }

    /** Tags that most readers share, some moved by a few characters, some under another label. */
    private List<Coding.Mark> marks(Random common, Random own, int tags) {
        var marks = new ArrayList<Coding.Mark>();
        for (var tag = 0; tag < tags; tag++) {
            var start = common.nextInt(LENGTH - 220);
            var end = start + 10 + common.nextInt(150);
            var label = 1 + common.nextInt(labels);
            if (own.nextInt(5) > 0) {
                var moved = own.nextInt(3) == 0 ? own.nextInt(12) : 0;
                marks.add(new Coding.Mark(start + moved, end + moved, own.nextInt(8) == 0 ? 1 + own.nextInt(labels) : label));
            }
        }
        return marks;
    }

    private static double figures(Study study) {
        var sum = 0.0;
        for (var measure : OF_ALL) {
            sum += value(Observations.ofAll(measure, study));
        }
        var family = Observations.ofAll(UnitizingFamily.of(UnitizingFamily.Part.ALL), study);
        for (var part : PARTS) {
            sum += value(family.as(UnitizingFamily.of(part)));
        }
        for (var category = 1; category <= study.categories() && study.categories() > 1; category++) {
            sum += value(family.as(UnitizingFamily.ofValue(category)));
        }
        for (var measure : OF_PAIRS) {
            sum += value(Observations.ofPairs(measure, study));
        }
        if (study.categories() > 1) {
            sum += Confusion.ofAll(study).cell(1, 1);
        }
        var alpha = UnitizingAlpha.of(study).figure().value();
        return sum + (alpha == null ? 0 : alpha);
    }

    private static double value(Observations observations) {
        var value = observations.estimate().outcome().value();
        return value == null ? 0 : value;
    }

    /** Seconds of this thread's processor time since the last call: on a busy machine the clock says little. */
    private static String processor() {
        var now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var said = "processor %.2f".formatted((now - lastProcessor) / 1e9);
        lastProcessor = now;
        return said;
    }

    private static long lastProcessor;

    private static double seconds(Supplier<Object> work) {
        var began = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double all(List<Study> studies) {
        return studies.stream().mapToDouble(Agreement::figures).sum();
    }

    private void measures(int articles, int tags) {
        var studies = studies(articles, tags);
        var times = new ArrayList<Double>();
        for (var round = 0; round <= rounds; round++) {
            var time = seconds(() -> all(studies));
            if (round > 0) {
                times.add(time); // the first one warms up
            } else {
                processor();
            }
        }
        var processor = processor();
        System.out.printf("%d readers x %d articles x %d tags, %d labels and 2 layers%n", readers, articles, tags, labels);
        System.out.println("  all measures, s: " + Bench.spread("%.2f", times) + " (target 2); %d rounds, %s".formatted(rounds, processor));

        var draws = seconds(() -> {
            for (var study : studies) {
                OF_ALL.forEach(measure -> Observations.ofAll(measure, study).interval(new Draws(1, 1_000)));
                OF_PAIRS.forEach(measure -> Observations.ofPairs(measure, study).interval(new Draws(1, 1_000)));
                var family = Observations.ofAll(UnitizingFamily.of(UnitizingFamily.Part.ALL), study);
                PARTS.forEach(part -> family.as(UnitizingFamily.of(part)).interval(new Draws(1, 1_000)));
            }
            return studies;
        });
        var anew = seconds(() -> {
            studies.forEach(study -> UnitizingAlpha.of(study).interval(new Draws(1, 200)));
            return studies;
        });
        System.out.printf("  intervals, 1,000 draws, s: %.2f; unitizing alpha of 1995, 200 draws, s: %.2f (target for both 20); %s%n", draws, anew, processor());
    }

    private void growth(int articles, int tags) {
        System.out.println("  articles   spans      s   ns a span and log2 of spans");
        for (var n = articles / 8; n <= 2 * articles && n > 0; n *= 2) {
            var studies = studies(n, tags);
            var spans = (double) n * readers * tags;
            all(studies);
            var time = Math.min(seconds(() -> all(studies)), seconds(() -> all(studies)));
            System.out.printf("  %8d %7.0f %6.3f   %.1f%n", n, spans, time, 1e9 * time / (spans * Math.log(spans) / Math.log(2)));
        }
    }

    private void unitizing(int units) {
        System.out.println("unitizing alpha of 1995, 20 readers");
        for (var n : new int[] {units / 10, units / 2, units}) {
            var study = continuum(n);
            UnitizingAlpha.of(study).figure();
            processor();
            var times = new ArrayList<Double>();
            for (var round = 0; round < rounds; round++) {
                times.add(seconds(() -> UnitizingAlpha.of(study).figure()));
            }
            System.out.println("  %d units each, s: ".formatted(n) + Bench.spread("%.3f", times)
                    + (n == units ? " (target 1.5)" : "") + "; %d rounds, %s".formatted(rounds, processor()));
        }
        var small = continuum(units / 10);
        var theirs = new UnitizingAnnotationStudy(20, small.strips().get(0).length());
        for (var reader = 0; reader < 20; reader++) {
            var coding = small.strips().get(0).codings().get(reader);
            for (var i = 0; i < coding.size(); i++) {
                theirs.addUnit(coding.start(i), coding.length(i), reader, coding.category(i));
            }
        }
        var alpha = new double[1];
        processor();
        var time = seconds(() -> {
            alpha[0] = new KrippendorffAlphaUnitizingAgreement(theirs).calculateAgreement();
            return alpha;
        });
        System.out.printf("  DKPro, %d units each, s: %.2f, %s; both say %.9f and %.9f%n",
                units / 10, time, processor(), UnitizingAlpha.of(small).figure().value(), alpha[0]);
    }

    private static Study continuum(int units) {
        var codings = new ArrayList<Coding>();
        for (var reader = 0; reader < 20; reader++) {
            var random = new Random(reader);
            var marks = new ArrayList<Coding.Mark>();
            for (var i = 0; i < units; i++) {
                var start = 40 * i + random.nextInt(8);
                marks.add(new Coding.Mark(start, start + 5 + random.nextInt(25), 1));
            }
            codings.add(Coding.of(marks));
        }
        return new Study(20, 1, List.of(new Strip(40 * units, codings)));
    }

    private static final List<String> LABELS = List.of(
            "direct-quote", "partial-quote", "indirect-quote", "sourced-assertion", "unsupported-assertion", "background",
            "evidence-claim", "vague-source", "author-opinion", "loaded-language", "headline-claim", "call-to-action");

    private void page(int articles, int tags) throws Exception {
        var temporary = Bench.temporaryFolder();
        var data = temporary.resolve("stet");
        try (var stet = new Server(Path.of("target", "quarkus-app", "quarkus-run.jar"), data, Map.of()).rehearsed()) {
            stet.start("/q/health/ready");
            var site = Site.newOn(stet.port);
            stet.close();
            fill(data, site.project(), articles, tags);
            // Filled behind its back it first makes the index of words, which a corpus that was imported has.
            stet.start("/q/health/ready");
            var again = site.reconnected(stet.port);
            while (!again.passages("q=bridge").contains("\"indexed\":true")) {
                Thread.sleep(200);
            }
            var first = new ArrayList<Double>();
            for (var round = 0; round < Math.max(1, rounds); round++) {
                stet.close();
                stet.start("/q/health/ready");
                again = site.reconnected(stet.port);
                first.add(opened(again));
            }
            System.out.println("the page from the database, the first one after a start, s: "
                    + Bench.spread("%.2f", first) + " (target 4)");
            var listed = again;
            for (var unit : List.of("character", "token")) {
                var times = new ArrayList<Double>();
                var asked = again;
                for (var round = 0; round <= rounds; round++) {
                    var time = seconds(() -> asked.page("/agreement?unit=" + unit));
                    if (round == 0) {
                        System.out.printf("in %ss: first time %.2f s%n", unit, time);
                    } else {
                        times.add(time);
                    }
                }
                System.out.println("  after that, s: " + Bench.spread("%.2f", times) + " (target 4)");
            }
            var library = new ArrayList<Double>();
            for (var round = 0; round <= 2 * rounds; round++) {
                library.add(seconds(() -> listed.page("")));
            }
            library.subList(0, rounds).clear(); // the first ones only warm up
            System.out.println("the list of articles with a figure for each of a page's, s: " + Bench.spread("%.3f", library));
            var job = Site.id();
            var began = System.nanoTime();
            again.intervals(job);
            while (again.job(job).contains("\"state\":\"running\"") || again.job(job).contains("\"state\":\"queued\"")) {
                Thread.sleep(100);
            }
            System.out.printf("  intervals as a job, s: %.1f (target 20)%n", (System.nanoTime() - began) / 1e9);
        }
    }

    private static double opened(Site site) {
        return seconds(() -> site.page("/agreement?unit=character"));
    }

    /** Over HTTP two hundred thousand tags would take the better part of an hour. */
    private void fill(Path data, UUID project, int articles, int tags) throws SQLException {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var random = new Random(3);
        var paragraph = ("A bridge across the river will close for repairs, the mayor said on Monday. ").repeat(8).strip();
        var text = String.join("\n", java.util.Collections.nCopies(10, paragraph));
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("stet"))) {
            connection.setAutoCommit(false);
            UUID schema;
            try (var rows = connection.createStatement()
                    .executeQuery("select schema_version_id from project where id = '" + project + "'")) {
                rows.next();
                schema = (UUID) rows.getObject(1);
            }
            var people = new ArrayList<UUID>();
            try (var account = connection.prepareStatement(
                            "insert into account select ?, ?, ?, ?, password_hash, false, ?, ?, 0 from account fetch first row only");
                    var member = connection.prepareStatement("insert into member values (?, ?, ?, 'REVIEWER', 0)")) {
                for (var reader = 0; reader < readers; reader++) {
                    var id = Site.id();
                    people.add(id);
                    set(account, id, "reader" + reader, "reader" + reader, "Reader " + reader, id, now).executeUpdate();
                    set(member, Site.id(), project, id).executeUpdate();
                }
            }
            try (var article = connection.prepareStatement("insert into article (id, project_id, title, language,"
                            + " current_text_id, created, version) values (?, ?, ?, 'en', ?, ?, 0)");
                    var version = connection.prepareStatement("insert into text_version (id, article_id, number, text, sha256,"
                            + " folded_hash, length_cp, word_count, blocks_version, created)"
                            + " values (?, ?, 1, ?, '', '', ?, 900, 0, ?)");
                    var block = connection.prepareStatement("insert into block values (?, ?, ?, ?, 'paragraph')");
                    var reading = connection.prepareStatement("insert into reading (id, project_id, article_id, text_id,"
                            + " schema_version_id, account_id, state, submitted_at, created, version, made_blind)"
                            + " values (?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, 0, true)");
                    var annotation = connection.prepareStatement("insert into annotation (id, reading_id, label, start_cp,"
                            + " end_cp, reach, exact, attributes, certainty, origin, withdrawn, created, changed, last_change,"
                            + " version) values (?, ?, ?, ?, ?, 1024, '', '{}', 'SURE', 'manual', false, ?, ?, ?, 0)")) {
                for (var i = 0; i < articles; i++) {
                    var id = Site.id();
                    var textId = Site.id();
                    set(article, id, project, "Article " + i, textId, now).addBatch();
                    set(version, textId, id, text, text.length(), now).addBatch();
                    for (var b = 0; b < 10; b++) {
                        var start = b * (paragraph.length() + 1);
                        set(block, textId, b, start, start + paragraph.length()).addBatch();
                    }
                    for (var person : people) {
                        var readingId = Site.id();
                        set(reading, readingId, project, id, textId, schema, person, now, now).addBatch();
                        var common = new Random(i);
                        for (var t = 0; t < tags; t++) {
                            var b = common.nextInt(10);
                            var start = b * (paragraph.length() + 1) + common.nextInt(paragraph.length() - 120);
                            var label = LABELS.get(common.nextInt(LABELS.size()));
                            var end = start + 10 + common.nextInt(100);
                            set(annotation, Site.id(), readingId,
                                    random.nextInt(8) == 0 ? LABELS.get(random.nextInt(LABELS.size())) : label,
                                    start, end - random.nextInt(6), now, now, person).addBatch();
                        }
                    }
                    article.executeBatch();
                    version.executeBatch();
                    block.executeBatch();
                    reading.executeBatch();
                    annotation.executeBatch();
                }
            }
            connection.commit();
        }
    }

    private static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
