package org.stet.adjudication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Certainty;
import org.stet.annotation.SpanText;
import org.stet.annotation.Stance;

/**
 * What somebody decides about a difference.
 *
 * @param accepted the readings that are right: one for {@code accept}, several for {@code several}
 * @param tags what is put in the place of all passages, for {@code replace}
 * @param fields for {@code union} and {@code intersection}: of a field in which the readers differ, the reading that is
 *     right about it; a field that is left out stays unset, and a certainty sure
 * @param links what is put in the place of all links, for {@code replace}
 * @param answer what is put in the place of all answers, for {@code replace}, as an answer is written
 * @param reason why, in a sentence
 */
public record Decision(
        @NotNull Outcome outcome,
        @Size(max = 20) List<@NotNull UUID> accepted,
        @Size(max = 20) List<@Valid @NotNull NewTag> tags,
        @Size(max = 20) List<@Valid @NotNull NewTie> links,

        @Schema(description = "The id of one of the question's values, or what else the question is answered with")
        @Size(max = Decision.ANSWER_LENGTH)
        @Nullable
        String answer,

        @Schema(
                description =
                        "For union and intersection: by the name of a field in which the readers differ, the reading"
                                + " that is right about it. What is left out stays unset")
        @Size(max = 100)
        Map<@NotBlank String, @NotNull UUID> fields,

        @Size(max = Decision.REASON_LENGTH) @Nullable String reason) {

    static final int REASON_LENGTH = 4_000;

    static final int ANSWER_LENGTH = 2_000;

    public Decision {
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        tags = tags == null ? List.of() : List.copyOf(tags);
        links = links == null ? List.of() : List.copyOf(links);
        fields = fields == null ? Map.of() : Map.copyOf(fields);
        answer = answer == null || answer.isBlank() ? null : answer.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    static Decision of(Outcome outcome) {
        return new Decision(outcome, List.of(), List.of(), List.of(), null, Map.of(), null);
    }

    static Decision accepting(List<UUID> readings, @Nullable String reason) {
        var outcome = readings.size() == 1 ? Outcome.ACCEPT : Outcome.SEVERAL;
        return new Decision(outcome, readings, List.of(), List.of(), null, Map.of(), reason);
    }

    /** The same without a word about fields. */
    Decision ofBordersAlone() {
        return new Decision(outcome, accepted, tags, links, answer, Map.of(), reason);
    }

    /** A judgement that none of the readings has. */
    public record NewTag(
            @NotBlank @Size(max = 64) String label,

            @Schema(
                    description =
                            "Half-open ranges in Unicode code points of the text that the readings read, each with its"
                                    + " words")
            @NotEmpty
            @Size(max = 100)
            List<@Valid @NotNull SpanText> spans,

            @Schema(description = "Attribute id to value, as the tag set defines them") @Nullable
            Map<String, Object> attributes,

            @Nullable UUID source,
            @Valid @Nullable Stance stance,
            @Nullable Certainty certainty) {}

    /** A link that none of the readers has. */
    public record NewTie(
            @NotBlank @Size(max = 64) String type,

            @Schema(
                    description =
                            "An annotation of the article's settled reading; for a type of links that leads across"
                                    + " articles also one of another article, in a settled reading that is finished or at a"
                                    + " reader's link in this difference")
            @NotNull
            UUID from,

            @Schema(description = "Likewise, another one") @NotNull
            UUID to) {}
}
