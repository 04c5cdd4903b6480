package org.stet.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.Annotation;
import org.stet.annotation.carryover.CarryOver;
import org.stet.comparison.CalledNames;
import org.stet.comparison.ComparePage;
import org.stet.comparison.ComparePages;
import org.stet.comparison.Lanes;
import org.stet.comparison.Letters;
import org.stet.comparison.Stretches;
import org.stet.comparison.Tag;
import org.stet.comparison.TalkPart;
import org.stet.project.Member;
import org.stet.project.ProjectNav;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.text.Shortened;

/** Turns a case into what the settling page shows. */
final class SettlePages {

    /** As many characters of a passage are shown in an offer before an ellipsis. */
    private static final int SHOWN = 80;

    private final Case found;
    private final boolean anonymous;
    private final FieldChoices.Cast cast;
    private final List<List<TalkPart.Thread>> talk;
    private final SettlingMessages messages;
    private final Map<UUID, String> people = new HashMap<>();

    /** @param talk what was said about each difference, in their order */
    SettlePages(
            Case found,
            boolean anonymous,
            FieldChoices.Cast cast,
            List<List<TalkPart.Thread>> talk,
            SettlingMessages messages) {
        this.found = found;
        this.anonymous = anonymous;
        this.cast = cast;
        this.talk = talk;
        this.messages = messages;
    }

    /**
     * What is asked for, and what came before it.
     *
     * @param at the number of the difference to decide; the first that waits if there is none of that number
     * @param done the settlement that was just made; {@code null} for none
     * @param step the undo or redo just now; {@code null} for none
     * @param problem why the last decision was refused; {@code null} if it was not
     * @param sent what was filled in for it, or before passages were looked for
     * @param passages words that passages of other articles are looked for by; {@code null} where they are not
     */
    record Asked(
            int at,
            @Nullable UUID done,
            SettlingUndo.@Nullable Step step,
            @Nullable String problem,
            SettlePage.Sent sent,
            @Nullable String passages) {

        static Asked after(int at, @Nullable UUID done, SettlingUndo.@Nullable Step step) {
            return new Asked(at, done, step, null, SettlePage.Sent.NOTHING, null);
        }

        /** @param link what was chosen before; {@code null} for nothing */
        Asked looking(@Nullable String passages, SettlePage.@Nullable SentLink link) {
            return new Asked(at, done, step, problem, sent.with(link), passages);
        }

        static Asked refused(int at, String problem, SettlePage.Sent sent) {
            return new Asked(at, null, null, problem, sent, null);
        }
    }

    /** @param asking whose pace tells how long the rest takes */
    SettlePage page(ProjectNav nav, UUID asking, Asked asked) {
        var done = asked.done();
        var compared = found.compared();
        var text = compared.text();
        var rows = rows();
        var differences = found.differences();
        var sides = sides();
        var codes = new HashMap<String, String>();
        compared.labels().forEach((id, label) -> codes.put(id, label.code()));
        var seconds = SettlingView.secondsLeft(found, asking);
        var state = state();
        boolean open = state.equals("open");
        return new SettlePage(
                nav,
                compared.stylesheets(),
                compared.article().id,
                compared.article().titleOr("–"),
                text.language().toLanguageTag(),
                text.direction(),
                text.writings(),
                sides,
                sides.stream().map(ComparePage.Side::reader).collect(Collectors.joining(", ")),
                anonymous,
                state,
                found.leftOut(),
                (int) compared.readings().stream().filter(CarryOver::isWaiting).count(),
                found.items().size() - differences.size(),
                differences.size(),
                SettlingView.count(found, Item.Standing.DECIDED),
                SettlingView.count(found, Item.Standing.COUNTED),
                differences.stream()
                        .filter(item -> item.standing() == Item.Standing.DEFERRED)
                        .map(item -> item.dispute().number())
                        .toList(),
                found.waiting(),
                Prefilling.isDue(found),
                seconds == null ? null : Math.round(seconds / 60.0),
                open
                        ? new CurrentPages(found, anonymous, cast, talk, this::reader, messages)
                                .page(rows, asked.at(), asked.sent(), asked.passages())
                        : null,
                done == null ? null : done(done),
                stepped(asked.step()),
                stayed(asked.step()),
                asked.problem(),
                rows,
                Tally.of(found).stream()
                        .map(count -> new SettlePage.Seen(
                                found.tagSet()
                                        .label(count.label())
                                        .map(Label::name)
                                        .orElse(count.label()),
                                count.readers(),
                                count.passages()))
                        .toList(),
                Stretches.of(
                        Lanes.of(
                                text.text(),
                                text.blocks(),
                                compared.alignment(),
                                firstLane(),
                                codes,
                                Letters.first(sides.size())),
                        false));
    }

