package org.stet.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;

/**
 * Reads a tag set and refuses one that is broken. Tag sets come from strangers: the text has a limit, and so have
 * nesting and every string in it.
 */
final class TagSetReader {

    private static final Pattern TWICE = Pattern.compile("^Duplicate field ['\"]([^'\"]+)['\"]");

    /** The longest tag set that is read, in UTF-16 units; the largest shipped one has some 40,000. */
    static final int LONGEST = 500_000;

    /** More would help nobody, and a hostile file can have a million. */
    static final int MOST_FLAWS = 50;

    private static final String JSON_SCHEMA = "/annotation-schema/tag-set.schema.json";

    private final ObjectMapper mapper;
    private final Schema schema;
    private final SchemaReasons reasons;

    TagSetReader() {
        mapper = new ObjectMapper(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(20)
                                .maxStringLength(10_000)
                                .maxNameLength(100)
                                .maxNumberLength(20)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // The JSON Schema has refused what it does not know; "$schema" is for editors.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .errorMessageKeyword("message")
                                .build()))
                .getSchema(resource(JSON_SCHEMA), InputFormat.JSON);
        reasons = new SchemaReasons(schema.getSchemaNode());
    }

    /** @throws FlawedTagSetException if it is not a tag set, with place and reason of each flaw */
    TagSet read(String json) {
        var tree = tree(json);
        refuse(unfitWords(tree));
        refuse(schema.validate(tree).stream()
                .map(error -> new Flaw(error.getInstanceLocation().toString(), reasons.of(error)))
                .toList());
        var tagSet = bind(tree);
        refuse(TagSetChecks.flaws(tagSet));
        return tagSet;
    }

    private JsonNode tree(String json) {
        if (json.length() > LONGEST) {
            throw flawed("", "The tag set is longer than %,d characters.".formatted(LONGEST));
        }
        try {
            var tree = mapper.readTree(json);
            if (!tree.isObject()) {
                throw flawed("", "A tag set is a JSON object.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw flawed(at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()), reason(e));
        }
    }

    private TagSet bind(JsonNode tree) {
        try {
            return mapper.treeToValue(tree, TagSet.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the JSON Schema lets through what the records refuse", e);
        }
    }

    /** Neither database keeps NUL, nor half a surrogate pair; other control characters have no business in a name. */
    private static List<Flaw> unfitWords(JsonNode tree) {
        var flaws = new ArrayList<Flaw>();
        findUnfitWords(tree, "", flaws);
        return flaws;
    }

    private static void findUnfitWords(JsonNode node, String place, List<Flaw> flaws) {
        if (node.isTextual() && node.textValue().codePoints().anyMatch(TagSetReader::unfit)) {
            flaws.add(new Flaw(place, "There is a control character or half a surrogate pair in it."));
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                findUnfitWords(node.get(i), place + "/" + i, flaws);
            }
        }
        // A name with such a character is unknown to the JSON Schema anyway.
        node.properties().forEach(entry -> findUnfitWords(entry.getValue(), place + "/" + entry.getKey(), flaws));
    }

    private static boolean unfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new FlawedTagSetException(flaws.stream().limit(MOST_FLAWS).toList());
        }
    }

    private static FlawedTagSetException flawed(String place, String reason) {
        return new FlawedTagSetException(List.of(new Flaw(place, reason)));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(TagSetReader.class.getResourceAsStream(name), name);
    }

    /** The text of a file that the application brings along. */
    static String text(String name) {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser's own words name its classes, so only the name that stands twice is taken from them. */
    private static String reason(JsonProcessingException fault) {
        var twice = TWICE.matcher(fault.getOriginalMessage());
        return twice.find()
                ? "The name “%s” is given twice.".formatted(twice.group(1))
                : "This is not JSON that can be read.";
    }
}
