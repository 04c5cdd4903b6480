package org.stet.text.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stet.text.Block;
import org.stet.text.Blocks;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * Finds the passages of an earlier version in a later one. Only a passage whose words and surroundings are the same is
 * taken to be where it was; of every other one this says what became of it and what place it would propose, and a person
 * decides.
 */
public final class Reanchoring {

    /** Code points on either side that belong to a passage's surroundings, as in a W3C Text Quote Selector. */
    private static final int CONTEXT = 32;

    /** Words found elsewhere are taken for the same passage if so many code points beside them are the same too. */
    private static final int SAME_CONTEXT = 16;

    /** At so many places the words of a passage are looked at; what stands at more of them is recognised at none. */
    private static final int PLACES = 500;

    private final Version before;
    private final Version after;
    private final Collation collation;

    public Reanchoring(Version before, Version after) {
        this.before = before;
        this.after = after;
        this.collation = Collation.of(before.text(), after.text());
    }

    public Collation collation() {
        return collation;
    }

    /** @param passage of the earlier version, each of its spans within a block */
    public Anchor anchor(Passage passage) {
        var same = kept(passage);
        if (same.isPresent()) {
            boolean unchanged = passage.spans().stream().allMatch(this::surroundingsKept);
            return new Anchor(unchanged ? Fate.UNCHANGED : Fate.SURROUNDINGS, same.get());
        }
        boolean mostlyThere = 2 * keptCodePoints(passage) >= passage.length();
        var here = rewritten(passage);
        if (mostlyThere && here.isPresent()) {
            return new Anchor(Fate.WORDS, here.get());
        }
        return elsewhere(passage)
                .map(place -> new Anchor(Fate.MOVED, place))
                .or(() -> here.map(place -> new Anchor(Fate.WORDS, place)))
                .orElseGet(() -> new Anchor(Fate.GONE, null));
    }

    /** The same words in a row, span by span, where a passage may lie. */
    private Optional<Passage> kept(Passage passage) {
        var spans = new ArrayList<Span>();
        for (Span span : passage.spans()) {
            var place = collation.kept(span);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            spans.add(place.get());
        }
        return passage(spans).filter(this::isAllowed);
    }

    private boolean surroundingsKept(Span span) {
        var block = Blocks.around(span, before.blocks());
        if (block.isEmpty()) {
            return false;
        }
        Span lines = block.get().span();
        Span sentences = sentencesAround(span);
        Span around = new Span(
                Math.max(lines.start(), Math.min(sentences.start(), span.start() - CONTEXT)),
                Math.min(lines.end(), Math.max(sentences.end(), span.end() + CONTEXT)));
        return collation
                .kept(around)
                .flatMap(there ->
                        Blocks.around(there, after.blocks()).filter(now -> isLike(block.get(), now, around, there)))
                .isPresent();
    }

    /** Whether a block is still of its kind, and begins and ends where it did as far as that can be seen from here. */
    private static boolean isLike(Block was, Block is, Span around, Span there) {
        return was.kind() == is.kind()
                && (around.start() == was.span().start())
                        == (there.start() == is.span().start())
                && (around.end() == was.span().end())
                        == (there.end() == is.span().end());
    }

