package org.stet.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.PassageConverter;
import org.stet.annotation.Reach;
import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;

/** Asks the database for articles and annotations that a search may want; what stands in a passage is not its matter. */
@ApplicationScoped
class Candidates {

    /** Words that are joined with the articles; more of them narrow the list little and cost the planner much. */
    private static final int JOINED = 3;

    // By way of the readings, which databases join by the index that begins with them; over ids alone H2 would not.
    private static final String TAGGED =
            "select a.id from reading r join annotation a on a.reading_id = r.id where a.withdrawn = false and ";
    private static final String VALUED =
            "select v.annotation_id from reading r join annotation_value v on v.reading_id = r.id where ";

    /** Ids in one list of a query. */
    private static final int IDS = 500;

    private final EntityManager entities;
    private final SearchSettings settings;
    private final PassageConverter passages = new PassageConverter();

    Candidates(EntityManager entities, SearchSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /**
     * An article in which there may be hits.
     *
     * @param words where words of the search stand in its text, as far as they came along
     */
    record Candidate(UUID article, Instant added, UUID text, Map<String, List<Places.Place>> words) {

        Candidate {
            words = Map.copyOf(words);
        }
    }

    /**
     * Articles in the order of the list.
     *
     * @param from the article to begin with or behind; {@code null} for the first
     * @param again whether that article comes again
     * @param backwards against the order of the list
     */
    List<Candidate> articles(Asked asked, Found.@Nullable Spot from, boolean again, boolean backwards, int most) {
        var wanted = asked.wanted();
        var joined = joined(wanted.terms());
        var query = Sql.of("select a.id, a.created, a.current_text_id");
        for (int i = 0; i < joined.size(); i++) {
            query.and(", w%d.places".formatted(i));
        }
        query.and(" from article a");
        for (int i = 0; i < joined.size(); i++) {
            query.and(
                    " join text_word w%1$d on w%1$d.text_id = a.current_text_id and w%1$d.word = ?".formatted(i),
                    WordIndex.low(joined.get(i)));
        }
        query.and(" where a.project_id = ? and a.withdrawn_at is null", asked.project());
        if (!wanted.articles().isEmpty()) {
            query.and(" and a.id in ").in(wanted.articles());
        }
        for (var term : wanted.terms()) {
            if (term.prefix()) {
                var piece = term.pieces().get(term.pieces().size() - 1);
                query.and(
                        " and exists (select 1 from text_word p where p.text_id = a.current_text_id and p.word >= ? and p.word < ?)",
                        WordIndex.low(piece),
                        WordIndex.high(piece));
            }
        }
        query.and(" and exists (select 1 from reading r where r.text_id = a.current_text_id and ")
                .and(readings(asked))
                .and(")");
        boolean descending = (wanted.order() == Wanted.Order.NEWEST) != backwards;
        if (from != null) {
            var sign = descending ? "<" : ">";
            var added = from.added().atOffset(ZoneOffset.UTC);
            // The first condition is what an index can be read by.
            query.and(
                    " and a.created %1$s= ? and (a.created %1$s ? or a.created = ? and a.id %1$s%2$s ?)"
                            .formatted(sign, again ? "=" : ""),
                    added,
                    added,
                    added,
                    from.article());
        }
        var direction = descending ? " desc" : "";
        return query.and(" order by a.project_id%1$s, a.created%1$s, a.id%1$s limit ?".formatted(direction), most)
                .list(entities, row -> candidate(row, joined));
    }

    private static Candidate candidate(ResultSet row, List<String> joined) throws SQLException {
        var words = new HashMap<String, List<Places.Place>>();
        for (int i = 0; i < joined.size(); i++) {
            words.put(joined.get(i), Places.read(row.getBytes(4 + i)));
        }
        return new Candidate(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, UUID.class),
                words);
    }

    /** The longest words are the rarest, as a rule. */
    private static List<String> joined(List<Term> terms) {
        var words = new HashSet<String>();
        for (var term : terms) {
            for (int i = 0; i < term.pieces().size(); i++) {
                if (!term.isPrefix(i)) {
                    words.add(term.pieces().get(i));
                }
            }
        }
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(JOINED)
                .toList();
    }

    private static Sql readings(Asked asked) {
        var readings =
                Sql.of(asked.visible().condition(), asked.visible().values().toArray());
        var readers = asked.wanted().readers();
        return readers.isEmpty()
                ? readings
                : readings.and(" and r.account_id in ").in(readers);
    }

