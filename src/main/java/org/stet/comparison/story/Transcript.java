package org.stet.comparison.story;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.Answer;
import org.stet.annotation.AnswerView;
import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.comparison.Value;
import org.stet.comparison.quotation.ComparedText;
import org.stet.comparison.quotation.Spoken;
import org.stet.comparison.quotation.Vocabulary;
import org.stet.schema.AttributeKind;
import org.stet.schema.AttributeValue;
import org.stet.schema.Question;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.source.Cast;

/** Turns the articles of one story into values: all of them share a vocabulary and know a source by its name. */
final class Transcript {

    private final SchemaVersions schemas;
    private final StoryMessages messages;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Cast cast = new Cast();

    Transcript(SchemaVersions schemas, StoryMessages messages) {
        this.schemas = schemas;
        this.messages = messages;
    }

    /** What blind readers name in records of their own, and one of them in capitals. */
    static String key(String name) {
        return Value.folded(name);
    }

    StoryArticle article(Article article, ReadText text, ShownReadings.Choice choice) {
        var words = ComparedText.of(text.text(), text.blocks(), text.segments(), text.language(), vocabulary);
        return new StoryArticle(
                article,
                text,
                words,
                choice.shown(),
                choice.choices(),
                choice.shown().map(reading -> judgements(reading, words)).orElse(List.of()),
                choice.shown().map(this::answers).orElse(List.of()));
    }

    private List<Judgement> judgements(Reading reading, ComparedText words) {
        var tagSet = schemas.tagSet(reading.schema);
        var annotations = Annotation.inTextOrder(reading.id);
        cast.meet(
                annotations.stream().map(annotation -> annotation.source).toList(),
                annotations.stream().map(annotation -> annotation.target).toList());
        return annotations.stream()
                .flatMap(annotation -> judgement(annotation, tagSet, words))
                .toList();
    }

    private Stream<Judgement> judgement(Annotation annotation, TagSet tagSet, ComparedText words) {
        return tagSet.label(annotation.label).stream()
                .map(label -> new Judgement(
                        annotation.id,
                        label,
                        Spoken.in(words, annotation.passage()),
                        speaker(annotation.source),
                        target(annotation.target),
                        annotation.stance == null ? null : annotation.stance.id()));
    }

    private Judgement.@Nullable Speaker speaker(@Nullable UUID id) {
        var source = cast.source(id);
        return source == null ? null : new Judgement.Speaker(key(source.name), source.name, source.kind.id());
    }

    private @Nullable String target(@Nullable UUID id) {
        var target = cast.target(id);
        return target == null ? null : target.name;
    }

    private List<StoryArticle.TargetAnswer> answers(Reading reading) {
        var tagSet = schemas.tagSet(reading.schema);
        return Answer.ofReading(reading.id).stream()
                .map(AnswerView::of)
                .map(answer -> answer(answer, tagSet))
                .filter(Objects::nonNull)
                .toList();
    }

    private StoryArticle.@Nullable TargetAnswer answer(AnswerView answer, TagSet tagSet) {
        var target = target(answer.target());
        if (target == null) {
            return null;
        }
        var question = tagSet.question(answer.question());
        return new StoryArticle.TargetAnswer(
                target,
                question.map(Question::name).orElse(answer.question()),
                question.map(one -> said(one, answer.value())).orElse(answer.value()),
                answer);
    }

    private String said(Question question, String value) {
        if (question.kind() == AttributeKind.BOOLEAN) {
            return Boolean.parseBoolean(value) ? messages.yes() : messages.no();
        }
        return question.value(value).map(AttributeValue::name).orElse(value);
    }
}
