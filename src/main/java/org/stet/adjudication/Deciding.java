package org.stet.adjudication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.VisibleLinks;
import org.stet.history.ChangeKind;
import org.stet.history.History;
import org.stet.history.NewChange;
import org.stet.http.CanonicalJson;
import org.stet.http.IfMatch;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.http.Written;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.Role;
import org.stet.project.SettlingReasons;
import org.stet.schema.Breach;

/** Settles differences one by one, and takes decisions back. Two people who settle at once do not settle one thing twice. */
@ApplicationScoped
class Deciding {

    static final String SUBJECT = "settlement";

    private final Cases cases;
    private final Writing writing;
    private final TieCheck ties;
    private final Members members;
    private final CurrentAccount current;
    private final History history;

    Deciding(Cases cases, Writing writing, TieCheck ties, Members members, CurrentAccount current, History history) {
        this.cases = cases;
        this.writing = writing;
        this.ties = ties;
        this.members = members;
        this.current = current;
        this.history = history;
    }

    /**
     * Records a decision, or another one in its place.
     *
     * @param ifMatch required when the settlement exists
     * @throws ProblemException {@code conflict} when the readings have something else meanwhile, or somebody else settled
     *     this; {@code invalid-request} for a decision that makes no sense here, or lacks a reason that the project or a label
     *     asks for; as {@link TieCheck#check} for a link that no reader drew
     */
    Written<SettlementView> put(UUID id, NewSettlement request, @Nullable String ifMatch) {
        var who = current.who();
        var earlier = history.repeated(request.change(), who.id(), SUBJECT, id);
        if (earlier.isPresent() && earlier.get().after != null) {
            var view = CanonicalJson.read(earlier.get().after, SettlementView.class);
            return new Written<>(view, view.version(), earlier.get().before == null);
        }
        var found = cases.locked(request.article());
        var settled = begun(found);
        var item = found.item(request.members())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT,
                        "The readings have something else here by now. Look at the difference again, then decide."));
        var existing = Settlement.byId(id).orElse(null);
        if (existing != null) {
            if (!existing.reading.equals(settled.id)) {
                throw ProblemException.unknown();
            }
            requireVisible(existing);
            IfMatch.required(ifMatch).require(existing.version, existing.lastChange, SettlementView.of(existing));
        }
        var written = decide(settled, found, item, id, existing, request);
        writing.connect(settled);
        return written;
    }

    /**
     * Records new decisions about several differences of one case as one gesture.
     *
     * @param found locked by the caller
     * @param decisions by the differences that they are about
     * @throws ProblemException as {@link #put}; then none of them is recorded
     */
    void putTogether(Case found, Map<Item, Decision> decisions, UUID change) {
        var settled = begun(found);
        var article = found.compared().article().id;
        int number = 0;
        for (var each : decisions.entrySet()) {
            var id = History.following(change, ++number);
            var members = each.getKey().dispute().members();
            var request = new NewSettlement(number == 1 ? change : id, change, article, members, each.getValue());
            decide(settled, found, each.getKey(), History.following(id, 0), null, request);
        }
        writing.connect(settled);
    }

    private Written<SettlementView> decide(
            Reading settled, Case found, Item item, UUID id, @Nullable Settlement existing, NewSettlement request) {
        var dispute = item.dispute();
        requireReason(found, dispute, settled, request.decision());
        boolean gaveWay = giveWay(settled, item, id, request);
        ties.check(found, settled, dispute, id, request.decision());
        var batch = request.batch() == null && gaveWay ? request.change() : request.batch();
        var at = history.now();
        var before = existing == null || existing.withdrawn ? null : SettlementView.of(existing);
        var ruling = new Ruling(request.decision(), current.who().id(), request.change(), at);
        var variants = found.variants(dispute);
        var settlement = existing == null ? new Settlement(id, settled.id, dispute, variants, ruling) : existing;
        settlement.decide(dispute, variants, ruling);
        settlement.persistAndFlush();
        writing.write(settled, settlement);
        requireRoom(settled, found, settlement);
        var view = SettlementView.of(settlement);
        history.record(
                NewChange.of(
                                request.change(),
                                settlement.account,
                                settled.place(),
                                ChangeKind.DIFFERENCE_SETTLED,
                                SUBJECT,
                                id,
                                before,
                                view)
                        .in(batch),
                at);
        return new Written<>(view, view.version(), existing == null);
    }

    /** What was decided about an earlier state of the same matter gives way; what holds is somebody's, and stays. */
    private boolean giveWay(Reading settled, Item item, UUID id, NewSettlement request) {
        int gaveWay = 0;
        for (var other :
                Items.touching(Settlement.of(settled.id), item.dispute().members())) {
            if (other.id.equals(id)) {
                continue;
            }
            boolean holds = item.settlement() != null
                    && other.id.equals(item.settlement().id)
                    && item.standing() == Item.Standing.DECIDED;
            if (holds) {
                throw ProblemException.of(ProblemType.CONFLICT, "Somebody settled this in the meantime.")
                        .with("current", SettlementView.of(other));
            }
            gaveWay++;
            withdraw(
                    settled,
                    other,
                    History.following(request.change(), gaveWay),
                    request.batch() == null ? request.change() : request.batch());
        }
        return gaveWay > 0;
    }

    private static void requireReason(Case found, Dispute dispute, Reading settled, Decision decision) {
        if (decision.reason() != null) {
            return;
        }
        Project project = Project.findById(settled.project);
        if (isWanted(project.settlingReasons, decision.outcome())) {
            throw without("This project asks for a reason here.");
        }
        if (decision.outcome().settles() && found.tagSet().labels().stream().anyMatch(dispute::asksForReason)) {
            throw without("The tag set asks for a reason here.");
        }
    }

    /**
     * What several readers have may stand side by side only as the tag set allows.
     *
     * @throws ProblemException {@code layer-conflict}, which takes back what was written
     */
    private static void requireRoom(Reading settled, Case found, Settlement settlement) {
        var present = Annotation.inTextOrder(settled.id).stream()
                .collect(Collectors.groupingBy(annotation -> annotation.label, Collectors.counting()));
        var breaches = Together.breaches(
                found.tagSet(), settlement.had(), settlement.decided(), label -> present.getOrDefault(label, 0L)
                        .intValue());
        if (!breaches.isEmpty()) {
            throw Breach.problem(breaches);
        }
    }

    private static ProblemException without(String why) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, why)
                .field("decision.reason", "Say why, in a sentence.");
    }

    static boolean isWanted(SettlingReasons reasons, Outcome outcome) {
        return switch (reasons) {
            case NEVER -> false;
            case EXCEPTIONS -> outcome.isExceptional();
            case ALWAYS -> outcome.settles();
        };
    }

    /** Takes a decision back: the difference is open again. */
    void withdraw(UUID id, UUID change, @Nullable String ifMatch) {
        var settlement = Settlement.byId(id).orElseThrow(ProblemException::unknown);
        requireVisible(settlement);
        var settled = editable(settlement.reading);
        if (history.repeated(change, current.who().id(), SUBJECT, id).isPresent()) {
            return;
        }
        Cases.lock(settled);
        Settlement.getEntityManager().refresh(settlement);
        IfMatch.required(ifMatch).require(settlement.version, settlement.lastChange, SettlementView.of(settlement));
        if (settlement.withdrawn) {
            throw ProblemException.unknown();
        }
        withdraw(settled, settlement, change, null);
    }

    /** Takes a decision out; the settled reading is locked already. */
    private void withdraw(Reading settled, Settlement settlement, UUID change, @Nullable UUID batch) {
        takeOut(settled, settlement, change, batch, ChangeKind.SETTLEMENT_WITHDRAWN);
    }

    /**
     * Takes a decision out that the readings have overtaken. That is nobody's doing, and so no step to undo: it would come
     * back beside what all agree on.
     */
    void overtake(Reading settled, Settlement settlement, UUID change, UUID batch) {
        takeOut(settled, settlement, change, batch, ChangeKind.SETTLEMENT_OVERTAKEN);
    }

    private void takeOut(Reading settled, Settlement settlement, UUID change, @Nullable UUID batch, ChangeKind kind) {
        var before = SettlementView.of(settlement);
        settlement.withdraw(change, history.now());
        writing.write(settled, settlement);
        history.record(
                NewChange.of(change, current.who().id(), settled.place(), kind, SUBJECT, settlement.id, before, null)
                        .in(batch),
                settlement.changed);
    }

    /**
     * A settled reading that the person asking may change.
     *
     * @throws ProblemException {@code not-found} for others, {@code reading-submitted} once it is finished
     */
    Reading editable(UUID id) {
        var settled = Reading.byId(id).filter(Reading::isSettled).orElseThrow(ProblemException::unknown);
        members.require(settled.project, Role.EDITOR);
        requireOpen(settled);
        return settled;
    }

    /** @throws ProblemException {@code not-found} for whoever does not edit the project, and while a link's end is hidden */
    void requireVisible(Settlement settlement) {
        var settled =
                Reading.byId(settlement.reading).filter(Reading::isSettled).orElseThrow(ProblemException::unknown);
        var who = members.require(settled.project, Role.EDITOR);
        if (VisibleLinks.handedIn(who.id(), Role.EDITOR)
                .allow(List.of(settlement), Settlement::links)
                .isEmpty()) {
            throw ProblemException.unknown();
        }
    }

    private static Reading begun(Case found) {
        var settled = found.settled();
        if (settled == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "Nobody has begun to settle this article yet.");
        }
        requireOpen(settled);
        return settled;
    }

    private static void requireOpen(Reading settled) {
        if (!settled.isOpen()) {
            throw ProblemException.of(
                    ProblemType.READING_SUBMITTED, "This article is settled. Open it again to decide something else.");
        }
    }
}
