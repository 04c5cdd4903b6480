package org.stet.assignment.giving;

import java.util.stream.Stream;

import org.stet.assignment.giving.Standing.Text;
import org.stet.http.Paging;

/** Pages of articles, the newest first. */
final class Places {

    private Places() {}

    /** Those behind the place that a request names. See {@link Standing#articles}. */
    static Stream<Text> after(Stream<Text> newestFirst, Paging paging) {
        var place = paging.place();
        return place.isEmpty()
                ? newestFirst
                : newestFirst.filter(text -> text.created().isBefore(place.get().created())
                        || (text.created().equals(place.get().created())
                                && text.id()
                                                .toString()
                                                .compareTo(place.get().id().toString())
                                        < 0));
    }
}
