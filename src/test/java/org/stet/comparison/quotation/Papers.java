package org.stet.comparison.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Articles of a story and what is quoted in them. */
final class Papers {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Locale language;

    Papers(String language) {
        this.language = Locale.forLanguageTag(language);
    }

    static Papers english() {
        return new Papers("en");
    }

    ComparedText text(String text) {
        var stored = StoredText.of(text);
        var blocks = Blocks.propose(stored);
        return ComparedText.of(stored, blocks, Segmentation.of(stored, blocks, language), language, vocabulary);
    }

    /** The quotation that stands in an article of its own. */
    Spoken said(String words) {
        return said(text(words), words, words);
    }

    static Spoken said(ComparedText in, String text, String... parts) {
        var spans = List.of(parts).stream()
                .map(part -> {
                    int start = text.codePointCount(0, text.indexOf(part));
                    return new Span(start, start + part.codePointCount(0, part.length()));
                })
                .toList();
        return Spoken.in(in, new Passage(spans));
    }

    Optional<Echo> told(String quotation, String text) {
        return Echoes.find(said(quotation), text(text));
    }

    static Quoted quoted(int column, Spoken spoken, @Nullable String speaker) {
        return new Quoted(column, spoken, speaker, new UUID(0, column));
    }

    /** {@code same words -dropped- +added+ ~new<old~ |}, the last for what stands apart. */
    static String shown(Echo echo) {
        var shown = new StringBuilder();
        for (var part : echo.parts()) {
            shown.append(shown.isEmpty() ? "" : " ");
            shown.append(
                    switch (part.kind()) {
                        case SAME -> part.words();
                        case DROPPED -> "-" + part.words() + "-";
                        case ADDED -> "+" + part.words() + "+";
                        case CHANGED -> "~" + part.words() + "<" + part.was() + "~";
                        case SPELLING -> "≈" + part.words() + "<" + part.was() + "≈";
                        case NUMBER -> "#" + part.words() + "<" + part.was() + "#";
                        case APART -> "|";
                    });
        }
        return shown.toString();
    }
}
