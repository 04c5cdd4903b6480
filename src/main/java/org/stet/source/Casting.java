package org.stet.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.account.Who;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.TextVersion;
import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.text.Span;

/** Keeps a project's cast: who its articles draw on, where they are named, and what is at stake. */
@ApplicationScoped
public class Casting {

    public static final String SOURCE = "source";
    public static final String MENTION = "mention";
    public static final String TARGET = "target";

    private final Members members;
    private final CurrentAccount current;
    private final Articles articles;
    private final TextVersions texts;
    private final History history;
    private final Event<DeskAsked> asking;

    Casting(
            Members members,
            CurrentAccount current,
            Articles articles,
            TextVersions texts,
            History history,
            Event<DeskAsked> asking) {
        this.members = members;
        this.current = current;
        this.articles = articles;
        this.texts = texts;
        this.history = history;
        this.asking = asking;
    }

    /** The sources that the person asking may see, by name. */
    public List<SourceView> sources(UUID project) {
        var who = members.require(project, Role.VIEWER);
        var sources = edits(project) ? Source.seenByEditor(project, who.id()) : Source.seenBy(project, who.id());
        return SourceDraft.views(sources, project, who.id());
    }

    /** The first of these, of a project that may have thousands. */
    public List<SourceView> firstSources(UUID project, int most) {
        var who = members.require(project, Role.VIEWER);
        if (!SourceDraft.ofMaker(project, who.id()).isEmpty()) {
            return sources(project).stream().limit(most).toList(); // by the names that their maker sees
        }
        var sources = edits(project)
                ? Source.firstSeenByEditor(project, who.id(), most)
                : Source.firstSeenBy(project, who.id(), most);
        return sources.stream().map(source -> SourceView.of(source, who.id())).toList();
    }

    /** Those of the sources with these ids that the person asking may see, by name; those too that were taken back. */
    public List<SourceView> sourcesAmong(UUID project, Collection<UUID> ids) {
        var who = members.require(project, Role.VIEWER);
        if (ids.isEmpty()) {
            return List.of();
        }
        return Source.among(project, ids).stream()
                .filter(source -> sees(source.confirmed, source.handedIn, source.createdBy, who, project))
                .map(source -> SourceView.of(source, who.id()))
                .toList();
    }

    /** Those of the targets with these ids that the person asking may see, by name; those too that were taken back. */
    public List<TargetView> targetsAmong(UUID project, Collection<UUID> ids) {
        var who = members.require(project, Role.VIEWER);
        return ids.isEmpty()
                ? List.of()
                : Target.among(project, ids).stream()
                        .filter(target -> sees(target.confirmed, target.handedIn, target.createdBy, who, project))
                        .map(target -> TargetView.of(target, who.id()))
                        .toList();
    }

    /** The targets that the person asking may see, by name. */
    public List<TargetView> targets(UUID project) {
        var who = members.require(project, Role.VIEWER);
        var targets = edits(project) ? Target.seenByEditor(project, who.id()) : Target.seenBy(project, who.id());
        return TargetDraft.views(targets, project, who.id());
    }

    /** The mentions that the person asking marked in a text. */
    public List<MentionView> mentions(UUID text) {
        articles.requireOfText(text, Role.VIEWER);
        return mentionsMarkedBy(current.who().id(), text);
    }

    /** The mentions that a person marked in a text, for whoever may see that person's reading of it. */
    public List<MentionView> mentionsMarkedBy(UUID account, UUID text) {
        return Mention.markedBy(text, account).stream().map(MentionView::of).toList();
    }

    /** What is done at the desk of a reading is part of its history, where undo finds it. */
    private NewChange.Place place(@Nullable UUID reading, UUID project) {
        if (reading == null) {
            return NewChange.Place.project(project);
        }
        var asked = new DeskAsked(reading);
        asking.fire(asked);
        return asked.place(project);
    }

    private boolean edits(UUID project) {
        return members.role(project).includes(Role.EDITOR);
    }

    /** @param ifMatch required when the source exists */
    public Written<SourceView> putSource(UUID id, NewSource request, @Nullable String ifMatch) {
        var who = members.require(request.project(), Role.REVIEWER);
        var earlier = earlier(request.change(), who, SOURCE, id, SourceView.class);
        if (earlier.isPresent()) {
            return new Written<>(
                    earlier.get(), earlier.get().version(), earlier.get().version() == 0);
        }
        var place = place(request.reading(), request.project());
        // Held until the end: whether others see what is said is settled by then.
        var existing = Source.<Source>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        // As the person asking sees it, which may be by a draft of theirs.
        var seen = existing.map(source -> SourceView.of(source, who.id()));
        boolean gone =
                existing.filter(source -> source.isWithdrawnFor(who.id())).isPresent();
        existing.ifPresent(source -> {
            boolean sameProject = source.project.equals(request.project());
            requireMade(sameProject, source.createdBy, who, source.project);
            var now = seen.orElseThrow();
            IfMatch.required(ifMatch)
                    .require(
                            now.version(),
                            now.lastChange(),
                            gone ? null : SourceView.of(standingFor(source, who), who.id()));
            if (source.mergedInto != null) {
                throw ProblemException.of(ProblemType.CONFLICT, "An editor merged this source into another one.");
            }
            requireOwn(source.createdBy, source.confirmed, who, source.project);
        });
        var before = gone ? null : seen.orElse(null);
        var source = existing.orElseGet(() -> new Source(id, request, who.id()));
        boolean confirmed = confirmed(request.confirmed(), source.confirmed, request.project());
        source.say(
                new Source.Said(request.name().strip(), request.kind(), request.note(), confirmed, false),
                who.id(),
                request.reading(),
                request.change());
        var after = SourceView.of(source, who.id());
        history.record(NewChange.of(
                        request.change(),
                        who.id(),
                        place,
                        before == null ? ChangeKind.SOURCE_ADDED : ChangeKind.SOURCE_CHANGED,
                        SOURCE,
                        id,
                        before,
                        after)
                .in(request.batch()));
        return new Written<>(after, after.version(), before == null);
    }

