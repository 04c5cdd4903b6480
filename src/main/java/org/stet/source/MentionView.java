package org.stet.source;

import java.util.UUID;

/** A mention as it is served; {@code start} and {@code end} count code points of the text version {@code text}. */
public record MentionView(
        UUID id, UUID source, UUID article, UUID text, int start, int end, String exact, int version) {

    public static MentionView of(Mention mention) {
        return new MentionView(
                mention.id,
                mention.source,
                mention.article,
                mention.text,
                mention.start,
                mention.end,
                mention.exact,
                mention.version);
    }
}
