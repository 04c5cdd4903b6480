package org.stet.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Slows down those who guess. Failures are counted by name and address together, and by address for all names; after a
 * few, each further attempt has to wait twice as long. Nobody is locked out by the failures of somebody elsewhere. The
 * counts are in the database, so that several processes share them.
 */
@ApplicationScoped
class Attempts {

    private static final String ALL_NAMES = "*";
    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 30;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int LONGEST_SUBJECT = 100;

    private final EntityManager entities;

    Attempts(EntityManager entities) {
        this.entities = entities;
    }

    /** How long the next attempt at this subject from this address has to wait; zero if it need not. */
    @Transactional
    Duration toWait(String subject, String address) {
        var byName = toWait(cut(subject), address, FREE_BY_NAME);
        var byAddress = toWait(ALL_NAMES, address, FREE_BY_ADDRESS);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    private Duration toWait(String subject, String address, int free) {
        var row = entities.find(FailedSignIn.class, new FailedSignIn.Key(subject, address));
        if (row == null || row.failures < free) {
            return Duration.ZERO;
        }
        var seconds = 1L << Math.min(row.failures - free, MOST_DOUBLINGS);
        var wait = Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
        var left = Duration.between(Instant.now(), row.lastFailure.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String subject, String address) {
        count(cut(subject), address);
        count(ALL_NAMES, address);
    }

    private void count(String subject, String address) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (increment(subject, address) == 0) {
                    entities.persist(new FailedSignIn(subject, address, now()));
                    entities.flush();
                }
            });
        } catch (ConstraintViolationException e) {
            // Another attempt made the row at the same moment.
            QuarkusTransaction.requiringNew().run(() -> increment(subject, address));
        }
    }

    private int increment(String subject, String address) {
        return entities.createQuery("""
                        update FailedSignIn set failures = failures + 1, lastFailure = :now
                        where key.subject = :subject and key.address = :address""")
                .setParameter("now", now())
                .setParameter("subject", subject)
                .setParameter("address", address)
                .executeUpdate();
    }

    /** After success the name's failures are forgotten; those of the address with other names are not. */
    @Transactional
    void succeeded(String subject, String address) {
        entities.createQuery("delete from FailedSignIn where key.subject = :subject and key.address = :address")
                .setParameter("subject", cut(subject))
                .setParameter("address", address)
                .executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "10m")
    @Transactional
    void forgetOld() {
        entities.createQuery("delete from FailedSignIn where lastFailure < :before")
                .setParameter("before", now().minus(REMEMBERED))
                .executeUpdate();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    /** A wait in words, rounded up: {@code 1 second}. */
    static String seconds(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return seconds == 1 ? "1 second" : "%d seconds".formatted(seconds);
    }
}
