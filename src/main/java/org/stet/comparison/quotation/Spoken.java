package org.stet.comparison.quotation;

import java.util.Arrays;

import org.stet.text.Passage;

/**
 * A quotation: the words of one passage, whatever interrupts them.
 *
 * @param text that they stand in
 * @param passage its spans, in code points of that text
 */
public record Spoken(ComparedText text, Passage passage, int[] words) {

    public static Spoken in(ComparedText text, Passage passage) {
        return new Spoken(text, passage, text.in(passage));
    }

    /** How many words it has. */
    public int size() {
        return words.length;
    }

    int[] ids() {
        return text.ids(words);
    }

    /** How much it takes to say these words by chance: the sum of what each weighs. */
    int evidence() {
        return text.vocabulary().evidence(ids());
    }

    /** The words from one to another, numbered from 0 within the quotation; an interruption left out. */
    String shown(int first, int last) {
        var shown = new StringBuilder(text.words(words[first]));
        int from = first;
        for (int i = first + 1; i <= last; i++) {
            if (words[i] != words[i - 1] + 1) {
                from = i;
                shown.append(text.between()).append(text.words(words[i]));
            } else {
                var until = text.words(words[from], words[i - 1]).length();
                shown.append(text.words(words[from], words[i]).substring(until));
            }
        }
        return shown.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spoken that && text == that.text && passage.equals(that.passage);
    }

    @Override
    public int hashCode() {
        return passage.hashCode();
    }

    @Override
    public String toString() {
        return size() == 0 ? "" : shown(0, size() - 1) + Arrays.toString(words);
    }
}
