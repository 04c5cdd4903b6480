package org.stet.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.annotation.Certainty;
import org.stet.annotation.StanceValue;
import org.stet.annotation.VisibleReadings;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.source.Casting;
import org.stet.source.Source;
import org.stet.source.SourceView;
import org.stet.source.TargetView;
import org.stet.text.BlockKind;

/** Turns a request into a search: what it names has to be there and to be seen by the person asking. */
@ApplicationScoped
class Asking {

    /** To choose from in a list; of the others one is chosen at a hit. */
    private static final int MOST_SOURCES = 300;

    private static final String REFUSED = "This is nothing to look for.";

    private final Members members;
    private final CurrentAccount current;
    private final Casting casting;
    private final SchemaVersions schemas;
    private final EntityManager entities;

    Asking(Members members, CurrentAccount current, Casting casting, SchemaVersions schemas, EntityManager entities) {
        this.members = members;
        this.current = current;
        this.casting = casting;
        this.schemas = schemas;
        this.entities = entities;
    }

    /**
     * What there is to choose from, for the person asking.
     *
     * @param versions of the tag set under which annotations of the project may stand, the present one first
     * @param tagSets these tag sets
     */
    record Choice(
            UUID project,
            Role role,
            VisibleReadings visible,
            List<UUID> versions,
            List<TagSet> tagSets,
            List<TargetView> targets) {

        List<String> labels() {
            return tagSets.stream()
                    .flatMap(one -> one.labelIds().stream())
                    .distinct()
                    .toList();
        }
    }

    /** @throws ProblemException {@code not-found} for anybody who is not a member */
    Choice choice(UUID project) {
        var who = members.require(project, Role.VIEWER);
        var role = members.role(project);
        UUID present =
                Project.<Project>findByIdOptional(project).orElseThrow(ProblemException::unknown).schemaVersionId;
        var visible = VisibleReadings.of(project, who.id(), role);
        var versions = new ArrayList<UUID>();
        versions.add(present);
        versions.addAll(Sql.of("select distinct r.schema_version_id from reading r where ")
                .and(visible.condition(), visible.values().toArray())
                .list(entities, row -> row.getObject(1, UUID.class))
                .stream()
                .filter(version -> !version.equals(present))
                .sorted()
                .toList());
        return new Choice(
                project,
                role,
                visible,
                versions,
                versions.stream().map(schemas::tagSet).toList(),
                casting.targets(project));
    }

    /** The person asking. */
    UUID me() {
        return current.who().id();
    }

    /** Sources to choose from, by name, and those that were chosen. */
    List<SourceView> sources(Choice choice, Wanted wanted) {
        var first = casting.firstSources(choice.project(), MOST_SOURCES);
        var chosen = casting.sourcesAmong(choice.project(), wanted.sources()).stream()
                .filter(source -> first.stream().noneMatch(one -> one.id().equals(source.id())));
        return Stream.concat(first.stream(), chosen).toList();
    }

    /** Those who have a reading that the person asking may see, by name. */
    List<Account> readers(Choice choice) {
        var ids = Sql.of("select distinct r.account_id from reading r where ")
                .and(choice.visible().condition(), choice.visible().values().toArray())
                .list(entities, row -> row.getObject(1, UUID.class));
        return ids.isEmpty() ? List.of() : Account.list("id in ?1 order by lower(displayName), id", ids);
    }

