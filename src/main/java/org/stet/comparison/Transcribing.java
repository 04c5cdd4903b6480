package org.stet.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.Answer;
import org.stet.annotation.AnswerView;
import org.stet.annotation.Link;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.ReadText;
import org.stet.http.CanonicalJson;
import org.stet.schema.Attribute;
import org.stet.schema.AttributeKind;
import org.stet.schema.AttributeValue;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.schema.Question;
import org.stet.schema.TagSet;
import org.stet.source.Cast;

/** Turns a stored reading into the values that are aligned. */
final class Transcribing {

    private final ReadText text;
    private final ComparisonMessages messages;
    private final Cast cast = new Cast();

    Transcribing(ReadText text, ComparisonMessages messages) {
        this.text = text;
        this.messages = messages;
    }

    /**
     * @param links of the reading
     * @param manualOnly leaves out annotations that a rule proposed, and the links at them
     */
    ReadingValues values(Reading reading, TagSet tagSet, List<Link> links, boolean manualOnly) {
        var annotations = Annotation.inTextOrder(reading.id);
        var answers = Answer.ofReading(reading.id);
        cast.meet(
                annotations.stream().map(annotation -> annotation.source).toList(),
                Stream.concat(
                                annotations.stream().map(annotation -> annotation.target),
                                answers.stream().map(answer -> answer.target))
                        .toList());
        var without = annotations.stream()
                .filter(annotation -> manualOnly && annotation.isProposed())
                .map(annotation -> annotation.id)
                .collect(Collectors.toSet());
        return new ReadingValues(
                reading.id,
                Readings.reader(reading).name(),
                annotations.stream()
                        .filter(annotation -> !without.contains(annotation.id))
                        .map(annotation -> tag(annotation, tagSet))
                        .toList(),
                links.stream()
                        .filter(link -> !without.contains(link.from) && !without.contains(link.to))
                        .map(link -> tie(link, tagSet))
                        .toList(),
                answers.stream()
                        .map(answer -> verdict(AnswerView.of(answer), tagSet))
                        .toList());
    }

    private Tag tag(Annotation annotation, TagSet tagSet) {
        var layer = tagSet.label(annotation.label).map(Label::layer).orElse(annotation.label);
        return new Tag(annotation.id, annotation.label, layer, annotation.passage(), fields(annotation, tagSet));
    }

    private Map<String, Value> fields(Annotation annotation, TagSet tagSet) {
        var fields = new TreeMap<String, Value>();
        var view = AnnotationView.of(annotation, text);
        fields.put(Tag.CERTAINTY, Value.of(view.certainty().id()));
        var source = cast.source(view.source());
        if (source != null) {
            fields.put(Tag.SOURCE, named(source.name));
        }
        var stance = view.stance();
        var target = stance == null ? null : cast.target(stance.target());
        if (stance != null && target != null) {
            var name = named(target.name);
            var value = stance.value().id();
            fields.put(Tag.STANCE, new Value(value + " " + name.key(), value + " " + name.shown()));
        }
        view.attributes()
                .forEach((id, value) -> fields.put(
                        Tag.ATTRIBUTE + id, value(tagSet.attribute(id).orElse(null), value)));
        return fields;
    }

    /** Two readers who chose the same several values did not choose them in the same order. */
    private Value value(@Nullable Attribute attribute, Object chosen) {
        var value = attribute == null ? chosen : attribute.canonical(chosen);
        return new Value(CanonicalJson.write(value), shown(attribute, value));
    }

    static Value named(String name) {
        return new Value(Value.folded(name), name);
    }

    private String shown(@Nullable Attribute attribute, @Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yesOrNo(yes);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(each -> shown(attribute, each)).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> passage && passage.get("spans") instanceof List<?> spans) {
            return spans.stream()
                    .map(span -> span instanceof Map<?, ?> words ? String.valueOf(words.get("exact")) : "")
                    .collect(Collectors.joining(" … "));
        }
        var id = String.valueOf(value);
        return attribute == null
                ? id
                : attribute.value(id).map(AttributeValue::name).orElse(id);
    }

    private static Tie tie(Link link, TagSet tagSet) {
        boolean symmetric = tagSet.link(link.type).map(LinkType::symmetric).orElse(false);
        return new Tie(link.id, link.type, link.from, link.to, symmetric);
    }

    private Verdict verdict(AnswerView answer, TagSet tagSet) {
        var target = cast.target(answer.target());
        var shown = tagSet.question(answer.question())
                .map((Question question) -> shown(question, answer.value()))
                .orElse(answer.value());
        return new Verdict(
                answer.id(),
                answer.question(),
                target == null ? null : named(target.name),
                new Value(answer.value(), shown));
    }

    private String shown(Question question, String value) {
        return question.kind() == AttributeKind.BOOLEAN
                ? yesOrNo(Boolean.parseBoolean(value))
                : question.value(value).map(AttributeValue::name).orElse(value);
    }

    private String yesOrNo(boolean yes) {
        return yes ? messages.yes() : messages.no();
    }
}
