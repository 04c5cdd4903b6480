package org.stet.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.Material.Held;
import org.stet.agreement.Material.LeftOut;
import org.stet.agreement.Material.Reader;
import org.stet.agreement.Material.Text;
import org.stet.agreement.measure.Coding;
import org.stet.agreement.measure.Continuum;
import org.stet.agreement.measure.Trimming;
import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.BlockRow;
import org.stet.article.PresentText;
import org.stet.comparison.Verdict;
import org.stet.comparison.Verdicts;
import org.stet.http.ProblemException;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;

/** Brings together what is measured: of all that is handed in only what the person asking may see. */
@ApplicationScoped
class Gathering {

    private final SchemaVersions schemas;
    private final WordBorders words;

    Gathering(SchemaVersions schemas, WordBorders words) {
        this.schemas = schemas;
        this.words = words;
    }

    /**
     * Asks for no role: it is told.
     *
     * @param account the person who asks
     * @param role of that person in the project
     * @throws ProblemException {@code invalid-request} for a reader, an article or a label that is not there to be measured
     */
    Material gather(UUID projectId, UUID account, Role role, Asked asked) {
        return gather(
                projectId,
                asked,
                new Found(
                        PresentText.ofProject(projectId),
                        Readings.handedInFor(projectId, account, role),
                        () -> BlockRow.ofPresentTexts(projectId),
                        () -> Verdicts.handedIn(projectId)));
    }

    /**
     * What there is to be measured of some articles in the usual way, without the answers to questions; what it costs does
     * not depend on the size of the project.
     *
     * @param texts of the project
     * @param handedIn readings of them that the person asking may see
     */
    Material gather(UUID projectId, List<PresentText> texts, List<Reading> handedIn) {
        var ids = texts.stream().map(PresentText::text).toList();
        return gather(projectId, Asked.USUAL, new Found(texts, handedIn, () -> BlockRow.ofTexts(ids), Map::of));
    }

    /**
     * What is found of some articles.
     *
     * @param blocks of their present texts
     * @param verdicts by reading
     */
    private record Found(
            List<PresentText> texts,
            List<Reading> handedIn,
            Supplier<Map<UUID, List<Block>>> blocks,
            Supplier<Map<UUID, List<Verdict>>> verdicts) {}

    private Material gather(UUID projectId, Asked asked, Found found) {
        Project project = Project.<Project>findByIdOptional(projectId).orElseThrow(() -> ProblemException.unknown());
        var tagSet = schemas.tagSet(project.schemaVersionId);
        // By their ids, which are as old as the articles: databases order ids in ways of their own.
        var texts = found.texts().stream()
                .sorted(Comparator.comparing(text -> text.article().toString()))
                .toList();
        var byText = texts.stream().collect(Collectors.toMap(PresentText::text, Function.identity()));
        var handedIn = found.handedIn().stream()
                .filter(reading -> byText.containsKey(reading.text))
                .toList();
        // Ids of labels mean something within their tag set alone.
        var seen = handedIn.stream()
                .filter(reading -> schemas.tagSet(reading.schema).id().equals(tagSet.id()))
                .toList();
        var counted = seen.stream()
                .filter(reading -> !asked.blindOnly() || Boolean.TRUE.equals(reading.madeBlind))
                .toList();
        var everybody = everybody(counted);
        var asArticles = inArticles(counted, asked);
        var present = everybody(asArticles);
        var readers = readers(everybody, present, asked);
        int beyond = asked.readers().isEmpty() ? present.size() - readers.size() : 0;
        var readTexts = counted.stream().map(reading -> reading.text).collect(Collectors.toSet());
        var everyText =
                texts.stream().filter(text -> readTexts.contains(text.text())).toList();
        check(asked, everyText, tagSet);

        var loading = new Loading(asked, readers, tagSet, asArticles);
        loading.readMarks();
        var verdicts = found.verdicts().get();
        var blocks = found.blocks().get();
        var chosen = everyText.stream()
                .filter(text -> asked.articles().isEmpty() || asked.articles().contains(text.article()))
                .toList();
        Map<UUID, WordBorders.Found> borders = asked.wantsWords() ? words.of(chosen, blocks) : Map.of();
        var measured = chosen.stream()
                .filter(text -> !asked.wantsWords() || borders.containsKey(text.text()))
                .map(text -> loading.text(
                        text, blocks.getOrDefault(text.text(), List.of()), borders.get(text.text()), verdicts))
                .filter(text -> text.held().stream().anyMatch(held -> held != null))
                .toList();
        return new Material(
                tagSet,
                asked,
                everybody,
                readers,
                everyText,
                measured,
                loading.tagSetVersions(),
                new LeftOut(
                        inArticles(seen, asked).size() - asArticles.size(),
                        loading.proposed,
                        loading.unknown,
                        inArticles(handedIn, asked).size()
                                - inArticles(seen, asked).size(),
                        beyond),
                Fingerprint.of(project, asked, readers, measured, loading.states()));
    }

