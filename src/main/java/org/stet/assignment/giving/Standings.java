package org.stet.assignment.giving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.ReadingState;
import org.stet.assignment.giving.Standing.Held;
import org.stet.assignment.giving.Standing.Person;
import org.stet.assignment.giving.Standing.Text;
import org.stet.http.ProblemException;
import org.stet.project.Member;
import org.stet.project.Project;
import org.stet.project.Role;

/** Reads who has what of a project: the same five queries, however many articles and people there are. */
@ApplicationScoped
class Standings {

    private static final Comparator<Person> BY_NAME = Comparator.comparing(Person::reads)
            .reversed()
            .thenComparing(Person::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.id().toString());

    private static final String ARTICLES = "select a.id, a.title, a.outlet, a.published, a.language, t.words, a.created"
            + " from Article a join TextVersion t on t.id = a.currentTextId"
            + " where a.projectId = :project and a.withdrawnAt is null";

    private static final Comparator<Text> NEWEST_FIRST = Comparator.comparing(Text::created)
            .thenComparing(text -> text.id().toString())
            .reversed();

    private static final String READ = "select r.article, r.account, r.state from Reading r"
            + " join Article a on a.id = r.article and a.currentTextId = r.text"
            + " where r.project = :project and r.state in :counting and r.account <> :together";

    private final EntityManager entities;

    Standings(EntityManager entities) {
        this.entities = entities;
    }

    private record Row(
            UUID id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published,
            String language,
            int words,
            Instant created) {}

    private record Read(UUID article, UUID account, ReadingState state) {}

    private record Key(UUID article, UUID account) {}

    Standing of(UUID projectId) {
        Project project = Project.<Project>findByIdOptional(projectId).orElseThrow(() -> ProblemException.unknown());
        var read = read(project);
        var assignments = Assignment.ofProject(projectId);
        var people = people(projectId, read.keySet(), assignments);
        var given = new HashMap<UUID, List<Held>>();
        for (var assignment : assignments) {
            given.computeIfAbsent(assignment.article, id -> new ArrayList<>())
                    .add(held(assignment, people, read.get(new Key(assignment.article, assignment.account))));
        }
        var readers = new HashMap<UUID, Map<UUID, ReadingState>>();
        read.forEach((key, state) -> {
            // What somebody has begun who reads no more will not be handed in.
            var person = people.get(key.account());
            if (state == ReadingState.SUBMITTED || person != null && person.reads()) {
                readers.computeIfAbsent(key.article(), id -> new HashMap<>()).put(key.account(), state);
            }
        });
        return new Standing(
                entities.createQuery(ARTICLES, Row.class)
                        .setParameter("project", projectId)
                        .getResultStream()
                        .map(row -> text(
                                row, given.getOrDefault(row.id(), List.of()), readers.getOrDefault(row.id(), Map.of())))
                        .sorted(NEWEST_FIRST)
                        .toList(),
                people.values().stream().sorted(BY_NAME).toList(),
                project.blind,
                project.doubleReading ? 2 : 1);
    }

    /** In blind work nobody learns who has begun, so that only what is handed in counts as somebody's share there. */
    private Map<Key, ReadingState> read(Project project) {
        var counting = project.blind ? List.of(ReadingState.SUBMITTED) : List.of(ReadingState.values());
        return entities.createQuery(READ, Read.class)
                .setParameter("project", project.id)
                .setParameter("together", Account.TOGETHER)
                .setParameter("counting", counting)
                .getResultStream()
                .collect(Collectors.toMap(read -> new Key(read.article(), read.account()), Read::state));
    }

    private static Map<UUID, Person> people(UUID project, Set<Key> read, List<Assignment> assignments) {
        var people = new HashMap<UUID, Person>();
        for (Member member : Member.ofProject(project)) {
            // People who do not exist are members of the sample project; nobody can wait for them.
            boolean reads = member.role.includes(Role.REVIEWER) && member.account.canSignIn();
            people.put(member.account.id, new Person(member.account.id, member.account.displayName, reads));
        }
        var known = Stream.concat(
                        read.stream().map(Key::account), assignments.stream().map(assignment -> assignment.account))
                .collect(Collectors.toSet());
        people.values().removeIf(person -> !person.reads() && !known.contains(person.id()));
        var gone = known.stream().filter(id -> !people.containsKey(id)).toList();
        if (!gone.isEmpty()) {
            Account.<Account>list("id in ?1", gone)
                    .forEach(account -> people.put(account.id, new Person(account.id, account.displayName, false)));
        }
        return people;
    }

    private static Held held(Assignment assignment, Map<UUID, Person> people, @Nullable ReadingState state) {
        return new Held(
                assignment.id,
                people.getOrDefault(assignment.account, new Person(assignment.account, "", false)),
                assignment.due,
                assignment.note,
                assignment.givenBy,
                assignment.given,
                state == ReadingState.SUBMITTED,
                assignment.version);
    }

    private static Text text(Row row, List<Held> given, Map<UUID, ReadingState> readers) {
        var unasked = new HashMap<>(readers);
        given.forEach(held -> unasked.remove(held.reader().id()));
        return new Text(
                row.id(),
                row.title(),
                Stream.of(row.outlet(), row.published())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                row.language(),
                row.words(),
                row.created(),
                given.stream()
                        .sorted(Comparator.comparing(Held::reader, BY_NAME))
                        .toList(),
                unasked.keySet(),
                unasked.entrySet().stream()
                        .filter(one -> one.getValue() == ReadingState.SUBMITTED)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
