package org.stet.documentation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

/** The API as the pages tell it, against the API as the server describes it. */
@QuarkusTest
class ApiReferenceTest {

    private final DocsPage reference = DocsPage.of("docs/reference/api.md");
    private JsonNode paths = new ObjectMapper().missingNode();

    @BeforeEach
    void read() throws IOException {
        paths = new ObjectMapper()
                .readTree(SignIn.asNobody()
                        .get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .get("paths");
    }

    @Test
    void the_reference_names_every_path() {
        assertThat(paths()).isNotEmpty().allSatisfy(path -> {
            var last = path.replaceAll("(/\\{[^}]+})+$", "").replaceFirst(".*/", "");
            assertThat(reference.text()).as(path).containsPattern("[/…]" + last + "[`/]");
        });
    }

    @Test
    void every_path_in_the_reference_is_one_of_the_server() {
        var listed = reference.rows("| path | for |").stream()
                .flatMap(cells -> DocsPage.quoted(cells.get(0)).stream())
                .toList();
        var named = paths().stream().map(ApiReferenceTest::withoutNames).toList();

        assertThat(listed).isNotEmpty().allSatisfy(path -> {
            var wanted = withoutNames(path);
            if (path.startsWith("…")) {
                assertThat(named).as(path).anyMatch(one -> one.replaceFirst("/\\{}$", "")
                        .endsWith(wanted.substring(1).replaceFirst("/\\{}$", "")));
            } else {
                assertThat(named).as(path).contains(wanted);
            }
        });
    }

    @Test
    void every_address_for_watching_is_there() {
        assertThat(reference.rows("| address | says |")).isNotEmpty().allSatisfy(cells -> {
            var address = DocsPage.quoted(cells.get(0)).get(0);
            assertThat(SignIn.asAdministrator().get(address).statusCode())
                    .as(address)
                    .isIn(200, 503);
        });
    }

    @Test
    void every_address_of_the_api_on_any_page_is_one_of_the_server() {
        var patterns = paths().stream()
                .map(path -> Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")))
                .toList();
        for (var page : DocsPage.all()) {
            for (var address : DocsPage.found("(?:localhost:8080|\\$STET|[` ])(/api/[^\\s`'\"?)…]+)", page.text())) {
                assertThat(patterns).as("%s: %s", page, address).anyMatch(pattern -> pattern.matcher(address)
                        .matches());
            }
        }
    }

    @Test
    void the_choices_of_an_export_are_those_of_the_server() {
        var listed = new TreeMap<String, String>();
        DocsPage.of("docs/reference/formats.md")
                .rows("| query | without it | what it does |")
                .forEach(cells -> listed.put(
                        DocsPage.quoted(cells.get(0)).get(0),
                        DocsPage.quoted(cells.get(1)).get(0)));

        for (var path : List.of("/api/projects/{id}/export/{format}", "/api/articles/{id}/export/{format}")) {
            assertThat(listed).as(path).isEqualTo(choices(path));
        }
        assertThat(DocsPage.found(
                        "^### .*: `([^`]+)`$",
                        DocsPage.of("docs/reference/formats.md").text()))
                .as("the formats that the description allows")
                .containsExactlyInAnyOrderElementsOf(parameters("/api/projects/{id}/export/{format}")
                        .filter(parameter -> parameter.get("name").asText().equals("format"))
                        .flatMap(parameter -> elements(parameter.at("/schema/enum")))
                        .map(JsonNode::asText)
                        .collect(toSet()));
    }

    private Map<String, String> choices(String path) {
        var choices = new TreeMap<String, String>();
        parameters(path)
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .forEach(parameter -> choices.put(
                        parameter.get("name").asText(),
                        parameter.at("/schema/default").asText()));
        return choices;
    }

    private Stream<JsonNode> parameters(String path) {
        return paths().stream()
                .filter(one -> withoutNames(one).equals(withoutNames(path)))
                .map(paths::get)
                .flatMap(
                        item -> Stream.concat(elements(item.path("parameters")), elements(item.at("/get/parameters"))));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private List<String> paths() {
        var all = new ArrayList<String>();
        paths.fieldNames().forEachRemaining(all::add);
        all.removeIf(path -> path.startsWith("/api/test-"));
        return all;
    }

    private static String withoutNames(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }
}
