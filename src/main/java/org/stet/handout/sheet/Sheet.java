package org.stet.handout.sheet;

import java.util.List;

/**
 * A sheet of a pack.
 *
 * @param kind what it is for
 * @param id unlike any other's of the pack, {@code [a-z0-9-]+}: {@code worksheet-a}; the name of its files
 * @param name as its heading says it: {@code Worksheet A}
 * @param large whether it is set in large print, 18 pt
 * @param parts from top to bottom, below the heading
 */
public record Sheet(Kind kind, String id, String name, boolean large, List<Part> parts) {

    /** What a sheet is for. */
    public enum Kind {
        /** The article to read, without marks. */
        COPY,
        /** What the class works on. */
        WORKSHEET,
        /** The answers: never on the back of a worksheet. */
        KEY,
        /** What the teacher needs to know. */
        TEACHER
    }

    public Sheet {
        parts = List.copyOf(parts);
    }
}
