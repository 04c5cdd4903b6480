package org.stet.comparison.talk;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.account.Who;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.history.ChangeEntry;
import org.stet.history.History;
import org.stet.history.NewChange.Place;
import org.stet.history.UndoStack;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Role;

/** Takes back what somebody did with comments on an article, step by step, and does it again. */
@ApplicationScoped
public class TakingBack {

    private static final Set<String> UNDOABLE = Set.of(Talking.SUBJECT);

    private final Talking talking;
    private final Articles articles;
    private final CurrentAccount current;
    private final History history;
    private final TalkMessages messages;

    TakingBack(Talking talking, Articles articles, CurrentAccount current, History history, TalkMessages messages) {
        this.talking = talking;
        this.articles = articles;
        this.current = current;
        this.history = history;
        this.messages = messages;
    }

    /**
     * What a step led to.
     *
     * @param summary a sentence that names what was undone or done again
     * @param change the new entry of the history
     * @param comment whose state it changed
     */
    public record Step(String summary, UUID change, UUID comment) {}

    /**
     * @param change the change id, made by the client
     * @throws ProblemException {@code conflict} when there is nothing to undo, or somebody changed it since
     */
    public Step undo(UUID articleId, UUID change) {
        return carryOut(articleId, change, true);
    }

    /** @throws ProblemException {@code conflict} when nothing was undone since the last change */
    public Step redo(UUID articleId, UUID change) {
        return carryOut(articleId, change, false);
    }

    private Step carryOut(UUID articleId, UUID change, boolean undo) {
        var article = articles.require(articleId, Role.REVIEWER);
        var who = current.who();
        var repeated = history.repeated(change).orElse(null);
        if (repeated != null) {
            return again(repeated, article, who);
        }
        var entry = next(article, who, undo);
        if (entry == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, undo ? "There is nothing to undo." : "There is nothing to redo.");
        }
        var made = talking.putBack(entry, undo, change, who);
        history.record(undo ? made.undoing(entry.id, null) : made.redoing(entry.id, null));
        return new Step(said(entry, undo), change, entry.subject);
    }

    private Step again(ChangeEntry earlier, Article article, Who who) {
        var original = earlier.undoes != null ? earlier.undoes : earlier.redoes;
        if (!earlier.account.equals(who.id()) || !article.id.equals(earlier.article) || original == null) {
            throw ProblemException.of(
                            ProblemType.CHANGE_ID_REUSED,
                            "This change id already stands for another change. Make a new one for each change.")
                    .field("change", "Used before for something else.");
        }
        var summary = ChangeEntry.byId(original)
                .map(entry -> said(entry, earlier.undoes != null))
                .orElse("");
        return new Step(summary, earlier.id, earlier.subject);
    }

    /** What undo would take back, in words; {@code null} when there is nothing. */
    public @Nullable String undoable(Article article) {
        var entry = next(article, current.who(), true);
        return entry == null ? null : said(entry);
    }

    /** What redo would do again, in words; {@code null} when there is nothing. */
    public @Nullable String redoable(Article article) {
        var entry = next(article, current.who(), false);
        return entry == null ? null : said(entry);
    }

    private static @Nullable ChangeEntry next(Article article, Who who, boolean undo) {
        var stack = UndoStack.of(Place.article(article.projectId, article.id), who.id(), UNDOABLE);
        List<ChangeEntry> step = undo ? stack.undoable() : stack.redoable();
        return step.isEmpty() ? null : step.get(0);
    }

    private String said(ChangeEntry entry, boolean undo) {
        return undo ? messages.undone(said(entry)) : messages.redone(said(entry));
    }

    private String said(ChangeEntry entry) {
        return switch (entry.kind) {
            case "comment-written" -> messages.comment_written();
            case "comment-edited" -> messages.comment_edited();
            case "comment-withdrawn" -> messages.comment_withdrawn();
            case "comment-resolved" -> messages.comment_resolved();
            case "comment-reopened" -> messages.comment_reopened();
            default -> entry.kind;
        };
    }
}
