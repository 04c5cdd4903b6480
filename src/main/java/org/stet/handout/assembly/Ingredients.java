package org.stet.handout.assembly;

import java.util.List;

import org.stet.handout.material.Material;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.wording.Wording;
import org.stet.schema.TagSet;
import org.stet.text.Segments;
import org.stet.text.StoredText;

/**
 * All that a pack is made from.
 *
 * @param texts of the articles, in the order of the material
 * @param tagSet the one whose labels the sheets show: that of the readings, or the class set
 * @param wording in the recipe's language
 */
public record Ingredients(Recipe recipe, Material material, List<Text> texts, TagSet tagSet, Wording wording) {

    public Ingredients {
        texts = List.copyOf(texts);
        if (texts.size() != material.articles().size()) {
            throw new IllegalArgumentException("a text for each article");
        }
    }

    /** An article's text with its borders. */
    public record Text(StoredText text, Segments segments) {}

    /** The same with another recipe. */
    public Ingredients with(Recipe other) {
        return new Ingredients(other, material, texts, tagSet, wording);
    }
}
