package org.stet.comparison.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.project.Role;

/** What people said about retellings, as far as the person asking may know it. */
final class Verdicts {

    private final UUID asking;
    private final boolean blind;
    private final Map<UUID, List<Retelling>> ofText = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    Verdicts(UUID project, UUID asking, Role role) {
        this.asking = asking;
        this.blind = Readings.isBlindFor(role, project);
    }

    /** The id under which the person asking would say something on this pair. */
    UUID ownId(Retelling.At said, Retelling.At told) {
        return UUID.nameUUIDFromBytes("%s %s %s %s %s"
                .formatted(asking, said.text(), said.passage(), told.text(), told.passage())
                .getBytes(UTF_8));
    }

    /** The latest word on this pair. */
    Optional<Retelling> on(Retelling.At said, Retelling.At told) {
        return about(said, told).reduce((earlier, later) -> later);
    }

    /** The latest word of the person asking on this pair. */
    Optional<Retelling> own(Retelling.At said, Retelling.At told) {
        return about(said, told)
                .filter(retelling -> retelling.judgedBy.equals(asking))
                .reduce((earlier, later) -> later)
                .or(() -> Retelling.byId(ownId(said, told)));
    }

    private Stream<Retelling> about(Retelling.At said, Retelling.At told) {
        return ofText.computeIfAbsent(told.text(), text -> Retelling.ofText(text, asking)).stream()
                .filter(retelling -> retelling.isAbout(said, told))
                .filter(this::isVisible);
    }

    boolean isOwn(Retelling retelling) {
        return retelling.judgedBy.equals(asking);
    }

    /**
     * A verdict tells what its maker saw in a text: nobody else gets it while the maker is reading, which the query sees to,
     * and whoever is to read that text alone does not get it before.
     */
    private boolean isVisible(Retelling retelling) {
        return !blind
                || retelling.judgedBy.equals(asking)
                || handedIn(retelling.passageText) && handedIn(retelling.quotationText);
    }

    private boolean handedIn(UUID text) {
        return Reading.of(text, asking).filter(reading -> !reading.isOpen()).isPresent();
    }

    String name(UUID account) {
        return names.computeIfAbsent(account, id -> {
            @Nullable Account found = Account.findById(id);
            return found == null ? "" : found.displayName;
        });
    }
}
