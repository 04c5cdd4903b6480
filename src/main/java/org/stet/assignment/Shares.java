package org.stet.assignment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.stet.annotation.ReadingState;

/** How much of what was given a reader has handed in, and everybody together: all that a reader learns of the others. */
@ApplicationScoped
class Shares {

    private static final String COUNTED = "select g.account, count(g), count(r) from Assignment g"
            + " join Article a on a.id = g.article and a.projectId = g.project and a.withdrawnAt is null"
            + " left join Member m on m.projectId = g.project and m.account.id = g.account"
            + " left join Reading r on r.text = a.currentTextId and r.account = g.account and r.state = :submitted"
            + " where g.project = :project and (m.role <> org.stet.project.Role.VIEWER or r.id is not null)"
            + " group by g.account";

    private final EntityManager entities;

    Shares(EntityManager entities) {
        this.entities = entities;
    }

    private record Counted(UUID account, long given, long submitted) {}

    /**
     * Sums.
     *
     * @param given to the reader
     * @param submitted of them
     * @param allGiven to everybody, each article once for each of its readers
     * @param allSubmitted of them
     */
    record Share(long given, long submitted, long allGiven, long allSubmitted) {

        static final Share NOTHING = new Share(0, 0, 0, 0);

        private Share plus(Counted counted, UUID reader) {
            boolean own = counted.account().equals(reader);
            return new Share(
                    given + (own ? counted.given() : 0),
                    submitted + (own ? counted.submitted() : 0),
                    allGiven + counted.given(),
                    allSubmitted + counted.submitted());
        }
    }

    Share of(UUID project, UUID reader) {
        var share = Share.NOTHING;
        for (var counted : entities.createQuery(COUNTED, Counted.class)
                .setParameter("project", project)
                .setParameter("submitted", ReadingState.SUBMITTED)
                .getResultList()) {
            share = share.plus(counted, reader);
        }
        return share;
    }
}