    private static List<Reading> inArticles(List<Reading> readings, Asked asked) {
        return readings.stream()
                .filter(reading ->
                        asked.articles().isEmpty() || asked.articles().contains(reading.article))
                .toList();
    }

    private static List<Reader> everybody(List<Reading> counted) {
        var byAccount = new LinkedHashMap<UUID, List<Reading>>();
        counted.forEach(reading -> byAccount
                .computeIfAbsent(reading.account, account -> new ArrayList<>())
                .add(reading));
        return byAccount.values().stream()
                .map(theirs -> {
                    var first = theirs.get(0);
                    return new Reader(first.account, Readings.reader(first).name(), theirs.size());
                })
                .sorted(Comparator.comparing(Reader::name).thenComparing(Reader::account))
                .toList();
    }

    /**
     * @param everybody who can be chosen
     * @param reading those of them who have read any of what is measured
     */
    private static List<Reader> readers(List<Reader> everybody, List<Reader> reading, Asked asked) {
        var known = everybody.stream().map(Reader::account).collect(Collectors.toSet());
        if (!known.containsAll(asked.readers())) {
            throw AskedParameters.refused("reader", "Is somebody who has handed in a reading that is counted here.");
        }
        var wanted = asked.readers().isEmpty()
                ? reading.stream()
                        .sorted(Comparator.comparingInt(Reader::readings)
                                .reversed()
                                .thenComparing(Reader::account))
                        .limit(AskedParameters.MOST_READERS)
                        .map(Reader::account)
                        .collect(Collectors.toSet())
                : Set.copyOf(asked.readers());
        return everybody.stream()
                .filter(reader -> wanted.contains(reader.account()))
                .toList();
    }

    private static void check(Asked asked, List<PresentText> everyText, TagSet tagSet) {
        var articles = everyText.stream().map(PresentText::article).collect(Collectors.toSet());
        if (!articles.containsAll(asked.articles())) {
            throw AskedParameters.refused("article", "Is one of which a reading is counted here.");
        }
        for (var label : asked.labels()) {
            if (tagSet.label(label).filter(Label::tagged).isEmpty()) {
                throw AskedParameters.refused("label", "Is a label of the tag set that is tagged.");
            }
        }
    }

    /** @param label its number in the tag set */
    private record Marked(int label, Passage passage) {}

    /** What belongs to one request. */
    private final class Loading {

        private final Asked asked;
        private final List<Reader> readers;
        private final Map<String, Integer> numbers = new HashMap<>();
        /** By text, then by account. */
        private final Map<UUID, Map<UUID, Reading>> readings = new HashMap<>();

        private final Map<UUID, List<Marked>> marks = new HashMap<>();
        /** By version of the tag set. */
        private final Map<UUID, Set<Integer>> offered = new HashMap<>();

        private int proposed;
        private int unknown;

