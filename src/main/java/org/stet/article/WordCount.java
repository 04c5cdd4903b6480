package org.stet.article;

import java.util.List;
import java.util.Locale;

import org.stet.text.Block;
import org.stet.text.BlockKind;
import org.stet.text.Segmentation;
import org.stet.text.Span;
import org.stet.text.StoredText;

/** Counts words as everything else in Stet does: without boilerplate. */
final class WordCount {

    private WordCount() {}

    /** @param language a BCP 47 tag */
    static int of(StoredText text, List<Block> blocks, String language) {
        return of(Segmentation.of(text, blocks, Locale.forLanguageTag(language)).words(), blocks);
    }

    /** @param words in text order, as {@code blocks} are */
    static int of(List<Span> words, List<Block> blocks) {
        int counted = 0;
        int at = 0;
        for (Block block : blocks) {
            while (at < words.size() && words.get(at).start() < block.span().end()) {
                if (block.kind() != BlockKind.BOILERPLATE
                        && words.get(at).start() >= block.span().start()) {
                    counted++;
                }
                at++;
            }
        }
        return counted;
    }
}
