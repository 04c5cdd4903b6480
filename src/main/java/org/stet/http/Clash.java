package org.stet.http;

import java.util.concurrent.Callable;

import jakarta.persistence.OptimisticLockException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** What happens when two requests change one thing at the same moment. */
public final class Clash {

    private Clash() {}

    /**
     * Does the work in a transaction of its own. Whoever loses against another request does it once more and now sees
     * what the other one stored: a repeat is answered as the first time, another change is refused with the present
     * state.
     */
    public static <T> T settled(Callable<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } catch (RuntimeException failure) {
            if (!isClash(failure)) {
                throw failure;
            }
            return QuarkusTransaction.requiringNew().call(work);
        }
    }

    private static boolean isClash(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
