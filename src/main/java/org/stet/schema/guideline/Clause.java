package org.stet.schema.guideline;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.schema.Attribute;
import org.stet.schema.AttributeValue;
import org.stet.schema.Example;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.schema.Question;
import org.stet.schema.TagSet;

/**
 * The smallest thing that a guideline says.
 *
 * @param of which one, where a part has several: the text of an example, the id of a value; else empty
 */
record Clause(Subject subject, Part part, String of, String text) {

    /** Whether it says something of the same in the place of the other, of the same subject. */
    boolean standsFor(Clause other) {
        return part == other.part && of.equals(other.of);
    }

    boolean saysTheSameAs(Clause other) {
        return standsFor(other) && text.equals(other.text);
    }

    /** All that a tag set says, in the order in which its codebook shows it. */
    static List<Clause> of(TagSet tagSet) {
        return Stream.of(
                        tagSet.rules().stream().flatMap(Clause::ofRule),
                        tagSet.labels().stream().flatMap(label -> ofLabel(tagSet, label)),
                        tagSet.attributes().stream().flatMap(Clause::ofAttribute),
                        tagSet.links().stream()
                                .filter(link -> !link.exchangeOnly())
                                .flatMap(Clause::ofLink),
                        tagSet.questions().stream().flatMap(Clause::ofQuestion))
                .flatMap(clauses -> clauses)
                .toList();
    }

    private static Stream<Clause> ofRule(TagSet.Rule rule) {
        return Stream.of(
                new Clause(new Subject(Subject.Kind.RULE, rule.name(), rule.name()), Part.SUMMARY, "", rule.text()));
    }

    private static Stream<Clause> ofLabel(TagSet tagSet, Label label) {
        var subject = new Subject(Subject.Kind.LABEL, label.id(), label.name());
        var asked = label.asked().stream()
                .flatMap(id -> tagSet.attribute(id).stream())
                .map(Attribute::name)
                .toList();
        return Stream.concat(
                Stream.of(
                        new Clause(subject, Part.NAME, "", label.name()),
                        new Clause(subject, Part.SUMMARY, "", label.summary()),
                        new Clause(subject, Part.WHEN, "", label.when()),
                        new Clause(subject, Part.NOT_WHEN, "", label.notWhen()),
                        new Clause(subject, Part.BORDER, "", label.border())),
                Stream.concat(
                        label.examples().stream().map(example -> ofExample(subject, example)),
                        asked.isEmpty()
                                ? Stream.of()
                                : Stream.of(new Clause(subject, Part.ASKED, "", String.join(", ", asked)))));
    }

    private static Clause ofExample(Subject subject, Example example) {
        var part = example.kind() == Example.Kind.POSITIVE ? Part.POSITIVE : Part.NEGATIVE;
        return new Clause(subject, part, example.text(), with(example.text(), example.note()));
    }

    private static Stream<Clause> ofAttribute(Attribute attribute) {
        return told(
                new Subject(Subject.Kind.ATTRIBUTE, attribute.id(), attribute.name()),
                attribute.about(),
                attribute.values());
    }

    private static Stream<Clause> ofLink(LinkType link) {
        return told(new Subject(Subject.Kind.LINK, link.id(), link.name()), link.about(), List.of());
    }

    private static Stream<Clause> ofQuestion(Question question) {
        return told(
                new Subject(Subject.Kind.QUESTION, question.id(), question.name()),
                question.about(),
                question.values());
    }

    private static Stream<Clause> told(Subject subject, String about, List<AttributeValue> values) {
        return Stream.concat(
                Stream.of(
                        new Clause(subject, Part.NAME, "", subject.name()),
                        new Clause(subject, Part.SUMMARY, "", about)),
                values.stream()
                        .map(value -> new Clause(subject, Part.VALUE, value.id(), with(value.name(), value.about()))));
    }

    private static String with(String text, @Nullable String more) {
        return more == null ? text : "%s (%s)".formatted(text, more);
    }
}
