package org.stet.comparison.board;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.PassageConverter;
import org.stet.text.Passage;

/** A passage on a board: an annotation of a reading, or bare words of an article. It stays with its text version. */
@Entity
class Pin extends PanacheEntityBase {

    static final int HEADING_LENGTH = 200;

    @Id
    public UUID id; // made by the client

    @Column(name = "board_id", nullable = false, updatable = false)
    public UUID board;

    /** Its place on the board, from 0. */
    @Column(nullable = false)
    public int ordinal;

    /** What the person who pinned it calls its column. */
    @Column(length = HEADING_LENGTH)
    public @Nullable String heading;

    @Column(name = "article_id", nullable = false, updatable = false)
    public UUID article;

    @Column(name = "text_id", nullable = false, updatable = false)
    public UUID text;

    /** {@code null} for bare words, which every member may see. */
    @Column(name = "annotation_id", updatable = false)
    public @Nullable UUID annotation;

    @Convert(converter = PassageConverter.class)
    @Column(nullable = false, updatable = false, length = 4_000)
    public Passage spans;

    protected Pin() {} // for Hibernate

    Pin(UUID board, BoardState.PinState state, int ordinal) {
        this.id = state.id();
        this.board = board;
        this.ordinal = ordinal;
        this.heading = state.heading();
        this.article = state.article();
        this.text = state.text();
        this.annotation = state.annotation();
        this.spans = state.passage();
    }

    /** In their order. */
    static List<Pin> of(UUID board) {
        return list("board = ?1 order by ordinal, id", board);
    }
}
