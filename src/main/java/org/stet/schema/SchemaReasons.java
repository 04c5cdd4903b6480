package org.stet.schema;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

/** What a JSON Schema refuses, said to people who write a tag set and not a schema. */
final class SchemaReasons {

    private static final String SOMETHING = "\\S";

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text in quotes",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list in square brackets",
            "object", "an object in braces",
            "null", "null");

    /** The JSON Schema itself: its descriptions say what its patterns mean. */
    private final JsonNode schema;

    SchemaReasons(JsonNode schema) {
        this.schema = schema;
    }

    /** A sentence about the place of the error; of a keyword that has none here, what the library says. */
    String of(Error error) {
        var words = error.getArguments();
        if (words == null || words.length == 0) {
            return error.getMessage();
        }
        return switch (error.getKeyword()) {
            case "required" -> "“%s” is missing.".formatted(words[0]);
            case "additionalProperties" -> "“%s” is not known here.".formatted(words[0]);
            case "type" -> "This has to be %s.".formatted(type(words.length > 1 ? words[1] : words[0]));
            case "enum" -> "This has to be one of %s.".formatted(words[0]);
            case "pattern" -> form(error, String.valueOf(words[0]));
            case "minLength" -> atLeast(words[0], "a character", "characters");
            case "maxLength" -> "This has more than %s characters.".formatted(words[0]);
            case "minItems" -> atLeast(words[0], "one entry", "entries");
            case "maxItems" -> "This has more than %s entries.".formatted(words[0]);
            case "minimum" -> "This has to be %s or more.".formatted(words[0]);
            case "maximum" -> "This has to be %s or less.".formatted(words[0]);
            default -> error.getMessage();
        };
    }

    private static String atLeast(Object least, String one, String several) {
        return "1".equals(least.toString())
                ? "This needs %s at least.".formatted(one)
                : "This needs %s %s at least.".formatted(least, several);
    }

    private static String type(Object name) {
        return TYPES.getOrDefault(name.toString(), name.toString());
    }

    private String form(Error error, String pattern) {
        if (pattern.equals(SOMETHING)) {
            return "This holds blanks only.";
        }
        var said = schema.at(error.getSchemaLocation().getFragment().getParent().toString())
                .path("description")
                .asText();
        return said.isEmpty()
                ? "This is not written as it has to be; the pattern is %s.".formatted(pattern)
                : "This is not written as it has to be: %s".formatted(said);
    }
}
