package org.stet.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class OffsetProperties {

    @Property
    void code_points_go_to_utf16_and_utf8_and_back(@ForAll StoredText text) {
        String string = text.string();
        for (int cp = 0; cp <= text.length(); cp++) {
            assertThat(text.utf16(cp)).isEqualTo(string.offsetByCodePoints(0, cp));
            assertThat(text.codePoint(text.utf16(cp))).isEqualTo(cp);
            assertThat(text.utf8(cp))
                    .isEqualTo(string.substring(0, text.utf16(cp)).getBytes(UTF_8).length);
            assertThat(text.codePointOfUtf8(text.utf8(cp))).isEqualTo(cp);
        }
    }

    @Property
    void normalising_twice_is_normalising_once(@ForAll String raw) {
        var once = Normalisation.of(raw);
        var twice = Normalisation.of(once.text().string());
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.counts().nothing()).isTrue();
        assertThat(Normalizer2.getNFCInstance().isNormalized(once.text().string()))
                .isTrue();
        assertThat(once.text().string())
                .doesNotContainPattern("[\\r\\u0085\\u2028\\u2029\\u000B\\f\\u0000]|[ \\t](\\n|\\z)");
    }

    @Property
    void the_map_is_monotone_and_inverse_where_nothing_was_changed(@ForAll String raw) {
        assertMap(Normalisation.of(raw), raw);
    }

    @Property
    void the_map_counts_bytes_of_any_encoding(@ForAll String raw, @ForAll("charsets") Charset charset) {
        byte[] file = raw.getBytes(charset);
        var normalised = Normalisation.of(file, charset);
        assertThat(normalised.map().originalLength(OffsetUnit.BYTES)).isEqualTo(file.length);
        assertMap(normalised, null);
    }

    @Property
    void no_bytes_are_refused(@ForAll byte[] noise, @ForAll("charsets") Charset charset) {
        assertMap(Normalisation.of(noise, charset), null);
        assertMap(Normalisation.of(noise, null), null);
        assertThat(Normalisation.of(noise, charset).map().originalLength(OffsetUnit.BYTES))
                .isEqualTo(noise.length);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                        "UTF-8",
                        "windows-1252",
                        "ISO-8859-1",
                        "UTF-16LE",
                        "UTF-16BE",
                        "UTF-16",
                        "UTF-32",
                        "Shift_JIS",
                        "GB18030",
                        "Big5",
                        "ISO-2022-JP",
                        "KOI8-R",
                        "x-windows-874")
                .map(Charset::forName);
    }

    private static void assertMap(Normalised normalised, @Nullable String raw) {
        var map = normalised.map();
        var text = normalised.text();
        assertThat(map.storedLength(OffsetUnit.CODE_POINTS)).isEqualTo(text.length());
        assertThat(map.storedLength(OffsetUnit.UTF16)).isEqualTo(text.string().length());
        assertThat(map.storedLength(OffsetUnit.BYTES)).isEqualTo(text.string().getBytes(UTF_8).length);
        if (raw != null) {
            assertThat(map.originalLength(OffsetUnit.CODE_POINTS)).isEqualTo(raw.codePointCount(0, raw.length()));
            assertThat(map.originalLength(OffsetUnit.UTF16)).isEqualTo(raw.length());
        }
        var read = OffsetMap.parse(map.toString());
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertMonotone(map, read, unit);
        }
    }

    private static void assertMonotone(OffsetMap map, OffsetMap read, OffsetUnit unit) {
        int start = 0;
        int end = 0;
        for (int i = 0; i <= map.originalLength(unit); i++) {
            assertThat(map.toStored(unit, i)).isBetween(start, map.storedLength(unit));
            assertThat(map.endToStored(unit, i)).isBetween(end, map.storedLength(unit));
            start = map.toStored(unit, i);
            end = map.endToStored(unit, i);
            assertThat(start).isLessThanOrEqualTo(end);
            assertThat(read.toStored(unit, i)).isEqualTo(start);
        }
        start = 0;
        for (int i = 0; i <= map.storedLength(unit); i++) {
            int original = map.toOriginal(unit, i);
            int back = map.toStored(unit, original);
            assertThat(original).isBetween(start, map.originalLength(unit));
            assertThat(back).isLessThanOrEqualTo(i);
            boolean insideChange = map.endToOriginal(unit, i) > original;
            if (!insideChange) {
                assertThat(back).isEqualTo(i);
                assertThat(map.endToStored(unit, map.endToOriginal(unit, i))).isEqualTo(i);
            }
            assertThat(read.toOriginal(unit, i)).isEqualTo(original);
            start = original;
        }
        assertThat(map.endToStored(unit, 0)).isZero();
        assertThat(map.toStored(unit, map.originalLength(unit))).isEqualTo(map.storedLength(unit));
    }

    @Property
    void characters_that_were_not_changed_are_found_again_in_the_original(@ForAll String raw) {
        var normalised = Normalisation.of(raw);
        var text = normalised.text();
        for (int i = 0; i < text.length(); i++) {
            var stored = new Span(i, i + 1);
            int from = normalised.map().toOriginal(OffsetUnit.UTF16, text.utf16(i));
            int to = normalised.map().endToOriginal(OffsetUnit.UTF16, text.utf16(i + 1));
            assertThat(from).isLessThan(to);
            assertThat(Normalisation.of("|" + raw.substring(from, to) + "|")
                            .text()
                            .string())
                    .contains(text.words(stored));
        }
    }
}
