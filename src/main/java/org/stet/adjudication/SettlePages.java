package org.stet.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.Annotation;
import org.stet.annotation.carryover.CarryOver;
import org.stet.comparison.CalledNames;
import org.stet.comparison.CompareChoice;
import org.stet.comparison.ComparePage;
import org.stet.comparison.ComparePages;
import org.stet.comparison.Lanes;
import org.stet.comparison.Letters;
import org.stet.comparison.Stretches;
import org.stet.comparison.Tag;
import org.stet.comparison.TalkPart;
import org.stet.project.Member;
import org.stet.project.ProjectNav;
import org.stet.schema.AttributeKind;
import org.stet.schema.Label;
import org.stet.schema.Question;
import org.stet.text.Shortened;
import org.stet.text.Span;

/** Turns a case into what the settling page shows. */
final class SettlePages {

    /** As many characters of a passage are shown in an offer before an ellipsis. */
    private static final int SHOWN = 80;

    /** As many code points are shown on each side of what is to be decided. */
    private static final int CONTEXT = 60;

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
     * @param sent what was filled in for it
     */
    record Asked(
            int at,
            @Nullable UUID done,
            SettlingUndo.@Nullable Step step,
            @Nullable String problem,
            SettlePage.Sent sent) {

        static Asked after(int at, @Nullable UUID done, SettlingUndo.@Nullable Step step) {
            return new Asked(at, done, step, null, SettlePage.Sent.NOTHING);
        }

        static Asked refused(int at, String problem, SettlePage.Sent sent) {
            return new Asked(at, null, null, problem, sent);
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
                open ? current(rows, asked.at(), asked.sent()) : null,
                done == null ? null : done(done),
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
        var kept = decision.outcome() == Outcome.NOBODY ? kept(dispute) : null;
        if (decision.outcome().isOfBorders()) {
            var parts = new ArrayList<>(new BorderFields(found, dispute).outcome(decision, messages));
            parts.add(0, messages.outcome(decision.outcome().id(), accepted));
            return String.join(", ", parts);
        }
        return kept == null ? messages.outcome(decision.outcome().id(), accepted) : messages.nobodyKeptOutcome(kept);
    }

    /** The fields that the tag stays without if nobody is right; {@code null} where none stays. */
    private @Nullable String kept(Dispute dispute) {
        var kept = Resolution.kept(found.variants(dispute));
        return kept == null
                ? null
                : kept.without().stream()
                        .map(field -> FieldChoices.name(found, field, messages))
                        .collect(Collectors.joining(", "));
    }

    private SettlePage.@Nullable Current current(List<SettlePage.Row> rows, int at, SettlePage.Sent sent) {
        var items = found.differences();
        if (items.isEmpty()) {
            return null;
        }
        int place = at >= 1 && at <= items.size() ? at - 1 : firstWaiting(items);
        if (place < 0) {
            return null;
        }
        var item = items.get(place);
        var dispute = item.dispute();
        var settlement = item.settlement();
        var holding = item.standing() == Item.Standing.CHANGED ? null : settlement; // of another matter by now
        var majority = dispute.majority();
        boolean bordered = dispute.commonLabel() != null && isBordered(dispute);
        return new SettlePage.Current(
                rows.get(place),
                joined(dispute.members()),
                holding == null ? null : holding.id,
                holding == null ? 0 : holding.version,
                choices(dispute),
                majority.isEmpty() ? null : majority.get(0),
                bordered,
                bordered ? new BorderFields(found, dispute).all(sent.open(), messages) : List.of(),
                isSeveral(dispute),
                isSeveral(dispute) && Together.canBe(found.tagSet(), found.variants(dispute)),
                kept(dispute),
                dispute.isOfTags(),
                dispute.isOfTags() ? labels() : List.of(),
                sent.label() == null ? label(dispute) : sent.label(),
                dispute.isOfTags() ? new FieldChoices(found, dispute, cast).all(sent.fields(), messages) : List.of(),
                answer(dispute),
                sent,
                talk.get(place),
                comparison(dispute),
                around(dispute, true),
                words(dispute),
                around(dispute, false),
                place == 0 ? null : place,
                place == items.size() - 1 ? null : place + 2);
    }

    /** Beside the text there is room for a few readings: then for those first that have something here. */
    private String comparison(Dispute dispute) {
        var shown = dispute.readings();
        boolean all = shown.size() <= CompareChoice.MOST;
        if (!all) {
            shown = Stream.of(true, false)
                    .flatMap(having -> IntStream.range(0, dispute.readings().size())
                            .filter(place -> dispute.has(place) == having)
                            .mapToObj(dispute.readings()::get))
                    .limit(CompareChoice.MOST)
                    .toList();
        }
        var choice = CompareChoice.of(shown);
        // Of fewer readings the differences are other ones, and have other numbers.
        return (anonymous ? choice.naming() : choice.address()) + (all ? "#row-" + dispute.number() : "");
    }

    private static int firstWaiting(List<Item> items) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).standing().waits()) {
                return place;
            }
        }
        return -1;
    }

    private List<SettlePage.Choice> choices(Dispute dispute) {
        var choices = new ArrayList<SettlePage.Choice>();
        for (int place = 0; place < dispute.readings().size(); place++) {
            choices.add(new SettlePage.Choice(
                    place + 1, dispute.readings().get(place), Letters.of(place), reader(place), !dispute.has(place)));
        }
        return choices;
    }

    private static boolean isBordered(Dispute dispute) {
        return dispute.tags().stream()
                        .flatMap(List::stream)
                        .map(Tag::passage)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isSeveral(Dispute dispute) {
        if (!dispute.verdicts().isEmpty()) {
            return false; // a question has one answer
        }
        var contents = new ArrayList<Object>();
        for (int place = 0; place < dispute.readings().size(); place++) {
            if (dispute.has(place)) {
                contents.add(dispute.content(place));
            }
        }
        return contents.stream().distinct().count() > 1;
    }

    private SettlePage.@Nullable AnswerChoice answer(Dispute dispute) {
        return dispute.verdicts().stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(verdict -> found.tagSet().question(verdict.question()))
                .map(question -> new SettlePage.AnswerChoice(question.name(), answers(question)))
                .orElse(null);
    }

    private static List<SettlePage.Option> answers(Question question) {
        return question.kind() == AttributeKind.BOOLEAN
                ? List.of(new SettlePage.Option("true", "true", ""), new SettlePage.Option("false", "false", ""))
                : question.values().stream()
                        .map(value -> new SettlePage.Option(value.id(), value.name(), ""))
                        .toList();
    }

    private List<SettlePage.LabelChoice> labels() {
        return found.tagSet().labels().stream()
                .filter(label -> label.blockKind() == null)
                .map(label -> new SettlePage.LabelChoice(label.id(), label.name()))
                .toList();
    }

    private static String label(Dispute dispute) {
        return dispute.tags().stream()
                .flatMap(List::stream)
                .map(Tag::label)
                .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String words(Dispute dispute) {
        var text = found.compared().text().text();
        return dispute.passage().map(text::exact).orElse("");
    }

    /** A few words before or after what the readers took in, on the same line. */
    private String around(Dispute dispute, boolean before) {
        var hull = dispute.hull();
        if (hull == null) {
            return "";
        }
        var text = found.compared().text().text();
        int from = before ? Math.max(0, hull.start() - CONTEXT) : hull.end();
        int to = before ? hull.start() : Math.min(text.length(), hull.end() + CONTEXT);
        var words = from == to ? "" : text.words(new Span(from, to));
        return before ? words.substring(words.lastIndexOf('\n') + 1) : words.split("\n", 2)[0];
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
                                Shortened.to(SHOWN, words(offer.item().dispute())),
                                outcome(offer.item().dispute(), offer.decision()),
                                String.join(
                                        ", ",
                                        new BorderFields(found, offer.item().dispute()).shared(messages))))
                        .toList());
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
