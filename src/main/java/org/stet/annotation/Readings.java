package org.stet.annotation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.account.Who;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.source.Source;
import org.stet.source.Target;

/** Opens readings, hands them in and decides who may see which. */
@ApplicationScoped
public class Readings {

    private static final String SUBJECT = "reading";

    private final Members members;
    private final CurrentAccount current;
    private final Articles articles;
    private final OwnReadings own;
    private final TextVersions texts;
    private final History history;

    Readings(
            Members members,
            CurrentAccount current,
            Articles articles,
            OwnReadings own,
            TextVersions texts,
            History history) {
        this.members = members;
        this.current = current;
        this.articles = articles;
        this.own = own;
        this.texts = texts;
        this.history = history;
    }

    /**
     * The reading that the person asking has of an article's present text; made if there is none.
     *
     * @param id the id of a new reading, made by the client
     * @param change the change id, made by the client
     */
    public Reading open(UUID id, UUID change, UUID articleId) {
        var article = articles.require(articleId, Role.REVIEWER);
        if (article.withdrawnAt != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "This article is deleted. Restore it to read it.");
        }
        var who = current.who();
        return Reading.of(article.currentTextId, who.id()).orElseGet(() -> start(id, change, article, who));
    }

    private Reading start(UUID id, UUID change, Article article, Who who) {
        // A correction that is on its way carries every reading over but one that begins on the old text meanwhile.
        Article.flush(); // it may have come in just now
        Article.getEntityManager().refresh(article, LockModeType.PESSIMISTIC_WRITE);
        if (Reading.byId(id).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This id belongs to another reading.");
        }
        Project project = Project.findById(article.projectId);
        var at = history.now();
        var reading =
                new Reading(id, project.id, article.id, article.currentTextId, project.schemaVersionId, who.id(), at);
        reading.persist();
        history.record(
                NewChange.of(
                        change,
                        who.id(),
                        reading.place(),
                        ChangeKind.READING_OPENED,
                        SUBJECT,
                        id,
                        null,
                        Map.of("state", reading.state)),
                at);
        return reading;
    }

    /** Hands the reading in: from now on others may compare it, and it changes no more. */
    public Reading submit(UUID id, UUID change) {
        var reading = own.require(id);
        if (history.repeated(change, reading.account, SUBJECT, id).isPresent()) {
            return reading;
        }
        OwnReadings.requirePresent(reading);
        OwnReadings.requireOpen(reading);
        var at = history.now();
        reading.state = ReadingState.SUBMITTED;
        reading.submittedAt = at;
        reading.madeBlind = !Boolean.FALSE.equals(reading.madeBlind) && isMadeBlind(reading);
        record(reading, change, ChangeKind.READING_SUBMITTED, Map.of("state", ReadingState.SUBMITTED));
        handInCast(reading);
        return reading;
    }

    private static void handInCast(Reading reading) {
        var targets = new HashSet<>(Annotation.targetsIn(reading.id));
        targets.addAll(Answer.targetsIn(reading.id));
        // What was said at the desk of a text that was corrected since is told with the reading of the new one.
        var readings = Reading.everBy(reading.article, reading.account).stream()
                .map(one -> one.id)
                .toList();
        Source.handIn(reading.project, reading.account, Annotation.sourcesIn(reading.id), readings);
        Target.handIn(reading.project, reading.account, targets, readings);
    }

    /** Editors see what others handed in, so they read blind only as the first; whoever was one, the same. */
    private boolean isMadeBlind(Reading reading) {
        boolean blind = Project.isBlind(reading.project);
        var role = members.role(reading.project);
        return blind && (role == Role.REVIEWER || !reading.isAmongOthers()) && !Sight.hadOfOthers(reading, blind, role);
    }

    /** @param reason why, in the reader's words; history keeps it */
    public Reading reopen(UUID id, UUID change, String reason) {
        var reading = own.require(id);
        if (history.repeated(change, reading.account, SUBJECT, id).isPresent()) {
            return reading;
        }
        OwnReadings.requirePresent(reading);
        if (reading.isOpen()) {
            throw ProblemException.of(ProblemType.CONFLICT, "This reading is open already.");
        }
        if (reading.isAmongOthers()) {
            reading.madeBlind = false; // they could be seen while this one was handed in
        }
        reading.state = ReadingState.OPEN;
        reading.submittedAt = null;
        record(
                reading,
                change,
                ChangeKind.READING_REOPENED,
                Map.of("state", ReadingState.OPEN, "reason", reason.strip()));
        return reading;
    }

    private void record(Reading reading, UUID change, ChangeKind kind, Map<String, Object> after) {
        history.record(
                NewChange.of(change, reading.account, reading.place(), kind, SUBJECT, reading.id, Map.of(), after));
    }

    /**
     * A reading that the person asking may see: the own one, or a submitted one that blindness does not hide.
     *
     * @throws ProblemException {@code not-found} otherwise, whether it exists or not
     */
    public Reading visible(UUID id) {
        var reading = Reading.byId(id).orElseThrow(OwnReadings::unknown);
        var who = members.require(reading.project, Role.VIEWER);
        if (!isVisible(reading, who.id(), members.role(reading.project))) {
            throw OwnReadings.unknown();
        }
        return reading;
    }

    /**
     * One's own reading, in whatever state.
     *
     * @throws ProblemException {@code not-found} for everybody else, whether it exists or not
     */
    public Reading own(UUID id) {
        return own.require(id);
    }

    /**
     * One's own reading of an article's present text, in whatever state.
     *
     * @throws ProblemException as {@link #own}; {@code article-corrected} for one of an earlier text
     */
    public Reading ownPresent(UUID id) {
        var reading = own.require(id);
        OwnReadings.requirePresent(reading);
        return reading;
    }

    /** The readings of an article's present text that the person asking may see, oldest first. */
    public List<Reading> visibleOf(UUID articleId) {
        return visibleAmong(articleId, Reading.ofArticle(articleId));
    }

    /**
     * The same of any text that the article has had.
     *
     * @throws ProblemException as {@link #visibleOf}
     */
    public List<Reading> visibleOfAnyText(UUID articleId) {
        return visibleAmong(articleId, Reading.ofAnyText(articleId));
    }

    private List<Reading> visibleAmong(UUID articleId, List<Reading> all) {
        var article = articles.require(articleId, Role.VIEWER);
        var who = current.who();
        var role = members.role(article.projectId);
        return all.stream()
                .filter(reading -> isVisible(reading, who.id(), role))
                .toList();
    }

    /**
     * The present readings of a project that are handed in and that somebody may see, by article and age; what they were
     * settled into is none of them. Asks for no role: it is told.
     *
     * @param account the person who asks
     * @param role of that person in the project
     */
    public static List<Reading> handedInFor(UUID project, UUID account, Role role) {
        return seenBy(project, account, role, Reading.submittedIn(project));
    }

    /**
     * Those of them that are of some present texts of the project.
     *
     * @param account the person who asks
     * @param role of that person in the project
     */
    public static List<Reading> handedInFor(UUID project, UUID account, Role role, Collection<UUID> texts) {
        return seenBy(project, account, role, Reading.submittedIn(project, texts));
    }

    /**
     * A number for each of some readings that are handed in, which grows with whatever changes in it. Opening a reading again
     * counts its version up; what is decided on the tags of an earlier text changes one that stays handed in.
     */
    public static Map<UUID, Long> states(Collection<Reading> handedIn) {
        var writes = Annotation.writesIn(handedIn.stream()
                .filter(reading -> reading.carriedFrom != null)
                .map(reading -> reading.id)
                .toList());
        return handedIn.stream()
                .collect(Collectors.toMap(
                        reading -> reading.id, reading -> reading.version + writes.getOrDefault(reading.id, 0L)));
    }

    private static List<Reading> seenBy(UUID project, UUID account, Role role, List<Reading> submitted) {
        var handedIn =
                submitted.stream().filter(reading -> !reading.isSettled()).toList();
        if (!isBlindFor(role, project)) {
            return handedIn;
        }
        var ownTexts = handedIn.stream()
                .filter(reading -> reading.account.equals(account))
                .map(reading -> reading.text)
                .collect(Collectors.toSet());
        return handedIn.stream()
                .filter(reading -> ownTexts.contains(reading.text))
                .toList();
    }

    /**
     * Nobody sees another's open reading. A reviewer whose own reading of a text is not handed in must not be swayed, so
     * in a blind project the others' stay hidden from them; viewers do not read, and editors have to compare.
     */
    static boolean isVisible(Reading reading, UUID account, Role role) {
        if (reading.account.equals(account)) {
            return true;
        }
        if (reading.isOpen()) {
            return false;
        }
        return !isBlindFor(role, reading.project) || hasSubmitted(account, reading.text);
    }

    /** Whether others' readings of a text are hidden from members with this role until their own is submitted. */
    public static boolean isBlindFor(Role role, UUID projectId) {
        return role == Role.REVIEWER && Project.isBlind(projectId);
    }

    private static boolean hasSubmitted(UUID account, UUID text) {
        return Reading.of(text, account).filter(reading -> !reading.isOpen()).isPresent();
    }

    /** The whole of a reading, in text order, but for links that lead to what the person asking may not see. */
    public ReadingView view(Reading reading) {
        var text = texts.read(reading.text);
        return new ReadingView(
                reading.id,
                reading.project,
                reading.article,
                reading.text,
                reading.schema,
                reader(reading),
                reading.state,
                reading.submittedAt,
                reading.version,
                Annotation.inTextOrder(reading.id).stream()
                        .map(annotation -> AnnotationView.of(annotation, text))
                        .toList(),
                visibleLinks(reading.project).in(reading).stream()
                        .map(LinkView::of)
                        .toList(),
                Answer.ofReading(reading.id).stream().map(AnswerView::of).toList());
    }

    /** The links of a project that the person asking may see. */
    public VisibleLinks visibleLinks(UUID project) {
        return VisibleLinks.of(current.who().id(), members.role(project));
    }

    /** Those among them that all who may see the readings at both ends find, whoever asks. */
    public VisibleLinks handedInLinks(UUID project) {
        return VisibleLinks.handedIn(current.who().id(), members.role(project));
    }

    ReadingSummary summary(Reading reading, UUID asking) {
        return new ReadingSummary(
                reading.id,
                reading.article,
                reader(reading),
                reading.account.equals(asking),
                reading.state,
                reading.submittedAt,
                Annotation.countIn(reading.id));
    }

    /** Whose reading it is, by the name that others see. */
    public static ReadingView.Reader reader(Reading reading) {
        @Nullable Account account = Account.findById(reading.account);
        return new ReadingView.Reader(reading.account, account == null ? "" : account.displayName);
    }
}
