package org.stet.annotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

/** A reader's judgement on a whole article, or on its stance toward one target. */
@Entity
public class Answer extends PanacheEntityBase {

    static final int VALUE_LENGTH = 2_000;
    static final int REASONS_LENGTH = 20_000;

    @Id
    public UUID id; // UUIDv7, made by the client

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reading_id")
    public Reading reading;

    /** The id of a question in the reading's tag set. */
    @Column(nullable = false)
    public String question;

    /** The target that a question about stance is answered for; {@code null} for all other questions. */
    @Column(name = "target_id")
    public @Nullable UUID target;

    @Column(name = "answer_value", nullable = false, length = VALUE_LENGTH)
    public String value;

    /** Canonical JSON: the annotations that are the reason. */
    @Column(nullable = false, length = REASONS_LENGTH)
    public String reasons = "[]";

    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Answer() {} // for Hibernate

    Answer(UUID id, Reading reading, NewAnswer request) {
        this.id = id;
        this.reading = reading;
        this.question = request.question();
        this.value = request.value();
        this.lastChange = request.change();
    }

    /** The same answer in the reading of another text. */
    public Answer(UUID id, Reading reading, AnswerView same, List<Reason> reasons, UUID change) {
        this.id = id;
        this.reading = reading;
        this.question = same.question();
        this.target = same.target();
        this.value = same.value();
        this.reasons = CanonicalJson.write(reasons);
        this.lastChange = change;
    }

    public static Optional<Answer> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The live answers of a reading, by question. */
    public static List<Answer> ofReading(UUID reading) {
        return list("reading.id = ?1 and withdrawn = false order by question, id", reading);
    }

    /** The live answers of all present readings of a project that are handed in, by question. */
    public static List<Answer> handedIn(UUID project) {
        return list(
                "reading.project = ?1 and reading.state = ?2 and reading.carriedTo is null and withdrawn = false"
                        + " order by question, id",
                project,
                ReadingState.SUBMITTED);
    }

    /** The targets that a reading answers for. */
    static List<UUID> targetsIn(UUID reading) {
        return find(
                        "select distinct target from Answer where reading.id = ?1 and withdrawn = false"
                                + " and target is not null",
                        reading)
                .project(UUID.class)
                .list();
    }

    /** The answers of a reading that were taken back. */
    public static List<Answer> takenBackIn(UUID reading) {
        return list("reading.id = ?1 and withdrawn = true order by question, id", reading);
    }

    /** The answer to a question, for one target or for none, that was ever given in a reading, taken back or not. */
    public static Optional<Answer> everTo(UUID reading, String question, @Nullable UUID target) {
        return Answer.<Answer>list("reading.id = ?1 and question = ?2 order by withdrawn, id", reading, question)
                .stream()
                .filter(answer -> Objects.equals(answer.target, target))
                .findFirst();
    }

    /** The live answer to a question, for one target or for none. */
    public static Optional<Answer> to(UUID reading, String question, @Nullable UUID target) {
        return ofReading(reading).stream()
                .filter(answer -> answer.question.equals(question) && Objects.equals(answer.target, target))
                .findFirst();
    }
}
