package org.stet.text;

/** Makes two copies of a text equal that differ only in the shape of their marks and in white space. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (Character.getType(c) != Character.FORMAT) { // zero-width, bidi and soft hyphen
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                append(folded, c);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> folded.append('"');
            case '‘', '’', '‚', '‛', '‹', '›', '′', '＇', '`', '´' -> folded.append('\'');
            case '…' -> folded.append("...");
            default -> {
                if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                    folded.append('-');
                } else {
                    folded.appendCodePoint(c);
                }
            }
        }
    }
}
