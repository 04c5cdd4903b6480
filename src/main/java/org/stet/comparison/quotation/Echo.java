package org.stet.comparison.quotation;

import java.util.ArrayList;
import java.util.List;

import org.stet.comparison.quotation.LocalAlignment.Pair;
import org.stet.comparison.quotation.Part.Kind;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * A quotation found again in another text, in full or trimmed.
 *
 * @param pairs its words with those of the text, in the order of the quotation; of a changed word both
 */
public record Echo(Spoken quotation, ComparedText text, List<Pair> pairs) {

    /** Words between two words of a piece that stand outside the marks and belong to nobody's speech: "she said". */
    private static final int FAR = 3;

    public Echo {
        pairs = List.copyOf(pairs);
    }

    private boolean same(Pair pair) {
        return quotation.text().id(quotation.words()[pair.left()]) == text.id(pair.right());
    }

    /** Whether no word of it was left out; one may be changed. */
    public boolean whole() {
        return pairs.size() == quotation.size();
    }

    /** Whether it is the same word for word. */
    public boolean verbatim() {
        return whole() && changed() == 0 && added() == 0;
    }

    /** How many words are the same. */
    public int kept() {
        return (int) pairs.stream().filter(this::same).count();
    }

    /** How many words stand in the place of others. */
    public int changed() {
        return pairs.size() - kept();
    }

    /** How many words were left out. */
    public int dropped() {
        return quotation.size() - pairs.size();
    }

    /** How many words were put in between. */
    public int added() {
        return parts().stream()
                .filter(part -> part.kind() == Kind.ADDED)
                .mapToInt(part -> Math.max(1, part.words().split(" ").length))
                .sum();
    }

    /** Whether most of the words that were found stand between quotation marks. */
    public boolean inMarks() {
        return 2 * pairs.stream().filter(pair -> text.inMarks(pair.right())).count() >= pairs.size();
    }

    /** Where it stands in the text, in code points: a span for each part that nothing foreign interrupts. */
    public Passage passage() {
        var spans = new ArrayList<Span>();
        var inOrder = pairs.stream().mapToInt(Pair::right).sorted().toArray();
        int from = 0;
        for (int i = 1; i <= inOrder.length; i++) {
            if (i == inOrder.length || interrupted(inOrder[i - 1], inOrder[i])) {
                spans.add(new Span(
                        text.place(inOrder[from]).start(),
                        text.place(inOrder[i - 1]).end()));
                from = i;
            }
        }
        return new Passage(spans);
    }

    /** Whether something stands between two of its words in the text that is not of the quotation. */
    private boolean interrupted(int before, int after) {
        int between = after - before - 1;
        if (between <= 0) {
            return false;
        }
        if (between > FAR && !(text.inMarks(before) && text.inMarks(after))) {
            return true;
        }
        for (int word = before + 1; word < after; word++) {
            if (text.inMarks(before) && text.inMarks(after) && !text.inMarks(word)) {
                return true;
            }
        }
        return between > 4 * FAR;
    }

    /** The quotation word by word beside what the text makes of it. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        int said = 0;
        for (int i = 0; i < pairs.size(); ) {
            var pair = pairs.get(i);
            if (i > 0) {
                between(pairs.get(i - 1).right(), pair.right(), parts);
            }
            if (pair.left() > said) {
                parts.add(Part.of(Kind.DROPPED, quotation.shown(said, pair.left() - 1)));
            }
            if (same(pair)) {
                int last = i;
                while (last + 1 < pairs.size() && goesOn(pairs.get(last), pairs.get(last + 1))) {
                    last++;
                }
                parts.add(Part.of(
                        Kind.SAME, text.words(pair.right(), pairs.get(last).right())));
                i = last;
            } else {
                var was = quotation.text().words(quotation.words()[pair.left()]);
                parts.add(new Part(Likeness.of(was, text.words(pair.right())), text.words(pair.right()), was));
            }
            said = pairs.get(i).left() + 1;
            i++;
        }
        if (said < quotation.size()) {
            parts.add(Part.of(Kind.DROPPED, quotation.shown(said, quotation.size() - 1)));
        }
        return parts;
    }

    private boolean goesOn(Pair before, Pair after) {
        return same(after) && after.left() == before.left() + 1 && after.right() == before.right() + 1;
    }

    private void between(int before, int after, List<Part> parts) {
        if (after < before || interrupted(before, after)) {
            parts.add(Part.of(Kind.APART, ""));
        } else if (after > before + 1) {
            parts.add(Part.of(Kind.ADDED, text.words(before + 1, after - 1)));
        }
    }
}
