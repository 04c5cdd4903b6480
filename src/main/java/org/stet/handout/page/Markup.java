package org.stet.handout.page;

import org.jspecify.annotations.Nullable;

/**
 * Markup that is well-formed XML and HTML alike. Text and attributes enter by methods that escape them; whatever XML does
 * not allow is shown as U+FFFD, and white space that would break a line as a blank.
 *
 * @see <a href="https://www.w3.org/TR/html-polyglot/">Polyglot Markup</a>
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values by turns; a value that is {@code null} or empty leaves its attribute out */
    Markup open(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            if (value != null && !value.isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(value);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds text alone. */
    Markup element(String element, @Nullable String classes, String text) {
        return open(element, "class", classes).text(text).close(element);
    }

    /** An element that holds text alone and is apart from what is before and after it, whichever way that is written. */
    Markup apart(String element, @Nullable String classes, String direction, String text) {
        return open(element, "class", classes, "dir", direction).text(text).close(element);
    }

    /** An element that HTML never closes. */
    Markup empty(String element, @Nullable String... attributes) {
        open(element, attributes);
        out.setLength(out.length() - 1);
        out.append("/>");
        return this;
    }

    Markup text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    /** What is markup already. */
    Markup raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    /** Between blocks, so that a person can read the file. */
    Markup newLine() {
        out.append('\n');
        return this;
    }

    private void escape(int codePoint) {
        switch (codePoint) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> out.append(' ');
            default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
        }
    }

    /** XML 1.0, production 2, without the controls that it merely discourages. */
    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                && (codePoint < 0x7F || codePoint > 0x9F)
                && (codePoint < 0xD800 || codePoint > 0xDFFF)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
