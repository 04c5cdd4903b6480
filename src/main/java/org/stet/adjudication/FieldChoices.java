package org.stet.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.AnnotationView;
import org.stet.annotation.Certainty;
import org.stet.annotation.StanceValue;
import org.stet.comparison.Letters;
import org.stet.comparison.Tag;
import org.stet.comparison.Value;
import org.stet.http.CanonicalJson;
import org.stet.schema.Attribute;
import org.stet.schema.AttributeKind;
import org.stet.source.Source;
import org.stet.source.SourceView;
import org.stet.source.TargetView;

/**
 * What can be said for each field in which the readers differ, when something else is put in the place of all: what they
 * have, and after that what the tag set and the project's cast have besides.
 */
final class FieldChoices {

    private final Case found;
    private final Dispute dispute;
    private final List<SourceView> sources;
    private final List<TargetView> targets;

    /** Both of the project, as the person asking may see them. */
    record Cast(List<SourceView> sources, List<TargetView> targets) {}

    FieldChoices(Case found, Dispute dispute, Cast cast) {
        this.found = found;
        this.dispute = dispute;
        this.sources = cast.sources();
        this.targets = cast.targets();
    }

    /** The names of the fields that not all tags of a dispute fill alike, as in {@link Tag#fields}. */
    static List<String> differing(Dispute dispute) {
        var tags = dispute.tags().stream().flatMap(List::stream).toList();
        var names = new TreeSet<String>();
        tags.forEach(tag -> names.addAll(tag.fields().keySet()));
        return names.stream()
                .filter(name ->
                        tags.stream().map(tag -> key(tag, name)).distinct().count() > 1)
                .toList();
    }

    private static String key(Tag tag, String field) {
        var value = tag.fields().get(field);
        return value == null ? "" : value.key();
    }

    /** @param sent what was chosen in a decision that was refused, as {@code field=value} */
    List<SettlePage.FieldChoice> all(List<String> sent, SettlingMessages messages) {
        return differing(dispute).stream()
                .map(field -> choice(field, sent, messages))
                .toList();
    }

    private SettlePage.FieldChoice choice(String field, List<String> sent, SettlingMessages messages) {
        var options = new LinkedHashMap<String, SettlePage.Option>();
        var had = had(field);
        had.forEach((key, letters) -> {
            if (!key.isEmpty()) {
                var tag = first(field, key);
                var value = field + "=" + written(tag, field);
                var shown = Objects.requireNonNull(tag.fields().get(field)).shown();
                options.put(key, new SettlePage.Option(value, shown, String.join(", ", letters)));
            }
        });
        others(field, messages).forEach((key, option) -> options.putIfAbsent(key, option));
        if (!field.equals(Tag.CERTAINTY)) {
            options.put(
                    "",
                    new SettlePage.Option(
                            field + "=", messages.unset(), String.join(", ", had.getOrDefault("", List.of()))));
        }
        var most = had.entrySet().stream()
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
                .map(Map.Entry::getKey)
                .flatMap(key -> Stream.ofNullable(options.get(key)).findFirst())
                .map(SettlePage.Option::value)
                .orElse("");
        var chosen = sent.stream()
                .filter(each -> each.startsWith(field + "="))
                .findFirst()
                .orElse(dispute.commonLabel() == null ? "" : most);
        return new SettlePage.FieldChoice(name(found, field, messages), List.copyOf(options.values()), chosen);
    }

    /** A field as people call it. */
    static String name(Case found, String field, SettlingMessages messages) {
        var id = field.startsWith(Tag.ATTRIBUTE) ? field.substring(Tag.ATTRIBUTE.length()) : field;
        return field.startsWith(Tag.ATTRIBUTE)
                ? found.tagSet().attribute(id).map(Attribute::name).orElse(id)
                : messages.field(id);
    }