    /** The annotations of these articles that pass every filter but words and blocks. */
    List<Found> annotations(Asked asked, List<Candidate> articles) {
        var by = byText(articles);
        return rows(asked).and(" and r.text_id in ").in(by.keySet()).list(entities, row -> found(row, by));
    }

    /** The same for those of one article whose hull reaches into a stretch of its text. */
    List<Found> annotations(Asked asked, Candidate article, Span window) {
        var by = byText(List.of(article));
        return Sql.joined(
                        Reach.steps(),
                        " union all ",
                        // One step after the other, as the index has them; see Reach.
                        step -> rows(asked)
                                .and(" and r.text_id = ?", article.text())
                                .and(
                                        " and a.reach = ? and a.start_cp > ? and a.start_cp < ? and a.end_cp > ?",
                                        step,
                                        window.start() - step,
                                        window.end(),
                                        window.start()))
                .list(entities, row -> found(row, by));
    }

    /**
     * The same for some annotations, wherever they are; those of articles that were withdrawn are left out. First the
     * annotations, then their readings, each by their ids: asked for both at once, databases begin at the wrong end.
     */
    List<Found> named(Asked asked, List<UUID> ids) {
        Map<UUID, List<Annotated>> byReading = new HashMap<>();
        for (var some : parts(ids)) {
            Sql.of("select a.reading_id, a.id, a.start_cp, a.end_cp, a.parts from annotation a where a.id in ")
                    .in(some)
                    .and(" and ")
                    .and(annotations(asked.wanted()))
                    .list(entities, row -> byReading
                            .computeIfAbsent(row.getObject(1, UUID.class), reading -> new ArrayList<>())
                            .add(new Annotated(row.getObject(2, UUID.class), passage(row, 3))));
        }
        var rows = new ArrayList<Found>();
        for (var some : parts(List.copyOf(byReading.keySet()))) {
            Sql.of("select r.id, r.text_id, ar.id, ar.created from reading r join article ar on ar.id = r.article_id"
                            + " and ar.current_text_id = r.text_id where r.id in ")
                    .in(some)
                    .and(" and ar.withdrawn_at is null and ")
                    .and(readings(asked))
                    .and(
                            asked.wanted().articles().isEmpty()
                                    ? Sql.of("")
                                    : Sql.of(" and ar.id in ").in(asked.wanted().articles()))
                    .list(entities, row -> {
                        var reading = row.getObject(1, UUID.class);
                        var text = row.getObject(2, UUID.class);
                        var article = row.getObject(3, UUID.class);
                        var added = row.getObject(4, OffsetDateTime.class).toInstant();
                        return byReading.getOrDefault(reading, List.of()).stream()
                                .map(one -> new Found(article, added, text, reading, one.id(), one.passage()))
                                .toList();
                    })
                    .forEach(rows::addAll);
        }
        return rows;
    }

    private record Annotated(UUID id, Passage passage) {}

    private static List<List<UUID>> parts(List<UUID> ids) {
        var parts = new ArrayList<List<UUID>>();
        for (int i = 0; i < ids.size(); i += IDS) {
            parts.add(ids.subList(i, Math.min(ids.size(), i + IDS)));
        }
        return parts;
    }

    private static Map<UUID, Candidate> byText(List<Candidate> articles) {
        var by = new HashMap<UUID, Candidate>();
        articles.forEach(article -> by.put(article.text(), article));
        return by;
    }

    private static Sql rows(Asked asked) {
        return Sql.of("select r.text_id, r.id, a.id, a.start_cp, a.end_cp, a.parts"
                        + " from reading r join annotation a on a.reading_id = r.id where ")
                .and(readings(asked))
                .and(" and ")
                .and(annotations(asked.wanted()));
    }

    private static Sql annotations(Wanted wanted) {
        var conditions = Sql.of("a.withdrawn = false");
        if (!wanted.labels().isEmpty()) {
            conditions.and(" and a.label in ").in(wanted.labels());
        }
        if (!wanted.sources().isEmpty()) {
            conditions.and(" and a.source_id in ").in(wanted.sources());
        }
        if (!wanted.certainty().isEmpty()) {
            conditions
                    .and(" and a.certainty in ")
                    .in(wanted.certainty().stream().map(Enum::name).sorted().toList());
        }
        if (!wanted.stances().isEmpty()) {
            conditions
                    .and(" and (")
                    .and(Sql.joined(wanted.stances(), " or ", Candidates::stance))
                    .and(")");
        }
        if (!wanted.origins().isEmpty()) {
            conditions
                    .and(" and (")
                    .and(Sql.joined(
                            wanted.origins().stream().sorted().toList(), " or ", origin -> Sql.of(origin.condition)))
                    .and(")");
        }
        if (!wanted.values().isEmpty()) {
            conditions
                    .and(" and exists (select 1 from annotation_value v where v.annotation_id = a.id and (")
                    .and(Sql.joined(wanted.values(), " or ", Candidates::value))
                    .and("))");
        }
        return conditions;
    }

