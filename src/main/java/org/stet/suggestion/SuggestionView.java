package org.stet.suggestion;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.SpanText;
import org.stet.annotation.VerdictView;
import org.stet.source.SourceKind;

/**
 * A proposal in the words of the reading's tag set; all spans count code points.
 *
 * @param id the same for the same words of the article taken for the same, on every text of it
 * @param version of the rule
 * @param attributes values for attributes that the label asks for or carries, to be taken over with it
 * @param computed values for attributes that the tag set calls computed: to be shown, and stored only once a person has
 *     said so (decision 13)
 * @param triggers the words that fired the rule, in text order
 * @param confidence from 0 to 1, to sort by: no probability
 * @param verdict what the person asking made of it, on this text of the article or an earlier one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuggestionView(
        UUID id,
        @Schema(examples = "S3") String rule,
        int version,
        @Schema(examples = "direct-quote") String label,
        List<SpanText> spans,
        Map<String, String> attributes,
        Map<String, String> computed,
        @Nullable Whose source,
        @Nullable SpanText cue,
        List<SpanText> triggers,
        double confidence,
        @Nullable VerdictView verdict) {

    /**
     * Whose words they are.
     *
     * @param member which of the article's cast, counted from 0
     * @param mention the words beside the passage that say so
     * @param name the fullest name that the article has
     * @param known the project's source of that name, if it is a name and the person asking sees one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whose(
            int member,
            SpanText mention,
            String name,
            SourceKind kind,
            @Nullable UUID known) {}
}
