package org.stet.annotation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a client wants it to be: the whole of it, both when it is made and when it is revised.
 *
 * @param change the change id, made by the client; a repeat is answered as the first time
 * @param batch joins the changes of one gesture, which are undone together
 * @param spans in text order, apart from each other, none over a block border
 * @param origin where a new judgement comes from; left out for one made from nothing. A revision leaves it as it was
 */
public record NewAnnotation(
        @NotNull UUID change,
        @Nullable UUID batch,
        @NotNull UUID reading,

        @Schema(examples = "direct-quote") @NotBlank @Size(max = 64)
        String label,

        @Schema(
                description =
                        "Half-open ranges in Unicode code points of the reading's text version, each with its words")
        @NotEmpty
        @Size(max = MAX_SPANS)
        List<@Valid @NotNull SpanText> spans,

        @Schema(description = "Attribute id to value, as the tag set defines them") @Nullable
        Map<String, Object> attributes,

        @Nullable UUID source,
        @Nullable UUID mention,
        @Valid @Nullable Stance stance,
        @Size(max = Annotation.NOTE_LENGTH) @Nullable String note,
        @Nullable Certainty certainty,

        @Schema(description = "\"manual\", or the rule that proposed it with its version", examples = "rule:S3/1")
        @Pattern(regexp = ORIGIN)
        @Nullable
        String origin) {

    static final String ORIGIN = "manual|rule:" + NewVerdict.RULE + "/[1-9][0-9]{0,3}";

    static final int MAX_SPANS = 100;
}
