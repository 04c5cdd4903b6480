package org.stet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;

/** No container engine is needed to see that the files say what they should. */
class ContainerTest {

    private static final Pattern VARIABLE = Pattern.compile("\\b((?:STET|QUARKUS)_[A-Z_]+)=");
    private static final Pattern CHECK = Pattern.compile("(?m)^HEALTHCHECK .* CMD (\\[.*])$");
    private static final Pattern RESOURCE =
            Pattern.compile("(?s)<resource>\\s*<directory>(.*?)</directory>(.*?)</resource>");
    private static final Pattern INCLUDE = Pattern.compile("<include>(.*?)</include>");

    @Test
    void there_is_one_container_with_one_volume() throws IOException {
        var compose = compose();

        assertThat(compose.get("services")).hasSize(1);
        assertThat(compose.get("volumes")).hasSize(1);
        assertThat(compose.at("/services/stet/volumes/0").asText()).isEqualTo("data:/data");
        assertThat(dockerfile()).contains("VOLUME /data", "STET_DATA=/data");
    }

    @Test
    void both_files_ask_for_health_in_the_same_way() throws IOException {
        var script = Path.of("src", "main", "docker", "healthy");
        var inImage = CHECK.matcher(dockerfile());
        assertThat(inImage.find()).isTrue();
        var command = new ObjectMapper().readTree(inImage.group(1));

        assertThat(command.get(0).asText()).isEqualTo("/stet/healthy");
        assertThat(compose().at("/services/stet/healthcheck/test").get(1)).isEqualTo(command.get(0));
        assertThat(dockerfile()).contains("WORKDIR /stet", "src/main/docker/healthy ./");
        assertThat(script).isExecutable();
        assertThat(script).content().contains("/dev/tcp/127.0.0.1/8080", "/q/health/ready");
    }

    @Test
    void everything_that_the_application_packs_is_in_the_image_that_builds_it() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var packed = RESOURCE.matcher(pom)
                .results()
                .flatMap(resource -> INCLUDE.matcher(resource.group(2))
                        .results()
                        .map(include -> include.group(1))
                        .map(include -> include.contains("*") ? resource.group(1) : resource.group(1) + "/" + include))
                .toList();

        assertThat(packed).contains("docs/reference/problems.md");
        assertThat(packed).allSatisfy(path -> assertThat(dockerfile()).contains("COPY %1$s %1$s\n".formatted(path)));
    }

    @Test
    void the_check_asks_the_port_that_is_published() throws IOException {
        assertThat(compose().at("/services/stet/ports/0").asText()).endsWith(":8080");
        assertThat(dockerfile()).contains("EXPOSE 8080");
    }

    @Test
    void nobody_in_particular_runs_it() throws IOException {
        var user = dockerfile().lines().filter(line -> line.startsWith("USER ")).toList();

        assertThat(user).isEqualTo(List.of("USER 10001"));
    }

    @Test
    void every_setting_is_one_that_the_reference_knows() throws IOException {
        var reference = Files.readString(Path.of("docs", "reference", "settings.md"));
        var settings = VARIABLE.matcher(dockerfile())
                .results()
                .map(ContainerTest::setting)
                .toList();

        assertThat(settings).contains("stet.data", "quarkus.http.host");
        assertThat(settings).allMatch(setting -> reference.contains("`" + setting + "`"));
    }

    private static String setting(MatchResult variable) {
        return variable.group(1).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String dockerfile() throws IOException {
        return Files.readString(Path.of("Dockerfile"));
    }

    private static JsonNode compose() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("docker-compose.yml").toFile());
    }
}
