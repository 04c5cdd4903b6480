package org.stet.text;

import java.util.List;

/**
 * A stretch of a block in which the same marks lie on every character.
 *
 * @param ids of the marks, outer before inner; empty where none lies
 */
public record Piece(Span span, List<String> ids) {

    public Piece {
        ids = List.copyOf(ids);
    }
}
