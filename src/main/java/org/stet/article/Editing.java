package org.stet.article;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Member;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.text.BlockKind;

/** Changes what is known about an article, where it belongs, and what its blocks are. Its text never. */
@ApplicationScoped
class Editing {

    private final Articles articles;
    private final Members members;
    private final History history;
    private final TextVersions texts;

    Editing(Articles articles, Members members, History history, TextVersions texts) {
        this.articles = articles;
        this.members = members;
        this.history = history;
        this.texts = texts;
    }

    /** An article's state as the history keeps it. */
    record State(Facts facts, UUID project, boolean withdrawn) {

        static State of(Article article) {
            return new State(Facts.of(article), article.projectId, article.withdrawnAt != null);
        }
    }

    Article describe(UUID id, UUID change, IfMatch ifMatch, Facts facts) {
        return change(
                id,
                change,
                ChangeKind.ARTICLE_CHANGED,
                ifMatch,
                article -> facts.into(article, texts.read(article.currentTextId).text()));
    }

    /** Takes the article out of its project; nothing is lost, and {@link #restore} brings it back. */
    Article withdraw(UUID id, UUID change, @Nullable IfMatch ifMatch) {
        return change(id, change, ChangeKind.ARTICLE_WITHDRAWN, ifMatch, article -> {
            if (article.withdrawnAt == null) {
                article.withdrawnAt = history.now();
            }
        });
    }

    Article restore(UUID id, UUID change) {
        return change(id, change, ChangeKind.ARTICLE_RESTORED, null, article -> article.withdrawnAt = null);
    }

    /**
     * Into another project of which the person is an editor as well, as long as nobody has begun to read it. In a blind
     * project in which others read, that refusal would tell that somebody has: so all its articles stay in it.
     */
    Article move(UUID id, UUID change, UUID project) {
        var article = articles.require(id, Role.EDITOR);
        var who = members.require(project, Role.EDITOR);
        if (history.repeated(change).isEmpty()) {
            requireUnread(article, who);
        }
        return change(id, change, ChangeKind.ARTICLE_MOVED, null, moved -> moved.projectId = project);
    }

    private static void requireUnread(Article article, Who who) {
        if (Project.isBlind(article.projectId) && hadOthers(article.projectId, who)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Others belong to this blind project, and who has begun to read an article is not told. Bring it into the"
                            + " other project anew, and delete it here: its readings stay with it and can be restored.");
        }
        if (ChangeEntry.tellsOfReadings(article.projectId, article.id)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "This article was read in its project; what was said of it there cannot leave it.");
        }
    }

    /** Whether anybody else is, or ever was, a member: what they have begun stays when they go. */
    private static boolean hadOthers(UUID project, Who who) {
        return Member.ofProject(project).stream().anyMatch(member -> !member.account.id.equals(who.id()))
                || ChangeEntry.tellsOfOther(project, ChangeKind.MEMBER_ADDED, who.id());
    }

    private Article change(UUID id, UUID change, ChangeKind kind, @Nullable IfMatch ifMatch, Consumer<Article> edit) {
        var article = articles.require(id, Role.EDITOR);
        Who who = members.require(article.projectId, Role.EDITOR);
        if (isRepeat(change, kind, id, who)) {
            return article;
        }
        if (ifMatch != null) {
            ifMatch.require(article.version, null, State.of(article));
        }
        var before = State.of(article);
        edit.accept(article);
        article.flush(); // the answer carries the new version
        history.record(NewChange.of(
                change,
                who.id(),
                NewChange.Place.article(article.projectId, id),
                kind,
                "article",
                id,
                before,
                State.of(article)));
        return article;
    }

    /**
     * Corrects the kind of a block.
     *
     * @param ordinal of the block in its text, from 0
     */
    BlockRow correct(UUID textId, int ordinal, BlockKind kind, UUID change) {
        var article = articles.requireOfText(textId, Role.EDITOR);
        Who who = members.require(article.projectId, Role.EDITOR);
        var row = BlockRow.at(textId, ordinal)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "The text has no such block."));
        if (isRepeat(change, ChangeKind.BLOCK_KIND_CHANGED, textId, who) || row.kind.equals(kind.id())) {
            return row;
        }
        var before = Map.of("ordinal", ordinal, "kind", row.kind);
        var text = texts.read(textId);
        row.kind = kind.id();
        row.flush();
        var blocks = BlockRow.ofText(textId).stream().map(BlockRow::block).toList();
        TextVersion.countCorrection(textId, WordCount.of(text.segments().words(), blocks));
        history.record(NewChange.of(
                change,
                who.id(),
                NewChange.Place.article(article.projectId, article.id),
                ChangeKind.BLOCK_KIND_CHANGED,
                "text",
                textId,
                before,
                Map.of("ordinal", ordinal, "kind", kind.id())));
        return row;
    }

    private boolean isRepeat(UUID change, ChangeKind kind, UUID subject, Who who) {
        var earlier = history.repeated(change);
        if (earlier.isEmpty()) {
            return false;
        }
        var entry = earlier.get();
        if (!entry.subject.equals(subject) || !entry.account.equals(who.id()) || !Objects.equals(entry.kind, kind.id)) {
            throw reused();
        }
        return true;
    }

    static ProblemException reused() {
        return ProblemException.of(
                ProblemType.CHANGE_ID_REUSED, "This change id was already used for another change. Make a new one.");
    }
}
