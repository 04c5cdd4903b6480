package org.stet.assignment.giving;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.giving.Standing.Held;
import org.stet.assignment.giving.Standing.Text;

/** Which of a project's articles or assignments somebody wants to see. */
enum Show {
    ALL,
    /** Articles with fewer readers than are wanted. */
    LACKING,
    /** Given, and not handed in. */
    WAITING,
    /** The day is over, and it is not handed in. */
    OVERDUE,
    SUBMITTED,
    /** Given to somebody who may no longer read in the project. */
    WITHOUT_READER;

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a name that is unknown; {@link #ALL} for none. */
    static Optional<Show> of(@Nullable String id) {
        return id == null || id.isBlank()
                ? Optional.of(ALL)
                : Arrays.stream(values()).filter(show -> show.id().equals(id)).findFirst();
    }

    boolean fits(Held held, LocalDate today) {
        return switch (this) {
            case ALL, LACKING -> true;
            case WAITING -> held.isWaiting();
            case OVERDUE -> held.isOverdue(today);
            case SUBMITTED -> held.submitted();
            case WITHOUT_READER -> held.isWithoutReader();
        };
    }

    /** @param each how many readers are wanted */
    Predicate<Text> fitting(int each, LocalDate today) {
        return switch (this) {
            case ALL -> text -> true;
            case LACKING -> text -> text.readers().size() < each;
            case WAITING, OVERDUE, SUBMITTED, WITHOUT_READER ->
                text -> text.given().stream().anyMatch(held -> fits(held, today));
        };
    }
}
