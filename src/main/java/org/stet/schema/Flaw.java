package org.stet.schema;

/**
 * What is wrong with a tag set, and where.
 *
 * @param place JSON Pointer (RFC 6901), such as {@code /labels/3/code}; empty for the whole; a line and column where
 *     the text is no JSON
 * @param reason a sentence for the person who wrote the tag set; may quote it, hence untrusted
 */
public record Flaw(String place, String reason) {

    @Override
    public String toString() {
        return place.isEmpty() ? reason : place + ": " + reason;
    }
}
