package org.stet.handout.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

class FixedZipTest {

    @Test
    void the_bytes_do_not_depend_on_the_time_zone() throws IOException {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] tokyo = written();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(written()).isEqualTo(tokyo);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void parts_come_back_in_their_order() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
            var first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("b/one.txt");
            assertThat(first.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
            assertThat(zip.readAllBytes()).asString(UTF_8).isEqualTo("één");
            assertThat(zip.getNextEntry().getName()).isEqualTo("a.txt");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void a_name_is_taken_once() {
        var zip = new FixedZip();
        zip.add("a", new byte[0]);

        assertThatThrownBy(() -> zip.add("a", new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written() throws IOException {
        var zip = new FixedZip();
        zip.add("b/one.txt", "één".getBytes(UTF_8));
        zip.add("a.txt", new byte[0]);
        var out = new ByteArrayOutputStream();
        zip.write(out);
        return out.toByteArray();
    }
}
