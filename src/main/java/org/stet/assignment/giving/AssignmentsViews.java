package org.stet.assignment.giving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.assignment.balance.Proposal;
import org.stet.assignment.giving.AssignmentsView.Given;
import org.stet.assignment.giving.AssignmentsView.Holder;
import org.stet.assignment.giving.AssignmentsView.Option;
import org.stet.assignment.giving.AssignmentsView.Row;
import org.stet.assignment.giving.Standing.Held;
import org.stet.assignment.giving.Standing.Person;
import org.stet.assignment.giving.Standing.Text;
import org.stet.http.Cursor;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.http.ProblemException.FieldError;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** Puts the pages of assignments together. */
@ApplicationScoped
class AssignmentsViews {

    private static final int LATEST = 10;

    private final Members members;
    private final Acts acts;
    private final GivingMessages messages;

    AssignmentsViews(Members members, Acts acts, GivingMessages messages) {
        this.members = members;
        this.acts = acts;
        this.messages = messages;
    }

    AssignmentsView of(
            UUID project, Standing standing, Given given, Paging paging, @Nullable UUID done, List<FieldError> errors) {
        var choice = given.choice();
        var filter = choice.filter();
        var today = filter.today();
        var role = members.role(project);
        var found = filter.of(standing).toList();
        var page = Page.cut(
                Places.after(found.stream(), paging).limit(paging.limit + 1L).toList(),
                paging.limit,
                last -> Cursor.of(last.created(), last.id()));
        var people = standing.byId();
        return new AssignmentsView(
                ProjectNav.of(project, role, "assignments"),
                standing.blind(),
                role.includes(Role.OWNER),
                errors,
                done == null ? null : Act.byId(project, done).map(acts::view).orElse(null),
                Progress.of(standing, today),
                Progress.ofReaders(standing, today),
                orphans(standing),
                given,
                Arrays.stream(Show.values())
                        .map(show -> new Option(show.id(), name(show), show == filter.show()))
                        .toList(),
                standing.readers().stream()
                        .map(reader -> new Option(
                                reader.id().toString(),
                                reader.name(),
                                choice.readers().contains(reader.id())))
                        .toList(),
                page.items().stream()
                        .map(text -> row(text, choice.ticked().contains(text.id()), people, today))
                        .toList(),
                found.size(),
                page.next() == null ? null : address(project, filter, page.next()),
                acts.newest(project, LATEST),
                UUID.randomUUID());
    }

    private static long orphans(Standing standing) {
        return standing.articles().stream()
                .flatMap(text -> text.given().stream())
                .filter(Held::isWithoutReader)
                .count();
    }

    private Row row(Text text, boolean ticked, Map<UUID, Person> people, LocalDate today) {
        return new Row(
                text.id(),
                title(text),
                text.origin(),
                text.language(),
                text.words(),
                ticked,
                text.given().stream().map(held -> holder(held, today)).toList(),
                unasked(text, people),
                text.asked(),
                text.submitted());
    }

    static List<Person> unasked(Text text, Map<UUID, Person> people) {
        return people.values().stream()
                .filter(person -> text.submittedUnasked().contains(person.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().toString()))
                .toList();
    }

    String title(Text text) {
        return text.title() == null || text.title().isBlank() ? messages.untitled() : text.title();
    }

    Holder holder(Held held, LocalDate today) {
        var name = held.reader().name();
        if (held.submitted()) {
            return new Holder(name, messages.handedIn(), "done");
        }
        if (held.isWithoutReader()) {
            return new Holder(name, messages.withoutReader(), "lost");
        }
        if (held.due() == null) {
            return new Holder(name, messages.notHandedIn(), "");
        }
        return held.isOverdue(today)
                ? new Holder(name, messages.overdueSince(Today.said(held.due())), "late")
                : new Holder(name, messages.dueOn(Today.said(held.due())), "");
    }

    private String name(Show show) {
        return switch (show) {
            case ALL -> messages.showAll();
            case LACKING -> messages.showLacking();
            case WAITING -> messages.showWaiting();
            case OVERDUE -> messages.showOverdue();
            case SUBMITTED -> messages.showSubmitted();
            case WITHOUT_READER -> messages.showWithoutReader();
        };
    }

    private static String address(UUID project, Choice.Filter filter, String after) {
        var query = new ArrayList<String>();
        if (!filter.words().isEmpty()) {
            query.add("q=" + URLEncoder.encode(filter.words(), UTF_8));
        }
        query.add("show=" + filter.show().id());
        query.add("each=" + filter.each());
        query.add("after=" + URLEncoder.encode(after, UTF_8));
        return "/projects/%s/assignments?%s#articles".formatted(project, String.join("&", query));
    }

    ProposalPageView proposal(UUID project, Standing standing, Given given, Proposal proposal, boolean moved) {
        var people = standing.byId();
        var byArticle = new LinkedHashMap<UUID, List<String>>();
        proposal.gifts().forEach(gift -> byArticle
                .computeIfAbsent(gift.article(), id -> new ArrayList<>())
                .add(name(people, gift.reader())));
        var texts = standing.articles().stream().collect(Collectors.toMap(Text::id, text -> text));
        return new ProposalPageView(
                ProjectNav.of(project, members.role(project), "assignments"),
                messages.give(proposal.articles(), proposal.readers()),
                moved,
                given,
                proposal.loads().stream()
                        .map(load -> new ProposalPageView.Load(
                                name(people, load.reader()),
                                load.articlesBefore(),
                                load.articles(),
                                load.wordsBefore(),
                                load.words()))
                        .sorted(Comparator.comparing(ProposalPageView.Load::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                Math.max(
                        1,
                        proposal.loads().stream()
                                .mapToLong(Proposal.Load::words)
                                .max()
                                .orElse(1)),
                shared(proposal),
                proposal.pairs().stream()
                        .map(pair -> new ProposalPageView.Pair(
                                name(people, pair.one()), name(people, pair.other()), pair.before(), pair.after()))
                        .toList(),
                proposal.lacking().size(),
                byArticle.entrySet().stream()
                        .map(entry -> gifts(texts.get(entry.getKey()), entry.getValue()))
                        .toList(),
                proposal.fingerprint(),
                UUID.randomUUID());
    }

    private ProposalPageView.Gifts gifts(@Nullable Text text, List<String> names) {
        return text == null
                ? new ProposalPageView.Gifts(messages.untitled(), "", 0, names)
                : new ProposalPageView.Gifts(title(text), text.language(), text.words(), names);
    }

    private String shared(Proposal proposal) {
        if (proposal.pairs().isEmpty()) {
            return "";
        }
        var shared = proposal.pairs().stream().mapToInt(Proposal.Pair::after).summaryStatistics();
        return shared.getMin() == shared.getMax()
                ? messages.sharedAlike(shared.getMin())
                : messages.sharedBetween(shared.getMin(), shared.getMax());
    }

    private static String name(Map<UUID, Person> people, UUID id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }
}
