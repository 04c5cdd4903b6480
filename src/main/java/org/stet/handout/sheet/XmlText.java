package org.stet.handout.sheet;

/** Text as it stands in XML 1.0. */
public final class XmlText {

    private XmlText() {}

    /**
     * Text for the inside of an element or an attribute in double quotes. A character that XML forbids, which nothing
     * can stand for, becomes U+FFFD.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">Extensible Markup Language 1.0, 2.2 Characters</a>
     */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
