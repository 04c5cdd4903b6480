package org.stet.handout.sheet;

import java.util.List;

import org.stet.text.BlockKind;

/**
 * A line of an article as it is set: never broken anew, so that its number is the same on every sheet and in every
 * format.
 *
 * @param number from 1, counted through all articles of the pack
 * @param kind of the block that it belongs to
 * @param first whether it is its block's first line
 * @param last whether it is its block's last line
 * @param gap whether words of the article are left out before it
 * @param turn whether it begins a page of a sheet; never for a sheet's first line
 * @param writing the language and direction of its block
 * @param runs in order; together they are the line's words
 * @param margin codes of tags that have no line of their own here; shown beside the line, each with a bracket
 */
public record SetLine(
        int number,
        BlockKind kind,
        boolean first,
        boolean last,
        boolean gap,
        boolean turn,
        Inline.Writing writing,
        List<Run> runs,
        List<String> margin) {

    public SetLine {
        runs = List.copyOf(runs);
        margin = List.copyOf(margin);
    }
}
