package org.stet.annotation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.article.TextState;
import org.stet.article.TextVersions;
import org.stet.history.ChangeEntry;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;
import org.stet.schema.Tagged;
import org.stet.text.Passage;

/** Opens the door to one's own reading, and to no other. */
@ApplicationScoped
class OwnReadings {

    private final CurrentAccount current;
    private final TextVersions texts;
    private final SchemaVersions schemas;

    OwnReadings(CurrentAccount current, TextVersions texts, SchemaVersions schemas) {
        this.current = current;
        this.texts = texts;
        this.schemas = schemas;
    }

    private static final String OWN =
            " from Reading r join Member m on m.projectId = r.project and m.account.id = r.account";
    private static final String ASKED = " where r.id = :reading and r.account = :account";

    private record Own(Reading reading, Role role) {}

    /**
     * All that is asked before a judgement is taken. One query, because somebody waits for it: each of its parts asked for
     * alone would cost about as much as writing the judgement down. A new annotation gets a row for each one beside it,
     * whose columns come last. A repeat or a revision gets a single row and asks for the rest apart: of the change that
     * was made already and of the annotation that is there only the ids are asked here, because nearly always there are
     * neither, and Hibernate would look for some forty columns of them in every row.
     */
    private record Row(
            Reading reading,
            Role role,
            @Nullable String preset,
            UUID article,
            int number,
            int blocksVersion,
            String language,
            @Nullable UUID earlier,
            @Nullable UUID annotation,
            @Nullable UUID beside,
            @Nullable String label,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable Passage parts) {}

    private static final String ROWS =
            "select r, m.role, p.preset, t.articleId, t.number, t.blocksVersion, a.language, c.id, n.id,"
                    + " o.id, o.label, o.first, o.past, o.parts" + OWN
                    + " join Project p on p.id = r.project join TextVersion t on t.id = r.text"
                    + " join Article a on a.id = t.articleId left join ChangeEntry c on c.id = :change"
                    + " left join Annotation n on n.id = :annotation"
                    + " left join (" + Annotation.REACHING_INTO + ") o on n.id is null and c.id is null" + ASKED
                    + " order by o.first, o.id";

    /**
     * The reading of the person asking.
     *
     * @throws ProblemException {@code not-found} for everybody else, whether it exists or not: readings are blind;
     *     {@code forbidden} for somebody who may no longer read
     */
    Reading require(UUID id) {
        var own = asked("select r, m.role" + OWN + ASKED, Own.class, id).getResultList().stream()
                .findFirst()
                .orElseThrow(OwnReadings::unknown);
        Members.requireSufficient(own.role(), Role.REVIEWER);
        return own.reading();
    }

    /**
     * The same with the text that it reads, the rules that hold in it and what the change id stands for.
     *
     * @throws ProblemException as {@link #require}
     */
    Ground ground(UUID id, UUID change) {
        return ground(id, change, null, 0, 0);
    }

    /**
     * The same for a judgement about a passage.
     *
     * @param annotation its id
     * @throws ProblemException as {@link #require}
     */
    Ground ground(UUID annotation, NewAnnotation request) {
        int start = request.spans().get(0).start();
        int end = request.spans().get(request.spans().size() - 1).end();
        return ground(request.reading(), request.change(), annotation, start, end);
    }

    private Ground ground(UUID id, UUID change, @Nullable UUID annotation, int start, int end) {
        var rows = asked(ROWS, Row.class, id)
                .setParameter("change", change)
                .setParameter("annotation", annotation)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList();
        if (rows.isEmpty()) {
            throw unknown();
        }
        var row = rows.get(0);
        Members.requireSufficient(row.role(), Role.REVIEWER);
        var reading = row.reading();
        var state = new TextState(row.article(), row.number(), row.blocksVersion(), row.language());
        return new Ground(
                reading,
                texts.read(reading.text, state),
                schemas.rules(reading.schema, labels(row.preset())),
                Optional.ofNullable(row.earlier()).flatMap(ChangeEntry::byId).orElse(null),
                Optional.ofNullable(row.annotation()).flatMap(Annotation::byId).orElse(null),
                row.annotation() == null
                        ? rows.stream().flatMap(OwnReadings::beside).toList()
                        : Annotation.reachingInto(id, start, end));
    }

    private static Stream<Tagged> beside(Row row) {
        return row.beside() == null || row.label() == null || row.start() == null || row.end() == null
                ? Stream.empty()
                : Stream.of(
                        new Annotation.Place(row.beside(), row.label(), row.start(), row.end(), row.parts()).tagged());
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, UUID reading) {
        return Reading.getEntityManager()
                .createQuery(query, type)
                .setParameter("reading", reading)
                .setParameter("account", current.who().id());
    }

    static @Nullable Set<String> labels(@Nullable String preset) {
        var labels = Project.labels(preset);
        return labels == null ? null : Set.copyOf(labels);
    }

    /** @throws ProblemException {@code reading-submitted} when it is handed in */
    static void requireOpen(Reading reading) {
        if (!reading.isOpen()) {
            throw ProblemException.of(
                    ProblemType.READING_SUBMITTED,
                    "This reading is submitted. Reopen it, with a reason, to change it.");
        }
    }

    /** @throws ProblemException {@code article-corrected} when a reading of the corrected text has taken its place */
    static void requirePresent(Reading reading) {
        if (reading.carriedTo != null) {
            throw ProblemException.of(
                            ProblemType.ARTICLE_CORRECTED,
                            "The article was corrected. What you said is carried over: go on in the corrected text.")
                    .with("reading", reading.carriedTo);
        }
    }

    static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
