package org.stet.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.schema.Breach.Rule;
import org.stet.text.BlockKind;

/**
 * Says which judgements a tag set allows. The only place that does: every rule is a field of the tag set, and nothing
 * here knows a label's id. Immutable; made once for a tag set, asked at every write.
 */
public final class TagRules {

    private final TagSet tagSet;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, Attribute> attributes = new HashMap<>();

    /** By label, the labels that it excludes; both ways round. */
    private final Map<String, Set<String>> excluded = new HashMap<>();

    /** By kind of block, the label that stands for such blocks. */
    private final Map<String, Label> ofBlocks = new HashMap<>();

    public TagRules(TagSet tagSet) {
        this.tagSet = tagSet;
        tagSet.attributes().forEach(attribute -> attributes.put(attribute.id(), attribute));
        for (var label : tagSet.labels()) {
            labels.put(label.id(), label);
            if (label.blockKind() != null) {
                ofBlocks.put(label.blockKind(), label);
            }
            for (var other : label.excludes()) {
                excluded.computeIfAbsent(label.id(), id -> new HashSet<>()).add(other);
                excluded.computeIfAbsent(other, id -> new HashSet<>()).add(label.id());
            }
        }
    }

    public TagSet tagSet() {
        return tagSet;
    }

    /**
     * Checks an annotation that somebody wants to make or change.
     *
     * @param overlapping the annotations of the same reading whose passages overlap it; others do no harm
     * @param others how many other annotations of the reading have its label; asked only where a label has a limit
     * @return what it would break; empty if it is allowed
     */
    public List<Breach> check(Tagged candidate, List<Tagged> overlapping, IntSupplier others) {
        var label = labels.get(candidate.label());
        if (label == null) {
            return List.of(Breach.of(Rule.LABEL, "label", "The tag set has no label “%s”.", candidate.label()));
        }
        if (!label.tagged()) {
            return List.of(Breach.of(
                    Rule.BLOCK_KIND, "label", "“%s” is set as the kind of a block and not tagged.", label.name()));
        }
        var breaches = new ArrayList<Breach>();
        checkBlocks(label, candidate, breaches);
        for (var other : overlapping) {
            if (!other.id().equals(candidate.id()) && other.passage().overlaps(candidate.passage())) {
                checkBeside(label, candidate, other, breaches);
            }
        }
        checkNumber(label, others, breaches);
        checkAttributes(label, candidate, breaches);
        if (candidate.source() && !label.source()) {
            breaches.add(Breach.of(Rule.SOURCE, "source", "“%s” has no source.", label.name()));
        }
        if (candidate.stance() && !label.stance()) {
            breaches.add(Breach.of(Rule.STANCE, "stance", "“%s” takes no stance.", label.name()));
        }
        return breaches;
    }

    private void checkBlocks(Label label, Tagged candidate, List<Breach> breaches) {
        if (candidate.crossesBlocks() && !label.mayCrossBlocks()) {
            breaches.add(Breach.of(
                    Rule.CROSSES_BLOCKS,
                    "spans",
                    "A span of “%s” cannot run over the end of a paragraph; use one span for each.",
                    label.name()));
        }
        for (BlockKind kind : candidate.blocks()) {
            var ofBlock = ofBlocks.get(kind.id());
            if (ofBlock != null && excludes(ofBlock, label)) {
                breaches.add(Breach.of(
                        Rule.BLOCK_KIND,
                        "spans",
                        "This block is “%s”, where “%s” is not tagged.",
                        ofBlock.name(),
                        label.name()));
            }
        }
    }

    private void checkBeside(Label label, Tagged candidate, Tagged existing, List<Breach> breaches) {
        var other = labels.get(existing.label());
        if (other == null) {
            return; // made before the project left the label out: it binds nobody any more
        }
        if (nests(label, candidate, other, existing) || nests(other, existing, label, candidate)) {
            return;
        }
        if (excludes(label, other)) {
            breaches.add(conflict(
                    Rule.EXCLUDES,
                    "“%s” and “%s” exclude each other on the same words.".formatted(label.name(), other.name()),
                    existing));
        } else if (label.layer().equals(other.layer())) {
            var message = label.equals(other)
                    ? "Two passages of “%s” cannot overlap.".formatted(label.name())
                    : "“%s” and “%s” answer the same question, so they cannot overlap."
                            .formatted(label.name(), other.name());
            breaches.add(conflict(Rule.LAYER, message, existing));
        }
    }

    private static Breach conflict(Rule rule, String message, Tagged existing) {
        return new Breach(rule, "label", message, existing.id());
    }

