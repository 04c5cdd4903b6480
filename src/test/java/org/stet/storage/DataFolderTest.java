package org.stet.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path home;

    @Test
    void the_url_is_absolute_and_acknowledges_nothing_that_is_not_written() {
        assertThat(new DataFolder(home.resolve("data")).h2Url())
                .isEqualTo("jdbc:h2:file:" + home
                        + "/data/stet;WRITE_DELAY=0;PAGE_SIZE=2048;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE");
        assertThat(new DataFolder(Path.of("data")).h2Url())
                .isEqualTo("jdbc:h2:file:" + Path.of("").toAbsolutePath()
                        + "/data/stet;WRITE_DELAY=0;PAGE_SIZE=2048;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=FALSE");
    }

    @Test
    void a_path_cannot_smuggle_settings_into_the_url() {
        assertThatThrownBy(() -> new DataFolder(Path.of("data;WRITE_DELAY=500")).h2Url())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_key_is_made_once_and_is_nobody_elses() throws IOException {
        var folder = home.resolve("some/data");

        var key = new DataFolder(folder).cookieKey();

        assertThat(key).hasSize(44).isEqualTo(new DataFolder(folder).cookieKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cookie.key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder).isDirectoryContaining("glob:**/cookie.key");
    }

    @Test
    void processes_that_start_together_get_one_key() throws InterruptedException, ExecutionException {
        var folder = home.resolve("data");
        var together = Executors.newFixedThreadPool(8);
        var starts = Stream.<Callable<String>>generate(() -> () -> new DataFolder(folder).cookieKey())
                .limit(8)
                .toList();

        var keys = together.invokeAll(starts);
        together.shutdown();

        var first = keys.get(0).get();
        for (var key : keys) {
            assertThat(key.get()).isEqualTo(first);
        }
    }
}
