package org.stet.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./run} in a copy of the project whose Java only prints what it is asked to do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "run.cmd is the script there")
class StartScriptTest {

    /** A Java that writes the archive that it is asked for. */
    private static final String REHEARSED = """
            #!/bin/sh
            if [ "$1" = -version ]; then
                printf 'openjdk version "17.0.9" 2023-10-17\\nOpenJDK VM (build 17.0.9)\\n' >&2
                exit
            fi
            for each in "$@"; do
                case $each in -XX:ArchiveClassesAtExit=*) echo "$*" >> "$(dirname "$0")/../../rehearsals"; echo classes > "${each#*=}"; exit ;; esac
            done
            echo "java $*"
            """;

    @TempDir
    Path project;

    private record Run(int exit, String output) {}

    @BeforeEach
    void copy() throws IOException {
        Files.copy(Path.of("run"), project.resolve("run"));
        executable("jdk/bin/java", """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023-10-17' >&2; else echo "java $* $QUARKUS_DATASOURCE_JDBC_URL"; fi
                """);
        executable("jdk/bin/javac", "#!/bin/sh\n");
        executable("mvnw", """
                #!/bin/sh
                echo "mvnw $*" > mvnw.called
                mkdir -p target/quarkus-app target/quarkus-app-postgresql
                : > target/quarkus-app/quarkus-run.jar
                : > target/quarkus-app-postgresql/quarkus-run.jar
                """);
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("annotation-schema"));
        Files.createFile(project.resolve("pom.xml"));
    }

    @Test
    void the_first_start_packages_without_anything_for_tests() throws Exception {
        var run = run();

        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("Building Stet").contains("java -Xms128m -Xmx512m");
        assertThat(project.resolve("mvnw.called"))
                .content()
                .contains("-Dmaven.test.skip=true -Dstet.postgresql.skip=true");
    }

    @Test
    void the_second_start_packages_nothing() throws Exception {
        run();
        Files.delete(project.resolve("mvnw.called"));

        assertThat(run().output()).doesNotContain("Building Stet");
        assertThat(project.resolve("mvnw.called")).doesNotExist();
    }

    @Test
    void a_changed_source_is_packaged() throws Exception {
        run();
        var source = Files.createFile(project.resolve("src/main/java/New.java"));
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));

        assertThat(run().output()).contains("Building Stet");
    }

    @Test
    void options_become_settings() throws Exception {
        var run = run("--port", "9090", "--host=0.0.0.0", "--data", "my data", "--quarkus.log.level=DEBUG");

        assertThat(run.output())
                .contains(
                        "-Dquarkus.http.port=9090 -Dquarkus.http.host=0.0.0.0 -Dstet.data=my data -Dquarkus.log.level=DEBUG");
    }

    @Test
    void the_data_lie_beside_the_script_unless_told_otherwise() throws Exception {
        assertThat(run().output())
                .contains("-Dstet.data=" + project.toRealPath().resolve("data"));
        assertThat(run(Map.of("STET_DATA", "/elsewhere")).output()).doesNotContain("-Dstet.data");
    }

    @Test
    void a_start_is_rehearsed_once_for_each_build_and_later_starts_are_faster() throws Exception {
        executable("jdk/bin/java", REHEARSED);

        var first = run();
        var second = run();

        var archive = project.toRealPath().resolve("target/quarkus-app/OpenJDK-VM--build-17.0.9-.jsa");
        assertThat(first.output()).contains("Making later starts faster, once ...", "-XX:SharedArchiveFile=" + archive);
        assertThat(second.output())
                .contains("-XX:SharedArchiveFile=" + archive)
                .doesNotContain("Making later starts faster");
        assertThat(rehearsals()).hasSize(1).allMatch(it -> it.contains("-Dquarkus.http.host=localhost"));

        Files.setLastModifiedTime(
                project.resolve("target/quarkus-app/quarkus-run.jar"),
                FileTime.fromMillis(System.currentTimeMillis() + 1000));
        assertThat(run().output()).contains("Making later starts faster");
    }

    @Test
    void a_rehearsal_touches_no_data_and_ends_by_itself() throws Exception {
        executable("jdk/bin/java", REHEARSED);

        run("--data", "mine");

        assertThat(rehearsals())
                .hasSize(1)
                .allMatch(it -> it.contains("-Dstet.start.rehearsal=true"))
                .noneMatch(it -> it.contains("mine") || it.contains(project + "/data"));
    }

    @Test
    void a_Java_that_cannot_rehearse_starts_all_the_same() throws Exception {
        var run = run();

        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("java -Xms128m -Xmx512m").doesNotContain("-XX:SharedArchiveFile");
        assertThat(run().output()).contains("java -Xms128m -Xmx512m").doesNotContain("Making later starts faster");
    }

    @Test
    void a_database_is_never_rehearsed_on() throws Exception {
        executable("jdk/bin/java", REHEARSED);

        var run = run(Map.of("STET_DATABASE_URL", "jdbc:postgresql://db/stet"));

        assertThat(run.output()).contains("java -Xms128m -Xmx512m").doesNotContain("Making later starts faster");
    }

    @Test
    void a_database_starts_the_other_application() throws Exception {
        var run = run(Map.of("STET_DATABASE_URL", "jdbc:postgresql://db/stet"));

        assertThat(run.output()).contains("target/quarkus-app-postgresql/quarkus-run.jar jdbc:postgresql://db/stet");
    }

    @Test
    void a_typing_error_is_answered_with_a_sentence() throws Exception {
        assertThat(run("--prot", "1")).isEqualTo(new Run(1, "Stet does not know '--prot'. Try: ./run --help\n"));
        assertThat(run("--port")).isEqualTo(new Run(1, "--port needs a value.\n"));
    }

    @Test
    void an_old_Java_is_answered_with_a_sentence() throws Exception {
        executable("jdk/bin/java", "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");

        var run = run();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("Java 17 or newer").contains("found: 11");
    }

    @Test
    void a_build_that_fails_shows_its_end() throws Exception {
        executable("mvnw", "#!/bin/sh\necho the reason\nexit 1\n");

        var run = run();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("the reason").contains("could not be built");
    }

    private List<String> rehearsals() throws IOException {
        return Files.readAllLines(project.resolve("rehearsals"));
    }

    private Run run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", project.resolve("run").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("STET_"));
        builder.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output);
    }

    private void executable(String path, String script) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
