package org.stet.annotation.carryover;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.Answer;
import org.stet.annotation.AnswerView;
import org.stet.annotation.DecisionView;
import org.stet.annotation.NewAnnotation;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.annotation.SpanText;
import org.stet.annotation.Tagging;
import org.stet.annotation.carryover.CarryOverView.LostReason;
import org.stet.article.ReadText;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;
import org.stet.text.StoredText;

/** Shows a reader what did not come over by itself, and takes their decisions; of a submitted reading as well. */
@ApplicationScoped
class Deciding {

    private final Readings readings;
    private final CarryOver carryOver;
    private final Tagging tagging;
    private final History history;

    Deciding(Readings readings, CarryOver carryOver, Tagging tagging, History history) {
        this.readings = readings;
        this.carryOver = carryOver;
        this.tagging = tagging;
        this.history = history;
    }

    CarryOverView of(UUID readingId) {
        return view(readings.own(readingId));
    }

    CarryOverView caughtUp(UUID readingId) {
        var reading = readings.ownPresent(readingId);
        carryOver.catchUp(reading);
        Reading.flush();
        return view(reading);
    }

    private CarryOverView view(Reading reading) {
        return new CarryOverView(
                reading.id,
                reading.carriedFrom,
                Carried.countUnchanged(reading.id),
                CarryOver.late(reading),
                carryOver.transferInto(reading).map(this::items).orElse(List.of()),
                lostReasons(reading));
    }

    private List<CarriedView> items(Transfer transfer) {
        var mentions = carryOver.mentionsThere(transfer);
        return Carried.toBeLookedAt(transfer.into.id).stream()
                .map(row -> view(row, transfer, mentions, List.of()))
                .sorted(Comparator.comparing(
                                (CarriedView item) -> item.was().spans().get(0).start())
                        .thenComparing(item -> item.id().toString()))
                .toList();
    }

    private static CarriedView view(Carried row, Transfer transfer, Map<UUID, UUID> mentions, List<UUID> changes) {
        var annotation = Annotation.byId(row.from).orElseThrow();
        var earlier = transfer.text(annotation.reading.text);
        var judged = judged(AnnotationView.of(annotation, earlier), earlier, transfer, mentions);
        return CarriedView.of(row, annotation, judged, earlier, transfer.after, changes);
    }

    private static Judged judged(AnnotationView state, ReadText earlier, Transfer transfer, Map<UUID, UUID> mentions) {
        return Judged.of(state, transfer.from(earlier.id()), transfer.after, mentions);
    }

    /** Of answers that their reader has not looked at since they came over. */
    private List<LostReason> lostReasons(Reading reading) {
        return carryOver
                .transferInto(reading)
                .map(transfer -> Answer.ofReading(transfer.from.id).stream()
                        .flatMap(answer -> Answer.everTo(reading.id, answer.question, answer.target)
                                .filter(heir -> !heir.withdrawn && CarriedAnswers.isUntouched(heir))
                                .stream()
                                .flatMap(heir -> CarriedAnswers.lost(AnswerView.of(answer), transfer).stream()
                                        .map(reason -> new LostReason(
                                                heir.id,
                                                heir.question,
                                                reason.spans().stream()
                                                        .map(SpanText::exact)
                                                        .collect(Collectors.joining(StoredText.GAP))))))
                        .toList())
                .orElse(List.of());
    }

    /**
     * @throws ProblemException as for annotations, when the tag set's rules forbid what is decided; {@code article-corrected}
     *     when the article was corrected once more: what waited then waits there
     */
    Written<CarriedView> decide(UUID id, NewDecision request) {
        var row = Carried.byId(id).orElseThrow(() -> ProblemException.unknown());
        var reading = readings.own(row.reading);
        var transfer = carryOver.transferInto(reading).orElseThrow();
        if (history.repeated(request.change(), reading.account, DecisionView.SUBJECT, id)
                .isEmpty()) {
            requirePresent(reading);
            if (!row.isToBeLookedAt()) {
                throw ProblemException.of(
                        ProblemType.CONFLICT, "This annotation came over by itself. Change it as any other.");
            }
            carryOut(row, transfer, request);
        }
        var made = history.repeated(request.change())
                .filter(entry -> entry.batch != null)
                .map(entry -> List.of(entry.id))
                .orElse(List.of());
        return new Written<>(view(row, transfer, carryOver.mentionsThere(transfer), made), row.version, false);
    }

    /** What was decided of an earlier text may arrive when there is another one; one that had arrived by then stands. */
    private static void requirePresent(Reading reading) {
        if (reading.carriedTo != null) {
            throw ProblemException.of(
                            ProblemType.ARTICLE_CORRECTED,
                            "The article was corrected once more. Look at this tag again in the corrected text.")
                    .with("reading", reading.carriedTo);
        }
    }

