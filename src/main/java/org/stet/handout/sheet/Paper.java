package org.stet.handout.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers that schools print on. */
public enum Paper {
    A4(297),
    LETTER(279);

    /** Above and below the lines: margins, running head and source line. */
    private static final int FURNITURE = 46;

    private final int height;

    Paper(int height) {
        this.height = height;
    }

    /** The paper's name in addresses and style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> of(String id) {
        return Stream.of(values()).filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** What a page has for lines, in millimetres. */
    public int lineSpace() {
        return height - FURNITURE;
    }
}
