package org.stet.journey;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where somebody gets who types no address but the first one and follows what the pages offer. */
final class Links {

    /** A link or a form that is sent by GET. */
    private static final Pattern OFFER =
            Pattern.compile("(?:<a [^>]*?href|<form method=\"get\"[^>]*? action|formaction)=\"(/[^\"#]*)");

    /** As many pages of one route are read: the next article offers what the last one did. */
    private static final int ENOUGH = 5;

    private Links() {}

    /** The routes of the pages that are reached from these. */
    static Set<String> reached(Client client, String... first) throws IOException, InterruptedException {
        var reached = new TreeSet<String>();
        var read = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<>(List.of(first));
        var queued = new TreeSet<>(ahead);
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            var route = PageRoutes.of(path.replaceAll("\\?.*", ""));
            route.ifPresent(reached::add);
            if (read.merge(route.orElse(path), 1, Integer::sum) > ENOUGH || path.startsWith("/api/")) {
                continue;
            }
            var offers = OFFER.matcher(client.page(path).body());
            while (offers.find()) {
                var offer = offers.group(1).replace("&amp;", "&");
                if (queued.add(offer)) {
                    ahead.add(offer);
                }
            }
        }
        return reached;
    }
}
