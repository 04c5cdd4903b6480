package org.stet.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.history.ChangeEntry;
import org.stet.history.ChangeEntry.Had;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.source.Casting;
import org.stet.source.Source;

/** One's own reading as it was after any of its changes: worked out from the history, looked at, and brought back. */
@ApplicationScoped
public class PastStates {

    private static final Set<String> RESTORED =
            Stream.of(PutBack.JUDGEMENTS, PutBack.CAST).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final OwnReadings own;
    private final Readings readings;
    private final PutBack putBack;
    private final Undoing undoing;
    private final Summaries summaries;
    private final History history;

    PastStates(
            OwnReadings own,
            Readings readings,
            PutBack putBack,
            Undoing undoing,
            Summaries summaries,
            History history) {
        this.own = own;
        this.readings = readings;
        this.putBack = putBack;
        this.undoing = undoing;
        this.summaries = summaries;
        this.history = history;
    }

    /**
     * A reading as it was.
     *
     * @param after the change that had led to it
     * @param summary what that change did, in a sentence
     */
    public record Past(Reading reading, ChangeEntry after, String summary, ReadingView view) {}

    /** @throws ProblemException {@code not-found} unless it is one's own reading and a change in it */
    public Past after(UUID readingId, UUID change) {
        var reading = own.require(readingId);
        var entry = entry(reading, change);
        var states = states(reading, entry);
        var annotations = views(states, Tagging.SUBJECT, AnnotationView.class).stream()
                .map(annotation -> annotation.source() == null
                        ? annotation
                        : annotation.by(Source.standingFor(annotation.source())))
                .toList();
        var there = annotations.stream().map(AnnotationView::id).collect(Collectors.toSet());
        var now = readings.view(reading);
        var view = new ReadingView(
                now.id(),
                now.project(),
                now.article(),
                now.text(),
                now.schema(),
                now.reader(),
                now.state(),
                now.submittedAt(),
                now.version(),
                annotations,
                views(states, Linking.SUBJECT, LinkView.class).stream()
                        // An end in another article is as it is now.
                        .filter(link -> Stream.of(link.from(), link.to())
                                .allMatch(end -> there.contains(end) || isFar(end, reading)))
                        .toList(),
                views(states, Answering.SUBJECT, AnswerView.class));
        return new Past(reading, entry, summaries.of(reading, entry), view);
    }

    /** The annotations that a reading had after one of its changes, in the order of their making. */
    public List<AnnotationView> annotationsAfter(Reading reading, UUID change) {
        return views(states(reading, entry(reading, change)), Tagging.SUBJECT, AnnotationView.class);
    }

    private static boolean isFar(UUID annotation, Reading reading) {
        return Annotation.byId(annotation)
                .filter(far -> !far.withdrawn && !far.reading.id.equals(reading.id))
                .isPresent();
    }

    /**
     * Makes the reading what it was, as one act that undo takes back.
     *
     * @param to the change that had led to the state
     * @param change the id of the change that brings it back
     * @throws ProblemException {@code reading-submitted} when it is handed in; {@code conflict} when it is like that
     *     already
     */
    public Undone bringBack(UUID readingId, UUID to, UUID change) {
        var reading = own.require(readingId);
        var entry = entry(reading, to);
        var summary = summaries.restored(reading, entry);
        var earlier = history.repeated(change);
        if (earlier.isPresent()) {
            if (!change.equals(earlier.get().batch) || !reading.id.equals(earlier.get().reading)) {
                throw ProblemException.of(
                        ProblemType.CHANGE_ID_REUSED,
                        "This change id already stands for another change. Make a new one for each change.");
            }
            return undoing.undone(ChangeEntry.ofBatch(reading.place(), change), summary);
        }
        OwnReadings.requirePresent(reading);
        OwnReadings.requireOpen(reading);
        var wanted = states(reading, entry);
        var present = new LinkedHashMap<>(states(reading, newest(reading)));
        var at = history.now();
        var ids = History.ids(change);
        var made = new ArrayList<NewChange>();
        // What was made since goes first, links before what they join; then what was there comes back the other way
        // round. The cast is the whole project's: of it comes back what is needed and gone, and nothing goes.
        var gone = new ArrayList<>(present.values());
        gone.removeIf(had -> had.after() == null || state(wanted, had.subject()) != null || isOfCast(had));
        gone.sort(Comparator.comparing((Had had) -> had.subjectType().equals(Tagging.SUBJECT)));
        var back = new ArrayList<>(wanted.values());
        back.removeIf(had -> had.after() == null
                || (isOfCast(had) ? state(present, had.subject()) != null : isSame(had, present.get(had.subject()))));
        back.sort(Comparator.comparing(PastStates::rank));
        for (Had had : Stream.concat(gone.stream(), back.stream()).toList()) {
            var turn = new PutBack.Turn(
                    had.subjectType(), had.subject(), state(present, had.subject()), state(wanted, had.subject()));
            putBack.putBack(turn, reading, ids, at).forEach(next -> made.add(next.in(change)));
        }
        if (made.isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The reading is like that already.");
        }
        return undoing.undone(
                made.stream().map(next -> history.record(next, at)).toList(), summary);
    }

    private static ChangeEntry entry(Reading reading, UUID change) {
        return ChangeEntry.byId(change)
                .filter(entry -> reading.id.equals(entry.reading))
                .orElseThrow(() -> ProblemException.unknown());
    }

    private static ChangeEntry newest(Reading reading) {
        return ChangeEntry.newestInReading(reading.place(), Long.MAX_VALUE, 1).get(0);
    }

    /** What each thing was led to last, by its id. */
    private static Map<UUID, Had> states(Reading reading, ChangeEntry upTo) {
        var states = new LinkedHashMap<UUID, Had>();
        ChangeEntry.statesUpTo(reading.place(), upTo.seq, RESTORED).forEach(had -> states.put(had.subject(), had));
        return states;
    }

    private static boolean isOfCast(Had had) {
        return PutBack.CAST.contains(had.subjectType());
    }

    /** What is pointed to comes back before what points to it. */
    private static int rank(Had had) {
        return switch (had.subjectType()) {
            case Casting.SOURCE, Casting.TARGET -> 0;
            case Casting.MENTION -> 1;
            case Tagging.SUBJECT -> 2;
            default -> 3;
        };
    }

    private static @Nullable String state(Map<UUID, Had> states, UUID subject) {
        var had = states.get(subject);
        return had == null ? null : had.after();
    }

    /** Whether a thing says the same, whichever changes led to it. */
    private static boolean isSame(Had wanted, @Nullable Had present) {
        return present != null && Objects.equals(said(wanted), said(present));
    }

    private static @Nullable Map<?, ?> said(Had had) {
        if (had.after() == null) {
            return null;
        }
        Map<?, ?> state = CanonicalJson.read(had.after(), Map.class);
        state.keySet().removeAll(List.of("version", "lastChange", "changed", "created"));
        return state;
    }

    private static <V> List<V> views(Map<UUID, Had> states, String subjectType, Class<V> type) {
        return states.values().stream()
                .filter(had -> had.subjectType().equals(subjectType) && had.after() != null)
                .map(had -> CanonicalJson.read(Objects.requireNonNull(had.after()), type))
                .toList();
    }
}
