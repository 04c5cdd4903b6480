package org.stet.handout.material;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.stet.text.Block;

/**
 * All that a pack is made of. Kept as JSON; what it was made from may change and does not change it.
 *
 * @param classSet id of the stored version of the tag set for classes
 * @param chosen ids of the readings that the teacher asked for; empty for the usual ones
 * @param articles in the order in which they are printed; at least one
 */
public record Material(UUID classSet, List<UUID> chosen, List<OfArticle> articles) {

    public Material {
        chosen = List.copyOf(chosen);
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a pack is made of at least one article");
        }
    }

    /** Whether the readers say the same of each article. */
    public boolean isReadAs(Material other) {
        return articles.size() == other.articles.size()
                && IntStream.range(0, articles.size())
                        .allMatch(i -> articles.get(i).isReadAs(other.articles.get(i)));
    }

    /** Whether all its articles are tagged with the same version of a tag set. */
    public boolean hasOneTagSet() {
        return articles.stream().map(OfArticle::tagSet).distinct().count() == 1;
    }

    /**
     * An article.
     *
     * @param text id of the text version
     * @param version number of the text version within its article, from 1
     * @param sha256 of the text
     * @param language a BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     * @param blocks in text order, in code points
     * @param tagSet id of the stored version of the readings' tag set
     * @param readings ids of those that the judgements come from
     * @param judgements in text order
     */
    public record OfArticle(
            UUID article,
            UUID text,
            int version,
            String sha256,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable String published,
            @Nullable String sourceUrl,
            @Nullable String rights,
            String language,
            String direction,
            List<Block> blocks,
            UUID tagSet,
            List<UUID> readings,
            List<Judgement> judgements) {

        public OfArticle {
            blocks = List.copyOf(blocks);
            readings = List.copyOf(readings);
            judgements = List.copyOf(judgements);
        }

        /**
         * Whether the readers say the same of it. What else is known of the article, such as its title or the note on its
         * rights, may differ.
         */
        public boolean isReadAs(OfArticle other) {
            return article.equals(other.article)
                    && tagSet.equals(other.tagSet)
                    && readings.equals(other.readings)
                    && judgements.equals(other.judgements);
        }
    }
}
