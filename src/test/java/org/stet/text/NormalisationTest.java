package org.stet.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.text.OffsetUnit.BYTES;
import static org.stet.text.OffsetUnit.CODE_POINTS;
import static org.stet.text.OffsetUnit.UTF16;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void a_clean_text_is_left_alone() {
        var normalised = Normalisation.of("“Nein”,\u00A0sagte\u200Bsie\u00AD – 😀\n\tso\u202E");

        assertThat(normalised.text().string()).isEqualTo("“Nein”,\u00A0sagte\u200Bsie\u00AD – 😀\n\tso\u202E");
        assertThat(normalised.counts().nothing()).isTrue();
        assertThat(normalised.charset()).isEqualTo("UTF-8");
        assertThat(normalised.guessed()).isFalse();
    }

    @Test
    void every_kind_of_line_end_becomes_a_line_feed() {
        var normalised = Normalisation.of("a\r\nb\rc\u2028d\u2029e\u0085f\u000Bg\fh\ni");

        assertThat(normalised.text().string()).isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni");
        assertThat(normalised.counts()).isEqualTo(new Counts(0, 0, 7, 0, 0, 0, 0));
    }

    @Test
    void letters_and_marks_are_composed() {
        var normalised = Normalisation.of("re\u0301sume\u0301, a\u030A, \u212B, \u0958");

        assertThat(normalised.text().string()).isEqualTo("résumé, å, Å, \u0915\u093C");
        assertThat(normalised.counts().composed()).isEqualTo(5);
    }

    @Test
    void each_step_is_counted() {
        var normalised = Normalisation.of("\uFEFFa \t\r\nb\u0000\u0007c\uD800d\uFFFEe\uFDD0  ");

        assertThat(normalised.text().string()).isEqualTo("a\nbc\uFFFDd\uFFFDe\uFFFD");
        assertThat(normalised.counts()).isEqualTo(new Counts(0, 1, 1, 0, 3, 2, 4));
    }

    @Test
    void a_dropped_control_does_not_keep_a_letter_from_its_mark() {
        assertThat(Normalisation.of("e\u0001\u0301").text().string()).isEqualTo("é");
        assertThat(Normalisation.of("a \u0001 \n").text().string()).isEqualTo("a\n");
        assertThat(Normalisation.of("\u0001\uFEFF\uFEFFa").text().string()).isEqualTo("a");
    }

    @Test
    void the_map_leads_from_any_offset_of_the_file_to_the_stored_text() {
        byte[] file = "\uFEFFa\r\ne\u0301 😀 \r\n".getBytes(UTF_8);
        var normalised = Normalisation.of(file, null);
        var map = normalised.map();

        assertThat(normalised.text().string()).isEqualTo("a\né 😀\n");
        assertThat(map.toStored(CODE_POINTS, 1)).isZero(); // a
        assertThat(map.toStored(CODE_POINTS, 4)).isEqualTo(2); // e
        assertThat(map.toStored(CODE_POINTS, 5)).isEqualTo(2); // its mark
        assertThat(map.endToStored(CODE_POINTS, 5)).isEqualTo(3);
        assertThat(map.toStored(CODE_POINTS, 7)).isEqualTo(4); // 😀
        assertThat(map.toOriginal(CODE_POINTS, 4)).isEqualTo(7);
        assertThat(map.toStored(UTF16, 7)).isEqualTo(4);
        assertThat(map.endToStored(UTF16, 9)).isEqualTo(6);
        assertThat(map.toStored(BYTES, 3)).isZero();
        assertThat(map.toStored(BYTES, 6)).isEqualTo(2); // e
        assertThat(map.toStored(BYTES, 10)).isEqualTo(5); // 😀: é takes two bytes now
        assertThat(map.originalLength(BYTES)).isEqualTo(file.length);
        assertThat(map.storedLength(BYTES)).isEqualTo(normalised.text().string().getBytes(UTF_8).length);
        assertThat(OffsetMap.parse(map.toString()).toString()).isEqualTo(map.toString());
    }

    @Test
    void the_map_of_a_clean_text_is_a_few_characters() {
        assertThat(Normalisation.of("Nothing to do. ".repeat(100_000) + ".")
                        .map()
                        .toString())
                .isEqualTo("1500001;=;=");
    }

    @Test
    void a_declared_encoding_is_believed() {
        byte[] file = "Größe “x”".getBytes(WINDOWS_1252);
        var normalised = Normalisation.of(file, WINDOWS_1252);

        assertThat(normalised.text().string()).isEqualTo("Größe “x”");
        assertThat(normalised.guessed()).isFalse();
        assertThat(normalised.map().toStored(BYTES, 6)).isEqualTo(8); // “ after ö and ß
        assertThat(normalised.map().toOriginal(BYTES, 8)).isEqualTo(6);
    }

    @Test
    void a_byte_order_mark_names_the_encoding() {
        for (Charset charset :
                new Charset[] {UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")}) {
            var normalised = Normalisation.of("\uFEFFGröße 😀".getBytes(charset), WINDOWS_1252);

            assertThat(normalised.text().string()).as(charset.name()).isEqualTo("Größe 😀");
            assertThat(normalised.charset()).isEqualTo(charset.name());
            assertThat(normalised.guessed()).isFalse();
            assertThat(normalised.counts().byteOrderMarks()).isEqualTo(1);
        }
    }

    @Test
    void an_undeclared_encoding_is_guessed_and_the_guess_is_told() {
        String german = "Die Bürgermeisterin erklärte, die Brücke müsse für Fußgänger geöffnet bleiben. ".repeat(5);
        assertGuessed(german, UTF_8);
        assertGuessed(german, WINDOWS_1252);
        assertGuessed(
                "Мэр заявила, что мост останется открытым для всех пешеходов. ".repeat(5),
                Charset.forName("windows-1251"));
        assertGuessed("市長は、橋は歩行者のために開いたままだと言った。".repeat(8), Charset.forName("Shift_JIS"));
        assertGuessed("The bridge stays open. ", UTF_16LE);
        assertGuessed("The bridge stays open. ", UTF_16BE);
    }

    private static void assertGuessed(String text, Charset charset) {
        byte[] file = text.getBytes(charset);
        var normalised = Normalisation.of(file, null);
        assertThat(normalised.charset()).isEqualTo(charset.name());
        assertThat(normalised.text().string()).isEqualTo(text.stripTrailing());
        assertThat(normalised.guessed()).isTrue();
        assertThat(normalised.map().originalLength(BYTES)).isEqualTo(file.length);
    }

    @Test
    void plain_ascii_is_no_guess() {
        assertThat(Normalisation.of("plain".getBytes(UTF_8), null).guessed()).isFalse();
    }

    @Test
    void a_few_bytes_of_another_encoding_do_not_spoil_the_rest() throws Exception {
        var file = new ByteArrayOutputStream();
        file.write("Die Brücke ist für alle geöffnet, später schließt sie. ".getBytes(UTF_8));
        file.write("é".getBytes(WINDOWS_1252));
        file.write(" Ende".getBytes(UTF_8));
        var normalised = Normalisation.of(file.toByteArray(), null);

        assertThat(normalised.text().string()).endsWith("schließt sie. \uFFFD Ende");
        assertThat(normalised.counts().undecodable()).isEqualTo(1);
        assertThat(normalised.map().originalLength(BYTES)).isEqualTo(file.size());
    }

    @Test
    void a_wrongly_declared_encoding_loses_characters_and_says_so() {
        var normalised = Normalisation.of("Gr\u00FC\u00DFe aus K\u00F6ln".getBytes(WINDOWS_1252), UTF_8);

        assertThat(normalised.text().string()).isEqualTo("Gr\uFFFD\uFFFDe aus K\uFFFDln");
        assertThat(normalised.counts().undecodable()).isEqualTo(3);
    }

    @Test
    void noise_is_seen_to_be_no_text() {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        assertThat(Normalisation.of(noise, UTF_8).looksBinary()).isTrue();
        assertThat(Normalisation.of(noise, null).looksBinary()).isTrue();
        assertThat(Normalisation.of(new byte[1000], UTF_8).looksBinary()).isTrue();
        assertThat(Normalisation.of("A text.").looksBinary()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "\u0000", "\r\n\r\n", "\uD83D", "\u0301"})
    void next_to_nothing_is_no_problem(String text) {
        var normalised = Normalisation.of(text);
        assertThat(normalised.map().storedLength(CODE_POINTS))
                .isEqualTo(normalised.text().length());
        assertThat(OffsetMap.parse(normalised.map().toString()).originalLength(UTF16))
                .isEqualTo(text.length());
    }

    @Test
    void carriage_returns_alone_make_lines() {
        assertThat(Normalisation.of("one\rtwo\r\rthree".getBytes(UTF_8), null)
                        .text()
                        .string())
                .isEqualTo("one\ntwo\n\nthree");
    }
}
