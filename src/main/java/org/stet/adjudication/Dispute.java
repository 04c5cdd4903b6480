package org.stet.adjudication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.Alignment;
import org.stet.comparison.Difference;
import org.stet.comparison.ReadingValues;
import org.stet.comparison.Tag;
import org.stet.comparison.Tie;
import org.stet.comparison.Verdict;
import org.stet.http.CanonicalJson;
import org.stet.schema.Label;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * One thing to be settled: a difference, or something on which all readings agree. One of the three lists of sides is
 * filled, with what each reading has in the order of the readings.
 *
 * @param number its place among the differences, from 1; 0 for an agreement
 * @param kind a {@link org.stet.comparison.DifferenceKind#id}, or {@value #AGREEMENT}
 * @param readings the readings compared
 * @param backwards the ids of those links that lead against the text's order, where direction counts
 */
record Dispute(
        int number,
        String kind,
        List<UUID> readings,
        List<List<Tag>> tags,
        List<List<Tie>> ties,
        Set<UUID> backwards,
        List<List<Verdict>> verdicts) {

    static final String AGREEMENT = "agreement";

    /** All that the readings hold, first what they agree on; each annotation, link and answer is in exactly one. */
    static List<Dispute> of(Alignment alignment) {
        var readings =
                alignment.readings().stream().map(reading -> reading.id()).toList();
        var disputes = new ArrayList<Dispute>();
        for (var agreement : alignment.agreements()) {
            disputes.add(new Dispute(0, AGREEMENT, readings, alone(agreement.tags()), List.of(), Set.of(), List.of()));
        }
        for (var ties : alignment.agreedTies()) {
            disputes.add(new Dispute(0, AGREEMENT, readings, List.of(), alone(ties), Set.of(), List.of()));
        }
        for (var verdicts : alignment.agreedVerdicts()) {
            disputes.add(new Dispute(0, AGREEMENT, readings, List.of(), List.of(), Set.of(), alone(verdicts)));
        }
        int number = 0;
        for (var difference : alignment.differences()) {
            disputes.add(of(++number, readings, difference));
        }
        return disputes;
    }

    private static Dispute of(int number, List<UUID> readings, Difference difference) {
        var kind = difference.kind().id();
        if (difference instanceof Difference.OfTags tags) {
            return new Dispute(number, kind, readings, tags.sides(), List.of(), Set.of(), List.of());
        }
        if (difference instanceof Difference.OfTies ties) {
            return new Dispute(number, kind, readings, List.of(), ties.sides(), ties.backwards(), List.of());
        }
        var verdicts = ((Difference.OfVerdicts) difference).sides();
        return new Dispute(number, kind, readings, List.of(), List.of(), Set.of(), verdicts);
    }

    private static <T> List<List<T>> alone(List<T> each) {
        return each.stream().map(List::of).toList();
    }

    boolean isAgreement() {
        return kind.equals(AGREEMENT);
    }

    boolean isOfTags() {
        return !tags.isEmpty();
    }

    /** The ids of all annotations, links or answers in it, sorted: that is what it is known by. */
    List<UUID> members() {
        var members = new ArrayList<UUID>();
        all(tags).forEach(tag -> members.add(tag.id()));
        all(ties).forEach(tie -> members.add(tie.id()));
        all(verdicts).forEach(verdict -> members.add(verdict.id()));
        members.sort(null);
        return members;
    }

    /** Whether any reader's link here starts or ends at an annotation. */
    boolean isEnd(UUID annotation) {
        return all(ties).stream()
                .anyMatch(tie -> tie.from().equals(annotation) || tie.to().equals(annotation));
    }

    boolean isOfTies() {
        return !ties.isEmpty();
    }

    /** Whether the reading has anything here. */
    boolean has(int reading) {
        return !content(reading).isEmpty();
    }

    /** How many readings have anything here. */
    int having() {
        return (int) IntStream.range(0, readings.size()).filter(this::has).count();
    }

    /** What a reading has, without ids: two readings that have the same are equal in this. */
    List<?> content(int reading) {
        if (isOfTags()) {
            return tags.get(reading).stream().map(Content::of).toList();
        }
        return ties.isEmpty()
                ? verdicts.get(reading).stream()
                        .map(verdict -> verdict.value().key())
                        .toList()
                : ties.get(reading).stream().map(this::typeAndDirection).toList();
    }

    private String typeAndDirection(Tie tie) {
        return backwards.contains(tie.id()) ? tie.type() + " backwards" : tie.type();
    }

    private record Content(String label, Passage passage, Object fields) {
        static Content of(Tag tag) {
            return new Content(
                    tag.label(),
                    tag.passage(),
                    tag.fields().entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + field.getValue().key())
                            .toList());
        }
    }

    /** The readings of which more than half have the same; none if there is no majority. */
    List<UUID> majority() {
        for (int one = 0; one < readings.size(); one++) {
            var content = content(one);
            var alike = IntStream.range(0, readings.size())
                    .filter(other -> content(other).equals(content))
                    .mapToObj(readings::get)
                    .toList();
            if (2 * alike.size() > readings.size()) {
                return alike;
            }
        }
        return List.of();
    }

    /** Changes when anything changes that a reader has here: then a decision is about something else. */
    String fingerprint() {
        var content = new ArrayList<>();
        for (int reading = 0; reading < readings.size(); reading++) {
            if (has(reading)) {
                content.add(List.of(readings.get(reading), content(reading).toString()));
            }
        }
        content.sort((a, b) -> a.toString().compareTo(b.toString()));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(CanonicalJson.write(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** From the first to the last code point that any reading has here; nothing for links and answers. */
    @Nullable
    Span hull() {
        var spans = all(tags).stream().map(tag -> tag.passage().hull()).toList();
        return spans.isEmpty()
                ? null
                : new Span(
                        spans.stream().mapToInt(Span::start).min().getAsInt(),
                        spans.stream().mapToInt(Span::end).max().getAsInt());
    }

    /** Whether all tags here are of labels for which this holds; false where there are none. */
    boolean allLabels(Function<String, Boolean> holds) {
        return isOfTags() && all(tags).stream().allMatch(tag -> holds.apply(tag.label()));
    }

    /** All that any reader took in; nothing where it is about no passage. */
    Optional<Passage> passage() {
        var passages = all(tags).stream().map(Tag::passage).toList();
        return passages.isEmpty() ? Optional.empty() : Optional.of(Passages.union(passages));
    }

    /** Whether somebody used a label here whose differences are not settled without a reason. */
    boolean asksForReason(Label label) {
        return label.settledWithReason()
                && all(tags).stream().anyMatch(tag -> tag.label().equals(label.id()));
    }

    /** The label that all tags here have; nothing where they differ, or there are none. */
    @Nullable
    String commonLabel() {
        var labels = all(tags).stream().map(Tag::label).distinct().toList();
        return labels.size() == 1 ? labels.get(0) : null;
    }

    /** What each reading has, as it is kept with a settlement; also those that have nothing. */
    List<Had> variants(List<ReadingValues> values, StoredText text) {
        var variants = new ArrayList<Had>();
        for (int reading = 0; reading < readings.size(); reading++) {
            var id = readings.get(reading);
            var reader = values.get(reading).reader();
            variants.add(
                    isOfTags()
                            ? Had.tags(id, reader, tags.get(reading), text)
                            : ties.isEmpty()
                                    ? Had.verdicts(id, reader, verdicts.get(reading))
                                    : Had.ties(
                                            id,
                                            reader,
                                            ties.get(reading),
                                            backwards,
                                            words(values.get(reading), text)));
        }
        return variants;
    }

    private static Map<UUID, String> words(ReadingValues values, StoredText text) {
        return values.tags().stream().collect(Collectors.toMap(Tag::id, tag -> text.exact(tag.passage())));
    }

    private static <T> List<T> all(List<List<T>> sides) {
        return sides.stream().flatMap(Collection::stream).toList();
    }
}
