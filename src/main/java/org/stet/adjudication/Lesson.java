package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One difference that a reader had a part in, and what it was settled to.
 *
 * @param language of the article, as a BCP 47 tag; {@code und} where nobody knows
 * @param reading the reader's own
 * @param settled the settled reading
 * @param kind the kind of difference
 * @param own what the reader had; empty for nothing
 * @param outcome what it was settled to; empty for nothing
 * @param decision how it was settled
 * @param reason why, if somebody said so
 * @param same whether the reader had what it was settled to
 */
public record Lesson(
        UUID article,
        String title,
        String language,
        UUID reading,
        UUID settled,
        String kind,
        List<Judged> own,
        List<Judged> outcome,
        Outcome decision,
        @Nullable String reason,
        boolean same) {

    /**
     * A tag, a link or an answer as a person reads it.
     *
     * @param label the label's id; of a link its type, of an answer its question
     * @param words the words that a tag stands on; the answer given; empty for a link
     * @param fields what else differs, each as {@code name: value}
     */
    public record Judged(String label, String name, String words, List<String> fields) {}

    /** Whether the outcome has a name of its own, by which it is known where it comes to nothing. */
    public boolean named() {
        return decision != Outcome.ACCEPT && decision != Outcome.SEVERAL;
    }

    /** Whether it is about passages. */
    boolean ofTags() {
        return !kind.equals("link") && !kind.equals("answer");
    }
}
