package org.stet.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals of the API as OpenAPI describes them. */
final class Refused {

    /** What is checked against a text or a tag set, and so can be understood and wrong all the same. */
    private static final Pattern CHECKED = Pattern.compile(
            "/api/(annotations|links|answers|mentions|articles|carried)/\\{id}|.*/import-previews|.*/tag-set|.*/word-lists/.*|.*/validations"
                    + "|.*/texts/(previews|\\{text})");

    private static final Pattern WITHOUT_STORING =
            Pattern.compile(".*/(import-previews|previews|proposals|validations)");

    private Refused() {}

    static String name(int status) {
        return "Refused" + status;
    }

    /** The statuses with which an operation may refuse, by what it takes. */
    static Set<Integer> statuses(String path, HttpMethod method, Operation operation) {
        var statuses = new TreeSet<>(Set.of(401, 403));
        boolean changes = method != HttpMethod.GET;
        var parameters = operation.getParameters();
        boolean asks = parameters != null && !parameters.isEmpty();
        if (changes || asks) {
            statuses.add(400);
        }
        if (asks || path.endsWith("/last")) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        if (changes && !WITHOUT_STORING.matcher(path).matches()) {
            statuses.add(409);
        }
        if (changes && CHECKED.matcher(path).matches() && operation.getRequestBody() != null) {
            statuses.add(422);
        }
        if (asks && parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            statuses.addAll(Set.of(412, 428));
        }
        return statuses;
    }

    /** One response a status, with the types of the catalogue that have it. */
    static Map<String, APIResponse> responses() {
        var byStatus =
                new TreeMap<>(Arrays.stream(ProblemType.values()).collect(Collectors.groupingBy(ProblemType::status)));
        var responses = new LinkedHashMap<String, APIResponse>();
        byStatus.forEach((status, types) -> {
            var content = content();
            for (var type : types) {
                content.getMediaType(Problem.MEDIA_TYPE)
                        .addExample(
                                type.slug(),
                                OASFactory.createExample()
                                        .summary(type.title())
                                        .value(Map.of(
                                                "type",
                                                Problem.address(type),
                                                "title",
                                                type.title(),
                                                "status",
                                                type.status(),
                                                "detail",
                                                "A sentence about what happened this time.")));
            }
            responses.put(
                    name(status),
                    OASFactory.createAPIResponse()
                            .description(types.stream()
                                    .map(type -> "%s (`%s`)".formatted(type.title(), type.slug()))
                                    .collect(Collectors.joining("; ")))
                            .content(content));
        });
        return responses;
    }

    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem")));
    }

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A refusal (RFC 9457). Further members, such as `current` or `split`, belong to the type.")
                .addProperty("type", text("The kind of refusal: /problems/ and its slug, where it is explained"))
                .addProperty("title", text("The same for all of the type"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status code"))
                .addProperty("detail", text("What happened this time, a sentence for people"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The fields that are to blame; left out when there are none")
                                .items(OASFactory.createSchema()
                                        .addType(SchemaType.OBJECT)
                                        .addProperty("field", text("Where, as the client wrote it: spans[0].start"))
                                        .addProperty("reason", text("A sentence that says what is wrong with it"))))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail")
                .additionalPropertiesBoolean(true);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
