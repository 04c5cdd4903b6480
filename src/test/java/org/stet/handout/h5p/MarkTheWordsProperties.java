package org.stet.handout.h5p;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.stet.text.Span;

class MarkTheWordsProperties {

    private final MarkTheWordsWriter writer = new MarkTheWordsWriter();

    /** Only what a teacher is told about may keep a text back; that the library would misread it is not among that. */
    @Property
    void what_is_written_is_played_as_it_is_meant(
            @ForAll("words") String words, @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> borders) {
        var text = H5pFile.text(words, spans(words, borders));
        var marked = new MarkedText(List.of(text));

        assertThat(Played.in(marked.field())).isEqualTo(marked.meant());
        assertThat(writer.obstacles(H5pFile.pack(text)))
                .noneMatch(obstacle -> obstacle.contains("otherwise than it is meant"));
    }

    @Property
    void no_character_of_the_text_is_lost_but_asterisks_and_blanks(
            @ForAll("words") String words, @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> borders) {
        var marked = new MarkedText(List.of(H5pFile.text(words, spans(words, borders))));

        String shown = org.jsoup.Jsoup.parseBodyFragment(marked.field()).body().wholeText();
        assertThat(bare(shown)).isEqualTo(bare(words));
    }

    private static String bare(String words) {
        return words.replace("&nbsp;", "").replaceAll("[*∗]|" + Token.BLANK, "");
    }

    private static Span[] spans(String words, List<Integer> borders) {
        int length = words.codePointCount(0, words.length());
        var spans = new java.util.ArrayList<Span>();
        for (int i = 0; i + 1 < borders.size(); i += 2) {
            int start = Math.min(borders.get(i), borders.get(i + 1));
            int end = Math.min(length, Math.max(borders.get(i), borders.get(i + 1)) + 1);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans.toArray(Span[]::new);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "*",
                        "**",
                        "a",
                        "b",
                        "Word",
                        " ",
                        " ",
                        "\u00A0",
                        "\u202F",
                        "’",
                        "‘",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "—",
                        "-",
                        "(",
                        ")",
                        "…",
                        ".",
                        ":",
                        "&",
                        "<",
                        ">",
                        "&nbsp;",
                        "&amp;",
                        "e\u0301",
                        "😀",
                        "👩‍👩‍👧",
                        "𝒳",
                        "ب",
                        "1",
                        "\u200B",
                        "\uFEFF",
                        "\t",
                        "\uFFFD")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
