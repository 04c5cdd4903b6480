package org.stet.http;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The part of a list that a request asks for: {@code @Valid @BeanParam Paging paging}. */
public class Paging {

    /** The most rows that one page holds. */
    public static final int MOST = 500;

    @RestQuery
    @DefaultValue("100")
    @Min(1)
    @Max(MOST)
    @Parameter(description = "The most rows to answer with, 1 to 500")
    public int limit = 100;

    @RestQuery
    @Parameter(description = "The value of `next` of the page before; left out for the first page")
    public @Nullable String after;

    /**
     * The place behind a row of a list by age.
     *
     * @param id settles the order of what was made at the same moment
     */
    public record Place(Instant created, UUID id) {}

    /** Where the page of a list by age begins; empty for the first page. */
    public Optional<Place> place() {
        return after(
                2,
                cursor -> new Place(
                        Instant.parse(cursor.values().get(0)),
                        UUID.fromString(cursor.values().get(1))));
    }

    /** Where the page begins; empty for the first page. */
    public Optional<Cursor> cursor(int size) {
        return Optional.ofNullable(after).filter(text -> !text.isEmpty()).map(text -> Cursor.parse(text, size));
    }

    /**
     * Where the page begins, read into the list's own sort key.
     *
     * @param read throws {@link RuntimeException} for values that it cannot read, which the client is told
     */
    public <K> Optional<K> after(int size, Function<Cursor, K> read) {
        return cursor(size).map(cursor -> {
            try {
                return read.apply(cursor);
            } catch (RuntimeException e) {
                throw Cursor.unknown();
            }
        });
    }
}
