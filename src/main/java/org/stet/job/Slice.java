package org.stet.job;

import org.jspecify.annotations.Nullable;

/**
 * What one slice of a job came to.
 *
 * @param done how many things it did
 * @param reached behind which the next slice goes on, 200 characters at most; null for the last one
 * @param result of the whole job, which becomes canonical JSON of 100,000 characters at most; null for all but the last
 */
public record Slice(
        int done, @Nullable String reached, @Nullable Object result) {

    public static Slice more(int done, String reached) {
        return new Slice(done, reached, null);
    }

    public static Slice last(int done, Object result) {
        return new Slice(done, null, result);
    }

    boolean isLast() {
        return reached == null;
    }
}
