package org.stet.article.door;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns of lines in which {@code <name>} stands for any entry of a section of the words of furniture. */
final class LinePatterns {

    private static final Pattern SECTION = Pattern.compile("<([a-z][a-z -]*)>");

    private final FurnitureWords words;

    LinePatterns(FurnitureWords words) {
        this.words = words;
    }

    /** Whatever the case. */
    Pattern of(String template) {
        return of(template, words::pattern);
    }

    /** For words that are folded before they are compared. */
    Pattern ofFolded(String template) {
        return of(template, words::foldedPattern);
    }

    private static Pattern of(String template, UnaryOperator<String> entries) {
        var pattern =
                SECTION.matcher(template).replaceAll(name -> Matcher.quoteReplacement(entries.apply(name.group(1))));
        return Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE);
    }
}
