package org.stet.handout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;

import org.stet.handout.sheet.PackWriters;
import org.stet.handout.sheet.SamplePack;

class PackFilesTest {

    @Test
    void the_archive_has_the_same_bytes_wherever_the_server_stands() {
        assertThat(archiveIn("Pacific/Auckland")).isEqualTo(archiveIn("America/Los_Angeles"));
    }

    private static byte[] archiveIn(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return new PackFiles(List.of(PackWriters.of("moodle")))
                    .file(SamplePack.english(), PackFiles.ALL, null)
                    .bytes();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
