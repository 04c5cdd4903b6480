package org.stet.annotation.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import com.fasterxml.jackson.databind.JsonNode;

import org.stet.account.CurrentAccount;
import org.stet.history.ChangeEntry;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.source.Source;
import org.stet.source.SourceView;

/**
 * Joins two records of one source, in all readings of the project: who is heard stays what its reader said, under which
 * record it is kept is the editors' matter. History keeps which annotations came over, so that the two can be parted again.
 */
@ApplicationScoped
public class Merging {

    private static final String SUBJECT = "source";

    /** Ids in one entry of the history, which has room for a million characters. */
    private static final int IDS = 10_000;

    private final Members members;
    private final CurrentAccount current;
    private final History history;
    private final EntityManager entities;

    Merging(Members members, CurrentAccount current, History history, EntityManager entities) {
        this.members = members;
        this.current = current;
        this.history = history;
        this.entities = entities;
    }

    /**
     * @param id of the source that goes
     * @param into the one that stands for it from now on, and that all readers see
     */
    SourceView merge(UUID id, UUID into, UUID change) {
        // Both, and always in the same order: otherwise two mergings could cross each other.
        Stream.of(id, into).sorted().forEach(one -> Source.findByIdOptional(one, LockModeType.PESSIMISTIC_WRITE));
        var source = known(id);
        var who = members.require(source.project, Role.EDITOR).id();
        requirePresent(source, who);
        if (history.repeated(change, who, SUBJECT, id).isPresent()) {
            return SourceView.of(known(into), who);
        }
        var target = Source.byId(into)
                .filter(other ->
                        other.project.equals(source.project) && !other.id.equals(id) && !other.isWithdrawnFor(who))
                .orElseThrow(() -> ProblemException.of(
                                ProblemType.INVALID_REQUEST, "A source is merged into another one of its project.")
                        .field("into", "There is no such other source in this project."));
        if (source.mergedInto != null || target.mergedInto != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "One of the two was merged already. Look at the sources as they are now.");
        }
        var annotations = annotations(source.project, id);
        var mentions = ids("select m.id from Mention m where m.source = :source order by m.id", id);
        source.mergedInto = into;
        source.lastChange = change;
        target.bringOutFor(who); // it stands for all readers as its maker sees it, if that is who merges
        target.confirmed = true;
        Source.flush();
        point(annotations, mentions, into);
        record(source, change, into, annotations, mentions);
        return SourceView.of(target, who);
    }

    /** Parts a source from the one that it was merged into. What was tagged since stays with that one. */
    SourceView part(UUID id, UUID change) {
        var source = known(id);
        var who = members.require(source.project, Role.EDITOR).id();
        requirePresent(source, who);
        if (history.repeated(change, who, SUBJECT, id).isPresent()) {
            return SourceView.of(source, who);
        }
        if (source.mergedInto == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "This source stands for itself already.");
        }
        var into = source.mergedInto;
        if (Source.byId(into).map(target -> target.mergedInto).isPresent()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "The source that this one went into was merged itself. Part that one first, then this one.");
        }
        var annotations = new ArrayList<UUID>();
        var mentions = new ArrayList<UUID>();
        for (ChangeEntry entry : lastMerging(source)) {
            var after = CanonicalJson.read(entry.after == null ? "{}" : entry.after, JsonNode.class);
            after.path("annotations").forEach(one -> annotations.add(UUID.fromString(one.asText())));
            after.path("mentions").forEach(one -> mentions.add(UUID.fromString(one.asText())));
        }
        source.mergedInto = null;
        source.lastChange = change;
        Source.flush();
        // Those that were given another source meanwhile keep it.
        point(
                still(annotations, annotations(source.project, into)),
                still(mentions, ids("select m.id from Mention m where m.source = :source", into)),
                id);
        history.record(NewChange.of(
                change,
                who,
                NewChange.Place.project(source.project),
                ChangeKind.SOURCE_PARTED,
                SUBJECT,
                id,
                Map.of("into", into),
                Map.of("name", source.name)));
        return SourceView.of(source, who);
    }

    /** The entries of the latest merging: as many as it took to name all that came over. */
    private static List<ChangeEntry> lastMerging(Source source) {
        var entries = ChangeEntry.of(source.project, source.id, ChangeKind.SOURCE_MERGED);
        var batch = entries.get(entries.size() - 1).batch;
        return entries.stream()
                .filter(entry -> entry.batch != null && entry.batch.equals(batch))
                .toList();
    }

    private void record(Source source, UUID change, UUID into, List<UUID> annotations, List<UUID> mentions) {
        int parts = Math.max(1, (Math.max(annotations.size(), mentions.size()) + IDS - 1) / IDS);
        for (int i = 0; i < parts; i++) {
            var after = Map.of("into", into, "annotations", part(annotations, i), "mentions", part(mentions, i));
            history.record(NewChange.of(
                            i == 0 ? change : UUID.randomUUID(),
                            current.who().id(),
                            NewChange.Place.project(source.project),
                            ChangeKind.SOURCE_MERGED,
                            SUBJECT,
                            source.id,
                            Map.of("name", source.name),
                            after)
                    .in(change));
        }
    }

    private static List<UUID> part(List<UUID> ids, int which) {
        return ids.subList(Math.min(ids.size(), which * IDS), Math.min(ids.size(), (which + 1) * IDS));
    }

    private void point(List<UUID> annotations, List<UUID> mentions, UUID source) {
        update("Annotation", annotations, source);
        update("Mention", mentions, source);
    }

    /** Some at a time: a database takes only so many values in one statement. */
    private void update(String entity, List<UUID> ids, UUID source) {
        for (int i = 0; i < ids.size(); i += 1_000) {
            entities.createQuery("update " + entity + " e set e.source = :source where e.id in :ids")
                    .setParameter("source", source)
                    .setParameter("ids", ids.subList(i, Math.min(ids.size(), i + 1_000)))
                    .executeUpdate();
        }
    }

    private static List<UUID> still(List<UUID> ids, List<UUID> present) {
        var still = new HashSet<>(present);
        return ids.stream().filter(still::contains).toList();
    }

    /** By way of the project's readings, with which the index begins: one of sources alone would be written with every tag. */
    private List<UUID> annotations(UUID project, UUID source) {
        return entities.createQuery(
                        "select a.id from Annotation a join a.reading r where r.project = :project and a.source = :source"
                                + " order by a.id",
                        UUID.class)
                .setParameter("project", project)
                .setParameter("source", source)
                .getResultList();
    }

    private List<UUID> ids(String query, UUID source) {
        return entities.createQuery(query, UUID.class)
                .setParameter("source", source)
                .getResultList();
    }

    /** Held until the end of the transaction: of two mergings of one source one comes second. */
    private static Source known(UUID id) {
        return Source.<Source>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.unknown());
    }

    private static void requirePresent(Source source, UUID who) {
        if (source.isWithdrawnFor(who)) {
            throw ProblemException.unknown();
        }
    }
}
