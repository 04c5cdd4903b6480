package org.stet.handout.setting;

import java.util.List;

/**
 * A page of a sheet.
 *
 * @param number from 1
 * @param lines those that stand on it; empty on a page for what comes before or after the text alone
 * @param opening whether what comes before the text stands on it
 * @param closing whether what comes after the text stands on it
 */
public record Page(int number, List<TextLine> lines, boolean opening, boolean closing) {

    public Page {
        lines = List.copyOf(lines);
    }
}
