package org.stet.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Whether a value, as JSON was read, has the shape of its kind and is one of those allowed. */
final class Values {

    /** The longest free words, in UTF-16 units. */
    static final int LONGEST_TEXT = 2_000;

    private static final int MOST_SPANS = 100;

    private Values() {}

    /** @return why it does not fit, to go on a sentence that begins with the name; {@code null} if it does */
    static @Nullable String unfit(AttributeKind kind, List<AttributeValue> values, @Nullable Object given) {
        return switch (kind) {
            case ONE -> given instanceof String id && has(values, id) ? null : "is one of: " + names(values);
            case ORDINAL -> onScale(values, given) ? null : "is one of: " + names(values);
            case MANY -> someOf(values, given) ? null : "is one or more, each once, of: " + names(values);
            case BOOLEAN -> given instanceof Boolean ? null : "is yes or no";
            case TEXT -> words(given) ? null : "is a text of 1 to %,d characters".formatted(LONGEST_TEXT);
            case PASSAGE -> passage(given) ? null : "is a passage with spans, in order, each with start, end and exact";
        };
    }

    /** What a word means as an answer of yes or no; the word itself where it means neither. */
    static Object yesOrNo(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> word;
        };
    }

    private static boolean has(List<AttributeValue> values, String id) {
        return values.stream().anyMatch(value -> value.id().equals(id));
    }

    private static boolean onScale(List<AttributeValue> values, @Nullable Object given) {
        if (given instanceof Number number) {
            return values.stream().anyMatch(value -> value.number() != null && value.number() == number.doubleValue());
        }
        return given instanceof String id && has(values, id);
    }

    private static boolean someOf(List<AttributeValue> values, @Nullable Object given) {
        return given instanceof Collection<?> several
                && !several.isEmpty()
                && new HashSet<>(several).size() == several.size()
                && several.stream().allMatch(one -> one instanceof String id && has(values, id));
    }

    private static boolean words(@Nullable Object given) {
        return given instanceof String text
                && !text.isBlank()
                && text.length() <= LONGEST_TEXT
                && text.codePoints().noneMatch(Values::unwritable);
    }

    /** Neither database keeps NUL, nor half a surrogate pair. */
    private static boolean unwritable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static boolean passage(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> map)
                || map.size() != 1
                || !(map.get("spans") instanceof List<?> spans)
                || spans.isEmpty()
                || spans.size() > MOST_SPANS) {
            return false;
        }
        long after = -1;
        for (var span : spans) {
            if (!(span instanceof Map<?, ?> parts)
                    || parts.size() != 3
                    || !(parts.get("start") instanceof Integer start)
                    || !(parts.get("end") instanceof Integer end)
                    || !(parts.get("exact") instanceof String)
                    || start <= after
                    || end <= start) {
                return false;
            }
            after = end;
        }
        return true;
    }

    private static String names(List<AttributeValue> values) {
        return values.stream().map(AttributeValue::name).collect(Collectors.joining(", "));
    }
}
