package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.stet.annotation.Annotation;
import org.stet.annotation.Link;

/** What stands in the database, whoever may see it. */
final class Rows {

    private Rows() {}

    /** Label and words of a reading's live annotations, in text order. */
    static List<String> tags(UUID reading) {
        return QuarkusTransaction.requiringNew().call(() -> Annotation.inTextOrder(reading).stream()
                .map(annotation -> annotation.label + " " + annotation.exact)
                .toList());
    }

    /** The id of the live annotation of a reading that has just these words. */
    static UUID tag(UUID reading, String words) {
        return QuarkusTransaction.requiringNew().call(() -> Annotation.inTextOrder(reading).stream()
                .filter(annotation -> annotation.exact.equals(words))
                .map(annotation -> annotation.id)
                .findFirst()
                .orElseThrow());
    }

    /** Type and ends of a reading's live links, in the order of their making. */
    static List<String> links(UUID reading) {
        return QuarkusTransaction.requiringNew().call(() -> Link.ofReading(reading).stream()
                .map(link -> link.type + " " + words(link.from) + " → " + words(link.to))
                .toList());
    }

    private static String words(UUID annotation) {
        return Annotation.byId(annotation).orElseThrow().exact;
    }
}
