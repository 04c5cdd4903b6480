package org.stet.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Writes the history and finds what is in it. Joins the caller's transaction: a change and its entry stand or fall together. */
@ApplicationScoped
public class History {

    private final Clock clock = Clock.systemUTC();

    /** Now, in the precision that both databases keep, so that what is answered equals what is read back. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public ChangeEntry record(NewChange change) {
        return record(change, now());
    }

    /** @param at the time of the change, as also written on the subject; see {@link #now()} */
    public ChangeEntry record(NewChange change, Instant at) {
        var entry = new ChangeEntry(change, json(change.before()), json(change.after()), at);
        entry.persist();
        return entry;
    }

    /** The entry that this change id has already made; empty when the change is new. */
    public Optional<ChangeEntry> repeated(UUID changeId) {
        return ChangeEntry.byId(changeId);
    }

    /**
     * The entry that this very request has already made; empty when it is new.
     *
     * @throws ProblemException {@code change-id-reused} if the change id stands for a change by somebody else or of
     *     something else
     */
    public Optional<ChangeEntry> repeated(UUID changeId, UUID account, String subjectType, UUID subject) {
        return repeated(repeated(changeId).orElse(null), account, subjectType, subject);
    }

    /** The same for somebody who has looked the change id up. */
    public static Optional<ChangeEntry> repeated(
            @Nullable ChangeEntry found, UUID account, String subjectType, UUID subject) {
        var earlier = Optional.ofNullable(found);
        earlier.ifPresent(entry -> {
            if (!entry.account.equals(account)
                    || !entry.subjectType.equals(subjectType)
                    || !entry.subject.equals(subject)) {
                throw ProblemException.of(
                                ProblemType.CHANGE_ID_REUSED,
                                "This change id already stands for another change. Make a new one for each change.")
                        .field("change", "Used before for something else.");
            }
        });
        return earlier;
    }

    /** The ids of the entries of one act, in their order: the one that the client made, and those that follow from it. */
    public static Supplier<UUID> ids(UUID change) {
        var given = new AtomicInteger();
        return () -> {
            int number = given.getAndIncrement();
            return number == 0 ? change : following(change, number);
        };
    }

    /** The client makes one change id for what it asks; the further entries of the same act get ids that follow from it. */
    public static UUID following(UUID change, int number) {
        return UUID.nameUUIDFromBytes((change + "/" + number).getBytes(UTF_8));
    }

    private static @Nullable String json(@Nullable Object state) {
        return state == null ? null : CanonicalJson.write(state);
    }
}
