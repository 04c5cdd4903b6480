package org.stet.handout.moodle;

import org.stet.handout.sheet.XmlText;

/** XML as it is written: elements in order, text escaped, and no character in it that XML 1.0 forbids. */
final class Xml {

    private static final String STEP = "  ";

    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /**
     * An element that holds elements.
     *
     * @param attributes names and values by turns
     */
    void element(String name, Runnable inside, String... attributes) {
        begin(name, attributes);
        written.append(">\n");
        depth++;
        inside.run();
        depth--;
        indent().append("</").append(name).append(">\n");
    }

    /** An element that holds text, blanks and all. */
    void leaf(String name, String text, String... attributes) {
        begin(name, attributes);
        written.append('>')
                .append(XmlText.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** An element that says all by being there. */
    void mark(String name) {
        begin(name);
        written.append("/>\n");
    }

    private void begin(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(XmlText.escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private StringBuilder indent() {
        return written.append(STEP.repeat(depth));
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
