package org.stet.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** The same choice in the query of pages and of the API: {@code @BeanParam AskedParameters asked}. */
public class AskedParameters {

    static final String ALL = "all";
    static final String WITH = "with";
    static final String CONTENT = "content";

    private static final String ONLY = "only";
    private static final String WITHOUT = "without";
    private static final String AS_MARKED = "as-marked";

    /** Twenty readers are 190 pairs. */
    static final int MOST_READERS = 20;

    private static final int MOST = 1_000;

    @RestQuery
    @Parameter(description = "Account of a reader, once for each; left out for all")
    public List<String> reader = List.of();

    @RestQuery
    @Parameter(description = "Id of an article, once for each; left out for all")
    public List<String> article = List.of();

    @RestQuery
    @Parameter(description = "Id of a label, once for each; left out for all")
    public List<String> label = List.of();

    @RestQuery
    @Parameter(
            description = "What a position of a text is: a code point, or a word",
            schema =
                    @Schema(
                            enumeration = {"character", "token"},
                            defaultValue = "character"))
    public @Nullable String unit;

    @RestQuery
    @Parameter(
            description = "Intersection over union from which two spans overlap enough, above 0 and up to 1",
            schema = @Schema(defaultValue = "0.5"))
    public @Nullable String threshold;

    @RestQuery
    @Parameter(
            description = "Whether only readings count whose reader could see nobody else's until they were handed in",
            schema =
                    @Schema(
                            enumeration = {ONLY, ALL},
                            defaultValue = ONLY))
    public @Nullable String blind;

    @RestQuery
    @Parameter(
            description = "Whether what a rule proposed and a reader accepted counts",
            schema =
                    @Schema(
                            enumeration = {WITHOUT, WITH},
                            defaultValue = WITHOUT))
    public @Nullable String accepted;

    @RestQuery
    @Parameter(
            description = "With `content`, marks, blanks and function words at the borders of spans are ignored",
            schema =
                    @Schema(
                            enumeration = {AS_MARKED, CONTENT},
                            defaultValue = AS_MARKED))
    public @Nullable String borders;

    /** @throws ProblemException {@code invalid-request} with the field and the reason */
    Asked asked() {
        var readers = ids("reader", reader);
        if (readers.size() > MOST_READERS) {
            throw refused("reader", "Choose twenty readers at most.");
        }
        return new Asked(
                readers,
                ids("article", article),
                some("label", label),
                unit == null || unit.isBlank()
                        ? Unit.CHARACTER
                        : Unit.of(unit).orElseThrow(() -> refused("unit", "Is character or token.")),
                threshold(),
                oneOf("blind", blind, ONLY, ALL),
                !oneOf("accepted", accepted, WITHOUT, WITH),
                !oneOf("borders", borders, AS_MARKED, CONTENT));
    }

    private double threshold() {
        if (threshold == null || threshold.isBlank()) {
            return Asked.USUAL_THRESHOLD;
        }
        try {
            double value = Double.parseDouble(threshold.strip());
            if (value > 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw refused("threshold", "Is a number above 0 and up to 1, such as 0.5.");
    }

    /** Whether it is the first of two words, which is the usual one. */
    private static boolean oneOf(String field, @Nullable String value, String usual, String other) {
        if (value == null || value.isBlank() || value.equals(usual)) {
            return true;
        }
        if (value.equals(other)) {
            return false;
        }
        throw refused(field, "Is %s or %s.".formatted(usual, other));
    }

    private static List<String> some(String field, List<String> values) {
        if (values.size() > MOST) {
            throw refused(field, "Choose a thousand at most.");
        }
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    private static List<UUID> ids(String field, List<String> values) {
        var ids = new ArrayList<UUID>();
        for (var value : some(field, values)) {
            ids.add(id(field, value));
        }
        return ids;
    }

    static UUID id(String field, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw refused(field, "Is an id, as the API gives it.");
        }
    }

    static ProblemException refused(String field, String reason) {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "This cannot be measured: %s".formatted(reason))
                .field(field, reason);
    }
}
