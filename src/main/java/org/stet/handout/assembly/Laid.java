package org.stet.handout.assembly;

import java.util.List;

import org.stet.handout.setting.TextLine;
import org.stet.handout.sheet.Exercise.Stretch;

/**
 * What is printed of each article and where its lines break: kept with a recipe, so that lines stay where they are when
 * fonts, or the rules for breaking lines, change.
 *
 * @param articles in the order of the material
 */
public record Laid(List<OfArticle> articles) {

    public Laid {
        articles = List.copyOf(articles);
    }

    /** @param lines numbered through the pack */
    public record OfArticle(List<Stretch> stretches, List<TextLine> lines) {

        public OfArticle {
            stretches = List.copyOf(stretches);
            lines = List.copyOf(lines);
        }
    }
}
