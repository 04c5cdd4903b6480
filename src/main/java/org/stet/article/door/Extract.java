package org.stet.article.door;

import java.util.List;

import org.stet.text.Normalised;

/**
 * What a reader gets out of an original that is more than plain text: lines with their kinds, and facts.
 *
 * @param decoded the original's own characters, for the charset and its doubts
 */
record Extract(Draft.Reader reader, List<Line> lines, Found found, Normalised decoded) {

    Extract {
        lines = List.copyOf(lines);
    }
}