    /** From the first to the last sentence that the span has a part of; the span itself where there is none. */
    private Span sentencesAround(Span span) {
        int start = span.start();
        int end = span.end();
        int low = 0;
        int high = before.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.sentences().get(middle).end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int i = low; i < before.sentences().size(); i++) {
            Span sentence = before.sentences().get(i);
            if (sentence.start() >= span.end()) {
                break;
            }
            start = Math.min(start, sentence.start());
            end = Math.max(end, sentence.end());
        }
        return new Span(start, end);
    }

    private int keptCodePoints(Passage passage) {
        int kept = 0;
        for (Span span : passage.spans()) {
            for (Run run : collation.runsIn(span)) {
                kept += Math.min(run.beforeEnd(), span.end()) - Math.max(run.before(), span.start());
            }
        }
        return kept;
    }

    /** What stands between the kept words next to the passage's borders, unless that is much more than stood there. */
    private Optional<Passage> rewritten(Passage passage) {
        var spans = new ArrayList<Span>();
        for (Span span : passage.spans()) {
            int start = startAfter(span);
            int end = endAfter(span);
            boolean anythingKept = !collation.runsIn(span).isEmpty();
            int limit = (anythingKept ? 6 : 3) * span.length() + CONTEXT;
            if (start < end && end - start <= limit) {
                trimmed(new Span(start, end)).ifPresent(spans::add);
            }
        }
        return passage(spans)
                .flatMap(place -> Blocks.split(place, after.blocks()))
                .map(this::onBorders)
                .flatMap(this::passage)
                .filter(this::isAllowed);
    }

    /** Of the first code point if it is kept, else what follows the one in front of it, else the first that is kept. */
    private int startAfter(Span span) {
        var first = collation.runAt(span.start());
        if (first.isPresent()) {
            return first.get().carry(span.start());
        }
        var inFront = span.start() == 0 ? Optional.<Run>empty() : collation.runAt(span.start() - 1);
        if (inFront.isPresent()) {
            return inFront.get().afterEnd();
        }
        var within = collation.runsIn(span);
        return within.isEmpty()
                ? (span.start() == 0 ? 0 : Integer.MAX_VALUE)
                : within.get(0).after();
    }

    private int endAfter(Span span) {
        var last = collation.runAt(span.end() - 1);
        if (last.isPresent()) {
            return last.get().carry(span.end());
        }
        var behind = collation.runAt(span.end());
        if (behind.isPresent()) {
            return behind.get().carry(span.end());
        }
        var within = collation.runsIn(span);
        if (!within.isEmpty()) {
            return within.get(within.size() - 1).afterEnd();
        }
        return span.end() == before.text().length() ? after.text().length() : 0;
    }

    /** The same words at another place: in new text, or between words that are like those that stood beside them. */
    private Optional<Passage> elsewhere(Passage passage) {
        String string = after.text().string();
        Span first = passage.spans().get(0);
        String words = before.text().words(first);
        Passage best = null;
        int bestLikeness = -1;
        int unit = string.indexOf(words);
        for (int looked = 0; unit >= 0 && looked < PLACES; looked++, unit = string.indexOf(words, unit + 1)) {
            int shift = after.text().codePoint(unit) - first.start();
            var place = shifted(passage, shift).filter(this::isAllowed);
            if (place.isEmpty() || !sameWords(passage, place.get())) {
                continue;
            }
            int likeness = likeness(passage.hull(), place.get().hull());
            if ((likeness >= SAME_CONTEXT || isNew(place.get().hull())) && likeness > bestLikeness) {
                best = place.get();
                bestLikeness = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Passage> shifted(Passage passage, int shift) {
        if (passage.hull().start() + shift < 0
                || passage.hull().end() + shift > after.text().length()) {
            return Optional.empty();
        }
        return Optional.of(new Passage(passage.spans().stream()
                .map(span -> new Span(span.start() + shift, span.end() + shift))
                .toList()));
    }

    private boolean sameWords(Passage was, Passage is) {
        for (int i = 0; i < was.spans().size(); i++) {
            if (!before.text()
                    .words(was.spans().get(i))
                    .equals(after.text().words(is.spans().get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Code points that are the same beside both, at most {@link #CONTEXT} on either side. */
    private int likeness(Span was, Span is) {
        var context = before.text().quote(was);
        var there = after.text().quote(is);
        int behind = common(context.suffix(), there.suffix());
        int inFront = common(reversed(context.prefix()), reversed(there.prefix()));
        return inFront + behind;
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.codePointCount(0, length);
    }

    private static String reversed(String string) {
        return new StringBuilder(string).reverse().toString();
    }

    /** Whether nothing of a stretch of the later version was in the earlier one. */
    private boolean isNew(Span span) {
        return collation.runs().stream().noneMatch(run -> new Span(run.after(), run.afterEnd()).overlaps(span));
    }

    private Optional<Span> trimmed(Span span) {
        StoredText text = after.text();
        String string = text.string();
        int start = text.utf16(span.start());
        int end = text.utf16(span.end());
        while (start < end && isBlank(string.codePointAt(start))) {
            start += Character.charCount(string.codePointAt(start));
        }
        while (end > start && isBlank(string.codePointBefore(end))) {
            end -= Character.charCount(string.codePointBefore(end));
        }
        return start < end ? Optional.of(new Span(text.codePoint(start), text.codePoint(end))) : Optional.empty();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private List<Span> onBorders(Passage passage) {
        return passage.spans().stream()
                .map(span -> {
                    int start = span.start();
                    int end = span.end();
                    while (!after.text().isGraphemeBorder(start)) {
                        start--;
                    }
                    while (!after.text().isGraphemeBorder(end)) {
                        end++;
                    }
                    return new Span(start, end);
                })
                .toList();
    }

    private boolean isAllowed(Passage passage) {
        return Blocks.keepTo(passage, after.blocks())
                && passage.spans().stream()
                        .allMatch(span -> after.text().isGraphemeBorder(span.start())
                                && after.text().isGraphemeBorder(span.end()));
    }

    /** One passage of them, if they are in order and apart; spans that came to touch are one. */
    private Optional<Passage> passage(List<Span> spans) {
        var joined = new ArrayList<Span>();
        for (Span span : spans) {
            if (!joined.isEmpty()) {
                Span last = joined.get(joined.size() - 1);
                if (span.start() < last.end()) {
                    return Optional.empty();
                }
                if (span.start() == last.end()) {
                    joined.set(joined.size() - 1, new Span(last.start(), span.end()));
                    continue;
                }
            }
            joined.add(span);
        }
        return joined.isEmpty() ? Optional.empty() : Optional.of(new Passage(joined));
    }
}
