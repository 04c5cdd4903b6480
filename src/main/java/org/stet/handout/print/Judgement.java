package org.stet.handout.print;

import java.util.List;

import org.stet.comparison.Tag;

/**
 * What the readers say about one passage.
 *
 * @param agreed whether there is one answer
 * @param left tags of the first reading; where they agree, the one that stands for both
 * @param right tags of the second reading; empty where they agree or there is no second one
 */
record Judgement(boolean agreed, List<Tag> left, List<Tag> right) {

    Judgement {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
