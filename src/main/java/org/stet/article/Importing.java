package org.stet.article;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.article.PreviewView.SameText;
import org.stet.article.door.Draft;
import org.stet.article.door.Incoming;
import org.stet.article.door.LanguageGuess;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Brings articles into a project: first shown, then saved as they were shown. */
@ApplicationScoped
public class Importing {

    private final Members members;
    private final Articles articles;
    private final History history;
    private final Event<TextStored> stored;
    private final ProjectDoor door;

    Importing(Members members, Articles articles, History history, Event<TextStored> stored, ProjectDoor door) {
        this.members = members;
        this.articles = articles;
        this.history = history;
        this.stored = stored;
        this.door = door;
    }

    /** What the original would become. Saves nothing. */
    PreviewView preview(UUID project, Incoming incoming, @Nullable String title, boolean addTitle) {
        members.require(project, Role.EDITOR);
        Draft draft = door.of(project).read(incoming, title, addTitle);
        return PreviewView.of(draft, TextVersion.sameText(project, draft.text().foldedHash()));
    }

    /** @throws ProblemException if the text is not what its original says, or a line is not in exactly one block */
    public Article add(UUID id, NewArticle request) {
        Who who = members.require(request.project(), Role.EDITOR);
        var earlier = history.repeated(request.change());
        if (earlier.isPresent()) {
            if (!earlier.get().subject.equals(id) || !earlier.get().account.equals(who.id())) {
                throw Editing.reused();
            }
            return articles.require(id, Role.EDITOR);
        }
        if (Article.byId(id).isPresent()) {
            articles.require(id, Role.EDITOR);
            throw ProblemException.of(ProblemType.CONFLICT, "There is an article with this id already.");
        }
        var confirmed = ConfirmedText.of(
                door.plain(), request.text(), request.blocks(), request.original(), request.titleAdded());
        var same = TextVersion.sameText(request.project(), confirmed.text().foldedHash());
        if (!same.isEmpty() && !request.allowDuplicate()) {
            throw ProblemException.of(
                            ProblemType.DUPLICATE_ARTICLE, "The project has an article with this text already.")
                    .with("articles", same.stream().map(SameText::of).toList());
        }
        return save(id, request, who, confirmed);
    }

    private Article save(UUID id, NewArticle request, Who who, ConfirmedText confirmed) {
        var now = history.now();
        var article = new Article(id, request.project(), UUID.randomUUID(), LanguageGuess.UNKNOWN, now);
        var facts = Objects.requireNonNullElse(request.facts(), Facts.NONE);
        var said = facts.language() != null
                ? facts
                : facts.withLanguage(confirmed.made().language());
        said.into(article, confirmed.text());
        article.persist();
        confirmed.store(article.currentTextId, article, 1, now);
        stored.fire(new TextStored(id, article.currentTextId));
        history.record(
                NewChange.of(
                        request.change(),
                        who.id(),
                        NewChange.Place.article(request.project(), id),
                        ChangeKind.ARTICLE_ADDED,
                        "article",
                        id,
                        null,
                        Editing.State.of(article)),
                now);
        return article;
    }
}
