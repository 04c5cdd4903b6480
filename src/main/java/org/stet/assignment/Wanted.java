package org.stet.assignment;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.stet.project.Role;

/**
 * Which articles of a project somebody wants to see, and in which order.
 *
 * @param words somewhere in title, outlet or text, as they stand and whatever their case; null for no matter which
 * @param language a BCP 47 tag, {@code en} for {@code en-GB} too; null for every one
 */
record Wanted(@Nullable String words, @Nullable String language, Status status, LibraryOrder order) {

    Wanted {
        words = given(words);
        language = given(language);
    }

    /** A form sends its empty fields along. */
    private static @Nullable String given(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    /** Whether more than the state of the own reading limits it. */
    public boolean isSearch() {
        return words != null || language != null;
    }

    Wanted with(Status other) {
        return new Wanted(
                words, language, other, order == LibraryOrder.usual(status) ? LibraryOrder.usual(other) : order);
    }

    /** How far the member's own reading is; those of others are a part of it for editors alone. */
    enum Status {
        /** Given to the member, begun by them, or holding something that a correction left to decide. */
        ME(" and (g.id is not null and (r.id is null or r.state = org.stet.annotation.ReadingState.OPEN)"
                + " or r.state = org.stet.annotation.ReadingState.OPEN or exists (" + ToDecide.OF_READING + "))"),
        TODO(" and r.id is null"),
        OPEN(" and r.state = org.stet.annotation.ReadingState.OPEN"),
        SUBMITTED(" and r.state = org.stet.annotation.ReadingState.SUBMITTED"),
        /** For editors: with readings enough to be settled, and not settled yet. */
        SETTLE(ToSettle.WAITS),
        ALL("");

        /** Of the query language, about the own reading {@code r} and the settled one {@code x}. */
        final String condition;

        Status(String condition) {
            this.condition = condition;
        }

        /** Its name in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody in a role may ask for it. */
        boolean isFor(Role role) {
            return this == ALL || role.includes(this == SETTLE ? Role.EDITOR : Role.REVIEWER);
        }

        /** An unknown one is no limit, nor is one that is not for the role. */
        static Status of(@Nullable String id, Role role) {
            return Arrays.stream(values())
                    .filter(status -> status.id().equals(id) && status.isFor(role))
                    .findFirst()
                    .orElse(ALL);
        }
    }
}
