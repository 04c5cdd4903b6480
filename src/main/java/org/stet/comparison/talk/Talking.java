package org.stet.comparison.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.annotation.Annotation;
import org.stet.annotation.Answer;
import org.stet.annotation.Link;
import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.history.NewChange.Place;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;
import org.stet.project.Member;
import org.stet.project.Members;
import org.stet.project.Role;

/** Writes comments, changes and withdraws them, and settles what they are about. Each act has its entry in the history. */
@ApplicationScoped
public class Talking {

    static final String SUBJECT = "comment";

    private final Seeing seeing;
    private final Articles articles;
    private final Members members;
    private final History history;

    Talking(Seeing seeing, Articles articles, Members members, History history) {
        this.seeing = seeing;
        this.articles = articles;
        this.members = members;
        this.history = history;
    }

    /** The comments about readings of an article's texts that the person asking may see, oldest first. */
    List<CommentView> ofArticle(UUID article) {
        articles.require(article, Role.VIEWER);
        return seeing.views(Comment.ofArticle(article), Naming.NAMES);
    }

    /** The comments about readings of one text that the person asking may see, oldest first. */
    public List<CommentView> ofText(UUID text, Naming naming) {
        return seeing.views(Comment.ofText(text), naming);
    }

    /** What a comment is about, withdrawn or not; empty for one that the person asking may not see. */
    public List<UUID> things(UUID id) {
        return Comment.byId(id).filter(seeing::isVisible).map(Comment::things).orElse(List.of());
    }

    /** @throws ProblemException {@code not-found} if there is none that the person asking may see */
    CommentView one(UUID id) {
        return seeing.view(visible(id));
    }

    /**
     * Writes a comment, or changes its words and whom it calls.
     *
     * @param ifMatch the header of that name; required when the comment exists
     * @throws ProblemException {@code not-found} where a reading may not be seen; {@code invalid-request} with field and
     *     reason; {@code conflict} while a reading is open; {@code stale-version}; {@code forbidden}
     */
    public Written<CommentView> put(UUID id, NewComment request, @Nullable String ifMatch) {
        var readings = seeing.require(request.readings());
        var first = readings.get(0);
        var who = members.require(first.project, Role.REVIEWER);
        var earlier = history.repeated(request.change(), who.id(), SUBJECT, id);
        var existing = Comment.byId(id).orElse(null);
        if (earlier.isPresent() && existing != null) {
            return new Written<>(seeing.view(existing), existing.version, earlier.get().before == null);
        }
        check(request, first.project);
        if (existing == null) {
            return write(id, request, readings, who);
        }
        return revise(existing, request, who, ifMatch);
    }

    private Written<CommentView> write(UUID id, NewComment request, List<Reading> readings, Who who) {
        var first = readings.get(0);
        requireComparable(readings);
        requireConcerned(request, readings);
        var begun = request.thread();
        if (begun != null) {
            var thread = visible(begun);
            if (!thread.isFirst() || !thread.text.equals(first.text)) {
                throw invalid("thread", "is not the first comment of a thread about this text");
            }
        }
        var at = history.now();
        var comment = new Comment(id, first.article, first.text, who.id(), request, at);
        comment.persist();
        CommentMention.put(id, mentions(request));
        Comment.flush();
        var entry = change(request.change(), who, comment, ChangeKind.COMMENT_WRITTEN, null);
        history.record(entry, at);
        return new Written<>(seeing.view(comment), comment.version, true);
    }

    private Written<CommentView> revise(Comment comment, NewComment request, Who who, @Nullable String ifMatch) {
        requireVisible(comment);
        requireAuthor(comment, who);
        IfMatch.required(ifMatch).require(comment.version, comment.lastChange, seeing.view(comment));
        var before = comment.withdrawn ? null : CommentState.of(comment);
        var at = history.now();
        comment.words = request.words();
        comment.edited = at;
        comment.withdrawn = false;
        comment.lastChange = request.change();
        CommentMention.put(comment.id, mentions(request));
        Comment.flush();
        history.record(change(request.change(), who, comment, ChangeKind.COMMENT_EDITED, before), at);
        return new Written<>(seeing.view(comment), comment.version, false);
    }

    /** Takes the words out of sight; history keeps them, and undo brings them back. */
    public void withdraw(UUID id, UUID change, @Nullable String ifMatch) {
        var comment = visible(id);
        var who = members.require(project(comment), Role.REVIEWER);
        if (history.repeated(change, who.id(), SUBJECT, id).isPresent()) {
            return;
        }
        requireAuthor(comment, who);
        IfMatch.required(ifMatch).require(comment.version, comment.lastChange, seeing.view(comment));
        if (comment.withdrawn) {
            throw ProblemException.unknown();
        }
        var before = CommentState.of(comment);
        comment.withdrawn = true;
        comment.lastChange = change;
        Comment.flush();
        history.record(change(change, who, comment, ChangeKind.COMMENT_WITHDRAWN, before), history.now());
    }

