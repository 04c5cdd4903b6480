package org.stet.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stet.adjudication.Had.HadTag;
import org.stet.annotation.Certainty;
import org.stet.comparison.Letters;
import org.stet.comparison.Tag;

/** What a decision about borders leaves open, and whose value can be taken for each such field. */
final class BorderFields {

    private final Case found;
    private final Dispute dispute;
    private final List<Had> variants;
    private final List<HadTag> tags;

    BorderFields(Case found, Dispute dispute) {
        this.found = found;
        this.dispute = dispute;
        this.variants = found.variants(dispute);
        this.tags = variants.stream().flatMap(had -> had.tags().stream()).toList();
    }

    /**
     * @param sent what was chosen in a decision that was refused, as {@code field=reading}
     * @return nothing where the readers fill all fields alike
     */
    List<SettlePage.FieldChoice> all(List<String> sent, SettlingMessages messages) {
        return OpenFields.among(tags).stream()
                .map(field -> choice(field, sent, messages))
                .toList();
    }

    private SettlePage.FieldChoice choice(String field, List<String> sent, SettlingMessages messages) {
        var options = new ArrayList<SettlePage.Option>();
        var chosen = "";
        for (var places : bySaying(field).values()) {
            var reading = dispute.readings().get(places.get(0));
            var value = tag(reading).fields().get(field);
            var option = new SettlePage.Option(
                    field + "=" + reading,
                    value == null ? messages.unset() : value,
                    places.stream().map(Letters::of).collect(Collectors.joining(", ")));
            options.add(option);
            boolean most = 2 * places.size() > dispute.having();
            // Being sure is what is meant where nobody says anything of it.
            boolean usual = field.equals(Tag.CERTAINTY) && Certainty.SURE.id().equals(value);
            if (most || usual && chosen.isEmpty()) {
                chosen = option.value();
            }
        }
        boolean unset = options.stream().anyMatch(option -> option.shown().equals(messages.unset()));
        if (!unset && !field.equals(Tag.CERTAINTY)) {
            options.add(new SettlePage.Option(field + "=", messages.unset(), ""));
        }
        var none = options.stream()
                .filter(option -> option.shown().equals(messages.unset()))
                .map(SettlePage.Option::value)
                .findFirst();
        var preset = chosen.isEmpty() ? none.orElse("") : chosen;
        return new SettlePage.FieldChoice(
                FieldChoices.name(found, field, messages),
                options,
                sent.stream()
                        .filter(each -> each.startsWith(field + "="))
                        .findFirst()
                        .orElse(preset));
    }

    /** The places of the readings that say the same of a field, those first who come first. */
    private Map<String, List<Integer>> bySaying(String field) {
        var bySaying = new LinkedHashMap<String, List<Integer>>();
        for (int place = 0; place < dispute.readings().size(); place++) {
            if (dispute.has(place)) {
                var said = OpenFields.said(tag(dispute.readings().get(place)), field);
                bySaying.computeIfAbsent(Objects.requireNonNullElse(said, ""), none -> new ArrayList<>())
                        .add(place);
            }
        }
        return bySaying;
    }

    private HadTag tag(UUID reading) {
        return OpenFields.of(variants, reading).orElseThrow();
    }

    /** What became of the open fields in a decision about borders, in words; nothing where none was open. */
    List<String> outcome(Decision decision, SettlingMessages messages) {
        return OpenFields.among(tags).stream()
                .map(field -> {
                    var name = FieldChoices.name(found, field, messages);
                    var reading = decision.fields().get(field);
                    var value = reading == null
                            ? null
                            : OpenFields.of(variants, reading)
                                    .map(tag -> tag.fields().get(field))
                                    .orElse(null);
                    return value == null ? messages.fieldUnset(name) : messages.fieldIs(name, value);
                })
                .toList();
    }

    /** What all have alike beside label and words, as a person reads it; that somebody is sure goes without saying. */
    List<String> shared(SettlingMessages messages) {
        var open = OpenFields.among(tags);
        return tags.isEmpty()
                ? List.of()
                : tags.get(0).fields().entrySet().stream()
                        .filter(field -> !open.contains(field.getKey()))
                        .filter(field -> !field.getKey().equals(Tag.CERTAINTY)
                                || !field.getValue().equals(Certainty.SURE.id()))
                        .map(field ->
                                messages.fieldIs(FieldChoices.name(found, field.getKey(), messages), field.getValue()))
                        .toList();
    }
}
