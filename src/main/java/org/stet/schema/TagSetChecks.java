package org.stet.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What a JSON Schema cannot say of a tag set: references, things that must differ, contrast, total mappings. */
final class TagSetChecks {

    private static final int MOST_CASES = 1_000;
    private static final Set<String> FIELDS = Set.of(Label.SOURCE, "stance", "certainty", "note");

    private final TagSet tagSet;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> labels;
    private final Map<String, Attribute> attributes = new HashMap<>();

    private TagSetChecks(TagSet tagSet) {
        this.tagSet = tagSet;
        this.labels = new HashSet<>(tagSet.labelIds());
        tagSet.attributes().forEach(attribute -> attributes.put(attribute.id(), attribute));
    }

    /** @return the flaws, in the order of the file's parts; empty for a sound tag set */
    static List<Flaw> flaws(TagSet tagSet) {
        var checks = new TagSetChecks(tagSet);
        checks.groups();
        checks.labels();
        checks.attributes();
        checks.relations();
        for (int i = 0; i < tagSet.mappings().size(); i++) {
            checks.mapping(tagSet.mappings().get(i), "/mappings/" + i);
        }
        return List.copyOf(checks.flaws);
    }

    private void groups() {
        distinct("/groups", tagSet.groups(), "id", Group::id);
        for (int i = 0; i < tagSet.groups().size(); i++) {
            var group = tagSet.groups().get(i);
            var place = "/groups/" + i;
            contrast(place + "/line", "line", group.line(), group.tint(), Contrast.LEAST_FOR_LINES);
            contrast(place + "/darkLine", "dark line", group.darkLine(), group.darkTint(), Contrast.LEAST_FOR_LINES);
            contrast(place + "/tint", "ink", Contrast.INK, group.tint(), Contrast.LEAST_FOR_INK);
            contrast(place + "/darkTint", "dark ink", Contrast.DARK_INK, group.darkTint(), Contrast.LEAST_FOR_INK);
        }
    }

    private void contrast(String place, String what, String colour, String ground, double least) {
        double contrast = Contrast.of(colour, ground);
        if (contrast < least) {
            flaws.add(new Flaw(
                    place,
                    "The %s %s has a contrast of %.1f:1 on its tint %s; it needs %.0f:1."
                            .formatted(what, colour, Math.floor(contrast * 10) / 10, ground, least)));
        }
    }

