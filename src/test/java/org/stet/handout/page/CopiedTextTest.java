package org.stet.handout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.handout.page.PdfWriterTest.written;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.handout.type.Typefaces;

/** What somebody gets who copies words out of a file. */
class CopiedTextTest {

    private static final int SOFT_HYPHEN = 0xAD;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It’s ‘fine’ – or — not…” she said: ½ of 2⁄3",
                "Hawaiʻi ʼn o ʻokina ∕",
                "Τα «εισαγωγικά» και το ’ του Ομήρου… · ΄",
                "«Кавычки» – и тире — „лапки“ і’я м’ята",
                "O‘zbekiston and Oʻzbekiston, l’été and lʼété, 2⁄3, 2∕3"
            })
    void is_what_the_article_says(String words) throws Exception {
        var pdf = written(AllParts.of(List.of("Headline", words, "p", "q")));

        assertThat(copied(pdf)).contains(words);
        assertThat(PdfUa.breaches(pdf)).isEmpty();
    }

    @Test
    void is_Arabic_where_the_article_is_Arabic_and_Persian_where_it_is_Persian() throws Exception {
        assertThat(copied(written(AllParts.of(List.of("Headline", "يكتب بيت ١٢٣ ٨٩", "p", "q")))))
                .contains("يكتب", "بيت", "١٢٣", "٨٩");
        assertThat(copied(written(AllParts.of(List.of("Headline", "یکی بیت ۱۲۳ ۸۹", "p", "q")))))
                .contains("بیت", "۱۲۳", "۸۹");
    }

    @Test
    void is_each_character_of_a_font_even_if_the_article_has_all() throws Exception {
        var characters = IntStream.rangeClosed(0xA1, 0x24F)
                // It is not drawn.
                .filter(character -> character != SOFT_HYPHEN)
                .mapToObj(Character::toString)
                .filter(character -> Typefaces.serif().missing(character).isEmpty())
                .toList();
        var lines = IntStream.range(0, characters.size() / 20)
                .mapToObj(i -> String.join(" ", characters.subList(20 * i, 20 * i + 20)))
                .toList();

        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(copied(written(AllParts.of(lines)))).contains(lines);
    }

    private static String copied(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
