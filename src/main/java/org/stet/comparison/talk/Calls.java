package org.stet.comparison.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.Article;
import org.stet.article.door.LanguageGuess;
import org.stet.history.History;
import org.stet.project.Members;
import org.stet.project.Role;

/** The comments of a project that call the person asking, as far as they may see them. */
@ApplicationScoped
class Calls {

    /** Older ones are found at their differences. */
    private static final int MOST = 200;

    private final Members members;
    private final Seeing seeing;
    private final History history;

    Calls(Members members, Seeing seeing, History history) {
        this.members = members;
        this.seeing = seeing;
        this.history = history;
    }

    /**
     * A comment that calls the person asking.
     *
     * @param title of the article; {@code null} where it has none
     * @param language of the article, as a BCP 47 tag; {@code und} where nobody knows
     * @param seen whether they said that they saw it
     * @param open whether the matter of its thread is not settled
     */
    @Schema(name = "CommentMention")
    record Call(CommentView comment, @Nullable String title, String language, boolean seen, boolean open) {}

    /** Newest first. */
    List<Call> of(UUID project) {
        var who = members.require(project, Role.VIEWER);
        var comments = seeing.visible(Comment.calling(who.id(), project, MOST));
        var seen = new HashMap<UUID, Boolean>();
        CommentMention.of(comments.stream().map(comment -> comment.id).toList(), who.id())
                .forEach(mention -> seen.put(mention.comment, mention.seen != null));
        return comments.stream()
                .filter(this::hasThread)
                .map(comment -> call(comment, seen.getOrDefault(comment.id, true)))
                .toList();
    }

    private Call call(Comment comment, boolean seen) {
        var article = Article.byId(comment.article);
        return new Call(
                seeing.view(comment),
                article.map(one -> one.title).orElse(null),
                article.map(one -> one.language).orElse(LanguageGuess.UNKNOWN),
                seen,
                isOpen(comment));
    }

    private boolean hasThread(Comment comment) {
        return comment.isFirst()
                || Comment.byId(comment.thread).filter(seeing::isVisible).isPresent();
    }

    private static boolean isOpen(Comment comment) {
        return Comment.byId(comment.thread)
                .filter(first -> first.resolved == null)
                .isPresent();
    }

    /** How many of them wait; the member's role does not matter, and who is none has none. */
    int waiting(UUID project, UUID account) {
        return (int) seeing.visible(Comment.waitingFor(account, project)).stream()
                .filter(this::hasThread)
                .count();
    }

    /**
     * Notes that the person asking saw these. What does not call them, or what they may not see, is passed over.
     *
     * @param comments {@code null} for all that wait
     */
    void see(UUID project, @Nullable List<UUID> comments) {
        var who = members.require(project, Role.VIEWER);
        var waiting = seeing.visible(Comment.waitingFor(who.id(), project)).stream()
                .map(comment -> comment.id)
                .filter(id -> comments == null || comments.contains(id))
                .toList();
        var now = history.now();
        Map<UUID, CommentMention> found = new HashMap<>();
        CommentMention.of(waiting, who.id()).forEach(mention -> found.put(mention.comment, mention));
        found.values().forEach(mention -> mention.seen = now);
    }
}
