package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.stet.annotation.Annotation;

/** What stands in the database, whoever may see it. */
final class Rows {

    private Rows() {}

    /** Label and words of a reading's live annotations, in text order. */
    static List<String> tags(UUID reading) {
        return QuarkusTransaction.requiringNew().call(() -> Annotation.inTextOrder(reading).stream()
                .map(annotation -> annotation.label + " " + annotation.exact)
                .toList());
    }
}
