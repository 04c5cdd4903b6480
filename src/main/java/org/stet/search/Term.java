package org.stet.search;

import java.util.List;

/**
 * What has to stand in a passage: a word, or words one after another.
 *
 * @param written as the person wrote it
 * @param pieces at least one; each one token of the text, one after another
 * @param prefix whether the last piece may go on
 */
record Term(String written, List<String> pieces, boolean prefix) {

    Term {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a term has a word");
        }
    }

    /** Whether both find the same, however they are written. */
    boolean asksTheSameAs(Term other) {
        return pieces.equals(other.pieces) && prefix == other.prefix;
    }

    /** Whether this piece is found by how it begins. */
    boolean isPrefix(int piece) {
        return prefix && piece == pieces.size() - 1;
    }
}
