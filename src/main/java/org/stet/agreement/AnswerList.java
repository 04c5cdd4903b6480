package org.stet.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the answers behind a figure about a question. */
record AnswerList(
        @Schema(examples = "genre") String question,
        String name,

        @Schema(description = "Whether it is answered by yes or no: values are true and false")
        boolean yesNo,

        @Schema(description = "How many articles, or targets in articles, there are in all")
        int total,

        List<Compared> items,
        @Nullable String next) {

    /** What readers answered about an article, or about a target in it. */
    record Compared(
            UUID article,
            @Nullable String title,
            String language,

            @Schema(description = "What it was asked about; empty for a question without targets")
            String target,

            @Schema(description = "Whether all who answered say the same")
            boolean agreed,

            List<Side> sides,

            @Schema(description = "Where the readings lie side by side")
            String comparison) {}

    /** What a reader answered. */
    record Side(
            UUID account,
            String reader,
            UUID reading,

            @Schema(description = "Id of the answer; empty if the reader gave none")
            String value,

            @Schema(description = "The answer as the tag set names it")
            String name) {}

    static Compared compared(Reckoning reckoning, Answers answers, Answers.Said said) {
        var material = reckoning.material();
        var text = material.texts().get(said.text());
        var sides = new ArrayList<Side>();
        var readings = new ArrayList<UUID>();
        for (int i = 0; i < said.given().size(); i++) {
            var held = text.held().get(i);
            if (held != null) {
                var reader = material.readers().get(i);
                var value = said.given().get(i);
                sides.add(new Side(reader.account(), reader.name(), held.reading(), value, answers.name(value)));
                readings.add(held.reading());
            }
        }
        return new Compared(
                text.about().article(),
                text.about().title(),
                text.about().language(),
                said.target(),
                said.agreed(),
                sides,
                PassageView.comparison(readings) + "&kind=answer");
    }
}
