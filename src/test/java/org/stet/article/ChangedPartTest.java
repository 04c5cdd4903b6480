package org.stet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;
import org.stet.text.collation.Collation;

/** How a page shows what was changed: {+put in+}, {-taken out-}, one paragraph a line. */
class ChangedPartTest {

    private static final String TEXT = "The title\n\nOne two three.\n\nFour five six.";

    @Test
    void words_in_a_paragraph() {
        assertThat(shown(TEXT.replace("two", "2")))
                .containsExactly("The title", "One {-two-}{+2+} three.", "Four five six.");
        assertThat(shown(TEXT.replace("two ", "")))
                .containsExactly("The title", "One {-two -}three.", "Four five six.");
        assertThat(shown(TEXT + " Seven.")).containsExactly("The title", "One two three.", "Four five six.{+ Seven.+}");
    }

    @Test
    void whole_paragraphs() {
        assertThat(shown("News. " + TEXT)).first().isEqualTo("{+News. +}The title");
        assertThat(shown(TEXT.replace("\n\nOne", "\n\nZero.\n\nOne")))
                .containsExactly("The title", "{+Zero.+}", "One two three.", "Four five six.");
        assertThat(shown(TEXT.replace("One two three.\n\n", "")))
                .containsExactly("The title", "{-One two three.-}", "Four five six.");
        assertThat(shown("The title\n\nOne two three."))
                .containsExactly("The title", "One two three.", "{-Four five six.-}");
        assertThat(shown(TEXT.replace("\n\n", "\n"))).containsExactly("The title", "One two three.", "Four five six.");
    }

    @Test
    void paragraphs_that_were_joined_or_split() {
        assertThat(shown(TEXT.replace("three.\n\nFour", "three. Four")))
                .last()
                .asString()
                .contains("¶")
                .endsWith("Four five six.");
        assertThat(shown(TEXT.replace("two three", "two.\n\nThree"))).hasSize(4);
    }

    private static List<String> shown(String after) {
        var before = StoredText.of(TEXT);
        var text = StoredText.of(after);
        var blocks = Blocks.propose(text);
        var read = new ReadText(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                0,
                text,
                blocks,
                Segmentation.of(text, blocks, Locale.ENGLISH),
                Locale.ENGLISH,
                "ltr");
        return ChangedPart.of(read, Collation.of(before, text)).stream()
                .map(part -> part.pieces().stream()
                        .map(piece -> piece.in()
                                ? "{+" + piece.words() + "+}"
                                : piece.out() ? "{-" + piece.words() + "-}" : piece.words())
                        .collect(Collectors.joining()))
                .toList();
    }
}
