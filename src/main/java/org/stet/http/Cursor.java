package org.stet.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The place behind a row in a list: the values of the row's sort columns. Clients get it as an opaque string (URL-safe
 * Base64) and may do nothing with it but send it back.
 *
 * @param values as text, in the order of the sort columns; none holds the separator U+001F
 */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
        if (values.isEmpty() || values.stream().anyMatch(value -> value.contains(SEPARATOR))) {
            throw new IllegalArgumentException("not a cursor: " + values);
        }
    }

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(Object::toString).toList());
    }

    /**
     * The cursor that a client sent back.
     *
     * @param size how many values the list sorts by
     * @throws ProblemException {@code invalid-request} if it was not made by this server for such a list
     */
    static Cursor parse(String text, int size) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var values = UTF_8.newDecoder().decode(bytes).toString().split(SEPARATOR, -1);
            if (values.length == size) {
                return new Cursor(List.of(values));
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // told below, with the other ways not to be a cursor
        }
        throw unknown();
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "The place to go on from is not one that Stet gave.")
                .field("after", "Send the value of \"next\" of the page before, unchanged.");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(UTF_8));
    }
}
