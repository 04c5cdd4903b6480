package org.stet.handout.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WoffTest {

    private static final Path FONTS = Path.of("src", "main", "resources", "handout", "fonts");

    static List<Path> fonts() throws IOException {
        try (var files = Files.list(FONTS)) {
            return files.filter(file -> file.toString().endsWith(".woff"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void every_table_has_the_checksum_that_is_stated_for_it(Path file) throws IOException {
        var woff = Files.readAllBytes(file);

        var font = ByteBuffer.wrap(Woff.unpacked(woff, Set.of()));

        assertThat(font.capacity()).isEqualTo(ByteBuffer.wrap(woff).getInt(16));
        for (int entry = 12; entry < 12 + 16 * font.getShort(4); entry += 16) {
            int sum = sum(font, font.getInt(entry + 8), font.getInt(entry + 12));
            // The checksum of "head" is that of the table with zeros for the checksum of the whole.
            sum -= name(font, entry).equals("head") ? font.getInt(font.getInt(entry + 8) + 8) : 0;
            assertThat(sum).as(name(font, entry)).isEqualTo(font.getInt(entry + 4));
        }
    }

    @Test
    void tables_can_be_left_out() throws IOException {
        var woff = Files.readAllBytes(fonts().get(0));

        var all = names(Woff.unpacked(woff, Set.of()));
        var fewer = names(Woff.unpacked(woff, Set.of("GSUB")));

        assertThat(all).contains("GSUB");
        all.remove("GSUB");
        assertThat(fewer).isEqualTo(all);
    }

    @Test
    void what_is_cut_short_or_lies_about_its_size_is_refused() throws IOException {
        var woff = Files.readAllBytes(fonts().get(0));

        assertRefused(new byte[0], "not a WOFF 1.0 file");
        assertRefused(Arrays.copyOf(woff, woff.length - 1), "not a WOFF 1.0 file");
        assertRefused(with(woff, 0, 0x774F4632), "not a WOFF 1.0 file");
        assertRefused(with(woff, 16, 100), "do not make a font");
        assertRefused(with(woff, 12, 0x7FFF0000), "no room for a directory");
        assertRefused(with(woff, 44 + 4, woff.length), "outside the file");
        assertRefused(with(woff, 44 + 8, -1), "outside the file");
        assertRefused(with(woff, 44 + 4, 44), "cannot be unpacked");
        assertRefused(with(woff, 44 + 12, ByteBuffer.wrap(woff).getInt(44 + 12) + 1), "another size than stated");
    }

    private static void assertRefused(byte[] woff, String reason) {
        assertThatThrownBy(() -> Woff.unpacked(woff, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] with(byte[] woff, int at, int value) {
        return ByteBuffer.wrap(woff.clone()).putInt(at, value).array();
    }

    private static Set<String> names(byte[] font) {
        var in = ByteBuffer.wrap(font);
        var names = new TreeSet<String>();
        for (int entry = 12; entry < 12 + 16 * in.getShort(4); entry += 16) {
            names.add(name(in, entry));
        }
        return names;
    }

    private static String name(ByteBuffer font, int entry) {
        return new String(font.array(), entry, 4, ISO_8859_1);
    }

    private static int sum(ByteBuffer font, int offset, int length) {
        int sum = 0;
        for (int at = offset; at < offset + length; at += 4) {
            sum += font.getInt(at);
        }
        return sum;
    }
}
