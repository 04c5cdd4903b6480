package org.stet.article.door;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.stet.text.StoredText;

/** Finds the headline of an article once more in a corrected text of it, where it may have been corrected as well. */
final class HeadlineAgain {

    /** A near headline is looked for among so many blocks at the top; the same one anywhere. */
    private static final int TOP = 12;

    /** Words; where a script sets no blanks between them, its characters. */
    private static final Pattern PARTS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]+");

    private HeadlineAgain() {}

    /** The words of the block that is the headline, or most like it; null where none is like it. */
    static @Nullable String in(StoredText text, List<ProposedBlock> blocks, String headline) {
        String known = Folding.fold(headline);
        var parts = parts(known);
        String best = null;
        int most = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String words = text.words(blocks.get(i).span());
            String folded = Folding.fold(words);
            if (folded.equals(known)) {
                return words;
            }
            int shared = i < TOP && !words.contains("\n") ? near(parts, parts(folded)) : 0;
            if (shared > most) {
                best = words;
                most = shared;
            }
        }
        return best;
    }

    /** How many parts both have in this order; 0 unless these are most of either. */
    private static int near(List<String> one, List<String> other) {
        int longer = Math.max(one.size(), other.size());
        if (longer > 2 * Math.min(one.size(), other.size())) {
            return 0;
        }
        var row = new int[other.size() + 1];
        for (String part : one) {
            int diagonal = 0;
            for (int i = 1; i <= other.size(); i++) {
                int above = row[i];
                row[i] = part.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(above, row[i - 1]);
                diagonal = above;
            }
        }
        int shared = row[other.size()];
        return 2 * shared > longer ? shared : 0;
    }

    private static List<String> parts(String folded) {
        return PARTS.matcher(folded).results().map(MatchResult::group).toList();
    }
}
