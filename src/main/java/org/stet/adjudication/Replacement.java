package org.stet.adjudication;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.AnnotationView;
import org.stet.annotation.Certainty;
import org.stet.annotation.SpanText;
import org.stet.annotation.Stance;
import org.stet.annotation.StanceValue;
import org.stet.comparison.Tag;
import org.stet.http.CanonicalJson;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.text.Span;

/**
 * The tag that is put in the place of all, from what was filled in. What all readers have in common stays; in what they
 * differ, what was chosen counts, and without a choice what the first has who gave that label.
 */
final class Replacement {

    private final Case found;
    private final Dispute dispute;

    private final Map<String, Object> attributes = new TreeMap<>();
    private @Nullable UUID source;
    private @Nullable Stance stance;
    private @Nullable Certainty certainty;

    private Replacement(Case found, Dispute dispute) {
        this.found = found;
        this.dispute = dispute;
    }

    /**
     * @param words as the text has them
     * @param fields what was chosen, each as {@code field=value}; without a value to leave it unset
     * @throws ProblemException {@code stale-text} for words that the text does not say; {@code invalid-request} for fields
     *     that make no sense
     */
    static Decision.NewTag of(
            Case found, Dispute dispute, String label, String words, List<String> fields, SettlingMessages messages) {
        var replacement = new Replacement(found, dispute);
        var spans = replacement.spans(words, messages);
        replacement.inherit(label);
        fields.stream().filter(field -> !field.isBlank()).forEach(replacement::choose);
        return replacement.tag(label, spans);
    }

    private List<SpanText> spans(String words, SettlingMessages messages) {
        var hull = dispute.hull();
        var text = found.compared().text().text();
        var before = dispute.passage();
        return before.isPresent() && words.strip().equals(text.exact(before.get()))
                ? before.get().spans().stream()
                        .map(span -> new SpanText(span.start(), span.end(), text.words(span)))
                        .toList()
                : Finding.find(text, words, hull == null ? new Span(0, 1) : hull)
                        .orElseThrow(() -> ProblemException.of(ProblemType.STALE_TEXT, messages.noSuchWords())
                                .field("words", "The text does not say them."));
    }

    private void inherit(String label) {
        var tags = dispute.tags().stream().flatMap(List::stream).toList();
        if (tags.isEmpty()) {
            return;
        }
        var like = tags.stream().filter(tag -> tag.label().equals(label)).findFirst();
        take(like.orElse(tags.get(0)));
        if (like.isEmpty()) {
            FieldChoices.differing(dispute).forEach(field -> choose(field + "="));
        }
    }

    private void take(Tag tag) {
        AnnotationView view = FieldChoices.view(found, tag);
        attributes.putAll(view.attributes());
        source = FieldChoices.standing(view.source());
        stance = view.stance();
    }

    private void choose(String chosen) {
        var parts = chosen.split("=", 2);
        var field = parts[0];
        var value = parts.length == 2 ? parts[1] : "";
        try {
            switch (field) {
                case Tag.SOURCE -> source = value.isEmpty() ? null : UUID.fromString(value);
                case Tag.STANCE -> stance = value.isEmpty() ? null : stance(value);
                case Tag.CERTAINTY ->
                    certainty = value.isEmpty() ? null : CanonicalJson.read("\"" + value + "\"", Certainty.class);
                default -> chooseAttribute(field, value);
            }
        } catch (IllegalArgumentException | UncheckedIOException garbled) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "This is no value of a field.")
                    .field("field", "Is a field, an equals sign and its value.");
        }
    }

    private static Stance stance(String value) {
        var parts = value.split(" ", 2);
        return new Stance(UUID.fromString(parts[parts.length - 1]), StanceValue.of(parts[0]));
    }

    private void chooseAttribute(String field, String value) {
        if (!field.startsWith(Tag.ATTRIBUTE)) {
            throw new IllegalArgumentException(field);
        }
        var id = field.substring(Tag.ATTRIBUTE.length());
        if (value.isEmpty()) {
            attributes.remove(id);
        } else {
            attributes.put(id, CanonicalJson.read(value, Object.class));
        }
    }

    /** Another label may have fewer fields than those that the readers gave. */
    private Decision.NewTag tag(String id, List<SpanText> spans) {
        found.tagSet().label(id).ifPresent(label -> {
            attributes.keySet().retainAll(label.attributes());
            source = label.source() ? source : null;
            stance = label.stance() ? stance : null;
        });
        return new Decision.NewTag(id, spans, attributes, source, stance, certainty);
    }
}
