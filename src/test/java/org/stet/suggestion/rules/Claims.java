package org.stet.suggestion.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Block;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** What a rule proposes for a string, in the words of the string. */
final class Claims {

    private Claims() {}

    static AnalysedText analysed(StoredText text, List<Block> blocks) {
        return AnalysedText.of(text, blocks, Segmentation.of(text, blocks, Locale.ENGLISH));
    }

    static List<Proposal> of(String string, Function<AnalysedText, List<Proposal>> rule) {
        var text = StoredText.of(string);
        return rule.apply(analysed(text, Blocks.propose(text)));
    }

    /** The passages, each with the value of an attribute: {@code words (value)}. */
    static String shown(String string, Function<AnalysedText, List<Proposal>> rule, String attribute) {
        var text = StoredText.of(string);
        return of(string, rule).stream()
                .map(one -> text.exact(one.passage()) + " (" + one.values().get(attribute) + ")")
                .collect(Collectors.joining(" | "));
    }

    static String triggers(String string, Function<AnalysedText, List<Proposal>> rule) {
        var text = StoredText.of(string);
        return of(string, rule).stream()
                .flatMap(one -> one.triggers().stream())
                .map(text::words)
                .collect(Collectors.joining(" | "));
    }
}
