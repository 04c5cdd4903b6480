package org.stet.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Examples of requests and answers, from a file that tells them as one story in the order in which a client would send
 * them. A test sends them to a server, so that they stay true.
 */
final class Examples {

    private static final String FILE = "api-examples.json";

    private final OpenAPI api;
    private final List<Step> steps;

    private Examples(OpenAPI api, List<Step> steps) {
        this.api = api;
        this.steps = steps;
    }

    /**
     * @param operation method and path as OpenAPI has it: {@code PUT /api/annotations/{id}}
     * @param name of the example
     * @param path values of the path's parameters
     * @param ifMatch value of the header; null when there is none
     * @param request body; JSON null when there is none
     * @param status of the answer
     * @param answer body; a text for formats that are not JSON
     */
    record Step(
            String operation,
            String name,
            Map<String, String> path,
            @Nullable String ifMatch,
            JsonNode request,
            int status,
            String mediaType,
            JsonNode answer) {}

    static Examples of(OpenAPI api) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            var steps = new ObjectMapper().readValue(Objects.requireNonNull(file, FILE), Step[].class);
            return new Examples(api, List.of(steps));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add() {
        steps.forEach(this::add);
    }

    private void add(Step step) {
        var operation = operation(step.operation());
        if (!step.request().isNull()) {
            example(operation.getRequestBody().getContent(), "application/json", step.name(), step.request());
        }
        var response = operation.getResponses().getAPIResponse(String.valueOf(step.status()));
        example(response.getContent(), step.mediaType(), step.name(), step.answer());
    }

    private Operation operation(String written) {
        var parts = written.split(" ", 2);
        var item = Objects.requireNonNull(api.getPaths().getPathItem(parts[1]), written);
        return Objects.requireNonNull(item.getOperations().get(PathItem.HttpMethod.valueOf(parts[0])), written);
    }

    private static void example(Content content, String mediaType, String name, JsonNode value) {
        Example example = OASFactory.createExample()
                .value(value.isTextual() ? value.asText() : new ObjectMapper().convertValue(value, Object.class));
        Objects.requireNonNull(content.getMediaType(mediaType), mediaType).addExample(name, example);
    }
}