    private String state() {
        var settled = found.settled();
        if (settled == null) {
            return "none";
        }
        if (found.isToBeBroughtOver()) {
            return "corrected";
        }
        return settled.isOpen() ? "open" : "submitted";
    }

    /** What is settled so far; before that, what all readers have. */
    private List<Tag> firstLane() {
        var settled = found.settled();
        if (settled == null) {
            return found.compared().alignment().agreements().stream()
                    .map(agreement -> agreement.tags().get(0))
                    .toList();
        }
        return Annotation.inTextOrder(settled.id).stream()
                .map(annotation ->
                        new Tag(annotation.id, annotation.label, annotation.label, annotation.passage(), Map.of()))
                .toList();
    }

    private List<ComparePage.Side> sides() {
        var sides = new ArrayList<ComparePage.Side>();
        for (var reading : found.compared().alignment().readings()) {
            int place = sides.size();
            sides.add(new ComparePage.Side(
                    reading.id(),
                    Letters.of(place),
                    reader(place),
                    reading.tags().size(),
                    null));
        }
        return sides;
    }

    private String reader(int place) {
        return anonymous
                ? messages.anonymousReader(Letters.of(place))
                : found.compared().alignment().readings().get(place).reader();
    }

    private List<SettlePage.Row> rows() {
        var rows = new ArrayList<SettlePage.Row>();
        var items = found.differences();
        for (var row : ComparePages.rows(found.compared())) {
            var item = items.get(rows.size());
            var settlement = item.settlement();
            rows.add(new SettlePage.Row(
                    row,
                    item.standing().id(),
                    item.dispute().having(),
                    settlement == null ? null : outcome(item.dispute(), settlement.decided()),
                    settlement == null ? null : person(settlement.account),
                    settlement == null ? null : words(settlement.reason),
                    settlement != null
                                    && item.standing() == Item.Standing.DECIDED
                                    && item.dispute().isOfTags()
                            ? settlement.id
                            : null));
        }
        return rows;
    }

    /** Whoever decides may be one of the readers, who then is known by a letter here too. */
    private String person(UUID account) {
        return anonymous ? masked(account) : name(account);
    }

    private String masked(UUID account) {
        var readings = found.compared().readings();
        for (int place = 0; place < readings.size(); place++) {
            if (readings.get(place).account.equals(account)) {
                return reader(place);
            }
        }
        return messages.editor();
    }

    /** What somebody wrote, without the names of people where names are hidden. */
    private @Nullable String words(@Nullable String written) {
        if (written == null || !anonymous) {
            return written;
        }
        var masks = new HashMap<String, String>();
        var project = found.compared().article().projectId;
        Member.ofProject(project).forEach(member -> masks.put(member.account.displayName, masked(member.account.id)));
        found.compared().readings().forEach(reading -> masks.put(name(reading.account), masked(reading.account)));
        return CalledNames.masked(written, masks);
    }

    private String name(UUID account) {
        return people.computeIfAbsent(account, id -> {
            @Nullable Account person = Account.findById(id);
            return person == null ? "" : person.displayName;
        });
    }

