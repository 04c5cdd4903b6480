package org.stet.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Certainty;
import org.stet.annotation.StanceValue;
import org.stet.text.BlockKind;

/**
 * What somebody looks for. What is of one kind is joined by "or", the kinds by "and"; an empty list is no limit.
 *
 * @param written the words as they were written; empty for none
 * @param terms what they ask for; each has to stand in the passage
 * @param labels ids
 * @param sources records that stand for themselves, as annotations point to them
 * @param articles of which the passage is one
 * @param readers accounts
 */
record Wanted(
        String written,
        List<Term> terms,
        List<String> labels,
        List<AttributeValue> values,
        List<UUID> sources,
        List<StanceToward> stances,
        List<UUID> readers,
        List<UUID> articles,
        Set<Certainty> certainty,
        Set<Origin> origins,
        Set<BlockKind> blocks,
        Order order) {

    Wanted {
        terms = List.copyOf(terms);
        labels = List.copyOf(labels);
        values = List.copyOf(values);
        sources = List.copyOf(sources);
        stances = List.copyOf(stances);
        readers = List.copyOf(readers);
        articles = List.copyOf(articles);
        certainty = Set.copyOf(certainty);
        origins = Set.copyOf(origins);
        blocks = Set.copyOf(blocks);
    }

    /** A value of an attribute, as annotations keep it. */
    record AttributeValue(String attribute, String value) {}

    /** @param value {@code null} for any stand toward the target */
    record StanceToward(UUID target, @Nullable StanceValue value) {}

    /** In which order articles stand; within an article it is always that of the text. */
    enum Order {
        OLDEST,
        NEWEST;

        /** Its name in addresses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
