package org.stet.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of the API with what is the same in every room: who may ask, which refusals there are, that
 * offsets count code points. What only one operation has, its resource says.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String SESSION = "session";
    private static final String TOKEN = "token";

    /** What the rooms' tags mean; the description lists them in this order. */
    private static final Map<String, String> TAGS = new LinkedHashMap<>();

    static {
        TAGS.put("Projects", "Bodies of work with their members");
        TAGS.put("Tag sets", "Labels, their attributes and rules: those that come along, and one's own");
        TAGS.put("Articles", "Articles, what a file would become before it is saved, and texts with their borders");
        TAGS.put("Readings", "What one person holds of one article");
        TAGS.put("Assignments", "Who is to read what, and how far everybody is");
        TAGS.put("Corrections", "Corrected texts, and what they do to what was said beside the earlier ones");
        TAGS.put("Annotations", "Tags on passages, links between them, judgements on the article as a whole");
        TAGS.put("Sources", "Whom articles draw on, where they are named, and what is at stake");
        TAGS.put("History", "What was done, undo and redo, several changes in one request");
        TAGS.put("Comparisons", "Where readings agree and differ");
        TAGS.put("Comments", "What is said about differences, whom it calls, and what is settled");
        TAGS.put("Agreement", "How far readers agree, with intervals and the passages behind each figure");
        TAGS.put("Settling", "Differences between readings decided, and the settled reading that comes of it");
        TAGS.put("Stories", "One event in several outlets: who is quoted where, and what becomes of each quotation");
        TAGS.put("Boards", "A few passages pinned side by side");
        TAGS.put("Class packs", "Articles as a class works with them: recipes, questions, sheets and files");
        TAGS.put("Suggestions", "What rules propose for a reading, and what they ask about an article");
        TAGS.put("Jobs", "Long work: how far it is, and its end");
        TAGS.put("Word lists", "The words that the rules of a project look for");
        TAGS.put("Search", "Passages found by their words and by what readers said about them");
        TAGS.put("Export", "Annotations as files");
        TAGS.put("Accounts", "Who is asking, and everybody who can sign in");
        TAGS.put("Site", "For those who run Stet");
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("stet-session")
                        .description("The cookie of the sign-in form"));
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-CSRF-TOKEN")
                        .description("For requests that change something: the value of the cookie csrf-token"));
        components.addSchema("Problem", Refused.problem());
        Refused.responses().forEach(components::addResponse);
        // A tree of JSON has no fields of its own; those of the class that holds it are not the client's matter.
        if (components.getSchemas().containsKey("JsonNode")) {
            components.removeSchema("JsonNodeType");
            components.addSchema(
                    "JsonNode",
                    OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description("Any JSON object"));
        }
        components.getSchemas().values().forEach(ApiDescription::describeOffsets);

        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (path.startsWith("/api/")) {
                        complete(path, method, operation);
                    }
                }));
        Examples.of(api).add();
        api.setTags(TAGS.entrySet().stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList());
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var need = OASFactory.createSecurityRequirement().addScheme(SESSION);
        operation.setSecurity(List.of(method == PathItem.HttpMethod.GET ? need : need.addScheme(TOKEN)));
        describeParameters(operation);

        var responses = operation.getResponses();
        var made = responses.getAPIResponse("200");
        if (method == PathItem.HttpMethod.PUT && path.matches("/api/[a-z]+/\\{id}") && made != null) {
            responses.addAPIResponse(
                    "201", OASFactory.createAPIResponse().description("Made").content(copy(made.getContent())));
        }
        for (var status : new TreeSet<>(Refused.statuses(path, method, operation))) {
            var special = responses.getAPIResponse(String.valueOf(status));
            var general = OASFactory.createAPIResponse().ref(Refused.name(status));
            if (special == null || status == 401 || status == 403) {
                responses.addAPIResponse(String.valueOf(status), general);
            } else if (special.getContent() == null) {
                special.setContent(Refused.content());
            }
        }
    }

    /** The same formats, without sharing the examples. */
    private static Content copy(Content content) {
        var copy = OASFactory.createContent();
        content.getMediaTypes()
                .forEach((type, media) ->
                        copy.addMediaType(type, OASFactory.createMediaType().schema(media.getSchema())));
        return copy;
    }

    private static void describeParameters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            if (parameter.getDescription() != null) {
                continue;
            }
            if (parameter.getIn() == Parameter.In.PATH) {
                parameter.setDescription("Its id");
            }
            switch (parameter.getName()) {
                case "If-Match" ->
                    parameter.setDescription("The version that is changed: the ETag of an answer, or the change id on"
                            + " which this one builds, in double quotes");
                case "change" -> parameter.setDescription("The change id, made by the client");
                case "batch" -> parameter.setDescription("Joins the changes of one gesture, which are undone together");
                case "left", "right" -> parameter.setDescription("The id of a submitted reading");
                case "after" -> parameter.setDescription("The value of next from the page before");
                case "limit" -> parameter.setDescription("The most items of a page");
                default -> {}
            }
        }
    }

    private static void describeOffsets(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, property) -> {
            if (property.getDescription() == null && isOffset(name, property)) {
                property.setDescription(
                        name.equals("start")
                                ? "First code point, counted from 0 in Unicode code points of the text"
                                : name.equals("end")
                                        ? "The code point after the last, counted in Unicode code points of the text"
                                        : "Half-open ranges in Unicode code points of the text");
            }
        });
    }

    private static boolean isOffset(String name, Schema property) {
        return switch (name) {
            case "start", "end" ->
                property.getType() != null && property.getType().contains(Schema.SchemaType.INTEGER);
            case "spans", "span" -> true;
            default -> false;
        };
    }
}
