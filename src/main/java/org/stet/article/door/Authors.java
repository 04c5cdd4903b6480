package org.stet.article.door;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The names of those who wrote the article, as the page's metadata gives them. */
final class Authors {

    /** A name is at least two words: "Ann" opens too many paragraphs. */
    private static final int NAME = 2;

    private final Set<String> names = new LinkedHashSet<>();

    Authors(@Nullable String byline) {
        if (byline != null) {
            Arrays.stream(byline.split("\\s*[,;|/&]\\s*|\\s+(?:and|und|et|y|e|en|og|och)\\s+"))
                    .map(Folding::fold)
                    .filter(name -> name.split(" ").length >= NAME)
                    .forEach(names::add);
        }
    }

    /** Whether the text is an author's name and nothing else. */
    boolean isName(String text) {
        return names.contains(Folding.fold(text));
    }

    /** Whether the text begins with an author's name and goes on, as a biography does and a report never. */
    boolean open(String text) {
        String folded = Folding.fold(text);
        return names.stream().anyMatch(name -> folded.startsWith(name + " "));
    }
}
