package org.stet.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.comparison.talk.Naming;
import org.stet.comparison.talk.TakingBack;
import org.stet.comparison.talk.Talking;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Member;
import org.stet.project.Members;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** Makes the compare page for the person asking. */
@ApplicationScoped
class CompareShowing {

    private final Comparing comparing;
    private final Readings readings;
    private final Talking talking;
    private final TakingBack takingBack;
    private final Members members;
    private final CurrentAccount current;
    private final ComparisonMessages messages;

    CompareShowing(
            Comparing comparing,
            Readings readings,
            Talking talking,
            TakingBack takingBack,
            Members members,
            CurrentAccount current,
            ComparisonMessages messages) {
        this.comparing = comparing;
        this.readings = readings;
        this.talking = talking;
        this.takingBack = takingBack;
        this.members = members;
        this.current = current;
        this.messages = messages;
    }

    /**
     * @param done a sentence that says what was just done; {@code null} for nothing
     * @throws ProblemException as {@link Comparing#compare}; {@code invalid-request} for more than five readings
     */
    ComparePage page(CompareChoice choice, TalkPages.Writing writing, @Nullable String done) {
        if (choice.readings().size() > CompareResource.LANES) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, messages.tooMany(CompareResource.LANES))
                    .field("reading", "must be there 2 to " + CompareResource.LANES + " times");
        }
        var all = beside(choice);
        var named = named(choice, all);
        var compared = comparing.compare(named.order(), choice.manualOnly());
        var article = compared.article();
        var role = members.role(article.projectId);
        var people = people(choice, article.projectId, all, named);
        var speakers = speakers(choice, article.projectId, all, named);
        var talk = new TalkPages(
                talking.ofText(compared.text().id(), speakers.naming(messages.somebody())),
                speakers,
                writing,
                current.who().id(),
                messages);
        boolean may = role.includes(Role.REVIEWER);
        var around = new ComparePages.Around(
                ProjectNav.of(article.projectId, role, "articles"),
                all.stream()
                        .filter(reading -> !choice.readings().contains(reading.id))
                        .map(reading -> new ComparePages.Other(
                                reading.id, Readings.reader(reading).name()))
                        .toList(),
                may,
                may ? takingBack.undoable(article) : null,
                may ? takingBack.redoable(article) : null,
                people.keySet().stream()
                        .map(name -> new TalkPart.Person(name, name))
                        .toList(),
                letters(choice, named),
                done);
        return ComparePages.page(compared, named, choice, talk, around, messages);
    }

    /** The submitted readings that could be shown: those of the same text. */
    private List<Reading> beside(CompareChoice choice) {
        if (choice.readings().isEmpty()) {
            return List.of();
        }
        var first = readings.visible(choice.readings().get(0));
        return readings.visibleOfAnyText(first.article).stream()
                .filter(reading -> !reading.isOpen() && reading.text.equals(first.text))
                .toList();
    }

    private Named named(CompareChoice choice, List<Reading> all) {
        var ids = all.stream().map(reading -> reading.id).toList();
        var ranks = ranks(all);
        ToIntFunction<UUID> rank = id -> ranks.getOrDefault(id, 0);
        return choice.anonymous()
                ? Named.anonymous(choice.readings(), ids, rank)
                : Named.byAge(choice.readings(), ids, rank);
    }

    /**
     * First come the readings that are settled together, so that they have the letters that they have there; then those
     * that are left out of it. What they were settled into comes last: nobody's letter moves when that comes.
     */
    private Map<UUID, Integer> ranks(List<Reading> all) {
        var read = all.stream().filter(reading -> !reading.isSettled()).toList();
        var together = comparing.underOneTagSet(read);
        var ranks = new HashMap<UUID, Integer>();
        all.forEach(reading -> ranks.put(reading.id, reading.isSettled() ? 2 : together.contains(reading) ? 0 : 1));
        return ranks;
    }

    /** Whom somebody can call on the page, by name or letter. */
    Map<String, UUID> people(CompareChoice choice) {
        var all = beside(choice);
        var project = comparing.compare(choice.readings(), choice.manualOnly()).article().projectId;
        return people(choice, project, all, named(choice, all));
    }

    /** Who is meant by which letter on the page, whoever asks among them; empty where names are shown. */
    Map<String, UUID> lettered(CompareChoice choice) {
        var lettered = new HashMap<String, UUID>();
        if (choice.anonymous()) {
            var all = beside(choice);
            var named = named(choice, all);
            all.stream()
                    .filter(reading -> !reading.isSettled())
                    .forEach(reading ->
                            lettered.put(messages.anonymousReader(named.letter(reading.id)), reading.account));
        }
        return lettered;
    }

    /** What the page says of its letters, so that what is sent from it can be told from what an older one sends. */
    String letters(CompareChoice choice) {
        return letters(choice, named(choice, beside(choice)));
    }

    private static String letters(CompareChoice choice, Named named) {
        return choice.anonymous() ? named.key() : "";
    }

    private Map<String, UUID> people(CompareChoice choice, UUID project, List<Reading> all, Named named) {
        var asking = current.who().id();
        var people = new LinkedHashMap<String, UUID>();
        if (choice.anonymous()) {
            for (var id : named.order()) {
                all.stream()
                        .filter(reading ->
                                reading.id.equals(id) && !reading.isSettled() && !reading.account.equals(asking))
                        .forEach(reading -> people.put(messages.anonymousReader(named.letter(id)), reading.account));
            }
            return people;
        }
        Member.ofProject(project).stream()
                .filter(member -> !member.account.id.equals(asking))
                .forEach(member -> people.putIfAbsent(member.account.displayName, member.account.id));
        return people;
    }

    private TalkPages.Speakers speakers(CompareChoice choice, UUID project, List<Reading> all, Named named) {
        if (!choice.anonymous()) {
            return TalkPages.named();
        }
        var letters = new HashMap<UUID, String>();
        all.forEach(reading -> letters.put(reading.account, named.letter(reading.id)));
        var names = new HashMap<UUID, String>();
        all.forEach(
                reading -> names.put(reading.account, Readings.reader(reading).name()));
        Member.ofProject(project).forEach(member -> names.put(member.account.id, member.account.displayName));
        return TalkPages.anonymous(letters, names, messages);
    }

    /**
     * Whoever reads what is compared may write about it, viewers excepted.
     *
     * @throws ProblemException {@code forbidden}; {@code not-found} where a reading may not be seen
     */
    void requireWriter(CompareChoice choice) {
        for (var id : choice.readings()) {
            members.require(readings.visible(id).project, Role.REVIEWER);
        }
    }

    /**
     * Where a comment stands on the page, or stood before it was withdrawn: a fragment of its address; empty where that is
     * nowhere.
     */
    String place(CompareChoice choice, UUID comment) {
        var compared = comparing.compare(named(choice, beside(choice)).order(), choice.manualOnly());
        if (talking.ofText(compared.text().id(), Naming.NAMES).stream()
                .anyMatch(shown -> shown.id().equals(comment))) {
            return "#c-" + comment;
        }
        var things = talking.things(comment);
        var differences = compared.alignment().differences();
        for (int place = 0; place < differences.size(); place++) {
            if (differences.get(place).ids().stream().anyMatch(ids -> !Collections.disjoint(ids, things))) {
                return "#row-" + (place + 1);
            }
        }
        return "";
    }

    /** What a comment about a difference of a comparison hangs on. */
    record Concerned(UUID article, List<UUID> readings, List<UUID> things) {}

    /**
     * @param key of the difference
     * @throws ProblemException as {@link Comparing#compare}; {@code conflict} if there is no such difference any more
     */
    Concerned concerned(CompareChoice choice, String key) {
        var compared = comparing.compare(choice.readings(), choice.manualOnly());
        var things = new ArrayList<UUID>();
        for (var difference : compared.alignment().differences()) {
            if (DifferenceKey.of(difference).equals(key)) {
                difference.ids().forEach(things::addAll);
            }
        }
        if (things.isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, messages.noSuchDifference());
        }
        return new Concerned(compared.article().id, choice.readings(), things);
    }
}
