package org.stet.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.project.Role;

/**
 * The links that one person may see. An end may stand in a reading of another article, and that reading be hidden from them:
 * then there is no such link for them, neither its type nor its note, nor whether its far end is still there.
 *
 * @param account the person
 * @param role of that person in the project
 * @param ownOpen whether what leads to an own open reading is among them: not where all who may see a reading find the same
 */
public record VisibleLinks(UUID account, Role role, boolean ownOpen) {

    public static VisibleLinks of(UUID account, Role role) {
        return new VisibleLinks(account, role, true);
    }

    /** Those alone whose ends all stand in readings that are handed in: what is compared, settled and exported. */
    public static VisibleLinks handedIn(UUID account, Role role) {
        return new VisibleLinks(account, role, false);
    }

    /** The live links of a reading that this person may see, in the order of their making. */
    public List<Link> in(Reading reading) {
        var links = Link.ofReading(reading.id);
        if (links.isEmpty() || ownOpen && reading.account.equals(account)) {
            return links;
        }
        Map<UUID, Boolean> shown = new HashMap<>();
        var hidden = new HashSet<UUID>();
        for (var leading : Link.leadingOut(reading.id)) {
            if (!shown.computeIfAbsent(leading.reading().id, id -> shows(leading.reading()))) {
                hidden.add(leading.link());
            }
        }
        return links.stream().filter(link -> !hidden.contains(link.id)).toList();
    }

    /**
     * What a link joins.
     *
     * @param home the reading that the link belongs to
     */
    public record Ends(UUID home, UUID from, UUID to) {

        private Stream<UUID> both() {
            return Stream.of(from, to);
        }
    }

    /**
     * Those of some things that speak of no link whose ends are hidden from this person, in their order. All ends are asked
     * for at once.
     *
     * @param links those that a thing speaks of, in readings that they see
     */
    public <T> List<T> allow(List<T> things, Function<T, List<Ends>> links) {
        var readings = Annotation.readingsOf(things.stream()
                .flatMap(thing -> links.apply(thing).stream())
                .flatMap(Ends::both)
                .collect(Collectors.toSet()));
        Map<UUID, Boolean> shown = new HashMap<>();
        return things.stream()
                .filter(thing -> links.apply(thing).stream().allMatch(link -> link.both()
                        .map(readings::get)
                        .filter(Objects::nonNull)
                        .allMatch(reading -> reading.id.equals(link.home())
                                || shown.computeIfAbsent(reading.id, id -> shows(reading)))))
                .toList();
    }

    private boolean shows(Reading reading) {
        return Readings.isVisible(reading, account, role) && (ownOpen || !reading.isOpen());
    }
}
