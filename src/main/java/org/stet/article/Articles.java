package org.stet.article;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.stet.account.CurrentAccount;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;

/** Finds an article for somebody who may see it. */
@ApplicationScoped
public class Articles {

    private final CurrentAccount current;
    private final Members members;

    Articles(CurrentAccount current, Members members) {
        this.current = current;
        this.members = members;
    }

    /**
     * The article, if the person behind the request has at least this role in its project. An article of another
     * project is answered like one that does not exist; so is a withdrawn one, except to editors.
     *
     * @throws ProblemException {@code unauthenticated}, {@code not-found}, {@code forbidden}
     */
    public Article require(UUID articleId, Role atLeast) {
        current.who();
        var article = Article.byId(articleId).orElseThrow(Articles::unknown);
        Role role = role(article);
        if (article.withdrawnAt != null && !role.includes(Role.EDITOR)) {
            throw unknown();
        }
        if (!role.includes(atLeast)) {
            members.require(article.projectId, atLeast);
        }
        return article;
    }

    private Role role(Article article) {
        try {
            return members.role(article.projectId);
        } catch (ProblemException e) {
            // The project's own answer would tell that the article exists.
            throw e.type() == ProblemType.NOT_FOUND ? unknown() : e;
        }
    }

    /** The same for the article that a text version belongs to. */
    public Article requireOfText(UUID textId, Role atLeast) {
        var version = TextVersion.byId(textId).orElseThrow(Articles::unknown);
        return require(version.articleId, atLeast);
    }

    private static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