    /**
     * @throws ProblemException {@code invalid-request} with each field that asks for nothing; a source that is hidden from
     *     the person asking is answered like one that does not exist
     */
    Asked asked(Choice choice, SearchRequest request) {
        var faults = ProblemException.of(ProblemType.INVALID_REQUEST, REFUSED);
        var written = request.q == null ? "" : request.q.strip();
        var terms = Words.terms(written);
        if (terms.isEmpty() && !written.isEmpty()) {
            faults.field("q", "There is no word in it.");
        }
        if (Words.pieces(terms) > Words.MOST_PIECES) {
            faults.field("q", "Look for at most %d words at a time.".formatted(Words.MOST_PIECES));
        }
        var labels = Set.copyOf(choice.labels());
        var sources = new HashSet<UUID>();
        var named = request.source.stream()
                .flatMap(text -> id(text).stream())
                .map(Source::standingFor)
                .toList();
        casting.sourcesAmong(choice.project(), named).forEach(source -> sources.add(source.id()));
        var targets = new HashSet<UUID>();
        choice.targets().forEach(target -> targets.add(target.id()));
        var wanted = new Wanted(
                written,
                terms,
                all(
                        request.label,
                        label -> Optional.of(label).filter(labels::contains),
                        "label",
                        "There is no such tag in this project.",
                        faults),
                all(
                        request.value,
                        text -> value(text, choice),
                        "value",
                        "There is no such value in this project.",
                        faults),
                all(
                        request.source,
                        text -> id(text).map(Source::standingFor).filter(sources::contains),
                        "source",
                        "There is no such source in this project.",
                        faults),
                all(
                        request.stance,
                        text -> stance(text).filter(stance -> targets.contains(stance.target())),
                        "stance",
                        "There is no such target in this project, or no such stance.",
                        faults),
                all(request.reader, Asking::id, "reader", "is not an id", faults),
                all(request.article, Asking::id, "article", "is not an id", faults),
                enums(
                        all(
                                request.certainty,
                                text -> constant(Certainty.class, text),
                                "certainty",
                                "is neither sure nor unsure",
                                faults),
                        Certainty.class),
                enums(
                        all(
                                request.origin,
                                text -> constant(Origin.class, text),
                                "origin",
                                "is none of manual, suggested, imported, settled",
                                faults),
                        Origin.class),
                enums(
                        all(request.block, BlockKind::of, "block", "There is no such kind of block.", faults),
                        BlockKind.class),
                order(request.order, faults));
        if (!faults.errors().isEmpty()) {
            throw faults;
        }
        return new Asked(choice.project(), wanted, choice.visible());
    }

    private static <T> List<T> all(
            List<String> given,
            Function<String, Optional<T>> read,
            String field,
            String reason,
            ProblemException faults) {
        var all = new ArrayList<T>();
        for (var text : given) {
            // A form sends what was left open as well.
            if (!text.isBlank()) {
                var one = read.apply(text.strip());
                if (one.isEmpty()) {
                    faults.field(field, reason);
                } else if (!all.contains(one.get())) {
                    all.add(one.get());
                }
            }
        }
        return all;
    }

    private static <E extends Enum<E>> Set<E> enums(List<E> all, Class<E> type) {
        var set = EnumSet.noneOf(type);
        set.addAll(all);
        return set;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        try {
            return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Wanted.AttributeValue> value(String text, Choice choice) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var value = new Wanted.AttributeValue(text.substring(0, colon), text.substring(colon + 1));
        return choice.tagSets().stream()
                        .anyMatch(tagSet -> tagSet.attribute(value.attribute()).isPresent())
                ? Optional.of(value)
                : Optional.empty();
    }

    private static Optional<Wanted.StanceToward> stance(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return id(text).map(target -> new Wanted.StanceToward(target, null));
        }
        var value = constant(StanceValue.class, text.substring(colon + 1));
        return value.isEmpty()
                ? Optional.empty()
                : id(text.substring(0, colon)).map(target -> new Wanted.StanceToward(target, value.get()));
    }

    private static Wanted.Order order(@Nullable String order, ProblemException faults) {
        if (order == null || order.isBlank()) {
            return Wanted.Order.OLDEST;
        }
        var found = constant(Wanted.Order.class, order.strip());
        if (found.isEmpty()) {
            faults.field("order", "is neither oldest nor newest");
        }
        return found.orElse(Wanted.Order.OLDEST);
    }
}
