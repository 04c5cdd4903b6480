package org.stet.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.comparison.Tag;
import org.stet.comparison.Tie;
import org.stet.comparison.Verdict;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * What one reading had when it was settled: kept with the settlement, so that nothing that lost is lost.
 *
 * @param reader the reader's name as it was then
 */
public record Had(UUID reading, String reader, List<HadTag> tags, List<HadTie> links, List<HadAnswer> answers) {

    /** A tag; its spans count code points, its fields are as a person reads them. */
    public record HadTag(UUID id, String label, List<Span> spans, String words, Map<String, String> fields) {}

    /**
     * A link.
     *
     * @param fromWords the words that it starts at; {@code null} in another article, and for what was kept before words were
     * @param toWords the words that it leads to, likewise
     * @param backwards whether it leads against the text's order, where direction counts
     */
    public record HadTie(
            UUID id,
            String type,
            UUID from,
            UUID to,
            @Nullable String fromWords,
            @Nullable String toWords,
            boolean backwards) {

        /** The words that it joins, as a person reads them. */
        String shown() {
            return shown(fromWords, toWords);
        }

        static String shown(@Nullable String fromWords, @Nullable String toWords) {
            return Objects.requireNonNullElse(fromWords, "…") + " → " + Objects.requireNonNullElse(toWords, "…");
        }

        /** Of the links between two passages, those are the same that say the same in the same direction. */
        Object content() {
            return List.of(type, backwards);
        }
    }

    /** An answer. */
    public record HadAnswer(
            UUID id, String question, @Nullable String target, String value, String shown) {}

    /** The tag with this id, of whichever reading; there is one. */
    static HadTag tag(List<Had> variants, UUID id) {
        return variants.stream()
                .flatMap(had -> had.tags().stream())
                .filter(tag -> tag.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Had tags(UUID reading, String reader, List<Tag> tags, StoredText text) {
        var had = new ArrayList<HadTag>();
        for (var tag : tags) {
            var fields = new TreeMap<String, String>();
            tag.fields().forEach((name, value) -> fields.put(name, value.shown()));
            had.add(new HadTag(tag.id(), tag.label(), tag.passage().spans(), text.exact(tag.passage()), fields));
        }
        return new Had(reading, reader, had, List.of(), List.of());
    }

    /**
     * @param backwards the ids of links that lead against the text's order
     * @param words of the reader's annotations, by id
     */
    static Had ties(UUID reading, String reader, List<Tie> ties, Set<UUID> backwards, Map<UUID, String> words) {
        return new Had(
                reading,
                reader,
                List.of(),
                ties.stream()
                        .map(tie -> new HadTie(
                                tie.id(),
                                tie.type(),
                                tie.from(),
                                tie.to(),
                                words.get(tie.from()),
                                words.get(tie.to()),
                                backwards.contains(tie.id())))
                        .toList(),
                List.of());
    }

    static Had verdicts(UUID reading, String reader, List<Verdict> verdicts) {
        return new Had(
                reading,
                reader,
                List.of(),
                List.of(),
                verdicts.stream()
                        .map(verdict -> new HadAnswer(
                                verdict.id(),
                                verdict.question(),
                                verdict.target() == null
                                        ? null
                                        : verdict.target().shown(),
                                verdict.value().key(),
                                verdict.value().shown()))
                        .toList());
    }
}
