package org.stet.http;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The states on which a client builds its change: the header {@code If-Match} (RFC 9110, 13.1.1). A state is named by
 * its version ({@code "3"}) or by the id of the change that led to it ({@code "0190f…"}), so that a queued edit can
 * build on one that is not acknowledged yet.
 *
 * @param tags the entity tags without their quotes; {@code *} stands for any state
 */
public record IfMatch(List<String> tags) {

    private static final String ANY = "*";

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /**
     * @param header the header's value, null if it was not sent
     * @throws ProblemException {@code precondition-required} without the header, {@code invalid-request} if it is none
     */
    public static IfMatch required(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "A change needs the header If-Match with the ETag of the state that it changes.");
        }
        return parse(header);
    }

    /** @throws ProblemException {@code invalid-request} if the text is no list of entity tags */
    public static IfMatch parse(String header) {
        if (header.strip().equals(ANY)) {
            return new IfMatch(List.of(ANY));
        }
        var tags = new ArrayList<String>();
        for (var part : header.split(",", -1)) {
            tags.add(tag(part.strip()));
        }
        return new IfMatch(tags);
    }

    private static String tag(String part) {
        // Proxies that compress an answer make its tag weak; the state behind it is still the same one.
        var strong = part.startsWith("W/") ? part.substring(2) : part;
        if (strong.length() > 2 && strong.startsWith("\"") && strong.endsWith("\"")) {
            var tag = strong.substring(1, strong.length() - 1);
            if (tag.indexOf('"') < 0 && !tag.equals(ANY)) {
                return tag;
            }
        }
        throw ProblemException.of(ProblemType.INVALID_REQUEST, "The header If-Match is not a list of entity tags.")
                .field("If-Match", "Expected \"3\" or \"<change id>\", with the quotes.");
    }

    /** Whether a row of this version is one that the client builds on. */
    public boolean matches(int version) {
        return any() || tags.contains(Integer.toString(version));
    }

    /** Whether a row of this version, to which this change led, is one that the client builds on. */
    public boolean matches(int version, @Nullable UUID lastChange) {
        return matches(version) || (lastChange != null && tags.contains(lastChange.toString()));
    }

    private boolean any() {
        return tags.equals(List.of(ANY));
    }

    /**
     * Refuses a change that builds on another state.
     *
     * @param current the row's state as its view, sent along so that the client can show both; {@code null} where it was
     *     taken away
     * @throws ProblemException {@code stale-version}
     */
    public void require(int version, @Nullable UUID lastChange, @Nullable Object current) {
        if (!matches(version, lastChange)) {
            throw ProblemException.of(
                            ProblemType.STALE_VERSION,
                            "Somebody changed this after you loaded it. Look at the present state, then decide again.")
                    .with("current", current);
        }
    }
}
