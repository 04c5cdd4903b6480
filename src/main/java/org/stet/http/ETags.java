package org.stet.http;

import java.util.UUID;

/** Entity tags (RFC 9110, 8.8.3): strong ones, made from the version that optimistic locking counts. */
public final class ETags {

    private ETags() {}

    /** @param version the row's version column */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The tag of the state that a change led to, for clients that build on changes not acknowledged yet. */
    public static String of(UUID change) {
        return "\"" + change + "\"";
    }
}