        Loading(Asked asked, List<Reader> readers, TagSet tagSet, List<Reading> chosen) {
            this.asked = asked;
            this.readers = readers;
            int number = 0;
            for (var label : tagSet.labels()) {
                number++;
                if (label.tagged()) {
                    numbers.put(label.id(), number);
                }
            }
            var wanted = readers.stream().map(Reader::account).collect(Collectors.toSet());
            for (var reading : chosen) {
                if (wanted.contains(reading.account)) {
                    readings.computeIfAbsent(reading.text, text -> new HashMap<>())
                            .put(reading.account, reading);
                }
            }
        }

        void readMarks() {
            var ids = new ArrayList<UUID>();
            readings.values().forEach(theirs -> theirs.values().forEach(reading -> ids.add(reading.id)));
            // There may be hundreds of thousands: of each, no more is kept than is measured.
            Annotation.eachMark(ids, this::keep);
        }

        private void keep(Annotation.Mark mark) {
            if (mark.isProposed()) {
                proposed++;
            }
            var number = numbers.get(mark.label());
            if (number == null) {
                unknown++;
            } else if (asked.accepted() || !mark.isProposed()) {
                marks.computeIfAbsent(mark.reading(), reading -> new ArrayList<>())
                        .add(new Marked(number, mark.passage()));
            }
        }

        /** @param found the words of the text, where they are asked for */
        Text text(
                PresentText about,
                List<Block> blocks,
                WordBorders.@Nullable Found found,
                Map<UUID, List<Verdict>> verdicts) {
            var paragraphs = blocks.stream()
                    .filter(block -> block.kind() != BlockKind.BOILERPLATE)
                    .map(Block::span)
                    .toList();
            var continuum = found == null || asked.unit() == Unit.CHARACTER
                    ? Continuum.ofCharacters(paragraphs)
                    : Continuum.ofWords(found.words());
            var trimming =
                    found == null || !asked.content() ? null : new Trimming(found.words(), found.functionWords());
            var held = new ArrayList<@Nullable Held>(readers.size());
            var here = readings.getOrDefault(about.text(), Map.of());
            for (var reader : readers) {
                var reading = here.get(reader.account());
                held.add(
                        reading == null
                                ? null
                                : new Held(
                                        reading.id,
                                        offered(reading),
                                        marks(reading.id, continuum, trimming),
                                        verdicts.getOrDefault(reading.id, List.of())));
            }
            return new Text(
                    about,
                    continuum,
                    paragraphs,
                    paragraphs.stream()
                            .mapToInt(span -> continuum.positionOf(span.end()))
                            .toArray(),
                    held);
        }

        private Set<Integer> offered(Reading reading) {
            return offered.computeIfAbsent(reading.schema, schema -> schemas.tagSet(schema).labels().stream()
                    .flatMap(label -> Stream.ofNullable(numbers.get(label.id())))
                    .collect(Collectors.toUnmodifiableSet()));
        }

        private Map<Integer, List<Coding.Mark>> marks(UUID reading, Continuum continuum, @Nullable Trimming trimming) {
            var byLabel = new HashMap<Integer, List<Coding.Mark>>();
            for (var mark : marks.getOrDefault(reading, List.of())) {
                for (Span span : mark.passage.spans()) {
                    var position = continuum.mark(trimming == null ? span : trimming.trimmed(span), mark.label);
                    if (position != null) {
                        byLabel.computeIfAbsent(mark.label, number -> new ArrayList<>())
                                .add(position);
                    }
                }
            }
            return byLabel;
        }

        SortedSet<Integer> tagSetVersions() {
            return readings.values().stream()
                    .flatMap(theirs -> theirs.values().stream())
                    .map(reading -> schemas.tagSet(reading.schema).version())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Counts up with every change of a reading that is measured. */
        Map<UUID, Long> states() {
            return Readings.states(readings.values().stream()
                    .flatMap(theirs -> theirs.values().stream())
                    .toList());
        }
    }
}
