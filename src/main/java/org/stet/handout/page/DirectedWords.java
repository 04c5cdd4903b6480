package org.stet.handout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.ibm.icu.text.Bidi;

import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;

/**
 * Words of one run of a line that are written in one direction.
 *
 * @param run its index in the line
 * @param level how deep the direction is embedded (Unicode Standard Annex 9, BD2); from left to right if even
 * @param first whether the run begins with them
 * @param last whether it ends with them
 */
record DirectedWords(int run, String text, int level, boolean first, boolean last) {

    /** The words of a line in the order in which they are read. */
    static List<DirectedWords> of(SetLine line) {
        var text = line.runs().stream().map(Run::words).collect(Collectors.joining());
        var base = Setting.isLeftToRight(line.writing()) ? Bidi.LTR : Bidi.RTL;
        var levels = text.isEmpty() ? new byte[0] : new Bidi(text, base).getLevels();
        var pieces = new ArrayList<DirectedWords>();
        int at = 0;
        for (int run = 0; run < line.runs().size(); run++) {
            int end = at + line.runs().get(run).words().length();
            for (int from = at; from < end; ) {
                int to = from + 1;
                while (to < end && levels[to] == levels[from]) {
                    to++;
                }
                pieces.add(new DirectedWords(run, text.substring(from, to), levels[from], from == at, to == end));
                from = to;
            }
            at = end;
        }
        return pieces;
    }
}
