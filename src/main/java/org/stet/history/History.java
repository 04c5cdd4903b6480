package org.stet.history;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.http.CanonicalJson;

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

    private static @Nullable String json(@Nullable Object state) {
        return state == null ? null : CanonicalJson.write(state);
    }
}
