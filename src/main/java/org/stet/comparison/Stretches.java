package org.stet.comparison;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a compared text one by one, or with those that agree folded together. */
public final class Stretches {

    private final List<ComparePage.Stretch> stretches = new ArrayList<>();
    private final List<LaneBlock> agreeing = new ArrayList<>();

    private Stretches() {}

    public static List<ComparePage.Stretch> of(List<LaneBlock> blocks, boolean fold) {
        var stretches = new Stretches();
        for (var block : blocks) {
            if (fold && !block.differs()) {
                stretches.agreeing.add(block);
                continue;
            }
            stretches.fold();
            stretches.stretches.add(new ComparePage.Stretch(
                    false, block.paragraph(), block.paragraph(), block.agreements(), List.of(block)));
        }
        stretches.fold();
        return stretches.stretches;
    }

    private void fold() {
        if (agreeing.isEmpty()) {
            return;
        }
        var paragraphs = agreeing.stream()
                .mapToInt(LaneBlock::paragraph)
                .filter(paragraph -> paragraph > 0)
                .summaryStatistics();
        stretches.add(new ComparePage.Stretch(
                true,
                paragraphs.getCount() == 0 ? 0 : paragraphs.getMin(),
                paragraphs.getCount() == 0 ? 0 : paragraphs.getMax(),
                agreeing.stream().mapToInt(LaneBlock::agreements).sum(),
                List.copyOf(agreeing)));
        agreeing.clear();
    }
}
