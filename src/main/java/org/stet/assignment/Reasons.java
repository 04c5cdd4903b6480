package org.stet.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.ReadingState;
import org.stet.assignment.Library.Shelf;
import org.stet.assignment.LibraryRow.Reason;
import org.stet.assignment.giving.Today;
import org.stet.history.ChangeKind;
import org.stet.project.Project;
import org.stet.project.Role;

/** Why an article waits for a reader, in words. Two queries and a look at the project, however many articles there are. */
@ApplicationScoped
class Reasons {

    private static final String REOPENED =
            "select distinct c.reading from ChangeEntry c where c.reading in :readings and c.kind = :kind";

    private final EntityManager entities;
    private final ToDecide toDecide;
    private final LibraryMessages messages;

    Reasons(EntityManager entities, ToDecide toDecide, LibraryMessages messages) {
        this.entities = entities;
        this.toDecide = toDecide;
        this.messages = messages;
    }

    /**
     * That an article is given to the reader.
     *
     * @param by the account that gave it, with the name that others see
     */
    record Gift(@Nullable LocalDate due, @Nullable String note, UUID by, String byName) {}

    /**
     * An article as it stands to the reader.
     *
     * @param reading the own one of the present text
     * @param submitted how many have handed in a reading of that text
     * @param gift null when it is not given to the reader
     * @param others to how many others it is given
     * @param settled the state of what editors settled of that text; null when nobody began
     * @param settleable whether it has readings enough to be settled
     */
    record Case(
            UUID article,
            @Nullable UUID reading,
            @Nullable ReadingState state,
            long submitted,
            @Nullable Gift gift,
            long others,
            @Nullable ReadingState settled,
            boolean settleable) {}

    /** @param blind whether the readings of others are hidden from the reader */
    Map<Case, List<Reason>> of(Shelf shelf, boolean blind, List<Case> cases) {
        if (!shelf.role().includes(Role.REVIEWER)) {
            return Map.of();
        }
        var readings =
                cases.stream().map(Case::reading).filter(Objects::nonNull).toList();
        var deciding = toDecide.in(readings);
        var reopened = reopened(readings);
        boolean second = Project.<Project>findByIdOptional(shelf.project())
                .map(project -> project.doubleReading)
                .orElse(false);
        var reasons = new HashMap<Case, List<Reason>>();
        for (var one : cases) {
            var why = new ArrayList<Reason>();
            var gift = one.gift();
            if (gift != null && one.state() != ReadingState.SUBMITTED) {
                why.add(given(gift, shelf.account()));
                if (gift.note() != null) {
                    why.add(new Reason(gift.note(), "note"));
                }
            }
            if (one.state() == ReadingState.OPEN && reopened.contains(one.reading())) {
                why.add(new Reason(messages.whyReopened(), ""));
            }
            long waiting = one.reading() == null ? 0 : deciding.getOrDefault(one.reading(), 0L);
            if (waiting > 0) {
                why.add(new Reason(messages.whyCorrected(waiting), ""));
            }
            if (second && isSecond(one, blind)) {
                why.add(new Reason(messages.whySecond(), ""));
            }
            settling(shelf, one).ifPresent(why::add);
            reasons.put(one, List.copyOf(why));
        }
        return reasons;
    }

    /**
     * How far it is settled: for those who settle; for a reader once it is, and only with an own reading handed in, as
     * everything that the readings of others tell.
     */
    private Optional<Reason> settling(Shelf shelf, Case one) {
        if (one.settled() == ReadingState.SUBMITTED && one.state() == ReadingState.SUBMITTED) {
            return Optional.of(new Reason(messages.whyLearn(), "", "/projects/" + shelf.project() + "/lessons"));
        }
        if (!shelf.role().includes(Role.EDITOR) || (one.settled() == null && !one.settleable())) {
            return Optional.empty();
        }
        var said = one.settled() == null
                ? messages.whySettle()
                : one.settled() == ReadingState.OPEN ? messages.whySettling() : messages.whySettled();
        return Optional.of(new Reason(said, "", "/articles/" + one.article() + "/settle"));
    }

    Reason given(Gift gift, UUID reader) {
        var due = gift.due();
        var giver = gift.by().equals(reader) ? messages.whyOwn() : messages.whyGiven(gift.byName());
        if (due == null) {
            return new Reason(giver, "");
        }
        return due.isBefore(Today.last())
                ? new Reason(giver + messages.whyOverdue(Today.said(due)), "late")
                : new Reason(giver + messages.whyDue(Today.said(due)), "due");
    }

    /** In blind work by what is given alone: that somebody has handed in is not for the reader to know. */
    private static boolean isSecond(Case one, boolean blind) {
        return one.reading() == null
                && one.gift() == null
                && (one.others() == 1 || (!blind && one.others() == 0 && one.submitted() == 1));
    }

    private Set<UUID> reopened(List<UUID> readings) {
        return readings.isEmpty()
                ? Set.of()
                : entities.createQuery(REOPENED, UUID.class)
                        .setParameter("readings", readings)
                        .setParameter("kind", ChangeKind.READING_REOPENED.id)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
