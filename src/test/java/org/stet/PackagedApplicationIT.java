package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedApplicationIT {

    @TempDir
    Path folder;

    @Test
    void it_starts_on_an_empty_folder_and_again_after_it_was_killed() throws Exception {
        var data = folder.resolve("data");
        try (var stet = PackagedApplication.start(data)) {
            assertThat(health(stet)).contains("\"UP\"");
            stet.killForcibly();
            stet.restart();

            assertThat(health(stet)).contains("\"UP\"");
            assertThat(data.resolve("stet.mv.db")).exists();
        }
    }

    @Test
    void the_other_application_starts_on_PostgreSQL() throws Exception {
        var data = folder.resolve("data");
        try (var stet = PackagedApplication.startOnPostgres(data, PostgresServer.newDatabase())) {
            assertThat(health(stet)).contains("\"UP\"");
            assertThat(Files.exists(data.resolve("stet.mv.db"))).isFalse();
        }
    }

    private static String health(PackagedApplication stet) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stet.site().resolve("/q/health")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