    /** @param ifMatch required when the target exists */
    public Written<TargetView> putTarget(UUID id, NewTarget request, @Nullable String ifMatch) {
        var who = members.require(request.project(), Role.REVIEWER);
        var earlier = earlier(request.change(), who, TARGET, id, TargetView.class);
        if (earlier.isPresent()) {
            return new Written<>(
                    earlier.get(), earlier.get().version(), earlier.get().version() == 0);
        }
        var place = place(request.reading(), request.project());
        var existing = Target.<Target>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        var seen = existing.map(target -> TargetView.of(target, who.id()));
        boolean gone =
                existing.filter(target -> target.isWithdrawnFor(who.id())).isPresent();
        existing.ifPresent(target -> {
            requireMade(target.project.equals(request.project()), target.createdBy, who, target.project);
            var now = seen.orElseThrow();
            IfMatch.required(ifMatch).require(now.version(), now.lastChange(), gone ? null : now);
            requireOwn(target.createdBy, target.confirmed, who, target.project);
        });
        var before = gone ? null : seen.orElse(null);
        var target = existing.orElseGet(() -> new Target(id, request, who.id()));
        boolean confirmed = confirmed(request.confirmed(), target.confirmed, request.project());
        target.say(
                new Target.Said(request.name().strip(), confirmed, false),
                who.id(),
                request.reading(),
                request.change());
        var after = TargetView.of(target, who.id());
        history.record(NewChange.of(
                        request.change(),
                        who.id(),
                        place,
                        before == null ? ChangeKind.TARGET_ADDED : ChangeKind.TARGET_CHANGED,
                        TARGET,
                        id,
                        before,
                        after)
                .in(request.batch()));
        return new Written<>(after, after.version(), before == null);
    }

    /** Marks the words that name a source. A mention is made or removed, never changed. */
    public Written<MentionView> putMention(UUID id, NewMention request) {
        var article = articles.require(request.article(), Role.REVIEWER);
        var who = current.who();
        var earlier = earlier(request.change(), who, MENTION, id, MentionView.class);
        if (earlier.isPresent()) {
            return new Written<>(earlier.get(), earlier.get().version(), true);
        }
        requireVisible(request.source(), article.projectId, who);
        // A desk that stood open while the text was corrected still writes about the words that it shows.
        var text = request.text() == null ? article.currentTextId : textOf(article, request.text());
        checkWords(text, request);
        if (Mention.byId(id).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This id belongs to another mention.");
        }
        var mention = new Mention(id, request, text, who.id());
        mention.persistAndFlush();
        var view = MentionView.of(mention);
        history.record(NewChange.of(
                        request.change(),
                        who.id(),
                        request.reading() == null
                                ? NewChange.Place.article(article.projectId, article.id)
                                : place(request.reading(), article.projectId),
                        ChangeKind.MENTION_ADDED,
                        MENTION,
                        id,
                        null,
                        view)
                .in(request.batch()));
        return new Written<>(view, mention.version, true);
    }

    /**
     * Marks the same words in a corrected text.
     *
     * @return the new mention's id
     */
    public UUID carryMention(Mention mention, UUID text, Span place) {
        var change = UUID.randomUUID();
        var carried = new Mention(
                UUID.randomUUID(),
                new NewMention(
                        change,
                        mention.source,
                        mention.article,
                        text,
                        place.start(),
                        place.end(),
                        mention.exact,
                        null,
                        null),
                text,
                mention.createdBy);
        carried.persist();
        Article article = Article.byId(mention.article).orElseThrow(Casting::unknown);
        history.record(NewChange.of(
                change,
                mention.createdBy,
                NewChange.Place.article(article.projectId, article.id),
                ChangeKind.MENTION_ADDED,
                MENTION,
                carried.id,
                null,
                MentionView.of(carried)));
        return carried.id;
    }

