package org.stet.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.Answer;
import org.stet.annotation.AnswerView;
import org.stet.annotation.Certainty;
import org.stet.annotation.Reading;
import org.stet.annotation.ReadingState;
import org.stet.annotation.Readings;
import org.stet.annotation.SpanText;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.http.CanonicalJson;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.source.Cast;
import org.stet.source.Mention;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * The documents of an export, read one article at a time. What was read is let go before the next article, so that a
 * corpus needs no more memory than its largest article. Every order is total: the same state gives the same documents.
 */
final class Snapshot implements Iterable<CorpusDocument> {

    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Export export;
    private final Map<UUID, List<UUID>> readingsOfArticle;
    private final Map<UUID, CorpusTagSet> tagSets = new HashMap<>();
    private final Cast cast = new Cast();

    Snapshot(TextVersions texts, SchemaVersions schemas, Export export) {
        this.texts = texts;
        this.schemas = schemas;
        this.export = export;
        this.readingsOfArticle = export.readings().stream()
                .collect(Collectors.groupingBy(
                        Export.Chosen::article, Collectors.mapping(Export.Chosen::id, Collectors.toList())));
    }

    @Override
    public Iterator<CorpusDocument> iterator() {
        return export.articles().stream().flatMap(this::documents).iterator();
    }

    /** An article's present text, and earlier ones that were read. */
    private Stream<CorpusDocument> documents(UUID articleId) {
        Reading.getEntityManager().clear();
        var article = Article.byId(articleId).orElse(null);
        if (article == null) {
            return Stream.empty();
        }
        var readings = readingsOfArticle.getOrDefault(articleId, List.of()).stream()
                .map(Reading::byId)
                .flatMap(reading -> reading.stream())
                .sorted(Comparator.comparing(reading -> reading.id.toString()))
                .toList();
        return Stream.concat(Stream.of(article.currentTextId), readings.stream().map(reading -> reading.text))
                .distinct()
                .map(texts::read)
                .sorted(Comparator.comparingInt(ReadText::number))
                .map(text -> document(
                        article,
                        text,
                        readings.stream()
                                .filter(reading -> reading.text.equals(text.id()))
                                .toList()));
    }

    private CorpusDocument document(Article article, ReadText text, List<Reading> readings) {
        return new CorpusDocument(
                article.id,
                text.id(),
                text.number(),
                article.language,
                article.title,
                article.outlet,
                article.byline,
                article.published,
                article.sourceUrl,
                article.rights,
                article.story,
                text.text(),
                text.blocks(),
                text.segments().sentences(),
                readings.stream().map(reading -> reading(reading, text)).toList());
    }

    private CorpusReading reading(Reading reading, ReadText text) {
        var annotations = Annotation.inTextOrder(reading.id);
        var answers = Answer.ofReading(reading.id);
        cast.meet(
                annotations.stream().map(annotation -> annotation.source).toList(),
                Stream.concat(
                                annotations.stream().map(annotation -> annotation.target),
                                answers.stream().map(answer -> answer.target))
                        .toList());
        var mentions = Mention.markedBy(text.id(), reading.account).stream()
                .collect(Collectors.toMap(mention -> mention.id, Function.identity()));
        return new CorpusReading(
                reading.id,
                export.names() ? Readings.reader(reading).name() : alias(reading.account),
                reading.state == ReadingState.SUBMITTED,
                tagSet(reading.schema),
                annotations.stream()
                        .sorted(IN_TEXT_ORDER)
                        .map(annotation -> annotation(annotation, text, mentions))
                        .toList(),
                export.links().in(reading).stream()
                        .map(link -> new CorpusLink(link.id, link.type, link.from, link.to, link.note))
                        .sorted(Comparator.comparing(link -> link.id().toString()))
                        .toList(),
                answers.stream()
                        .map(answer -> answer(AnswerView.of(answer)))
                        .sorted(Comparator.comparing(CorpusAnswer::question)
                                .thenComparing(answer -> Objects.requireNonNullElse(answer.target(), ""))
                                .thenComparing(answer -> answer.id().toString()))
                        .toList());
    }

    /** The database's order but for ids, which databases order in ways of their own. */
    private static final Comparator<Annotation> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Annotation annotation) -> annotation.start)
            .thenComparing(annotation -> -annotation.end)
            .thenComparing(annotation -> annotation.label)
            .thenComparing(annotation -> annotation.id.toString());

    private CorpusAnnotation annotation(Annotation annotation, ReadText text, Map<UUID, Mention> mentions) {
        var view = AnnotationView.of(annotation, text);
        var source = cast.source(view.source());
        var mention = view.mention() == null ? null : mentions.get(view.mention());
        return new CorpusAnnotation(
                view.id(),
                view.label(),
                annotation.passage(),
                new TreeMap<>(view.attributes()),
                source == null
                        ? null
                        : new CorpusAnnotation.Source(
                                source.id,
                                source.name,
                                source.kind.id(),
                                mention == null ? null : Passage.of(new Span(mention.start, mention.end))),
                stance(view),
                view.note(),
                view.certainty() == Certainty.SURE,
                view.origin(),
                view.created(),
                view.changed());
    }

    private CorpusAnnotation.@Nullable Stance stance(AnnotationView view) {
        var stance = view.stance();
        var target = stance == null ? null : cast.target(stance.target());
        return stance == null || target == null
                ? null
                : new CorpusAnnotation.Stance(
                        target.id, target.name, stance.value().id());
    }

    private CorpusAnswer answer(AnswerView answer) {
        var target = cast.target(answer.target());
        return new CorpusAnswer(
                answer.id(),
                answer.question(),
                target == null ? null : target.name,
                answer.value(),
                answer.reasons().stream()
                        .map(reason -> new Passage(
                                reason.spans().stream().map(Snapshot::span).toList()))
                        .toList());
    }

    private static Span span(SpanText span) {
        return new Span(span.start(), span.end());
    }

    CorpusTagSet tagSet(UUID schema) {
        return tagSets.computeIfAbsent(schema, id -> tagSet(schemas.tagSet(id)));
    }

    private static CorpusTagSet tagSet(TagSet tagSet) {
        return new CorpusTagSet(
                tagSet.id(),
                tagSet.version(),
                tagSet.language(),
                tagSet.name(),
                tagSet.labels().stream()
                        .collect(Collectors.toMap(
                                Label::id,
                                label -> new CorpusTagSet.Label(
                                        label.id(), label.code(), label.name(), label.group(), label.blockKind()))),
                CanonicalJson.write(tagSet));
    }

    /**
     * Stands for a person: how somebody tags can show what they think, so names leave the house only when asked for. The
     * same in every export of a project, and another one in every project.
     */
    private String alias(UUID account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((export.project() + " " + account).getBytes(StandardCharsets.UTF_8));
            return "reader-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