    /** The change of the annotation itself; that of the decision is its batch, and in it. */
    private static UUID ofAnnotation(NewDecision request) {
        return request.annotationChange() == null ? History.following(request.change(), 1) : request.annotationChange();
    }

    private void requireUnused(UUID annotationChange, NewDecision request) {
        if (annotationChange.equals(request.change())
                || history.repeated(annotationChange).isPresent()) {
            throw ProblemException.of(
                            ProblemType.CHANGE_ID_REUSED,
                            "This change id already stands for another change. Make a new one for each change.")
                    .field("annotationChange", "Used before for something else.");
        }
    }

    /** A decision may be hours old when it arrives: what another desk made of the annotation since does not go unseen. */
    private static void requireSeen(Annotation heir, NewDecision request) {
        if (request.annotationChange() != null && !heir.lastChange.equals(request.seen())) {
            throw ProblemException.of(
                            ProblemType.CONFLICT,
                            "This tag was kept or changed elsewhere since you decided on it. Load the page anew to see it.")
                    .field("seen", "Is not its last change.");
        }
    }

    private void carryOut(Carried row, Transfer transfer, NewDecision request) {
        requireUnused(ofAnnotation(request), request);
        var reading = transfer.into;
        var before = state(row);
        var heir = Annotation.byId(row.id).filter(one -> !one.withdrawn);
        boolean stands = request.decision() == Decision.KEEP || request.decision() == Decision.MOVE;
        row.dropped = request.decision() == Decision.DROP;
        row.lastChange = request.change();
        if (stands) {
            place(row, transfer, request);
        } else {
            heir.ifPresent(one -> {
                requireSeen(one, request);
                tagging.takeBack(one, ofAnnotation(request), request.change());
            });
        }
        Carried.flush();
        if (stands) {
            new CarriedLinks(transfer).carry();
        }
        var after = state(row);
        var decided = NewChange.of(
                request.change(),
                reading.account,
                reading.place(),
                ChangeKind.CARRYING_DECIDED,
                DecisionView.SUBJECT,
                row.id,
                before,
                after);
        // Where another desk had decided the same, there is nothing to take back here.
        boolean anew =
                !before.equals(after) || history.repeated(ofAnnotation(request)).isPresent();
        history.record(anew ? decided.in(request.change()) : decided);
    }

    private void place(Carried row, Transfer transfer, NewDecision request) {
        var annotation = Annotation.byId(row.from).orElseThrow();
        var earlier = transfer.text(annotation.reading.text);
        var state = AnnotationView.of(annotation, earlier);
        var corrected = transfer.after;
        var heir = Annotation.byId(row.id).filter(one -> !one.withdrawn).map(one -> AnnotationView.of(one, corrected));
        if (heir.isPresent()) {
            // What its reader has changed about it since stays.
            putAt(
                    row,
                    heir.get(),
                    heir.get().attributes(),
                    heir.get().mention(),
                    spans(row, corrected, request),
                    request);
            return;
        }
        var judged = judged(state, earlier, transfer, carryOver.mentions(transfer));
        putAt(row, state, judged.attributes(), judged.mention(), spans(row, corrected, request), request);
    }

    private void putAt(
            Carried row,
            AnnotationView said,
            Map<String, Object> attributes,
            @Nullable UUID mention,
            List<SpanText> spans,
            NewDecision request) {
        tagging.carry(
                row.id,
                new NewAnnotation(
                        ofAnnotation(request),
                        request.change(),
                        row.reading,
                        said.label(),
                        spans,
                        attributes,
                        said.source(),
                        mention,
                        said.stance(),
                        said.note(),
                        said.certainty(),
                        said.origin()),
                said.origin());
    }

    private static List<SpanText> spans(Carried row, ReadText corrected, NewDecision request) {
        if (request.decision() == Decision.MOVE) {
            var spans = request.spans();
            if (spans == null || spans.isEmpty()) {
                throw ProblemException.of(ProblemType.INVALID_REQUEST, "Say where the annotation stands now.")
                        .field("spans", "Needed to move an annotation.");
            }
            return spans;
        }
        if (row.place == null) {
            throw ProblemException.of(
                            ProblemType.INVALID_REQUEST,
                            "These words are no longer in the text. Select others and move the annotation there, or drop it.")
                    .field("decision", "There is no place to keep it at.");
        }
        return SpanText.of(row.place, corrected);
    }

    private static Map<String, Object> state(Carried row) {
        var state = new HashMap<String, Object>();
        state.put("dropped", row.dropped);
        state.put("stands", isStanding(row));
        return state;
    }

    private static boolean isStanding(Carried row) {
        @Nullable Annotation heir = Annotation.byId(row.id).orElse(null);
        return heir != null && !heir.withdrawn;
    }
}