    public void removeMention(UUID id, UUID change) {
        var found = Mention.byId(id);
        if (found.isEmpty() && history.repeated(change).isPresent()) {
            return;
        }
        var mention = found.orElseThrow(Casting::unknown);
        var article = articles.require(mention.article, Role.REVIEWER);
        var who = current.who();
        if (!mention.createdBy.equals(who.id())) {
            throw unknown();
        }
        history.record(NewChange.of(
                change,
                who.id(),
                NewChange.Place.article(article.projectId, article.id),
                ChangeKind.MENTION_REMOVED,
                MENTION,
                id,
                MentionView.of(mention),
                null));
        mention.delete();
    }

    /** @throws ProblemException {@code invalid-request} if the person asking has no such source to point to */
    public void requireVisible(UUID source, UUID project, Who who) {
        var found = Source.byId(source).filter(one -> one.project.equals(project) && !one.isWithdrawnFor(who.id()));
        if (found.isEmpty()
                || !sees(found.get().confirmed, found.get().handedIn, found.get().createdBy, who, project)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "An annotation points to a source of its project.")
                    .field("source", "There is no such source in this project.");
        }
    }

    /**
     * @param source the one that the words are said to name; null if none is
     * @throws ProblemException {@code invalid-request} if the person asking did not mark it in this text as naming the
     *     source
     */
    public void requireMention(UUID mention, UUID text, @Nullable UUID source, Who who) {
        boolean names = source != null
                && Mention.byId(mention)
                        .filter(one -> one.text.equals(text) && one.createdBy.equals(who.id()))
                        .filter(one -> Source.standingFor(one.source).equals(Source.standingFor(source)))
                        .isPresent();
        if (!names) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST, "An annotation points to words that name its source.")
                    .field("mention", "There is no such mention of this source in this text.");
        }
    }

    /** @throws ProblemException {@code invalid-request} if the person asking has no such target to point to */
    public void requireVisibleTarget(UUID target, UUID project, Who who) {
        var found = Target.byId(target).filter(one -> one.project.equals(project) && !one.isWithdrawnFor(who.id()));
        if (found.isEmpty()
                || !sees(found.get().confirmed, found.get().handedIn, found.get().createdBy, who, project)) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A stance points to a target of its project.")
                    .field("stance.target", "There is no such target in this project.");
        }
    }

    boolean sees(Source source, Who who) {
        return sees(source.confirmed, source.handedIn, source.createdBy, who, source.project);
    }

    boolean sees(Target target, Who who) {
        return sees(target.confirmed, target.handedIn, target.createdBy, who, target.project);
    }

    /** An editor too sees only what was handed in: a name in an open reading tells what its reader found. */
    private boolean sees(boolean confirmed, boolean handedIn, UUID createdBy, Who who, UUID project) {
        return confirmed || createdBy.equals(who.id()) || (handedIn && edits(project));
    }

    private static UUID textOf(Article article, UUID text) {
        return TextVersion.byId(text)
                .filter(version -> version.articleId.equals(article.id))
                .map(version -> version.id)
                .orElseThrow(() -> ProblemException.of(
                                ProblemType.INVALID_REQUEST, "A mention stands in a text of its article.")
                        .field("text", "The article has no such text."));
    }

    private void checkWords(UUID textId, NewMention request) {
        var text = texts.read(textId).text();
        if (request.end() <= request.start()
                || request.end() > text.length()
                || !text.words(new Span(request.start(), request.end())).equals(request.exact())) {
            throw ProblemException.of(ProblemType.STALE_TEXT, "The article does not say these words at this place.")
                    .field("exact", "Other words stand at this place.");
        }
    }

    /**
     * Whoever made something is told what became of it, when their change comes late: that an editor confirmed it since is
     * part of that, and no reason to refuse without a word about it.
     */
    private void requireMade(boolean sameProject, UUID createdBy, Who who, UUID project) {
        if (!sameProject) {
            throw unknown();
        }
        requireOwn(createdBy, false, who, project);
    }

    /** A reviewer changes what they made themselves until an editor confirms it; from then on only editors do. */
    private void requireOwn(UUID createdBy, boolean confirmed, Who who, UUID project) {
        if (!edits(project) && (confirmed || !createdBy.equals(who.id()))) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, "An editor changes what all readers of the project share.");
        }
    }

    /** The source itself, or the one that it was merged into, if the person asking may see that one. */
    Source standingFor(Source source, Who who) {
        return source.mergedInto == null
                ? source
                : Source.byId(Source.standingFor(source.id))
                        .filter(one -> sees(one, who))
                        .orElse(source);
    }

    private boolean confirmed(@Nullable Boolean wanted, boolean present, UUID project) {
        if (wanted == null || wanted == present) {
            return present;
        }
        members.require(project, Role.EDITOR);
        return wanted;
    }

    private <V> Optional<V> earlier(UUID change, Who who, String subjectType, UUID id, Class<V> view) {
        return history.repeated(change, who.id(), subjectType, id)
                .map(entry -> entry.after)
                .map(after -> CanonicalJson.read(after, view));
    }

    private static ProblemException unknown() {
        return ProblemException.unknown();
    }
}
