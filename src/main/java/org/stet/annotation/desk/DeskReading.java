package org.stet.annotation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import org.stet.annotation.AnnotationView;
import org.stet.annotation.AnswerView;
import org.stet.annotation.Certainty;
import org.stet.annotation.LinkView;
import org.stet.annotation.ReadingState;
import org.stet.annotation.ReadingView;
import org.stet.annotation.Stance;

/**
 * A reading as the desk's page carries it: without what the script knows from the page anyway. That is half the bytes
 * of a {@link ReadingView}, which all have to be written, compressed, sent and read before a key is heard.
 */
record DeskReading(
        UUID id,
        UUID project,
        UUID article,
        UUID text,
        ReadingState state,
        @Nullable Instant submittedAt,
        int version,
        List<Tag> annotations,
        List<LinkView> links,
        List<AnswerView> answers) {

    /**
     * An annotation; what is empty is left out.
     *
     * @param spans pairs of first code point and code point after the last; the text has their words
     * @param certainty {@code null} for {@link Certainty#SURE}
     */
    @JsonInclude(Include.NON_EMPTY)
    record Tag(
            UUID id,
            String label,
            List<int[]> spans,
            Map<String, Object> attributes,
            @Nullable UUID source,
            @Nullable UUID mention,
            @Nullable Stance stance,
            @Nullable String note,
            @Nullable Certainty certainty,
            String origin,
            int version,
            UUID lastChange) {

        static Tag of(AnnotationView view) {
            return new Tag(
                    view.id(),
                    view.label(),
                    view.spans().stream()
                            .map(span -> new int[] {span.start(), span.end()})
                            .toList(),
                    view.attributes(),
                    view.source(),
                    view.mention(),
                    view.stance(),
                    view.note(),
                    view.certainty() == Certainty.SURE ? null : view.certainty(),
                    view.origin(),
                    view.version(),
                    view.lastChange());
        }
    }

    static DeskReading of(ReadingView view) {
        return new DeskReading(
                view.id(),
                view.project(),
                view.article(),
                view.text(),
                view.state(),
                view.submittedAt(),
                view.version(),
                view.annotations().stream().map(Tag::of).toList(),
                view.links(),
                view.answers());
    }
}
