package org.stet.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.Wanted.Status;
import org.stet.http.Paging;

/**
 * The address of a library as somebody looks at it, which can be sent to a colleague: it says all that was chosen and
 * nothing that was not.
 *
 * @param lesson whether the member came to prepare class material
 * @param limit articles on a page
 */
record LibraryAddress(UUID project, Wanted wanted, boolean lesson, int limit) {

    private static final int USUAL = new Paging().limit;

    /** All articles, in the order that is chosen. */
    String all() {
        var all = wanted.with(Status.ALL);
        return with(new Wanted(null, null, Status.ALL, all.order()), null);
    }

    /** Those of the present ones whose own reading is in this state. */
    String of(Status status) {
        return with(wanted.with(status), null);
    }

    /** The page behind a place. */
    String after(String place) {
        return with(wanted, place);
    }

    private String with(Wanted other, @Nullable String after) {
        var query = new ArrayList<String>();
        if (other.words() != null) {
            query.add("q=" + URLEncoder.encode(other.words(), UTF_8));
        }
        if (other.language() != null) {
            query.add("language=" + URLEncoder.encode(other.language(), UTF_8));
        }
        if (other.status() != Status.ALL) {
            query.add("status=" + other.status().id());
        }
        if (other.order() != LibraryOrder.usual(other.status())) {
            query.add("sort=" + other.order().id());
        }
        if (lesson) {
            query.add("lesson=true");
        }
        if (limit != USUAL) {
            query.add("limit=" + limit);
        }
        if (after != null) {
            query.add("after=" + URLEncoder.encode(after, UTF_8));
        }
        var path = "/projects/" + project;
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
