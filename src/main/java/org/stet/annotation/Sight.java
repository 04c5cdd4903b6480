package org.stet.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.http.CanonicalJson;
import org.stet.project.Role;

/**
 * Whether a reader could see somebody else's reading of an article at any time until now. The settings and the role of this
 * moment do not tell: a project may have been open for an hour, and a reader of today an editor or a viewer yesterday. The
 * history knows them all; what it does not know was always as it is.
 */
final class Sight {

    private static final Set<String> KINDS = Set.of(
            ChangeKind.PROJECT_CREATED.id,
            ChangeKind.PROJECT_CHANGED.id,
            ChangeKind.MEMBER_ADDED.id,
            ChangeKind.MEMBER_CHANGED.id,
            ChangeKind.MEMBER_REMOVED.id,
            ChangeKind.READING_SUBMITTED.id,
            ChangeKind.READING_REOPENED.id);

    private final Reading own;
    private final Map<UUID, Reading> readings = new HashMap<>();
    private boolean blind;
    private @Nullable Role role;

    /** Those that were handed in at the time that is looked at. */
    private final Set<Reading> handedIn = new HashSet<>();

    private Sight(Reading own, Collection<Reading> ofArticle, boolean blind, Role role) {
        this.own = own;
        this.blind = blind;
        this.role = role;
        ofArticle.stream()
                .filter(reading -> !reading.isSettled())
                .forEach(reading -> readings.put(reading.id, reading));
    }

    /**
     * @param blind whether the project is blind now
     * @param role of the reader now
     */
    static boolean hadOfOthers(Reading own, boolean blind, Role role) {
        return new Sight(own, Reading.ofAnyText(own.article), blind, role).had();
    }

    private boolean had() {
        var entries = Stream.concat(
                        ChangeEntry.ofThings(own.project, List.of(own.project, own.account), KINDS).stream(),
                        ChangeEntry.inReadings(own.project, readings.keySet(), KINDS).stream())
                .sorted(Comparator.comparingLong(entry -> entry.seq))
                .toList();
        entries.stream()
                .filter(this::isOfProject)
                .findFirst()
                .ifPresent(first -> blind = wasBlind(first.before, first));
        entries.stream().filter(this::isOfMember).findFirst().ifPresent(first -> role = role(first.before));
        for (var entry : entries) {
            turn(entry);
            if (hasNow()) {
                return true;
            }
        }
        return false;
    }

    private void turn(ChangeEntry entry) {
        if (isOfProject(entry)) {
            blind = wasBlind(entry.after, entry);
        } else if (isOfMember(entry)) {
            role = role(entry.after);
        } else if (entry.reading != null) {
            handIn(readings.get(entry.reading), entry.kind);
        }
    }

    private void handIn(@Nullable Reading reading, String kind) {
        if (reading != null && kind.equals(ChangeKind.READING_SUBMITTED.id)) {
            handedIn.add(reading);
        } else if (reading != null) {
            handedIn.remove(reading);
        }
    }

    private boolean hasNow() {
        if (role == null) {
            return false;
        }
        boolean all = role != Role.REVIEWER || !blind;
        var ownTexts = handedIn.stream()
                .filter(reading -> reading.account.equals(own.account))
                .map(reading -> reading.text)
                .collect(Collectors.toSet());
        return handedIn.stream()
                .anyMatch(reading -> !reading.account.equals(own.account) && (all || ownTexts.contains(reading.text)));
    }

    private boolean isOfProject(ChangeEntry entry) {
        return entry.reading == null && entry.subject.equals(own.project);
    }

    private boolean isOfMember(ChangeEntry entry) {
        return entry.reading == null && entry.subject.equals(own.account);
    }

    private record Settings(boolean blind) {}

    /** A project that was not there yet was like the one that came to be. */
    private static boolean wasBlind(@Nullable String state, ChangeEntry entry) {
        var json = state == null ? entry.after : state;
        return json == null || CanonicalJson.read(json, Settings.class).blind();
    }

    private record Membership(@Nullable Role role) {}

    private static @Nullable Role role(@Nullable String state) {
        return state == null
                ? null
                : CanonicalJson.read(state, Membership.class).role();
    }
}
