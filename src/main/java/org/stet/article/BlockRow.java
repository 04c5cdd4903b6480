package org.stet.article;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/** A block of a text version as it is stored; {@link Block} is the value. */
@Entity
@Table(name = "block")
@IdClass(BlockRow.Key.class)
public class BlockRow extends PanacheEntityBase {

    /** Where a block stands. */
    public record Key(UUID textId, int ordinal) implements Serializable {}

    @Id
    @Column(name = "text_id", nullable = false, updatable = false)
    public UUID textId;

    /** From 0, in text order. */
    @Id
    @Column(nullable = false, updatable = false)
    public int ordinal;

    /** First code point. */
    @Column(name = "start_cp", nullable = false, updatable = false)
    public int start;

    /** Code point after the last. */
    @Column(name = "end_cp", nullable = false, updatable = false)
    public int end;

    /** A {@link BlockKind#id}. */
    @Column(nullable = false, length = 20)
    public String kind;

    protected BlockRow() {} // for Hibernate

    public BlockRow(UUID textId, int ordinal, Block block) {
        this.textId = textId;
        this.ordinal = ordinal;
        this.start = block.span().start();
        this.end = block.span().end();
        this.kind = block.kind().id();
    }

    public static List<BlockRow> ofText(UUID textId) {
        return list("textId = ?1 order by ordinal", textId);
    }

    private record Row(UUID text, int start, int end, String kind) {}

    /** The blocks of the present texts of a project, by text and in text order. */
    public static Map<UUID, List<Block>> ofPresentTexts(UUID project) {
        return byText(
                " join Article a on a.currentTextId = b.textId where a.projectId = ?1 and a.withdrawnAt is null",
                project);
    }

    /** The blocks of some texts, by text and in text order. */
    public static Map<UUID, List<Block>> ofTexts(Collection<UUID> texts) {
        return texts.isEmpty() ? Map.of() : byText(" where b.textId in ?1", texts);
    }

    private static Map<UUID, List<Block>> byText(String condition, Object value) {
        return find(
                        "select b.textId, b.start, b.end, b.kind from BlockRow b" + condition
                                + " order by b.textId, b.ordinal",
                        value)
                .project(Row.class)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::text,
                        Collectors.mapping(row -> block(row.start, row.end, row.kind), Collectors.toList())));
    }

    public static Optional<BlockRow> at(UUID textId, int ordinal) {
        return findByIdOptional(new Key(textId, ordinal));
    }

    public Block block() {
        return block(start, end, kind);
    }

    private static Block block(int start, int end, String kind) {
        return new Block(
                new Span(start, end),
                BlockKind.of(kind).orElseThrow(() -> new IllegalStateException("stored block kind: " + kind)));
    }
}
