package org.stet.comparison.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What history keeps of a comment. What it hangs on never changes; it is here so that an entry can be understood alone. */
record CommentState(
        UUID thread,
        UUID text,
        List<UUID> readings,
        List<UUID> concerns,
        String words,
        List<UUID> mentions,
        @Nullable Instant edited,
        @Nullable Instant resolved,
        @Nullable UUID resolvedBy) {

    static CommentState of(Comment comment) {
        return new CommentState(
                comment.thread,
                comment.text,
                comment.readings(),
                comment.things(),
                comment.words,
                CommentMention.of(List.of(comment.id)).stream()
                        .map(mention -> mention.account)
                        .toList(),
                comment.edited,
                comment.resolved,
                comment.resolvedBy);
    }
}
