package org.stet.handout.pack;

import org.stet.handout.assembly.Ingredients;
import org.stet.handout.assembly.Laid;
import org.stet.handout.assembly.Packing;
import org.stet.handout.sheet.Pack;

/** A version of a recipe with all that a pack is made from. */
record Opened(StoredRecipe stored, RecipeVersion version, Ingredients from, Laid laid) {

    private static final int HASH = 8;
    private static final int ID = 4;

    /** The pack; the same version gives the same one. */
    Pack pack() {
        return Packing.pack(from, laid, title(), number());
    }

    private String title() {
        var articles = from.material().articles();
        var title = articles.get(0).title();
        return articles.size() > 1
                ? from.wording().say("activity.two-outlets")
                : title == null || title.isBlank() ? "–" : title;
    }

    /** Text, recipe and version: {@code 3f2a9c01-7be2-4}. */
    String number() {
        var id = stored.id.toString();
        return "%s-%s-%d"
                .formatted(
                        from.material().articles().get(0).sha256().substring(0, HASH),
                        id.substring(id.length() - ID),
                        version.number);
    }
}
