package org.stet.comparison.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.annotation.PassageConverter;
import org.stet.annotation.ReadingState;
import org.stet.text.Passage;

/** A person's word on whether a passage of one article retells a quotation of another. */
@Entity
class Retelling extends PanacheEntityBase {

    static final int EXACT_LENGTH = 200_000;

    @Id
    public UUID id; // made by the client

    @Column(name = "project_id", nullable = false, updatable = false)
    public UUID project;

    @Column(name = "quotation_text_id", nullable = false, updatable = false)
    public UUID quotationText;

    @Convert(converter = PassageConverter.class)
    @Column(name = "quotation_spans", nullable = false, updatable = false, length = 4_000)
    public Passage quotation;

    @Column(name = "passage_text_id", nullable = false, updatable = false)
    public UUID passageText;

    @Convert(converter = PassageConverter.class)
    @Column(name = "passage_spans", nullable = false, updatable = false, length = 4_000)
    public Passage passage;

    @Column(name = "passage_exact", nullable = false, updatable = false, length = EXACT_LENGTH)
    public String exact;

    /** Whether it retells the quotation, or only looks as if it did. */
    @Column(nullable = false)
    public boolean confirmed;

    /** Taken back: nobody has said anything. */
    @Column(nullable = false)
    public boolean withdrawn;

    @Column(name = "judged_by", nullable = false)
    public UUID judgedBy;

    @Column(name = "judged_at", nullable = false)
    public Instant judgedAt;

    @Column(name = "last_change", nullable = false)
    public UUID lastChange;

    @Version
    public int version;

    protected Retelling() {} // for Hibernate

    /** A passage of a text version. */
    record At(UUID text, Passage passage) {}

    /** Who says it, and by which change. */
    record Said(UUID by, Instant at, UUID change) {}

    Retelling(UUID id, UUID project, At quotation, At passage, String exact, Said said) {
        this.id = id;
        this.project = project;
        this.quotationText = quotation.text();
        this.quotation = quotation.passage();
        this.passageText = passage.text();
        this.passage = passage.passage();
        this.exact = exact;
        this.judgedBy = said.by();
        this.judgedAt = said.at();
        this.lastChange = said.change();
    }

    void say(Said said) {
        judgedBy = said.by();
        judgedAt = said.at();
        lastChange = said.change();
    }

    static Optional<Retelling> byId(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * What was said about passages of this text, the latest last; what was taken back left out, and what others said who are
     * still reading this text or the quotation's: it tells what they found there.
     *
     * @param asking who is told
     */
    static List<Retelling> ofText(UUID text, UUID asking) {
        return list(
                "from Retelling t where t.passageText = ?1 and t.withdrawn = false and (t.judgedBy = ?2 or not exists"
                        + " (from Reading r where r.account = t.judgedBy and r.text in (t.passageText, t.quotationText)"
                        + " and r.state = ?3)) order by t.judgedAt, t.id",
                text,
                asking,
                ReadingState.OPEN);
    }

    /** Whether it is about this quotation and this passage; readers draw the borders of both a little otherwise. */
    boolean isAbout(At said, At told) {
        return quotationText.equals(said.text())
                && passageText.equals(told.text())
                && quotation.overlaps(said.passage())
                && passage.overlaps(told.passage());
    }
}
