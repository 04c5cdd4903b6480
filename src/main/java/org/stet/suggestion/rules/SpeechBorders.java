package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.Cue;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NounPhrases;
import org.stet.suggestion.language.PartOfSpeech;
import org.stet.suggestion.language.Sentence;
import org.stet.text.Marks;
import org.stet.text.Passage;
import org.stet.text.Quotation;
import org.stet.text.Span;

/**
 * Ends quotations that run over paragraphs where the words tell what the marks cannot (rule S2). Whoever forgets a closer
 * before a paragraph of narration, or before another speaker's opener, leaves marks that look like continued speech; but
 * narration says who says something, and another speaker has a name of their own.
 */
final class SpeechBorders {

    private static final Set<String> IN_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours");

    private final AnalysedText marked;
    /** The same text with the quotations that are looked into taken away, so that their words can be read. */
    private final AnalysedText plain;

    private final CueWords words;

    private SpeechBorders(AnalysedText marked, Set<Quotation> doubtful, CueWords words) {
        this.marked = marked;
        this.words = words;
        this.plain = marked.with(marked.quotations().stream()
                .filter(quotation -> !doubtful.contains(quotation))
                .toList());
    }

    /** The text with its quotations ended where they end; the text itself where nothing is to be done. */
    static AnalysedText mended(AnalysedText text, CueWords words) {
        var doubtful = new HashSet<Quotation>();
        for (var quotation : text.quotations()) {
            var hull = quotation.passage().hull();
            if (text.blockAt(hull.start()) != text.blockAt(hull.end() - 1)) {
                doubtful.add(quotation);
            }
        }
        return doubtful.isEmpty() ? text : new SpeechBorders(text, doubtful, words).mended(doubtful);
    }

    private AnalysedText mended(Set<Quotation> doubtful) {
        var all = new ArrayList<Quotation>();
        boolean changed = false;
        for (var quotation : marked.quotations()) {
            var parts = doubtful.contains(quotation) ? parts(quotation) : List.of(quotation);
            changed |= parts.size() > 1;
            all.addAll(parts);
        }
        all.sort(Comparator.comparing(one -> one.passage().hull()));
        return changed ? marked.with(all) : marked;
    }

    private List<Quotation> parts(Quotation quotation) {
        var spans = quotation.passage().spans();
        int unopened = firstUnopened(spans);
        if (unopened < spans.size()) {
            boolean narrated = spans.subList(unopened, spans.size()).stream().anyMatch(this::isNarration);
            return narrated ? afterNarration(quotation, unopened) : List.of(quotation);
        }
        int last = spans.size() - 1;
        return isAnotherSpeaker(spans.get(0), spans.get(last)) ? before(quotation, last) : List.of(quotation);
    }

    /** Index of the first span without an opener, their number if all have one. */
    private int firstUnopened(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            int sign = marked.words(new Span(spans.get(i).start(), spans.get(i).start() + 1))
                    .codePointAt(0);
            if (Character.isLetterOrDigit(sign)) {
                return i;
            }
        }
        return spans.size();
    }

    /** What was said ends with its paragraph; what closes later has lost its opener. */
    private static List<Quotation> afterNarration(Quotation quotation, int unopened) {
        var spans = quotation.passage().spans();
        return List.of(
                part(quotation, spans.subList(0, unopened), Marks.CLOSER_MISSING),
                part(quotation, spans.subList(spans.size() - 1, spans.size()), Marks.OPENER_MISSING));
    }

    private static List<Quotation> before(Quotation quotation, int border) {
        var spans = quotation.passage().spans();
        return List.of(
                part(quotation, spans.subList(0, border), Marks.CLOSER_MISSING),
                part(quotation, spans.subList(border, spans.size()), quotation.marks()));
    }

    private static Quotation part(Quotation whole, List<Span> spans, Marks marks) {
        return new Quotation(new Passage(spans), whole.depth(), marks, whole.family());
    }

    /** A paragraph in which a third person says something, and nobody speaks of "me" or to "you". */
    private boolean isNarration(Span span) {
        boolean spoken = plain.tokensIn(span).stream().anyMatch(token -> IN_PERSON.contains(token.lower()));
        return !spoken
                && plain.sentencesIn(span).stream()
                        .flatMap(sentence -> plain.cues(words).of(sentence).stream())
                        .anyMatch(cue -> isInside(cue, span) && isNamed(cue));
    }

    private static boolean isInside(Cue cue, Span span) {
        var source = cue.sourceSpan();
        return source != null && span.contains(source) && span.contains(cue.span());
    }

    private static boolean isNamed(Cue cue) {
        return !names(cue.sentence(), cue.source()).isEmpty();
    }

    /** Whether the paragraph tells who speaks before its opener, and another name stands behind the last closer. */
    private boolean isAnotherSpeaker(Span first, Span last) {
        var before = nameBefore(first);
        var after = nameAfter(last);
        return !before.isEmpty() && after.size() > 1 && after.stream().noneMatch(before::contains);
    }

    /** The name in the subject of the sentence that leads to a quotation; empty if it has none. */
    private Set<String> nameBefore(Span opening) {
        var block = marked.blocks().get(marked.blockAt(opening.start()));
        if (block.span().start() == opening.start()) {
            return Set.of();
        }
        var before = marked.sentencesIn(new Span(block.span().start(), opening.start()));
        if (before.isEmpty() || !before.get(before.size() - 1).isReadable()) {
            return Set.of();
        }
        var leading = before.get(before.size() - 1);
        for (int i = 1; i < leading.size(); i++) {
            var part = leading.part(i);
            boolean verb = part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
            if (verb && !leading.token(i).quoted()) {
                return names(leading, NounPhrases.subjectBefore(leading, i));
            }
        }
        return Set.of();
    }

    /** The name in the source of a cue right behind a quotation; empty if there is none. */
    private Set<String> nameAfter(Span closing) {
        return marked.sentencesIn(closing).stream()
                .flatMap(sentence -> marked.cues(words).of(sentence).stream())
                .filter(cue -> cue.span().start() >= closing.end())
                .findFirst()
                .map(cue -> names(cue.sentence(), cue.source()))
                .orElse(Set.of());
    }

    private static Set<String> names(Sentence sentence, NounPhrases.@Nullable Phrase phrase) {
        var names = new HashSet<String>();
        if (phrase == null) {
            return names;
        }
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (sentence.part(i) == PartOfSpeech.PROPN && sentence.token(i).capitalised()) {
                names.add(sentence.token(i).form().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