    /** The letters of those who have each value, by its key, in the order of the readings; that of none is empty. */
    private Map<String, List<String>> had(String field) {
        var had = new LinkedHashMap<String, List<String>>();
        for (int place = 0; place < dispute.readings().size(); place++) {
            var letter = Letters.of(place);
            dispute.tags().get(place).stream()
                    .map(tag -> key(tag, field))
                    .distinct()
                    .forEach(key ->
                            had.computeIfAbsent(key, none -> new ArrayList<>()).add(letter));
        }
        return had;
    }

    private Tag first(String field, String key) {
        return dispute.tags().stream()
                .flatMap(List::stream)
                .filter(tag -> key(tag, field).equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A field of a tag as it is sent. */
    private String written(Tag tag, String field) {
        var view = view(found, tag);
        var stance = view.stance();
        return switch (field) {
            case Tag.SOURCE -> String.valueOf(standing(view.source()));
            case Tag.STANCE -> stance == null ? "" : stance.value().id() + " " + stance.target();
            case Tag.CERTAINTY -> view.certainty().id();
            default ->
                CanonicalJson.write(
                        Objects.requireNonNull(view.attributes().get(field.substring(Tag.ATTRIBUTE.length()))));
        };
    }

    static AnnotationView view(Case found, Tag tag) {
        return AnnotationView.of(
                Annotation.byId(tag.id()).orElseThrow(), found.compared().text());
    }

    /** The record that stands for a source now; {@code null} for none. */
    static @Nullable UUID standing(@Nullable UUID source) {
        return source == null ? null : Source.standingFor(source);
    }

    private Map<String, SettlePage.Option> others(String field, SettlingMessages messages) {
        var others = new LinkedHashMap<String, SettlePage.Option>();
        switch (field) {
            case Tag.SOURCE ->
                sources.forEach(source -> others.putIfAbsent(
                        Value.folded(source.name()), option(field, source.id().toString(), source.name())));
            case Tag.STANCE -> {
                for (var target : targets) {
                    for (var stance : StanceValue.values()) {
                        others.putIfAbsent(
                                stance.id() + " " + Value.folded(target.name()),
                                option(field, stance.id() + " " + target.id(), stance.id() + " " + target.name()));
                    }
                }
            }
            case Tag.CERTAINTY -> {
                for (var certainty : Certainty.values()) {
                    others.put(certainty.id(), option(field, certainty.id(), certainty.id()));
                }
            }
            default ->
                found.tagSet()
                        .attribute(field.substring(Tag.ATTRIBUTE.length()))
                        .ifPresent(attribute -> values(attribute, messages)
                                .forEach((json, shown) -> others.put(json, option(field, json, shown))));
        }
        return others;
    }

    /** What the tag set lets an attribute be, as JSON, with the words for it. */
    private Map<String, String> values(Attribute attribute, SettlingMessages messages) {
        var values = new LinkedHashMap<String, String>();
        if (attribute.kind() == AttributeKind.BOOLEAN) {
            values.put(CanonicalJson.write(true), messages.yes());
            values.put(CanonicalJson.write(false), messages.no());
        }
        boolean many = attribute.kind() == AttributeKind.MANY;
        if (many) {
            var together = new LinkedHashSet<Object>();
            dispute.tags().stream().flatMap(List::stream).forEach(tag -> {
                if (view(found, tag).attributes().get(attribute.id()) instanceof List<?> several) {
                    together.addAll(several);
                }
            });
            if (attribute.canonical(together) instanceof List<?> inOrder) {
                var shown = inOrder.stream()
                        .map(id -> attribute
                                .value(String.valueOf(id))
                                .map(value -> value.name())
                                .orElse(String.valueOf(id)))
                        .toList();
                values.put(CanonicalJson.write(inOrder), String.join(", ", shown));
            }
        }
        attribute
                .values()
                .forEach(value ->
                        values.put(CanonicalJson.write(many ? List.of(value.id()) : value.id()), value.name()));
        return values;
    }

    private static SettlePage.Option option(String field, String value, String shown) {
        return new SettlePage.Option(field + "=" + value, shown, "");
    }
}
