package org.stet.schema;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A whole tag set to read and to print: what each label means, how it looks, what may stand beside it. A page shows it
 * by {@code {#include schema/book book=book edits=null /}}, with the tag set's {@link TagSetStylesheet} in its head.
 *
 * @param sections the groups with their labels, as far as they have any
 * @param links those that are offered
 */
public record Codebook(TagSet tagSet, List<Section> sections, List<Drawn> links) {

    /** A group with its labels. */
    public record Section(Group group, List<Entry> entries) {}

    /** A label with the names of what it refers to. */
    public record Entry(
            Label label, List<Sample> samples, List<Asked> attributes, List<String> excludes, List<String> nestsIn) {}

    /** An example cut at its span; without one, all of it stands before. */
    public record Sample(
            boolean positive,
            String before,
            String span,
            String after,
            @Nullable String note) {

        static Sample of(Example example) {
            var text = example.text();
            var span = Optional.ofNullable(example.span()).orElse("");
            int at = span.isEmpty() ? -1 : text.indexOf(span);
            var positive = example.kind() == Example.Kind.POSITIVE;
            return at < 0
                    ? new Sample(positive, text, "", "", example.note())
                    : new Sample(
                            positive, text.substring(0, at), span, text.substring(at + span.length()), example.note());
        }
    }

    /** An attribute on a label. */
    public record Asked(Attribute attribute, boolean asked, boolean required) {}

    /** A link with the names of the labels at its ends. */
    public record Drawn(LinkType link, List<String> from, List<String> to) {}

    public static Codebook of(TagSet tagSet) {
        var sections = tagSet.groups().stream()
                .map(group -> new Section(group, entries(tagSet, group)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        var links = tagSet.links().stream()
                .filter(link -> !link.exchangeOnly())
                .map(link -> new Drawn(link, names(tagSet, link.from()), names(tagSet, link.to())))
                .toList();
        return new Codebook(tagSet, sections, links);
    }

    private static List<Entry> entries(TagSet tagSet, Group group) {
        return tagSet.labels().stream()
                .filter(label -> label.group().equals(group.id()))
                .map(label -> new Entry(
                        label,
                        label.examples().stream().map(Sample::of).toList(),
                        label.attributes().stream()
                                .flatMap(id -> tagSet.attribute(id).stream())
                                .map(attribute -> new Asked(
                                        attribute,
                                        label.asked().contains(attribute.id()),
                                        label.requiredForDone().contains(attribute.id())))
                                .toList(),
                        names(tagSet, label.excludes()),
                        names(tagSet, label.nestsIn())))
                .toList();
    }

    private static List<String> names(TagSet tagSet, List<String> labels) {
        return labels.stream()
                .flatMap(id -> tagSet.label(id).stream())
                .map(Label::name)
                .toList();
    }
}