    private boolean excludes(Label one, Label other) {
        return excluded.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** Whether the inner one is where its label says that it may be: wholly inside the outer one, and smaller. */
    private static boolean nests(Label label, Tagged inner, Label outerLabel, Tagged outer) {
        return label.nestsIn().contains(outerLabel.id())
                && outer.passage().contains(inner.passage())
                && !outer.passage().equals(inner.passage());
    }

    private static void checkNumber(Label label, IntSupplier others, List<Breach> breaches) {
        var most = label.atMost();
        if (most != null && others.getAsInt() >= most) {
            breaches.add(Breach.of(
                    Rule.AT_MOST,
                    "label",
                    most == 1
                            ? "“%s” is used only once in an article."
                            : "“%s” is used at most %d times in an article.",
                    label.name(),
                    most));
        }
    }

    private void checkAttributes(Label label, Tagged candidate, List<Breach> breaches) {
        candidate.attributes().forEach((id, value) -> {
            var attribute = attributes.get(id);
            var field = "attributes." + id;
            if (attribute == null || !label.attributes().contains(id)) {
                breaches.add(Breach.of(Rule.ATTRIBUTE, field, "“%s” has no attribute “%s”.", label.name(), id));
                return;
            }
            var reason = Values.unfit(attribute.kind(), attribute.values(), value);
            if (reason != null) {
                breaches.add(Breach.of(Rule.ATTRIBUTE, field, "“%s” %s.", attribute.name(), reason));
            }
        });
    }

    /**
     * Checks a link that somebody wants to draw.
     *
     * @param type id of a type of links
     * @param from label id of the annotation that it starts at
     * @param to label id of the annotation that it ends at
     * @param acrossArticles whether the two are in different articles
     */
    public List<Breach> checkLink(String type, String from, String to, boolean acrossArticles) {
        var found = tagSet.link(type);
        if (found.isEmpty()) {
            return List.of(Breach.of(Rule.LINK, "type", "The tag set has no link “%s”.", type));
        }
        var link = found.get();
        var breaches = new ArrayList<Breach>();
        if (!link.from().contains(from)) {
            breaches.add(Breach.of(Rule.LINK, "from", "“%s” cannot start at “%s”.", link.name(), nameOf(from)));
        }
        if (!link.to().contains(to)) {
            breaches.add(Breach.of(Rule.LINK, "to", "“%s” cannot end at “%s”.", link.name(), nameOf(to)));
        }
        if (acrossArticles && !link.acrossArticles()) {
            breaches.add(Breach.of(Rule.LINK, "to", "“%s” stays within one article.", link.name()));
        }
        return breaches;
    }

    private String nameOf(String labelId) {
        var label = labels.get(labelId);
        return label == null ? labelId : label.name();
    }

    /**
     * Checks an answer about the whole article.
     *
     * @param question id of a question
     * @param target whether it names a target
     * @param value in the shape of the question's kind; for yes and no also the words {@code "true"} and {@code "false"}
     * @param reasons how many passages are named as the reason
     */
    public List<Breach> checkAnswer(String question, boolean target, @Nullable Object value, int reasons) {
        var found = tagSet.question(question);
        if (found.isEmpty()) {
            return List.of(Breach.of(Rule.ANSWER, "question", "The tag set has no question “%s”.", question));
        }
        var asked = found.get();
        var breaches = new ArrayList<Breach>();
        if (asked.perTarget() != target) {
            var message = asked.perTarget() ? "“%s” is answered for a target." : "“%s” is answered without a target.";
            breaches.add(Breach.of(Rule.ANSWER, "target", message, asked.name()));
        }
        var given =
                asked.kind() == AttributeKind.BOOLEAN && value instanceof String word ? Values.yesOrNo(word) : value;
        var reason = Values.unfit(asked.kind(), asked.values(), given);
        if (reason != null) {
            breaches.add(Breach.of(Rule.ANSWER, "value", "“%s” %s.", asked.name(), reason));
        } else if (asked.reasonRequired() && reasons == 0 && !besideTheScale(asked, given)) {
            breaches.add(Breach.of(Rule.ANSWER, "reasons", "“%s” needs a passage as its reason.", asked.name()));
        }
        return breaches;
    }

    /** "Cannot tell" has nothing to show. */
    private static boolean besideTheScale(Question question, @Nullable Object value) {
        return question.kind() == AttributeKind.ORDINAL
                && Stream.ofNullable(value)
                        .flatMap(given -> question.value(given.toString()).stream())
                        .anyMatch(answer -> answer.number() == null);
    }
}
