package org.stet.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.stet.SignIn;

/** The description of the API is complete, and what it shows is what the server does. */
@QuarkusTest
class ApiDescriptionTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> OFFSETS = Set.of("start", "end", "spans", "words", "sentences");
    private static final Path EXAMPLES = Path.of("src/main/resources/api-examples.json");

    private final ObjectMapper json = new ObjectMapper();
    private JsonNode api = json.missingNode();

    @BeforeEach
    void read() throws IOException {
        api = json.readTree(SignIn.asNobody()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void every_operation_says_what_it_is_for_and_what_it_answers() {
        var tags = api.get("tags").findValuesAsText("name");
        each((name, operation) -> {
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).hasSize(1);
            assertThat(tags).as(name).contains(operation.at("/tags/0").asText());
            assertThat(operation.path("responses").fieldNames())
                    .as(name)
                    .toIterable()
                    .anyMatch(status -> status.startsWith("2"));
            operation.path("parameters").forEach(parameter -> assertThat(
                            parameter.path("description").asText())
                    .as("%s: %s", name, parameter.path("name"))
                    .isNotBlank());
            assertThat(operation.at("/security/0").has("session")).as(name).isTrue();
        });
        tags.forEach(
                tag -> assertThat(api.get("tags").toString()).contains("\"name\":\"" + tag + "\",\"description\""));
    }

    @Test
    void every_answer_but_an_empty_one_has_its_format() {
        each((name, operation) -> operation.get("responses").fields().forEachRemaining(response -> {
            var told = name + " " + response.getKey();
            var answer = resolved(response.getValue());
            assertThat(answer.path("description").asText()).as(told).isNotBlank();
            if (Integer.parseInt(response.getKey()) >= 400) {
                assertThat(answer.at("/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(told)
                        .isEqualTo("#/components/schemas/Problem");
            } else if (!response.getKey().equals("204")) {
                assertThat(answer.path("content")).as(told).isNotEmpty();
                answer.get("content")
                        .forEach(media -> assertThat(media.path("schema").isEmpty())
                                .as(told)
                                .isFalse());
            }
        }));
    }

    @Test
    void every_operation_lists_the_refusals_that_it_can_give() {
        each((name, operation) -> {
            var statuses = new ArrayList<String>();
            operation.get("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).as(name).contains("401", "403");
            if (name.contains("{")) {
                assertThat(statuses).as(name).contains("404");
            }
            if (operation.has("requestBody")) {
                assertThat(statuses).as(name).contains("400", "413", "415");
            }
            if (operation.path("parameters").toString().contains("If-Match")) {
                assertThat(statuses).as(name).contains("409", "412", "428");
            }
        });
        for (var type : ProblemType.values()) {
            assertThat(api.at("/components/responses").toString()).contains(Problem.address(type));
        }
    }

    @Test
    void every_offset_says_what_it_counts() {
        api.at("/components/schemas").fields().forEachRemaining(schema -> schema.getValue()
                .path("properties")
                .fields()
                .forEachRemaining(property -> {
                    var counts = property.getKey().equals("words")
                            && !property.getValue().path("type").asText().equals("array");
                    if (OFFSETS.contains(property.getKey()) && !counts) {
                        assertThat(property.getValue().path("description").asText())
                                .as("%s.%s", schema.getKey(), property.getKey())
                                .containsIgnoringCase("code point");
                    }
                }));
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(api.toString());
        while (references.find()) {
            assertThat(api.at(references.group(1)).isMissingNode())
                    .as(references.group(1))
                    .isFalse();
        }
        each((name, operation) -> operation.get("security").forEach(need -> need.fieldNames()
                .forEachRemaining(scheme -> assertThat(
                                api.at("/components/securitySchemes").has(scheme))
                        .as(name)
                        .isTrue())));
    }

    @Test
    void the_examples_are_what_the_server_answers() throws IOException {
        var written = (ArrayNode) json.readTree(Files.readString(EXAMPLES));
        var sent = written.deepCopy();
        for (var step : sent) {
            var request = SignIn.as("ana").urlEncodingEnabled(false);
            if (!step.get("request").isNull()) {
                request.contentType("application/json").body(step.get("request").toString());
            }
            if (!step.get("ifMatch").isNull()) {
                request.header("If-Match", step.get("ifMatch").asText());
            }
            var parts = step.get("operation").asText().split(" ", 2);
            var path = new StringBuilder(parts[1]);
            step.get("path").fields().forEachRemaining(value -> {
                var place = "{" + value.getKey() + "}";
                path.replace(
                        path.indexOf(place),
                        path.indexOf(place) + place.length(),
                        value.getValue().asText());
            });
            var answer = request.request(parts[0], path.toString());
            var told = step.get("operation") + " " + step.get("name");
            assertThat(answer.statusCode())
                    .as(() -> told + answer.asString())
                    .isEqualTo(step.get("status").asInt());
            assertThat(answer.contentType())
                    .as(told)
                    .startsWith(step.get("mediaType").asText());
            var body = settled(answer.asString());
            ((ObjectNode) step)
                    .set(
                            "answer",
                            answer.contentType().contains("application/json")
                                    ? json.readTree(body)
                                    : json.getNodeFactory().textNode(body));
        }
        var indent = new DefaultPrettyPrinter();
        indent.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        Files.writeString(
                Path.of("target/api-examples.json"), json.writer(indent).writeValueAsString(sent) + "\n");
        for (int i = 0; i < sent.size(); i++) {
            assertThat(written.get(i))
                    .as("%s differs from the server's answer; target/api-examples.json has the present ones", EXAMPLES)
                    .isEqualTo(sent.get(i));
        }
        assertThat(StreamSupport.stream(written.spliterator(), false)
                        .map(step -> step.get("name").asText()))
                .contains("tag", "revise", "batch", "import", "export");
    }

    @Test
    void the_examples_stand_in_the_description() {
        assertThat(api.at(
                                "/paths/~1api~1annotations~1{id}/put/requestBody/content/application~1json/examples/tag/value/label")
                        .asText())
                .isEqualTo("direct-quote");
        assertThat(api.at("/paths/~1api~1annotations~1{id}/put/responses/201/content/application~1json/examples/tag")
                        .isMissingNode())
                .isFalse();
        assertThat(api.at("/paths/~1api~1annotations~1{id}/put/responses/200/content/application~1json/examples/revise")
                        .isMissingNode())
                .isFalse();
    }

    /** An answer without what differs each time: moments, ids that the server makes, aliases and the port. */
    private static String settled(String answer) {
        return answer.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2026-11-03T09:30:00Z")
                .replaceAll("\\b(?!0190f3b0)[0-9a-f]{8}-[0-9a-f-]{27}\\b", "0190f3b0-0000-7000-8000-0000000000ff")
                .replaceAll("reader-[0-9a-z]+", "reader-1")
                .replaceAll("http://localhost:\\d+", "http://localhost:8080");
    }

    private JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? api.at(response.get("$ref").asText().substring(1)) : response;
    }

    private void each(BiConsumer<String, JsonNode> look) {
        api.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (METHODS.contains(operation.getKey()) && !path.getKey().startsWith("/api/test-")) {
                        look.accept(operation.getKey() + " " + path.getKey(), operation.getValue());
                    }
                }));
    }
}
