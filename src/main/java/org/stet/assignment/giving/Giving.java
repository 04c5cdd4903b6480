package org.stet.assignment.giving;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.stet.account.Who;
import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.assignment.balance.Gift;
import org.stet.assignment.giving.Assignment.State;
import org.stet.history.ChangeEntry;
import org.stet.history.History;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Member;
import org.stet.project.Project;
import org.stet.project.Role;

/**
 * Gives articles to readers, gives them on, takes them back and undoes all that; each act with its entries in the history.
 * No reading is touched by any of it. Whoever calls has required the role of an editor, and opens the transaction; while it
 * runs, nobody else gives anything in the project, so that two editors lose nothing and double nothing.
 */
@ApplicationScoped
class Giving {

    /** Rows that go to the database at once: a thousand articles for two readers each are four thousand. */
    private static final int AT_ONCE = 100;

    private final EntityManager entities;
    private final History history;

    Giving(EntityManager entities, History history) {
        this.entities = entities;
        this.history = history;
    }

    /**
     * What giving led to.
     *
     * @param act {@code null} when all of it was given before
     * @param known how many of the gifts were there already
     */
    record Given(@Nullable Act act, int known) {}

    /** The act that this change id has made already; empty when it is new. Takes the project for itself from here on. */
    Optional<Act> begun(UUID project, UUID change, Who who) {
        if (entities.find(Project.class, project, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw ProblemException.unknown();
        }
        var earlier = Act.byId(project, change);
        if (earlier.isPresent()
                ? !earlier.get().account.equals(who.id())
                : history.repeated(change).isPresent()) {
            throw reused();
        }
        return earlier;
    }

    private Recording recording(
            UUID project, UUID change, Who who, Act.Kind kind, @Nullable UUID undoes, boolean many) {
        entities.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        return new Recording(history, new Act(change, project, who.id(), kind, undoes, history.now()), many);
    }

    /**
     * @param gifts in any order; what somebody has already is passed over
     * @throws ProblemException {@code invalid-request} for an article that is not in the project or a person who does not
     *     read there
     */
    Given give(UUID project, Collection<Gift> gifts, Terms terms, UUID change, Who who) {
        var earlier = begun(project, change, who);
        if (earlier.isPresent()) {
            return new Given(earlier.get(), gifts.size() - earlier.get().entries);
        }
        requireArticles(project, gifts.stream().map(Gift::article).collect(Collectors.toSet()));
        requireReaders(project, gifts.stream().map(Gift::reader).collect(Collectors.toSet()));
        var having = having(project);
        var recording = recording(project, change, who, Act.Kind.GAVE, null, gifts.size() > 1);
        int made = 0;
        for (var gift : new LinkedHashSet<>(gifts)) {
            if (having.add(gift)) {
                var state = new State(gift.article(), gift.reader(), terms.due(), terms.note());
                var assignment = new Assignment(recording.nextId(), project, state, who.id(), history.now());
                assignment.persist();
                recording.entry(assignment.id, null, state);
                made++;
            }
        }
        return new Given(made == 0 ? null : recording.done(), gifts.size() - made);
    }

    /**
     * Gives on, or changes what goes with it.
     *
     * @param ifMatch the state that the change builds on; {@code null} if the person decided on what they saw just now
     * @throws ProblemException {@code not-found}; {@code stale-version}; {@code conflict} when the reader has handed in, or
     *     the other one has the article already; {@code invalid-request} for somebody who does not read in the project
     */
    Assignment change(
            UUID project, UUID id, UUID reader, Terms terms, UUID change, @Nullable IfMatch ifMatch, Who who) {
        var earlier = begun(project, change, who);
        var assignment = Assignment.byId(project, id).orElseThrow(() -> ProblemException.unknown());
        if (earlier.isPresent()) {
            return assignment;
        }
        var before = State.of(assignment);
        if (ifMatch != null) {
            ifMatch.require(assignment.version, null, before);
        }
        var after = new State(assignment.article, reader, terms.due(), terms.note());
        if (after.equals(before)) {
            return assignment;
        }
        boolean moves = !reader.equals(assignment.account);
        if (moves) {
            requireMovable(assignment, reader);
            assignment.givenBy = who.id();
            assignment.given = history.now();
        }
        put(assignment, after);
        var recording = recording(project, change, who, moves ? Act.Kind.MOVED : Act.Kind.CHANGED, null, false);
        recording.entry(id, before, after);
        recording.done();
        return assignment;
    }

    private static void requireMovable(Assignment assignment, UUID reader) {
        requireReaders(assignment.project, Set.of(reader));
        if (Assignment.of(assignment.project, assignment.article, reader).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "That person has the article already.")
                    .field("reader", "Has the article already.");
        }
        var article = Article.byId(assignment.article).orElseThrow();
        if (Reading.of(article.currentTextId, assignment.account)
                .filter(reading -> !reading.isOpen())
                .isPresent()) {
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            "The reading is handed in. Give the article to the other person as well instead.")
                    .field("reader", "The reading is handed in.");
        }
    }

    private static void put(Assignment assignment, State state) {
        assignment.account = state.reader();
        assignment.due = state.due();
        assignment.note = state.note();
    }

    /**
     * A reading that was begun stays its reader's, and so does one that is handed in.
     *
     * @param ids of assignments; those that are there no longer are passed over
     * @return empty when none was there
     */
    Optional<Act> takeBack(UUID project, Collection<UUID> ids, UUID change, Who who) {
        var earlier = begun(project, change, who);
        if (earlier.isPresent()) {
            return earlier;
        }
        var recording = recording(project, change, who, Act.Kind.TOOK_BACK, null, ids.size() > 1);
        boolean any = false;
        for (var id : new LinkedHashSet<>(ids)) {
            var assignment = Assignment.byId(project, id);
            if (assignment.isPresent()) {
                assignment.get().delete();
                recording.entry(id, State.of(assignment.get()), null);
                any = true;
            }
        }
        return any ? Optional.of(recording.done()) : Optional.empty();
    }

    /**
     * Takes an act back. What was changed after it stays as it is; so does what somebody was given again meanwhile.
     *
     * @throws ProblemException {@code not-found}; {@code conflict} when nothing of it is left to take back
     */
    Act undo(UUID project, UUID actId, UUID change, Who who) {
        var earlier = begun(project, change, who);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var act = Act.byId(project, actId).orElseThrow(() -> ProblemException.unknown());
        var having = having(project);
        Map<UUID, Assignment> present = new HashMap<>();
        Assignment.ofProject(project).forEach(one -> present.put(one.id, one));
        var undoing = new Act(change, project, who.id(), Act.Kind.UNDID, act.id, history.now());
        entities.unwrap(Session.class).setJdbcBatchSize(AT_ONCE);
        var recording = new Recording(history, undoing, act.entries > 1);
        for (var entry : entries(act)) {
            var after = state(entry.after);
            var now = present.get(entry.subject);
            var wanted = state(entry.before);
            boolean untouched = Objects.equals(now == null ? null : State.of(now), after);
            boolean free = wanted == null || sameHolder(wanted, after) || having.add(gift(wanted));
            if (!untouched || !free) {
                undoing.stayed++;
                continue;
            }
            putBack(project, entry.subject, now, wanted, who);
            recording.entry(entry.subject, after, wanted, entry.id);
        }
        if (undoing.entries == 0) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "All of it was changed since. There is nothing left to undo.");
        }
        return recording.done();
    }

    private void putBack(UUID project, UUID id, @Nullable Assignment now, @Nullable State wanted, Who who) {
        if (wanted == null) {
            if (now != null) {
                now.delete();
            }
        } else if (now == null) {
            new Assignment(id, project, wanted, who.id(), history.now()).persist();
        } else {
            put(now, wanted);
        }
    }

    private List<ChangeEntry> entries(Act act) {
        return ChangeEntry.byIds(act.entryIds());
    }

    private static @Nullable State state(@Nullable String json) {
        return json == null ? null : CanonicalJson.read(json, State.class);
    }

    private static boolean sameHolder(State one, @Nullable State other) {
        return other != null && gift(one).equals(gift(other));
    }

    private static Gift gift(State state) {
        return new Gift(state.article(), state.reader());
    }

    /** All that is given in the project. */
    private static Set<Gift> having(UUID project) {
        return Assignment.ofProject(project).stream()
                .map(one -> new Gift(one.article, one.account))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void requireArticles(UUID project, Set<UUID> articles) {
        var unknown = new HashSet<>(articles);
        Article.ofProject(project).forEach(article -> unknown.remove(article.id));
        if (!unknown.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "An article is not in this project.")
                    .field("article", "The project has no article %s.".formatted(first(unknown)));
        }
    }

    private static void requireReaders(UUID project, Set<UUID> readers) {
        var unknown = new HashSet<>(readers);
        for (Member member : Member.ofProject(project)) {
            if (member.role.includes(Role.REVIEWER) && member.account.canSignIn()) {
                unknown.remove(member.account.id);
            }
        }
        if (!unknown.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "Somebody does not read in this project.")
                    .field("reader", "%s is no member who reads.".formatted(first(unknown)));
        }
    }

    /** The same one whatever order a set has. */
    private static UUID first(Set<UUID> ids) {
        return ids.stream().sorted().findFirst().orElseThrow();
    }

    private static ProblemException reused() {
        return ProblemException.of(
                        ProblemType.CHANGE_ID_REUSED,
                        "This change id already stands for another change. Make a new one for each change.")
                .field("change", "Used before for something else.");
    }
}
