package org.stet.adjudication;

import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.stet.Readers;

/** A tag set may want to know why, for a label whose differences others learn from. */
@QuarkusTest
class ReasonOfLabelTest {

    private static final String TEXT = """
            Council closes the bridge

            “We will close it,” the mayor said. Nobody answered the letters.
            """;

    private final Readers readers = new Readers(TEXT);

    @Test
    void a_difference_over_the_label_is_settled_with_a_reason_alone_and_any_other_without() {
        readers.changeLabel("unsupported-assertion", "settledWithReason", true);
        readers.tag("ana", "direct-quote", "“We will close it,”");
        readers.tag("ana", "unsupported-assertion", "Nobody answered the letters");
        readers.tag("ben", "author-opinion", "Nobody answered the letters");
        List.of("ana", "ben").forEach(readers::submit);
        var desk = new SettlingDesk(readers);
        desk.begin();

        desk.decide(0, Map.of("outcome", "nobody")).statusCode(201);
        desk.decide(1, Map.of("outcome", "nobody"))
                .statusCode(400)
                .body("detail", equalTo("The tag set asks for a reason here."))
                .body("errors[0].field", equalTo("decision.reason"));
        desk.decide(1, Map.of("outcome", "defer")).statusCode(201);
        desk.decide(1, Map.of("outcome", "nobody", "reason", "It is a claim about people, and nobody asked them."))
                .statusCode(201);
    }
}