    private static Sql stance(Wanted.StanceToward stance) {
        var value = stance.value();
        return value == null
                ? Sql.of("a.target_id = ?", stance.target())
                : Sql.of("a.target_id = ? and a.stance = ?", stance.target(), value.name());
    }

    private static Sql value(Wanted.AttributeValue value) {
        return Sql.of("v.attribute = ? and v.value_text = ?", value.attribute(), value.value());
    }

    private Found found(ResultSet row, Map<UUID, Candidate> by) throws SQLException {
        var candidate = by.get(row.getObject(1, UUID.class));
        if (candidate == null) {
            throw new IllegalStateException("a text that was not asked for");
        }
        return new Found(
                candidate.article(),
                candidate.added(),
                candidate.text(),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                passage(row, 4));
    }

    /** Of the columns for start, end and parts, the first of which is this one. */
    private Passage passage(ResultSet row, int column) throws SQLException {
        Passage parts = passages.convertToEntityAttribute(row.getString(column + 2));
        return parts != null ? parts : Passage.of(new Span(row.getInt(column), row.getInt(column + 1)));
    }

    /**
     * The annotations that pass the narrowest of the filters for which there is an index, if they are few. It is read by the
     * readings in which the search may look: what stands in others takes no part in it, not even by the time it takes.
     *
     * @return empty if no filter is narrow
     */
    Optional<List<UUID>> few(Asked asked) {
        var wanted = asked.wanted();
        if (wanted.sources().isEmpty()
                && wanted.labels().isEmpty()
                && wanted.values().isEmpty()) {
            return Optional.empty();
        }
        // Some readings at a time: of all at once a database that expects few hits would rather go through every
        // annotation.
        var visible = parts(Sql.of("select r.id from reading r where ")
                .and(readings(asked))
                .list(entities, row -> row.getObject(1, UUID.class)));
        var least = Optional.<List<UUID>>empty();
        if (!wanted.sources().isEmpty()) {
            least = narrower(least, visible, wanted.sources(), source -> Sql.of(TAGGED + "a.source_id = ?", source));
        } else if (!wanted.labels().isEmpty()) {
            least = narrower(least, visible, wanted.labels(), label -> Sql.of(TAGGED + "a.label = ?", label));
        }
        if (!wanted.values().isEmpty()) {
            least = narrower(
                    least, visible, wanted.values(), value -> Sql.of(VALUED).and(value(value)));
        }
        return least;
    }

    private <T> Optional<List<UUID>> narrower(
            Optional<List<UUID>> least, List<List<UUID>> visible, List<T> filter, Function<T, Sql> way) {
        var ids = new HashSet<UUID>();
        for (var one : filter) {
            for (var readings : visible) {
                ids.addAll(way.apply(one)
                        .and(" and r.id in ")
                        .in(readings)
                        .and(" limit ?", settings.few() + 1)
                        .list(entities, row -> row.getObject(1, UUID.class)));
                if (ids.size() > settings.few()) {
                    return least;
                }
            }
        }
        return least.isPresent() && least.get().size() <= ids.size() ? least : Optional.of(List.copyOf(ids));
    }

    /** The blocks of some texts that are of these kinds. */
    Map<UUID, List<Span>> blocks(List<UUID> texts, Set<BlockKind> kinds) {
        var blocks = new HashMap<UUID, List<Span>>();
        Sql.of("select b.text_id, b.start_cp, b.end_cp from block b where b.text_id in ")
                .in(texts)
                .and(" and b.kind in ")
                .in(kinds.stream().map(BlockKind::id).sorted().toList())
                .list(entities, row -> blocks.computeIfAbsent(row.getObject(1, UUID.class), text -> new ArrayList<>())
                        .add(new Span(row.getInt(2), row.getInt(3))));
        return blocks;
    }
}
