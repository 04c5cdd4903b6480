package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.CompareChoice;
import org.stet.comparison.Letters;
import org.stet.comparison.Tag;
import org.stet.comparison.TalkPart;
import org.stet.schema.AttributeKind;
import org.stet.schema.Question;
import org.stet.text.Span;

/** Turns the difference that is being decided into what the settling page shows of it. */
final class CurrentPages {

    /** As many code points are shown on each side of what is to be decided. */
    private static final int CONTEXT = 60;

    private final Case found;
    private final boolean anonymous;
    private final FieldChoices.Cast cast;
    private final List<List<TalkPart.Thread>> talk;
    private final IntFunction<String> reader;
    private final SettlingMessages messages;

    /**
     * @param talk what was said about each difference, in their order
     * @param reader what a reader is called here, by the place of the reading
     */
    CurrentPages(
            Case found,
            boolean anonymous,
            FieldChoices.Cast cast,
            List<List<TalkPart.Thread>> talk,
            IntFunction<String> reader,
            SettlingMessages messages) {
        this.found = found;
        this.anonymous = anonymous;
        this.cast = cast;
        this.talk = talk;
        this.reader = reader;
        this.messages = messages;
    }

    /**
     * @param at its number; the first that waits if there is none of that number
     * @param sent what was filled in before
     * @param passages words that passages of other articles are looked for by; {@code null} where they are not
     * @return {@code null} where nothing waits, and nothing else was asked for
     */
    SettlePage.@Nullable Current page(
            List<SettlePage.Row> rows, int at, SettlePage.Sent sent, @Nullable String passages) {
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
        var settled = found.settled();
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
                kept(found, dispute, messages),
                dispute.isOfTags(),
                dispute.isOfTags() ? labels() : List.of(),
                sent.label() == null ? label(dispute) : sent.label(),
                dispute.isOfTags() ? new FieldChoices(found, dispute, cast).all(sent.fields(), messages) : List.of(),
                answer(dispute),
                dispute.isOfTies() && settled != null
                        ? new LinkChoices(found, dispute, settled, passages, sent.link()).all()
                        : null,
                sent,
                talk.get(place),
                comparison(dispute),
                around(dispute, true),
                words(found, dispute),
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
                    place + 1,
                    dispute.readings().get(place),
                    Letters.of(place),
                    reader.apply(place),
                    !dispute.has(place)));
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

    private List<SettlePage.Option> answers(Question question) {
        return question.kind() == AttributeKind.BOOLEAN
                ? List.of(
                        new SettlePage.Option("true", messages.yes(), ""),
                        new SettlePage.Option("false", messages.no(), ""))
                : question.values().stream()
                        .map(value -> new SettlePage.Option(value.id(), value.name(), ""))
                        .toList();
    }

    private List<SettlePage.LabelChoice> labels() {
        return found.inUse().labels().stream()
                .filter(label -> label.blockKind() == null)
                .map(label -> new SettlePage.LabelChoice(label.id(), label.name()))
                .toList();
    }

    private String label(Dispute dispute) {
        return dispute.tags().stream()
                .flatMap(List::stream)
                .map(Tag::label)
                .filter(label -> found.inUse().label(label).isPresent())
                .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The words that any reader took in; empty where it is about none. */
    static String words(Case found, Dispute dispute) {
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

    /** The fields that the tag stays without if nobody is right; {@code null} where none stays. */
    static @Nullable String kept(Case found, Dispute dispute, SettlingMessages messages) {
        var kept = Resolution.kept(found.variants(dispute));
        return kept == null
                ? null
                : kept.without().stream()
                        .map(field -> FieldChoices.name(found, field, messages))
                        .collect(Collectors.joining(", "));
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
