package org.stet.handout.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Certainty;
import org.stet.comparison.Tag;
import org.stet.comparison.Value;
import org.stet.http.CanonicalJson;
import org.stet.text.Passage;

/** Words what a tag says as a judgement, with what is known of its label and of how it was settled. */
final class Judging {

    private final Consensus.ClassLabels classLabels;
    private final Consensus.Verdicts verdicts;

    Judging(Consensus.ClassLabels classLabels, Consensus.Verdicts verdicts) {
        this.classLabels = classLabels;
        this.verdicts = verdicts;
    }

    /** @param sayers the tags that say so, among them {@code tag}, whose words are shown */
    Judgement judgement(Tag tag, List<Tag> sayers, int agreeing, int readers, List<Judgement.Other> others) {
        var ruling = verdicts.about(tag);
        var certainty = tag.fields().get(Tag.CERTAINTY);
        return new Judgement(
                tag.label() + "@" + place(tag.passage()),
                tag.label(),
                classLabel(sayers),
                tag.passage(),
                agreeing,
                readers,
                true,
                ruling.map(Consensus.Ruling::several).orElse(false),
                certainty != null && certainty.key().equals(Certainty.UNSURE.id()),
                others,
                ruling.map(Consensus.Ruling::reason).orElse(null),
                source(sayers));
    }

    /** The one that more than half of those name who name any: where they differ about it, there is nothing to score. */
    private static @Nullable String source(List<Tag> sayers) {
        var named = sayers.stream()
                .flatMap(tag -> Optional.ofNullable(tag.fields().get(Tag.SOURCE)).stream())
                .toList();
        var byName = named.stream().collect(Collectors.groupingBy(Value::key));
        return byName.values().stream()
                .filter(same -> 2 * same.size() > named.size())
                .findFirst()
                .map(same -> mostSaid(same, name -> Optional.of(name.shown())))
                .orElse(null);
    }

    /** All spans, so that an interrupted quotation is not taken for the whole; those of one span are named by its ends. */
    private static String place(Passage passage) {
        return passage.spans().stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining("+"));
    }

    List<Judgement.Other> others(Map<String, List<Tag>> byLabel, int without) {
        var others = new ArrayList<Judgement.Other>();
        byLabel.forEach((label, tags) -> others.add(new Judgement.Other(label, classLabel(tags), tags.size())));
        if (without > 0) {
            others.add(new Judgement.Other(null, null, without));
        }
        others.sort(Judgement.Other.MOST_FIRST);
        return others;
    }

    /** That for which most of the tags stand: what a label stands for may depend on its attributes. */
    @Nullable
    String classLabel(List<Tag> tags) {
        var standing = mostSaid(
                tags,
                tag -> Optional.of(classLabels.of(tag.label(), attributes(tag)).orElse("")));
        return "".equals(standing) ? null : standing;
    }

    /** Of two that are said as often, the first by name; {@code null} where nothing is said. */
    private static <T> @Nullable String mostSaid(List<T> all, Function<T, Optional<String>> saying) {
        var said = new TreeMap<String, Integer>();
        all.stream().flatMap(one -> saying.apply(one).stream()).forEach(each -> said.merge(each, 1, Integer::sum));
        return said.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** As a mapping asks for them: ids, not the JSON that the comparison holds. */
    private static Map<String, Object> attributes(Tag tag) {
        var attributes = new TreeMap<String, Object>();
        tag.fields().forEach((name, value) -> {
            if (name.startsWith(Tag.ATTRIBUTE)) {
                attributes.put(name.substring(Tag.ATTRIBUTE.length()), CanonicalJson.read(value.key(), Object.class));
            }
        });
        return attributes;
    }
}
