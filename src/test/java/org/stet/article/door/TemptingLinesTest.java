package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.text.BlockKind;

/** What begins as page furniture does and is the article's. */
class TemptingLinesTest {

    private static final String TEXT =
            "The ferry company will add a night crossing from June, the harbour master said on Tuesday.";

    private final Door door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 20_000_000));

    static Stream<String> tempting() throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "article", "furniture", "tempting.txt"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("tempting")
    void a_line_of_the_article_is_no_furniture(String line) {
        assertThat(Furniture.SHIPPED.rule(line)).isNull();
        assertThat(Furniture.SHIPPED.isControl(line)).isFalse();
        assertThat(furniture("The goose in court", "By Ines Valdo", TEXT, line, TEXT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright Tarn Lamp",
                "Back to the top",
                "Photos: tears and a silent march",
                "Sign up for our newsletter",
                "Zurück nach oben",
                "Read the full story"
            })
    void a_headline_whose_words_are_furniture_elsewhere(String line) {
        assertThat(Furniture.SHIPPED.rule(line)).isNotNull();
        assertThat(furniture(line, "By Ines Valdo", TEXT, TEXT)).isEmpty();
        assertThat(furniture("Skip to content", "Sign in", line, "By Ines Valdo", TEXT))
                .containsExactly("Skip to content", "Sign in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Video",
                "Audio",
                "Close",
                "Search",
                "Contact",
                "Gallery",
                "Play",
                "Updated",
                "Save",
                "Newsletter",
                "Elsewhere",
                "Suche",
                "Kontakt",
                "Merken",
                "Imprimer",
                "Inicio",
                "Stampa"
            })
    void one_word_is_furniture_in_company_only(String word) {
        assertThat(furniture("The goose in court", "By Ines Valdo", TEXT, word, TEXT))
                .isEmpty();
        assertThat(furniture("The goose in court", "By Ines Valdo", TEXT, "214 shares", word, TEXT))
                .containsExactly("214 shares", word);
        assertThat(furniture("The goose in court", "By Ines Valdo", TEXT, word, "214 shares", TEXT))
                .containsExactly(word, "214 shares");
        assertThat(furniture(word, "The goose in court", "By Ines Valdo", TEXT)).containsExactly(word);
        assertThat(furniture("The goose in court", "By Ines Valdo", TEXT, word)).containsExactly(word);
    }

    @Test
    void a_headline_of_one_word_above_its_text() {
        assertThat(furniture("Search", TEXT, TEXT)).isEmpty();
        assertThat(furniture("Skip to content", "Menu", "The goose in court", TEXT))
                .containsExactly("Skip to content", "Menu");
    }

    @Test
    void an_advertisement_needs_no_company() {
        assertThat(furniture("The goose in court", TEXT, "Advertisement", TEXT)).containsExactly("Advertisement");
        assertThat(furniture("The goose in court", TEXT, "Anzeige", TEXT)).containsExactly("Anzeige");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Skip to main content                                            | reading-aid
            Back to the top of the page                                     | reading-aid
            Go to search results                                            | reading-aid
            Zum Inhalt springen                                             | reading-aid
            Zurück zur Übersicht                                            | reading-aid
            Retour en haut de la page                                       | reading-aid
            Saltar al contenido principal                                   | reading-aid
            Torna all'inizio                                                | reading-aid
            Vai al contenuto                                                | reading-aid
            Copyright The New York Tribune                                  | copyright
            Copyright © 2026 Tarn Lamp Ltd                                  | copyright
            (c) 2026 Tarn Lamp                                              | copyright
            Sign up for our newsletter.                                     | sign-up
            Subscribe to the newsletter                                     | sign-up
            Get alerts on your phone                                        | sign-up
            Photo, Ansel Wray/Lamp                                          | photo
            Foto, Reuters                                                   | photo
            This site uses cookies to give you the best experience.         | cookies
            We and our partners store cookies on your device.               | cookies
            By continuing you agree to our cookie policy                    | cookies
            Wir verwenden Cookies, um Inhalte zu personalisieren.           | cookies
            Utilizamos cookies propias y de terceros.                       | cookies
            Questo sito utilizza cookie tecnici.                            | cookies
            """)
    void furniture_that_is_built_alike_stays(String line, String rule) {
        assertThat(Furniture.SHIPPED.rule(line)).isEqualTo(rule);
    }

    private List<String> furniture(String... lines) {
        var draft = door.read(Incoming.paste(String.join("\n", lines), null), null, false);
        return draft.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .map(block -> draft.text().words(block.span()).strip())
                .toList();
    }
}
