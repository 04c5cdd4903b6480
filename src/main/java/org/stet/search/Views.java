package org.stet.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.SpanText;
import org.stet.article.Article;
import org.stet.article.TextVersion;
import org.stet.http.CanonicalJson;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.source.Casting;
import org.stet.source.SourceView;
import org.stet.source.TargetView;
import org.stet.text.StoredText;

/** Fetches all that is shown of hits, for a page of them at once. */
@ApplicationScoped
class Views {

    private final EntityManager entities;
    private final Casting casting;
    private final SchemaVersions schemas;

    Views(EntityManager entities, Casting casting, SchemaVersions schemas) {
        this.entities = entities;
        this.casting = casting;
        this.schemas = schemas;
    }

    /** What hits are shown by, fetched at once. */
    private record Around(
            Map<UUID, Annotation> annotations,
            Map<UUID, Reading> readings,
            Map<UUID, Article> articles,
            Map<UUID, String> readers,
            Map<UUID, StoredText> texts,
            Map<UUID, String> sources,
            Map<UUID, String> targets) {}

    /** In the order of the hits. */
    List<PassageView> of(Asking.Choice choice, List<Found> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var readings = byId(Reading.class, hits.stream().map(Found::reading), reading -> reading.id);
        var texts = new HashMap<UUID, StoredText>();
        byId(TextVersion.class, hits.stream().map(Found::text), text -> text.id)
                .forEach((id, text) -> texts.put(id, StoredText.of(text.text)));
        var accounts =
                byId(Account.class, readings.values().stream().map(reading -> reading.account), account -> account.id);
        var annotations = byId(Annotation.class, hits.stream().map(Found::annotation), annotation -> annotation.id);
        var around = new Around(
                annotations,
                readings,
                byId(Article.class, hits.stream().map(Found::article), article -> article.id),
                accounts.values().stream()
                        .collect(Collectors.toMap(account -> account.id, account -> account.displayName)),
                texts,
                casting
                        .sourcesAmong(
                                choice.project(),
                                annotations.values().stream()
                                        .map(annotation -> annotation.source)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(SourceView::id, SourceView::name)),
                choice.targets().stream().collect(Collectors.toMap(TargetView::id, TargetView::name)));
        return hits.stream().map(hit -> view(hit, around)).toList();
    }

    private <T> Map<UUID, T> byId(Class<T> type, Stream<UUID> ids, Function<T, UUID> id) {
        Collection<UUID> distinct = ids.distinct().toList();
        return entities.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
                .setParameter("ids", distinct)
                .getResultStream()
                .collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T there(Map<UUID, T> by, UUID id) {
        var one = by.get(id);
        if (one == null) {
            throw new IllegalStateException("gone while it was read: " + id);
        }
        return one;
    }

    @SuppressWarnings("unchecked") // the column holds a JSON object, whose keys are strings
    private PassageView view(Found hit, Around around) {
        var annotation = there(around.annotations(), hit.annotation());
        var reading = there(around.readings(), hit.reading());
        var article = there(around.articles(), hit.article());
        var text = there(around.texts(), hit.text());
        var context = Context.of(text, hit.passage());
        var label = schemas.tagSet(reading.schema).label(annotation.label);
        return new PassageView(
                annotation.id,
                new PassageView.InArticle(
                        article.id, hit.text(), article.title, article.outlet, article.published, article.language),
                reading.id,
                new PassageView.Reader(reading.account, around.readers().getOrDefault(reading.account, "")),
                reading.state,
                new PassageView.Tag(
                        annotation.label,
                        label.map(Label::code).orElse(""),
                        label.map(Label::name).orElse(annotation.label)),
                hit.passage().spans().stream()
                        .map(span -> new SpanText(span.start(), span.end(), text.words(span)))
                        .toList(),
                text.exact(hit.passage()),
                context.before(),
                context.after(),
                annotation.attributes.equals("{}")
                        ? Map.of()
                        : (Map<String, Object>) CanonicalJson.read(annotation.attributes, Map.class),
                named(annotation.source, around.sources()),
                stance(annotation, around.targets()),
                annotation.note,
                annotation.certainty,
                annotation.origin,
                annotation.created,
                annotation.changed);
    }

    private static PassageView.@Nullable Named named(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? null : new PassageView.Named(id, names.get(id));
    }

    private static PassageView.@Nullable Toward stance(Annotation annotation, Map<UUID, String> targets) {
        var target = annotation.target;
        var value = annotation.stance;
        return target == null || value == null
                ? null
                : new PassageView.Toward(new PassageView.Named(target, targets.get(target)), value);
    }
}
