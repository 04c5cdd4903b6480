package org.stet.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A set of labels with their rules and looks, as {@code annotation-schema/tag-set.schema.json} describes it. Written as
 * JSON it obeys that schema again. One that came through {@link TagSets} has no reference that leads nowhere.
 *
 * @param id never changes its meaning
 * @param version one or greater; raised whenever a rule changes
 * @param language BCP 47 tag of the language that names and rules are written in
 * @param warning shown before the tag set is chosen, or {@code null}
 * @param rules rules that hold for all labels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TagSet(
        String id,
        int version,
        String language,
        String name,
        String about,
        @Nullable String warning,
        List<Rule> rules,
        List<Group> groups,
        List<Label> labels,
        List<Attribute> attributes,
        List<LinkType> links,
        List<Question> questions,
        List<Derived> derived,
        List<Preset> presets,
        List<Mapping> mappings) {

    /** A rule for all labels, with its heading. */
    public record Rule(String name, String text) {}

    /**
     * A figure of an article that is worked out, not asked: the attribute of a label's annotation, or a count.
     *
     * @param label the label, with {@code attribute}; {@code null} for a count
     * @param count what is counted ({@code sources}); {@code null} for an attribute
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Derived(
            String id,
            String name,
            String about,
            @Nullable String label,
            @Nullable String attribute,
            @Nullable String count) {}

    public TagSet {
        rules = Lists.orEmpty(rules);
        groups = Lists.orEmpty(groups);
        labels = Lists.orEmpty(labels);
        attributes = Lists.orEmpty(attributes);
        links = Lists.orEmpty(links);
        questions = Lists.orEmpty(questions);
        derived = Lists.orEmpty(derived);
        presets = Lists.orEmpty(presets);
        mappings = Lists.orEmpty(mappings);
    }

    public Optional<Group> group(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    public Optional<Label> label(String labelId) {
        return labels.stream().filter(label -> label.id().equals(labelId)).findFirst();
    }

    /** The label as which the rules for suggestions propose such a find. */
    public Optional<Label> labelProposedFor(String kind) {
        return labels.stream().filter(label -> label.proposed().contains(kind)).findFirst();
    }

    public Optional<Attribute> attribute(String attributeId) {
        return attributes.stream()
                .filter(attribute -> attribute.id().equals(attributeId))
                .findFirst();
    }

    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    public Optional<LinkType> link(String linkId) {
        return links.stream().filter(link -> link.id().equals(linkId)).findFirst();
    }

    public Optional<Preset> preset(String presetId) {
        return presets.stream().filter(preset -> preset.id().equals(presetId)).findFirst();
    }

    /** The ids of all labels, in their order. */
    public List<String> labelIds() {
        return labels.stream().map(Label::id).toList();
    }

    /**
     * The same tag set with only these labels; references to others go with them, and so do groups, attributes and
     * links that no label is left for. A label that is the kind of a block always stays: nobody tags it, but it says
     * what may lie in such a block.
     *
     * @param wanted ids; an unknown one counts for nothing
     */
    public TagSet limitedTo(Set<String> wanted) {
        var kept = labels.stream()
                .filter(label -> wanted.contains(label.id()) || label.blockKind() != null)
                .map(Label::id)
                .collect(Collectors.toUnmodifiableSet());
        if (kept.size() == labels.size()) {
            return this;
        }
        var keptLabels = labels.stream()
                .filter(label -> kept.contains(label.id()))
                .map(label -> label.limitedTo(kept))
                .toList();
        var keptGroups = keptLabels.stream().map(Label::group).collect(Collectors.toSet());
        var keptAttributes = keptLabels.stream()
                .flatMap(label -> label.attributes().stream())
                .collect(Collectors.toSet());
        return new TagSet(
                id,
                version,
                language,
                name,
                about,
                warning,
                rules,
                groups.stream().filter(group -> keptGroups.contains(group.id())).toList(),
                keptLabels,
                attributes.stream()
                        .filter(attribute -> keptAttributes.contains(attribute.id()))
                        .map(attribute -> attribute.askedAmong(keptLabels))
                        .toList(),
                links.stream().flatMap(link -> link.limitedTo(kept).stream()).toList(),
                questions,
                derived.stream()
                        .filter(figure -> figure.label() == null || kept.contains(figure.label()))
                        .toList(),
                presets.stream()
                        .flatMap(preset -> preset.limitedTo(kept).stream())
                        .toList(),
                mappings.stream()
                        .flatMap(mapping -> mapping.limitedTo(kept).stream())
                        .toList());
    }

    /**
     * The next version, with one more example of a label.
     *
     * @param label its id; one that the tag set lacks changes nothing but the version
     */
    public TagSet withExample(String label, Example example) {
        return next(label, each -> each.withExample(example));
    }

    /**
     * The next version, in which a label tells people something else.
     *
     * @param label its id; one that the tag set lacks changes nothing but the version
     */
    public TagSet withWording(String label, Wording wording) {
        return next(label, each -> each.withWording(wording));
    }

    private TagSet next(String label, UnaryOperator<Label> change) {
        return new TagSet(
                id,
                version + 1,
                language,
                name,
                about,
                warning,
                rules,
                groups,
                labels.stream()
                        .map(each -> each.id().equals(label) ? change.apply(each) : each)
                        .toList(),
                attributes,
                links,
                questions,
                derived,
                presets,
                mappings);
    }

    /** The label that stands for blocks of this kind, such as page furniture. */
    public Stream<Label> labelsOfBlocks() {
        return labels.stream().filter(label -> label.blockKind() != null);
    }
}