    private String outcome(Dispute dispute, Decision decision) {
        var accepted = decision.accepted().stream()
                .map(reading -> dispute.readings().indexOf(reading))
                .filter(place -> place >= 0)
                .map(this::reader)
                .collect(Collectors.joining(", "));
        if (decision.outcome() == Outcome.REPLACE && !decision.links().isEmpty()) {
            return decision.links().stream().map(this::drawn).collect(Collectors.joining("; "));
        }
        var kept = decision.outcome() == Outcome.NOBODY ? CurrentPages.kept(found, dispute, messages) : null;
        if (decision.outcome().isOfBorders()) {
            var parts = new ArrayList<>(new BorderFields(found, dispute).outcome(decision, messages));
            parts.add(0, messages.outcome(decision.outcome().id(), accepted));
            return String.join(", ", parts);
        }
        return kept == null ? messages.outcome(decision.outcome().id(), accepted) : messages.nobodyKeptOutcome(kept);
    }

    private String drawn(Decision.NewTie link) {
        var type = found.tagSet().link(link.type()).map(LinkType::name).orElse(link.type());
        return messages.linkOutcome(type, end(link.from()), end(link.to()));
    }

    /** A passage taken back since still has its words. */
    private String end(UUID passage) {
        return Annotation.byId(passage)
                .filter(end -> end.reading.article.equals(found.compared().article().id))
                .map(end -> Shortened.to(SHOWN, end.exact))
                .orElseGet(messages::elsewhere);
    }

    private @Nullable String stepped(SettlingUndo.@Nullable Step step) {
        if (step == null || step.turned().isEmpty()) {
            return null;
        }
        var differences = step.turned().stream()
                .flatMap(turned -> found.differenceAt(turned.members()).stream())
                .map(Dispute::number)
                .distinct()
                .sorted()
                .toList();
        if (differences.isEmpty()) {
            return messages.steppedElsewhere(step.undo());
        }
        if (step.turned().size() > 1) {
            return messages.steppedAtAll(
                    step.undo(),
                    differences.size(),
                    differences.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        var turned = step.turned().get(0);
        var dispute = found.differenceAt(turned.members()).orElseThrow();
        return messages.steppedAt(
                step.undo(),
                dispute.number(),
                said(dispute, step.undo() ? turned.from() : turned.to()),
                said(dispute, step.undo() ? turned.to() : null));
    }

    /** What was decided; empty where that named readers that are gone, or links, whose ends may be hidden by now. */
    private String said(Dispute dispute, @Nullable Decision decision) {
        return decision == null
                        || !decision.links().isEmpty()
                        || !dispute.readings().containsAll(decision.accepted())
                ? ""
                : outcome(dispute, decision);
    }

    private SettlePage.@Nullable Stayed stayed(SettlingUndo.@Nullable Step step) {
        return step == null || step.stayed().isEmpty()
                ? null
                : new SettlePage.Stayed(
                        step.undo(),
                        step.changed(),
                        step.stayed().stream()
                                .map(decision -> decision.sentence(found, messages))
                                .toList());
    }

    private SettlePage.@Nullable Done done(UUID id) {
        return found.differences().stream()
                .filter(item ->
                        item.settlement() != null && item.settlement().id.equals(id))
                .findFirst()
                .map(this::done)
                .orElse(null);
    }

    private SettlePage.Done done(Item item) {
        var settlement = Objects.requireNonNull(item.settlement());
        return new SettlePage.Done(
                settlement.id,
                item.dispute().number(),
                outcome(item.dispute(), settlement.decided()),
                Identical.to(found, item).stream()
                        .map(offer -> new SettlePage.Offer(
                                offer.item().dispute().number(),
                                Shortened.to(
                                        SHOWN,
                                        CurrentPages.words(found, offer.item().dispute())),
                                outcome(offer.item().dispute(), offer.decision()),
                                String.join(
                                        ", ",
                                        new BorderFields(found, offer.item().dispute()).shared(messages))))
                        .toList());
    }
}
