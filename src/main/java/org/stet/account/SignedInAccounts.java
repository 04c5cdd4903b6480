package org.stet.account;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The accounts of those at work, remembered for a few seconds: every request asks who sent it, and most come from the same
 * few people. A change made by another process is seen when the seconds are over.
 */
@Singleton
class SignedInAccounts {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Cache<UUID, Optional<Known>> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    private record Known(UUID stamp, Who who) {}

    /** Whose session this is; empty if the account is gone or took its sessions back. */
    Optional<Who> of(Session session) {
        return known.get(session.account(), SignedInAccounts::load)
                .filter(account -> account.stamp().equals(session.stamp()))
                .map(Known::who);
    }

    /** The same without looking at the database; empty if that would be needed. */
    Optional<Optional<Who>> atHand(Session session) {
        return Optional.ofNullable(known.getIfPresent(session.account()))
                .map(account -> account.filter(found -> found.stamp().equals(session.stamp()))
                        .map(Known::who));
    }

    void forget(UUID account) {
        known.invalidate(account);
    }

    private static Optional<Known> load(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> Account.<Account>findByIdOptional(id)
                .map(account -> new Known(account.stamp, account.who())));
    }
}
