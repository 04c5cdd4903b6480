package org.stet.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which answers behind a figure. */
public class AnswerParameters {

    @RestQuery
    @Parameter(description = "Id of a question that has a list of answers", example = "genre")
    public @Nullable String question;

    @RestQuery
    @Parameter(
            description = "Answers on which all agree, on which they differ, or both",
            schema =
                    @Schema(
                            enumeration = {"all", "differ", "agree"},
                            defaultValue = "all"))
    public @Nullable String show;

    Answers wanted(Reckoning reckoning) {
        return reckoning.answers().stream()
                .filter(answers -> answers.question().id().equals(question))
                .findFirst()
                .orElseThrow(() -> AskedParameters.refused(
                        "question", "Is a question of the tag set that has a list of answers."));
    }

    Passages.Show shown() {
        return PassageParameters.shown(show);
    }
}
