package org.stet.assignment.giving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** An article that is given to a reader. It speaks of the article, not of one of its texts, and so outlives corrections. */
@Entity
class Assignment extends PanacheEntityBase {

    /** The longest note, in UTF-16 units. */
    static final int LONGEST_NOTE = 500;

    @Id
    public UUID id; // follows from the change that gave it

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    @Column(name = "article_id", nullable = false, updatable = false)
    public UUID article;

    /** The reader; somebody else after it was given on. */
    @Column(name = "account_id", nullable = false)
    public UUID account;

    /** The last day on which it is in time, wherever the reader is; {@code null} for no matter when. */
    @Column
    public @Nullable LocalDate due;

    /** For the reader. */
    @Column(length = LONGEST_NOTE)
    public @Nullable String note;

    /** Who gave it, or gave it on. */
    @Column(name = "given_by", nullable = false)
    public UUID givenBy;

    @Column(nullable = false)
    public Instant given;

    @Version
    public int version;

    protected Assignment() {} // for Hibernate

    Assignment(UUID id, UUID project, State state, UUID givenBy, Instant given) {
        this.id = id;
        this.project = project;
        this.article = state.article();
        this.account = state.reader();
        this.due = state.due();
        this.note = state.note();
        this.givenBy = givenBy;
        this.given = given;
    }

    /**
     * What the history keeps of an assignment.
     *
     * @param due see {@link Assignment#due}
     */
    record State(
            UUID article,
            UUID reader,
            @Nullable LocalDate due,
            @Nullable String note) {

        static State of(Assignment assignment) {
            return new State(assignment.article, assignment.account, assignment.due, assignment.note);
        }
    }

    static Optional<Assignment> byId(UUID project, UUID id) {
        return find("project = ?1 and id = ?2", project, id).firstResultOptional();
    }

    static Optional<Assignment> of(UUID project, UUID article, UUID account) {
        return find("project = ?1 and article = ?2 and account = ?3", project, article, account)
                .firstResultOptional();
    }

    /** All of a project, withdrawn articles and people who have left included, in the order in which they were given. */
    static List<Assignment> ofProject(UUID project) {
        return list("project = ?1 order by given, id", project);
    }
}
