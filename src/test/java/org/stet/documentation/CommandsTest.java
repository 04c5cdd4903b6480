package org.stet.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.stet.Newsroom;
import org.stet.Readers;
import org.stet.SignIn;
import org.stet.TemporaryData;
import org.stet.project.Role;

/**
 * The {@code curl} commands of the docs, run page by page as somebody who follows the page would run them: all blocks of
 * a page in one shell, in an empty folder. What the reader fills in stands in a line of its own, in capital letters
 * ({@code PROJECT=...}); here the test fills it in.
 */
@QuarkusTest
class CommandsTest {

    private static final Pattern TO_FILL_IN = Pattern.compile("(?m)^([A-Z_]+)=(?!\"?\\$\\().*$");

    /** Has curl say what every request was answered, besides what the page has it do. */
    private static final String LISTENING = """
            set -eu
            curl() { command curl --write-out '%{stderr}\\nANSWER %{http_code} %{method} %{url_effective}\\n' "$@"; }
            """;

    private Path folder = Path.of("");

    private record Run(int exit, String output, String said) {

        List<String> answers() {
            return DocsPage.found("^ANSWER (.*)$", said);
        }
    }

    @BeforeEach
    void make_the_folder_and_ask_for_curl() throws Exception {
        folder = TemporaryData.newFolder();
        if (run("command -v curl").exit() != 0) {
            fail("curl is missing on this machine: install it, the commands of the docs cannot be run without");
        }
    }

    @AfterEach
    void delete_the_folder() {
        TemporaryData.delete(folder);
    }

    static Stream<DocsPage> pages() {
        return DocsPage.all().stream().filter(page -> page.code("sh").stream().anyMatch(CommandsTest::calls));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_commands_of_a_page_do_what_it_says(DocsPage page) throws Exception {
        var values = values();

        var run = run(LISTENING + filledIn(String.join("\n", page.code("sh")), values));

        assertThat(run.exit()).as("%s", run).isZero();
        assertThat(run.answers())
                .as("%s", run)
                .hasSizeGreaterThanOrEqualTo(1)
                .allMatch(answer -> answer.startsWith("2") || isExpected(answer, page));
    }

    @Test
    void no_command_hides_where_it_is_not_run() {
        assertThat(DocsPage.all()).allSatisfy(page -> {
            var outside = page.code("sh").stream().reduce(page.text(), (text, block) -> text.replace(block, ""));
            assertThat(outside.lines()
                            .filter(line -> !page.code("sh").toString().contains(line.strip()))
                            .filter(line -> line.matches(".*\\bcurl +(-|http|\"?\\$).*")))
                    .as("%s", page)
                    .isEmpty();
        });
    }

    @Test
    void the_exports_that_the_page_takes_out_are_whole() throws Exception {
        run(LISTENING
                + filledIn(
                        String.join(
                                "\n",
                                DocsPage.of("docs/howto/export-with-curl.md").code("sh")),
                        values()));

        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().contains("\"label\":\"direct-quote\""));
        }
    }

    /** A redirect, say: the page has to announce it, as “answers 302”. */
    private static boolean isExpected(String answer, DocsPage page) {
        return page.text().contains("answers " + answer.substring(0, 3));
    }

    private static boolean calls(String block) {
        return Pattern.compile("(?m)(^|[(|;] *)curl ").matcher(block).find();
    }

    /** What a reader of any page is asked to fill in. */
    private Map<String, String> values() {
        var administrator = "administrator";
        SignIn.asAdministrator();
        var readers = new Readers("Bridge to close\n\n“We will close it,” the mayor said.");
        Newsroom.member(readers.project, administrator, Role.OWNER);
        readers.tag("ana", "direct-quote", "“We will close it,”");
        readers.submit("ana");
        return Map.of(
                "STET",
                "http://localhost:" + RestAssured.port,
                "LOGIN",
                administrator,
                "PASSWORD",
                SignIn.PASSWORD,
                "PROJECT",
                readers.project.toString(),
                "ARTICLE",
                readers.article.toString());
    }

    private static String filledIn(String script, Map<String, String> values) {
        return TO_FILL_IN.matcher(script).replaceAll(line -> {
            assertThat(values).as("what a page asks its reader for").containsKey(line.group(1));
            return Matcher.quoteReplacement("%s='%s'".formatted(line.group(1), values.get(line.group(1))));
        });
    }

    private Run run(String script) throws IOException, InterruptedException {
        var output = Files.createTempFile("stet-commands-", ".out");
        var said = Files.createTempFile("stet-commands-", ".err");
        try {
            var builder = new ProcessBuilder("sh", "-c", script)
                    .directory(folder.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(output.toFile())
                    .redirectError(said.toFile());
            // No proxy and no .curlrc of whoever runs the test.
            builder.environment().keySet().removeIf(name -> name.toLowerCase(Locale.ROOT)
                    .endsWith("_proxy"));
            builder.environment().putAll(Map.of("HOME", folder.toString(), "CURL_HOME", folder.toString()));
            var process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The commands take too long: " + script);
            }
            return new Run(process.exitValue(), Files.readString(output, UTF_8), Files.readString(said, UTF_8));
        } finally {
            Files.delete(output);
            Files.delete(said);
        }
    }
}