    /**
     * Settles the matter of a thread, or opens it again.
     *
     * @param id of the thread's first comment
     */
    public Written<CommentView> settle(UUID id, boolean resolved, UUID change, @Nullable String ifMatch) {
        var comment = visible(id);
        var who = members.require(project(comment), Role.REVIEWER);
        if (history.repeated(change, who.id(), SUBJECT, id).isPresent()) {
            return new Written<>(seeing.view(comment), comment.version, false);
        }
        if (!comment.isFirst()) {
            throw invalid("id", "is an answer: a thread is resolved at its first comment");
        }
        IfMatch.required(ifMatch).require(comment.version, comment.lastChange, seeing.view(comment));
        if ((comment.resolved != null) == resolved) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, resolved ? "This is resolved already." : "This is open already.");
        }
        var before = CommentState.of(comment);
        var at = history.now();
        comment.resolved = resolved ? at : null;
        comment.resolvedBy = resolved ? who.id() : null;
        comment.lastChange = change;
        Comment.flush();
        history.record(
                change(
                        change,
                        who,
                        comment,
                        resolved ? ChangeKind.COMMENT_RESOLVED : ChangeKind.COMMENT_REOPENED,
                        before),
                at);
        return new Written<>(seeing.view(comment), comment.version, false);
    }

    /** Puts a comment back into the state before one of the person's changes, or into the one after it. */
    NewChange putBack(ChangeEntry entry, boolean undo, UUID change, Who who) {
        var comment = visible(entry.subject);
        var from = undo ? entry.after : entry.before;
        var wanted = undo ? entry.before : entry.after;
        var now = comment.withdrawn ? null : CommentState.of(comment);
        if (!Objects.equals(from, now == null ? null : CanonicalJson.write(now))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Somebody has changed this since; it cannot be taken back any more.");
        }
        if (wanted == null) {
            comment.withdrawn = true;
        } else {
            var state = CanonicalJson.read(wanted, CommentState.class);
            comment.withdrawn = false;
            comment.words = state.words();
            comment.edited = state.edited();
            comment.resolved = state.resolved();
            comment.resolvedBy = state.resolvedBy();
            CommentMention.put(comment.id, state.mentions());
        }
        comment.lastChange = change;
        Comment.flush();
        return change(change, who, comment, kind(entry, undo), now);
    }

    private static ChangeKind kind(ChangeEntry entry, boolean undo) {
        return switch (entry.kind) {
            case "comment-written" -> undo ? ChangeKind.COMMENT_WITHDRAWN : ChangeKind.COMMENT_WRITTEN;
            case "comment-withdrawn" -> undo ? ChangeKind.COMMENT_WRITTEN : ChangeKind.COMMENT_WITHDRAWN;
            case "comment-resolved" -> undo ? ChangeKind.COMMENT_REOPENED : ChangeKind.COMMENT_RESOLVED;
            case "comment-reopened" -> undo ? ChangeKind.COMMENT_RESOLVED : ChangeKind.COMMENT_REOPENED;
            default -> ChangeKind.COMMENT_EDITED;
        };
    }

    private NewChange change(UUID id, Who who, Comment comment, ChangeKind kind, @Nullable CommentState before) {
        return NewChange.of(
                id,
                who.id(),
                Place.article(project(comment), comment.article),
                kind,
                SUBJECT,
                comment.id,
                before,
                comment.withdrawn ? null : CommentState.of(comment));
    }

    private Comment visible(UUID id) {
        var comment = Comment.byId(id).orElseThrow(ProblemException::unknown);
        requireVisible(comment);
        return comment;
    }

    private void requireVisible(Comment comment) {
        if (!seeing.isVisible(comment)) {
            throw ProblemException.unknown();
        }
    }

    private static UUID project(Comment comment) {
        return Article.byId(comment.article).orElseThrow(ProblemException::unknown).projectId;
    }

    private static void requireAuthor(Comment comment, Who who) {
        if (!comment.author.equals(who.id())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "A comment is changed by the person who wrote it.");
        }
    }

    private static void check(NewComment request, UUID project) {
        if (Meant.length(request.words()) > Comment.LONGEST) {
            throw invalid("words", "must be no longer than " + Comment.LONGEST + " characters");
        }
        for (var account : mentions(request)) {
            if (Member.of(project, account).isEmpty()) {
                throw invalid("mentions", "names somebody who is no member of the project");
            }
        }
    }

    private static Set<UUID> mentions(NewComment request) {
        var mentions = request.mentions();
        return mentions == null ? Set.of() : new HashSet<>(mentions);
    }

    private static void requireComparable(List<Reading> readings) {
        var first = readings.get(0);
        if (readings.stream().anyMatch(Reading::isOpen)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Readings are compared once they are submitted. Yours is still open.");
        }
        if (readings.stream().anyMatch(reading -> !reading.text.equals(first.text))) {
            throw ProblemException.of(ProblemType.CONFLICT, "These readings are of different texts.");
        }
        if (readings.stream().map(reading -> reading.id).distinct().count() < readings.size()) {
            throw invalid("readings", "has one twice");
        }
    }

    private void requireConcerned(NewComment request, List<Reading> readings) {
        var compared = readings.stream().map(reading -> reading.id).toList();
        for (var id : request.concerns()) {
            var reading = Annotation.byId(id)
                    .map(one -> one.reading)
                    .or(() -> Link.byId(id).filter(seeing::isShown).map(one -> one.reading))
                    .or(() -> Answer.byId(id).map(one -> one.reading));
            if (reading.filter(one -> compared.contains(one.id)).isEmpty()) {
                throw invalid("concerns", "names something that none of the readings has");
            }
        }
    }

    private static ProblemException invalid(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "The comment cannot be kept like this.")
                .field(field, reason);
    }
}
