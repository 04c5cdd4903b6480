package org.stet.adjudication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.adjudication.Had.HadTag;
import org.stet.adjudication.Had.HadTie;
import org.stet.comparison.Tag;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.Passage;

/**
 * What a decision puts into the settled reading, worked out from what the readers had then: so it can be worked out again
 * whatever they have now.
 *
 * @param tags copies of readers' annotations
 * @param links the readers' links that are copied
 * @param answers ids of the readers' answers that are copied
 * @param kept the tag that all have, where nobody is right about its fields; {@code null} otherwise
 */
record Resolution(
        List<Copy> tags,
        List<HadTie> links,
        List<UUID> answers,
        @Nullable Kept kept) {

    /**
     * A copy of a reader's annotation.
     *
     * @param at where it stands; {@code null} where its reader put it
     * @param without names of fields that stay unset, as in {@link Tag#fields}
     * @param from by the name of a field, the other annotation that it is taken from
     */
    record Copy(UUID of, @Nullable Passage at, Set<String> without, Map<String, UUID> from) {

        /** Its fields as a person reads them. */
        Map<String, String> fields(List<Had> variants) {
            var fields = new TreeMap<>(Had.tag(variants, of).fields());
            fields.keySet().removeAll(without);
            from.forEach((field, other) -> {
                var value = Had.tag(variants, other).fields().get(field);
                if (value == null) {
                    fields.remove(field);
                } else {
                    fields.put(field, value);
                }
            });
            return fields;
        }
    }

    /**
     * A tag that stays without what the readers could not agree on.
     *
     * @param of the first reader's annotation
     * @param without names of fields, as in {@link org.stet.comparison.Tag#fields}
     */
    record Kept(UUID of, Set<String> without) {}

    static final Resolution NOTHING = new Resolution(List.of(), List.of(), List.of());

    private Resolution(List<Copy> tags, List<HadTie> links, List<UUID> answers) {
        this(tags, links, answers, null);
    }

    /**
     * The same readers' work and decision give the same.
     *
     * @param variants what each reading had, also those that had nothing
     * @throws ProblemException {@code invalid-request} for a decision that there is no room for here
     */
    static Resolution of(List<Had> variants, Decision decision) {
        return switch (decision.outcome()) {
            case UNANIMOUS -> copies(variants.subList(0, 1));
            case ACCEPT -> copies(accepted(variants, decision, 1, 1));
            case SEVERAL -> copies(accepted(variants, decision, 2, variants.size()));
            case UNION, INTERSECTION -> bordered(variants, decision);
            case REPLACE -> replaced(variants, decision);
            case NOBODY -> new Resolution(List.of(), List.of(), List.of(), kept(variants));
            case NO_TAG, DEFER -> NOTHING;
        };
    }

    private static List<Had> accepted(List<Had> variants, Decision decision, int least, int most) {
        var accepted = decision.accepted();
        if (accepted.size() < least || accepted.size() > most) {
            throw refused("accepted", least == 1 ? "Names the one reading that is right." : "Names two or more.");
        }
        var found = variants.stream()
                .filter(had -> accepted.contains(had.reading()))
                .toList();
        if (found.size() < accepted.size()) {
            throw refused("accepted", "Names readings that are settled here, each once.");
        }
        return found;
    }

    /** What the readings have, each thing once. */
    private static Resolution copies(List<Had> accepted) {
        var tags = new ArrayList<Copy>();
        var links = new ArrayList<HadTie>();
        var answers = new ArrayList<UUID>();
        var seen = new HashSet<>();
        for (var had : accepted) {
            had.tags().stream()
                    .filter(tag -> seen.add(List.of(tag.label(), tag.spans(), tag.fields())))
                    .forEach(tag -> tags.add(new Copy(tag.id(), null, Set.of(), Map.of())));
            had.links().stream().filter(link -> seen.add(link.content())).forEach(links::add);
            had.answers().stream()
                    .filter(answer -> seen.add(answer.value()))
                    .forEach(answer -> answers.add(answer.id()));
        }
        if (answers.size() > 1) {
            throw refused("accepted", "Names one reading: a question has one answer.");
        }
        return new Resolution(tags, links, answers);
    }

    /** Of fields in which the readers differ nothing is put down but what the decision says of them. */
    private static Resolution bordered(List<Had> variants, Decision decision) {
        var tags = variants.stream().flatMap(had -> had.tags().stream()).toList();
        if (tags.stream().map(HadTag::label).distinct().count() != 1) {
            throw refused("outcome", "Can be had only where all who tagged gave the same label.");
        }
        var sides = variants.stream()
                .filter(had -> !had.tags().isEmpty())
                .map(had -> Passages.union(
                        had.tags().stream().map(tag -> new Passage(tag.spans())).toList()))
                .toList();
        var passage = decision.outcome() == Outcome.UNION
                ? Passages.union(sides)
                : Passages.intersection(sides)
                        .orElseThrow(
                                () -> refused("outcome", "Would leave no words: the readers have none in common."));
        var without = new TreeSet<>(OpenFields.among(tags));
        var from = new TreeMap<String, UUID>();
        decision.fields().forEach((field, reading) -> {
            if (!without.remove(field)) {
                throw refused("fields", "Names fields in which the readers differ.");
            }
            var right = OpenFields.of(variants, reading)
                    .orElseThrow(() -> refused("fields", "Names readings that have a tag here."));
            from.put(field, right.id());
        });
        return new Resolution(List.of(new Copy(tags.get(0).id(), passage, without, from)), List.of(), List.of());
    }

    /** What stays if nobody is right: nothing unless all have one tag, of one label, on the same words. */
    static @Nullable Kept kept(List<Had> variants) {
        if (variants.stream().anyMatch(had -> had.tags().size() != 1)) {
            return null;
        }
        var tags = variants.stream().map(had -> had.tags().get(0)).toList();
        var first = tags.get(0);
        boolean same = tags.stream()
                .allMatch(
                        tag -> tag.label().equals(first.label()) && tag.spans().equals(first.spans()));
        if (!same) {
            return null;
        }
        return new Kept(first.id(), OpenFields.among(tags));
    }

    private static Resolution replaced(List<Had> variants, Decision decision) {
        boolean ofAnswers = variants.stream().anyMatch(had -> !had.answers().isEmpty());
        boolean ofLinks = variants.stream().anyMatch(had -> !had.links().isEmpty());
        if (!ofLinks && !decision.links().isEmpty()) {
            throw refused("links", "Are for a difference about links.");
        }
        if (ofLinks && !decision.tags().isEmpty()) {
            throw refused("tags", "Are for a difference about passages.");
        }
        if (ofLinks && decision.links().isEmpty()) {
            throw refused("links", "Holds what is put in the place of all.");
        }
        if (ofAnswers && decision.answer() == null) {
            throw refused("answer", "Holds what is put in the place of all.");
        }
        if (!ofAnswers && !ofLinks && decision.tags().isEmpty()) {
            throw refused("tags", "Holds what is put in the place of all.");
        }
        return NOTHING; // what is new is no copy
    }

    /** The readers' annotations that it takes over. */
    List<UUID> taken() {
        var taken = new ArrayList<UUID>();
        tags.forEach(copy -> {
            taken.add(copy.of());
            taken.addAll(copy.from().values());
        });
        if (kept != null) {
            taken.add(kept.of());
        }
        return taken;
    }

    /** Where an annotation went: the copy that was made of it, or else the first. */
    int placeOf(UUID annotation) {
        for (int place = 0; place < tags.size(); place++) {
            if (tags.get(place).of().equals(annotation)) {
                return place;
            }
        }
        return 0;
    }

    private static ProblemException refused(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "This cannot be settled so.")
                .field(field, reason);
    }
}
