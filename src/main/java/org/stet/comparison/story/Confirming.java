package org.stet.comparison.story;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Placing;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;
import org.stet.project.Members;
import org.stet.project.Role;

/** Keeps what people say about passages that may retell a quotation, each with its entry in the history. */
@ApplicationScoped
class Confirming {

    private static final String SUBJECT = "retelling";

    private final Members members;
    private final Articles articles;
    private final TextVersions texts;
    private final History history;

    Confirming(Members members, Articles articles, TextVersions texts, History history) {
        this.members = members;
        this.articles = articles;
        this.texts = texts;
        this.history = history;
    }

    /**
     * @param ifMatch required when the verdict exists
     * @throws ProblemException {@code invalid-request} when the two are not of different articles of one project;
     *     {@code stale-text} and the like when the words do not stand there; {@code stale-version}
     */
    Written<RetellingView> put(UUID id, NewRetelling request, @Nullable String ifMatch) {
        var from = articles.require(request.quotation().article(), Role.REVIEWER);
        var to = articles.require(request.passage().article(), Role.REVIEWER);
        var who = members.require(to.projectId, Role.REVIEWER);
        requireOther(from, to);
        var known = Retelling.byId(id);
        known.ifPresent(retelling -> {
            if (!retelling.project.equals(to.projectId) || !retelling.judgedBy.equals(who.id())) {
                throw ProblemException.of(ProblemType.CONFLICT, "This id belongs to something else.");
            }
        });
        if (history.repeated(request.change(), who.id(), SUBJECT, id).isPresent() && known.isPresent()) {
            var view = RetellingView.of(known.get());
            return new Written<>(view, view.version(), view.version() == 0);
        }
        known.ifPresent(retelling -> IfMatch.required(ifMatch)
                .require(retelling.version, retelling.lastChange, RetellingView.of(retelling)));
        var before = known.map(RetellingView::of).orElse(null);
        var said = new Retelling.Said(who.id(), history.now(), request.change());
        var retelling = known.orElseGet(() -> placed(id, request, from, to, said));
        retelling.say(said);
        retelling.confirmed = request.confirmed();
        retelling.withdrawn = false;
        var kind = request.confirmed() ? ChangeKind.RETELLING_CONFIRMED : ChangeKind.RETELLING_REFUSED;
        return new Written<>(stored(retelling, kind, before), retelling.version, before == null);
    }

    /** Of one story they need not be: any articles of a project can lie side by side, and what is seen there holds. */
    private static void requireOther(Article from, Article to) {
        if (from.id.equals(to.id) || !from.projectId.equals(to.projectId)) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "A quotation is retold in another article of the same project.")
                    .field("passage.article", "Must be another article of the quotation's project.");
        }
    }

    private Retelling placed(UUID id, NewRetelling request, Article from, Article to, Retelling.Said said) {
        var quotation = at(texts.read(from.currentTextId), request.quotation());
        var text = texts.read(to.currentTextId);
        var passage = at(text, request.passage());
        return new Retelling(id, to.projectId, quotation, passage, text.text().exact(passage.passage()), said);
    }

    private static Retelling.At at(ReadText text, NewRetelling.Words words) {
        return new Retelling.At(text.id(), Placing.place(text, words.spans()));
    }

    /** Takes one's own verdict back: what was said before it counts again. */
    RetellingView withdraw(UUID id, UUID change, @Nullable String ifMatch) {
        var retelling = Retelling.byId(id).orElseThrow(() -> ProblemException.unknown());
        var who = members.require(retelling.project, Role.REVIEWER);
        if (!retelling.judgedBy.equals(who.id())) {
            throw ProblemException.unknown();
        }
        var before = RetellingView.of(retelling);
        if (history.repeated(change, who.id(), SUBJECT, id).isPresent()) {
            return before;
        }
        IfMatch.required(ifMatch).require(retelling.version, retelling.lastChange, before);
        retelling.withdrawn = true;
        retelling.say(new Retelling.Said(who.id(), history.now(), change));
        return stored(retelling, ChangeKind.RETELLING_WITHDRAWN, before);
    }

    private RetellingView stored(Retelling retelling, ChangeKind kind, @Nullable RetellingView before) {
        retelling.persistAndFlush();
        var after = RetellingView.of(retelling);
        history.record(
                NewChange.of(
                        retelling.lastChange,
                        retelling.judgedBy,
                        NewChange.Place.project(retelling.project),
                        kind,
                        SUBJECT,
                        retelling.id,
                        before,
                        after),
                retelling.judgedAt);
        return after;
    }
}
