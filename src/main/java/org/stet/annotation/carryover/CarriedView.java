package org.stet.annotation.carryover;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.Link;
import org.stet.annotation.LinkView;
import org.stet.annotation.SpanText;
import org.stet.article.ReadText;
import org.stet.text.Quote;

/** An annotation of an earlier text that did not come over by itself. */
record CarriedView(
        @Schema(description = "Also the id of the annotation that it becomes")
        UUID id,

        UUID reading,

        @Schema(
                description =
                        "What became of the passage: `surroundings` (the same words between others), `words` (other"
                                + " words), `moved` (the same words elsewhere), `gone`",
                examples = "words")
        String fate,

        @Schema(description = "`waiting`, `kept` or `dropped`", examples = "waiting")
        String state,

        @Schema(description = "As it was, in code points of the earlier text")
        AnnotationView was,

        @Schema(description = "Up to 32 characters in front of it there")
        String prefix,

        @Schema(description = "Up to 32 characters behind it there")
        String suffix,

        @Schema(description = "Where it is proposed to stand, in code points of the corrected text; null if nowhere")
        @Nullable
        List<SpanText> place,

        @Schema(
                description =
                        "Its attributes as they would be there: without those whose words are no longer in the text")
        Map<String, Object> attributes,

        @Schema(
                description =
                        "The words that would name its source there; null also when they are no longer in the text")
        @Nullable
        UUID mention,

        @Schema(description = "As it is in the corrected text, once it is kept") @Nullable
        AnnotationView now,

        @Schema(description = "The links at it, as far as their other ends have found their places")
        List<LinkView> links,

        @Schema(
                description = "In answer to a decision: the change that undo and redo know it by. Empty where it was"
                        + " decided so before, and in lists")
        List<UUID> changes,

        int version) {

    /**
     * @param annotation that it was, in the earlier text
     * @param judged what it would be in the corrected one
     */
    static CarriedView of(
            Carried row,
            Annotation annotation,
            Judged judged,
            ReadText earlier,
            ReadText corrected,
            List<UUID> changes) {
        @Nullable
        Annotation heir = Annotation.byId(row.id).filter(one -> !one.withdrawn).orElse(null);
        Quote quote = earlier.text().quote(annotation.passage().hull());
        return new CarriedView(
                row.id,
                row.reading,
                row.fate.id(),
                heir != null ? "kept" : row.dropped ? "dropped" : "waiting",
                AnnotationView.of(annotation, earlier),
                quote.prefix(),
                quote.suffix(),
                row.place == null ? null : SpanText.of(row.place, corrected),
                judged.attributes(),
                judged.mention(),
                heir == null ? null : AnnotationView.of(heir, corrected),
                heir == null
                        ? List.of()
                        : Link.at(heir.id).stream().map(LinkView::of).toList(),
                changes,
                row.version);
    }
}