    private void labels() {
        var all = tagSet.labels();
        distinct("/labels", all, "id", Label::id);
        distinct("/labels", all, "code", Label::code);
        distinct("/labels", all, "externalName", Label::externalName);
        distinct("/labels", all, "digit", Label::digit);
        distinct("/labels", all, "letter", Label::letter);
        distinct("/labels", all, "name", label -> label.name().toLowerCase(Locale.ROOT));
        var proposed = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            label(all.get(i), "/labels/" + i);
            for (var kind : all.get(i).proposed()) {
                if (!proposed.add(kind)) {
                    flaws.add(new Flaw(
                            "/labels/" + i + "/proposed",
                            "\"%s\" is proposed as another label already.".formatted(kind)));
                }
            }
        }
    }

    private void label(Label label, String place) {
        if (tagSet.group(label.group()).isEmpty()) {
            flaws.add(new Flaw(place + "/group", "There is no group \"%s\".".formatted(label.group())));
        }
        knownLabels(place + "/excludes", label.excludes());
        knownLabels(place + "/nestsIn", label.nestsIn());
        if (label.excludes().contains(label.id())) {
            flaws.add(new Flaw(place + "/excludes", "A label of one layer excludes itself already."));
        }
        for (int i = 0; i < label.attributes().size(); i++) {
            knownAttribute(place + "/attributes/" + i, label.attributes().get(i));
        }
        examples(label, place + "/examples");
        for (int i = 0; i < label.asked().size(); i++) {
            var asked = label.asked().get(i);
            carried(place + "/asked/" + i, label, asked);
            var attribute = attributes.get(asked);
            if (attribute != null && attribute.tier() != Attribute.Tier.ASKED) {
                flaws.add(new Flaw(place + "/asked/" + i, "\"%s\" is not of tier asked.".formatted(asked)));
            }
        }
        for (int i = 0; i < label.requiredForDone().size(); i++) {
            carried(
                    place + "/requiredForDone/" + i,
                    label,
                    label.requiredForDone().get(i));
        }
    }

    private void carried(String place, Label label, String id) {
        if (id.equals(Label.SOURCE) ? !label.source() : !label.attributes().contains(id)) {
            flaws.add(new Flaw(place, "The label does not carry \"%s\".".formatted(id)));
        }
    }

    private void examples(Label label, String place) {
        for (var kind : Example.Kind.values()) {
            if (label.examples().stream().noneMatch(example -> example.kind() == kind)) {
                flaws.add(new Flaw(
                        place, "There is no %s example.".formatted(kind.name().toLowerCase(Locale.ROOT))));
            }
        }
        for (int i = 0; i < label.examples().size(); i++) {
            var example = label.examples().get(i);
            var span = example.span();
            if (span != null && !example.text().contains(span)) {
                flaws.add(new Flaw(place + "/" + i + "/span", "The span is not in the text of the example."));
            }
        }
    }

    private void attributes() {
        distinct("/attributes", tagSet.attributes(), "id", Attribute::id);
        for (int i = 0; i < tagSet.attributes().size(); i++) {
            var attribute = tagSet.attributes().get(i);
            var place = "/attributes/" + i;
            if (FIELDS.contains(attribute.id())) {
                flaws.add(new Flaw(place + "/id", "Every annotation has a field of this name already."));
            }
            values(place + "/values", attribute.kind(), attribute.values());
            if (attribute.tier() == Attribute.Tier.ASKED
                    && tagSet.labels().stream().noneMatch(label -> label.asked().contains(attribute.id()))) {
                flaws.add(new Flaw(place + "/tier", "No label asks for \"%s\".".formatted(attribute.id())));
            }
        }
    }

    private void values(String place, AttributeKind kind, List<AttributeValue> values) {
        distinct(place, values, "id", AttributeValue::id);
        distinct(place, values, "number", AttributeValue::number);
        if (kind == AttributeKind.ORDINAL && values.stream().allMatch(value -> value.number() == null)) {
            flaws.add(new Flaw(place, "No value of the scale has a number."));
        }
    }

    private void relations() {
        distinct("/links", tagSet.links(), "id", LinkType::id);
        for (int i = 0; i < tagSet.links().size(); i++) {
            knownLabels("/links/" + i + "/from", tagSet.links().get(i).from());
            knownLabels("/links/" + i + "/to", tagSet.links().get(i).to());
        }
        distinct("/questions", tagSet.questions(), "id", Question::id);
        for (int i = 0; i < tagSet.questions().size(); i++) {
            var question = tagSet.questions().get(i);
            values("/questions/" + i + "/values", question.kind(), question.values());
        }
        distinct("/derived", tagSet.derived(), "id", TagSet.Derived::id);
        for (int i = 0; i < tagSet.derived().size(); i++) {
            derived(tagSet.derived().get(i), "/derived/" + i);
        }
        distinct("/presets", tagSet.presets(), "id", Preset::id);
        for (int i = 0; i < tagSet.presets().size(); i++) {
            knownLabels("/presets/" + i + "/labels", tagSet.presets().get(i).labels());
        }
        distinct("/mappings", tagSet.mappings(), "to", Mapping::to);
    }

    private void derived(TagSet.Derived figure, String place) {
        if (figure.label() == null || figure.attribute() == null) {
            return;
        }
        var label = tagSet.label(figure.label());
        if (label.isEmpty()) {
            unknownLabel(place + "/label", figure.label());
        } else {
            carried(place + "/attribute", label.get(), figure.attribute());
        }
    }

    private void mapping(Mapping mapping, String place) {
        for (int i = 0; i < mapping.rules().size(); i++) {
            rule(mapping, mapping.rules().get(i), place + "/rules/" + i);
        }
        for (var label : tagSet.labels()) {
            total(mapping, label, place);
        }
    }

    private void rule(Mapping mapping, Mapping.Rule rule, String place) {
        var label = tagSet.label(rule.label());
        if (label.isEmpty()) {
            unknownLabel(place + "/label", rule.label());
            return;
        }
        if (rule.to() != null && !mapping.precedence().contains(rule.to())) {
            flaws.add(new Flaw(place + "/to", "\"%s\" has no place in the precedence.".formatted(rule.to())));
        }
        if (rule.attribute() == null) {
            return;
        }
        carried(place + "/attribute", label.get(), rule.attribute());
        var attribute = attributes.get(rule.attribute());
        if (attribute != null && !valueIds(attribute).containsAll(rule.values())) {
            flaws.add(new Flaw(place + "/values", "\"%s\" has not all of these values.".formatted(attribute.id())));
        }
    }

    /** Tries every case: each value of each attribute that the label's rules look at, and no value. */
    private void total(Mapping mapping, Label label, String place) {
        List<Map<String, String>> cases = List.of(Map.of());
        var lookedAt = mapping.rules().stream()
                .filter(rule -> rule.label().equals(label.id()))
                .flatMap(rule -> Stream.ofNullable(rule.attribute()))
                .distinct()
                .flatMap(id -> Stream.ofNullable(attributes.get(id)))
                .toList();
        for (var attribute : lookedAt) {
            var values = valueIds(attribute);
            if (cases.size() * (values.size() + 1) > MOST_CASES) {
                flaws.add(new Flaw(place, "The rules for \"%s\" look at too many attributes.".formatted(label.id())));
                return;
            }
            var next = new ArrayList<>(cases); // as they are: without a value
            for (var one : cases) {
                for (var value : values) {
                    var more = new HashMap<>(one);
                    more.put(attribute.id(), value);
                    next.add(more);
                }
            }
            cases = next;
        }
        cases.stream()
                .filter(one -> mapping.ruleFor(label.id(), one).isEmpty())
                .findFirst()
                .ifPresent(one -> flaws.add(new Flaw(
                        place,
                        "No rule says what becomes of \"%s\"%s."
                                .formatted(label.id(), one.isEmpty() ? "" : " with " + one))));
    }

    private static List<String> valueIds(Attribute attribute) {
        return attribute.kind() == AttributeKind.BOOLEAN
                ? List.of("true", "false")
                : attribute.values().stream().map(AttributeValue::id).toList();
    }

    private void knownLabels(String place, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!labels.contains(ids.get(i))) {
                unknownLabel(place + "/" + i, ids.get(i));
            }
        }
    }

    private void unknownLabel(String place, @Nullable String id) {
        flaws.add(new Flaw(place, "There is no label \"%s\".".formatted(id)));
    }

    private void knownAttribute(String place, String id) {
        if (!attributes.containsKey(id)) {
            flaws.add(new Flaw(place, "There is no attribute \"%s\".".formatted(id)));
        }
    }

    /** What is {@code null} may repeat. */
    private <T> void distinct(String place, List<T> items, String field, Function<T, @Nullable Object> key) {
        var seen = new HashMap<Object, Integer>();
        for (int i = 0; i < items.size(); i++) {
            var value = key.apply(items.get(i));
            var earlier = value == null ? null : seen.putIfAbsent(value, i);
            if (earlier != null) {
                flaws.add(new Flaw(
                        "%s/%d/%s".formatted(place, i, field),
                        "\"%s\" is taken already, by %s/%d.".formatted(value, place, earlier)));
            }
        }
    }
}
