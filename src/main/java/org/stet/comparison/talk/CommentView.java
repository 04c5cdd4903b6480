package org.stet.comparison.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param thread the first comment of its thread, which carries whether the matter is settled
 * @param text the text version whose readings it is about
 * @param readings that were compared
 * @param concerns the annotations, links and answers that it is about
 * @param words empty for one that was withdrawn, which stays in the list while there are answers to it
 * @param edited when its words were changed last
 * @param resolved who settled the matter and when; {@code null} while it is open, and for answers
 */
@Schema(name = "Comment")
public record CommentView(
        UUID id,
        UUID thread,
        UUID article,
        UUID text,
        List<UUID> readings,
        List<UUID> concerns,
        Person author,
        String words,
        List<Person> mentions,
        Instant written,
        @Nullable Instant edited,
        boolean withdrawn,
        @Nullable Resolution resolved,
        int version) {

    /** Somebody, by the name that others see. */
    public record Person(UUID account, String name) {}

    /** That the matter is settled. */
    public record Resolution(Person by, Instant at) {}

    /** @param names of all who have to do with it, those who are meant in its words among them */
    static CommentView of(Comment comment, List<UUID> mentions, Map<UUID, String> names, Naming naming) {
        var at = comment.resolved;
        return new CommentView(
                comment.id,
                comment.thread,
                comment.article,
                comment.text,
                comment.readings(),
                comment.things(),
                person(comment.author, names),
                comment.withdrawn ? "" : naming.words(comment.words, names::get),
                comment.withdrawn
                        ? List.of()
                        : mentions.stream()
                                .map(account -> person(account, names))
                                .toList(),
                comment.written,
                comment.edited,
                comment.withdrawn,
                at == null ? null : new Resolution(person(Objects.requireNonNull(comment.resolvedBy), names), at),
                comment.version);
    }

    private static Person person(UUID account, Map<UUID, String> names) {
        return new Person(account, names.getOrDefault(account, ""));
    }

    /** Whether it begins its thread. */
    boolean isFirst() {
        return thread.equals(id);
    }
}
