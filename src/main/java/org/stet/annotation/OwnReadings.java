package org.stet.annotation;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    /**
     * All that is asked before a judgement is taken. One row, because somebody waits for it: each of its parts asked for
     * alone would cost about as much as writing the judgement down.
     */
    private record Row(
            Reading reading,
            Role role,
            @Nullable String preset,
            UUID article,
            int number,
            int blocksVersion,
            String language,
            @Nullable ChangeEntry earlier) {}

    private static final String ROW =
            "select r, m.role, p.preset, t.articleId, t.number, t.blocksVersion, a.language, c"
                    + " from Reading r join Member m on m.projectId = r.project and m.account.id = r.account"
                    + " join Project p on p.id = r.project join TextVersion t on t.id = r.text"
                    + " join Article a on a.id = t.articleId left join ChangeEntry c on c.id = :change"
                    + " where r.id = :reading and r.account = :account";

    /**
     * The reading of the person asking.
     *
     * @throws ProblemException {@code not-found} for everybody else, whether it exists or not: readings are blind;
     *     {@code forbidden} for somebody who may no longer read
     */
    Reading require(UUID id) {
        return row(id, null).reading();
    }

    /**
     * The same with the text that it reads, the rules that hold in it and what the change id stands for.
     *
     * @throws ProblemException as {@link #require}
     */
    Ground ground(UUID id, UUID change) {
        var row = row(id, change);
        var reading = row.reading();
        var state = new TextState(row.article(), row.number(), row.blocksVersion(), row.language());
        return new Ground(
                reading,
                texts.read(reading.text, state),
                schemas.rules(reading.schema, labels(row.preset())),
                row.earlier());
    }

    private Row row(UUID id, @Nullable UUID change) {
        var row = Reading.getEntityManager()
                .createQuery(ROW, Row.class)
                .setParameter("reading", id)
                .setParameter("change", change)
                .setParameter("account", current.who().id())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(OwnReadings::unknown);
        Members.requireSufficient(row.role(), Role.REVIEWER);
        return row;
    }

    private static @Nullable Set<String> labels(@Nullable String preset) {
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

    static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
