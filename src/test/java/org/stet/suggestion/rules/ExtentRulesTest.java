package org.stet.suggestion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.stet.suggestion.language.AnalysedText;
import org.stet.text.Blocks;
import org.stet.text.Segmentation;
import org.stet.text.StoredText;

/** Quotations in languages whose grammar Stet does not know: by their marks, their length and a few words. */
class ExtentRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | „Wir schließen die Schleuse um zwölf“, sagte die Hafenmeisterin.   | DQ „Wir schließen die Schleuse um zwölf“
            de | »Wir schließen die Schleuse um zwölf«, sagte die Hafenmeisterin.   | DQ »Wir schließen die Schleuse um zwölf«
            de | «Wir schliessen die Schleuse um zwölf», sagte die Hafenmeisterin.  | DQ «Wir schliessen die Schleuse um zwölf»
            de | Sie sagte: „Das Tor war offen.“ Der Rat schwieg.                   | DQ „Das Tor war offen.“
            de | „Nie wieder!“, rief sie.                                           | DQ „Nie wieder!“
            de | „Er rief ‚Halt!‘ und lief davon“, sagte Okoye.                     | DQ „Er rief ‚Halt!‘ und lief davon“
            de | »Er rief ›Halt!‹ und lief davon«, sagte Okoye.                     | DQ »Er rief ›Halt!‹ und lief davon«
            de | Das „kostenlose“ Rad kostet vier Euro.                             | PQ „kostenlose“
            de | Der Rat sprach von einer „vorläufigen Maßnahme“.                   | PQ „vorläufigen Maßnahme“
            de | Sie las aus dem Roman „Alle meine Flüsse“ vor.                     | PQ „Alle meine Flüsse“
            de | Die „Freunde der alten Mühle am Fluss“ luden ein.                  | PQ „Freunde der alten Mühle am Fluss“
            fr | «\u202fNous fermons l’écluse à midi\u202f», a dit Mara Okoye.      | DQ «\u202fNous fermons l’écluse à midi\u202f»
            fr | Elle a dit : «\u00a0L’écluse est ouverte.\u00a0» Le conseil se tait. | DQ «\u00a0L’écluse est ouverte.\u00a0»
            fr | «\u202fIl a crié “Halte\u202f!” et s’est enfui\u202f», raconte-t-elle. | DQ «\u202fIl a crié “Halte\u202f!” et s’est enfui\u202f»
            fr | “Nous n’avons pas fermé l’écluse”, dit-elle.                       | DQ “Nous n’avons pas fermé l’écluse”
            fr | Le vélo «\u202fgratuit\u202f» coûte quatre euros.                  | PQ «\u202fgratuit\u202f»
            fr | Elle lit le roman «\u202fToutes mes rivières\u202f».               | PQ «\u202fToutes mes rivières\u202f»
            es | «Cerramos la esclusa a mediodía porque no hay agua», dijo Okoye.   | DQ «Cerramos la esclusa a mediodía porque no hay agua»
            es | Okoye dijo: “La esclusa está abierta”.                             | DQ “La esclusa está abierta”
            es | «Gritó “¡alto!” y no lo vimos más», dijo Okoye.                    | DQ «Gritó “¡alto!” y no lo vimos más»
            es | “¿Quién la cerró?”, preguntó Okoye.                                | DQ “¿Quién la cerró?”
            es | La bicicleta «gratuita» cuesta cuatro euros.                       | PQ «gratuita»
            it | «Chiudiamo la chiusa a mezzogiorno perché non c’è acqua», ha detto Okoye. | DQ «Chiudiamo la chiusa a mezzogiorno perché non c’è acqua»
            it | Okoye ha detto: «La chiusa è aperta».                              | DQ «La chiusa è aperta»
            it | «Ha gridato “alto!” e non l’abbiamo più visto», dice Okoye.        | DQ «Ha gridato “alto!” e non l’abbiamo più visto»
            it | “Non l’ho chiusa io”, ha detto Okoye.                              | DQ “Non l’ho chiusa io”
            it | La bici «gratuita» costa quattro euro.                             | PQ «gratuita»
            it | Un po’ d’acqua dell’«altra» chiusa.                                | PQ «altra»
            """)
    void marks_say_where_and_words_say_what(String language, String text, String found) {
        assertThat(shown(language, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            es | —Cerramos la esclusa —dijo Okoye—. Es mediodía.
            fr | – Nous fermons l’écluse, dit-elle. – Il est midi.
            fr | L’écluse d’aujourd’hui n’est pas celle d’hier.
            it | L’acqua dell’altra chiusa è un po’ sporca, com’è noto dall’Ottocento.
            it | Negli anni ’60 l’acqua c’era.
            de | Hans’ Rad und Petra’s Laden sind zu, wie’s scheint.
            """)
    void dashes_and_apostrophes_are_no_marks(String language, String text) {
        assertThat(shown(language, text)).isEmpty();
    }

    @Test
    void a_quotation_that_goes_on_is_one_over_paragraphs() {
        assertThat(shown("fr", """
                «\u202fNous fermons l’écluse à midi.

                «\u202fIl n’y a plus d’eau.\u202f»"""))
                .isEqualTo("DQ «\u202fNous fermons l’écluse à midi. … «\u202fIl n’y a plus d’eau.\u202f»");
        assertThat(proposals("de", "„Wir schließen um zwölf.\n\nDie Schleuse blieb zu."))
                .singleElement()
                .satisfies(one -> assertThat(one.values()).containsEntry("marks", "closer-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it"})
    void nobody_is_named_and_nothing_retold(String language) {
        var text = "Mara Okoye said: «Non. No. Nein.» According to Okoye, it was late.";
        assertThat(proposals(language, text)).singleElement().satisfies(one -> {
            assertThat(one.speaker()).isEqualTo(Speaker.UNKNOWN);
            assertThat(one.values()).doesNotContainKeys("cue-place", "cue-stance");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "fr-CA", "es-MX", "it-CH", "en-GB"})
    void a_region_has_the_rules_of_its_language(String tag) {
        assertThat(PassageRules.of(Locale.forLanguageTag(tag))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "he", "und", ""})
    void other_languages_have_none(String tag) {
        assertThat(PassageRules.of(Locale.forLanguageTag(tag))).isEmpty();
    }

    private static String shown(String language, String string) {
        var text = StoredText.of(string);
        return proposals(language, string).stream()
                .map(one -> (one.kind() == Kind.DIRECT_QUOTE ? "DQ " : "PQ ") + text.exact(one.passage()))
                .collect(Collectors.joining(" | "));
    }

    private static List<Proposal> proposals(String language, String string) {
        var locale = Locale.forLanguageTag(language);
        var text = StoredText.of(string);
        var blocks = Blocks.propose(text);
        var analysed = AnalysedText.of(text, blocks, Segmentation.of(text, blocks, locale));
        return PassageRules.of(locale).orElseThrow().in(analysed);
    }
}
