package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.CueWords;
import org.stet.suggestion.language.NameWords;
import org.stet.suggestion.language.NamingWords;
import org.stet.suggestion.language.SourceNames;
import org.stet.text.Marks;
import org.stet.text.Passage;
import org.stet.text.Span;

/**
 * Whose words an article gives: those in quotation marks (rules S1 to S4) and those retold (S5), which find their cues
 * together.
 */
public final class Speech {

    private static final int QUOTED_VERSION = 4;
    private static final int RETOLD_VERSION = 3;

    private final AnalysedText text;
    private final Speakers speakers;
    private final List<Utterance> quoted = new ArrayList<>();
    private final List<Retold> retold;
    private final SourceNames names;
    private final NamingWords naming;

    private Speech(AnalysedText text, CueWords words, NameWords list, NamingWords naming) {
        this.text = text;
        this.naming = naming;
        this.names = new SourceNames(text, list);
        var cues = text.cues(words);
        this.speakers = new Speakers(text, cues);
        quote();
        this.retold = new RetoldWords(text, cues).all();
    }

    /**
     * @param words that bring in somebody's words, in the language of the text
     * @param names words that tell what kind of source it is
     * @param naming words that tell a name or a title in quotation marks
     */
    public static Speech in(AnalysedText text, CueWords words, NameWords names, NamingWords naming) {
        return mended(SpeechBorders.mended(text, words), words, names, naming);
    }

    /** The same for a text whose quotations end where they end already. */
    static Speech mended(AnalysedText text, CueWords words, NameWords names, NamingWords naming) {
        return new Speech(text, words, names, naming);
    }

    private void quote() {
        var whose = speakers.all();
        var kinds = new QuotationKinds(text, speakers, naming);
        for (int i = 0; i < text.quotations().size(); i++) {
            if (speakers.sentencesOf(i).isEmpty()) {
                continue; // page furniture
            }
            var quotation = text.quotations().get(i);
            var utterance =
                    new Utterance(quotation.passage(), kinds.of(i, whose.get(i)), quotation.marks(), whose.get(i));
            var before = quoted.isEmpty() ? null : quoted.get(quoted.size() - 1);
            if (before != null && isInterrupted(i, before, utterance)) {
                quoted.set(quoted.size() - 1, joined(before, utterance));
            } else {
                quoted.add(utterance);
            }
        }
    }

    /** "We will go," he said, "when we are asked": one utterance, with the speaker in its middle. */
    private boolean isInterrupted(int quotation, Utterance before, Utterance after) {
        var cue = before.speaker().cue();
        if (cue == null || before.speaker().place() != Place.MIDDLE || !before.isClause()) {
            return false;
        }
        var sentence = cue.sentence();
        int next = Speakers.firstToken(sentence, quotation);
        return next < sentence.size()
                && next - cue.end() <= 2
                && before.passage().hull().end() < after.passage().hull().start();
    }

    private static Utterance joined(Utterance before, Utterance after) {
        var spans = Stream.concat(before.passage().spans().stream(), after.passage().spans().stream())
                .toList();
        var marks = before.marks() == Marks.COMPLETE ? after.marks() : before.marks();
        return new Utterance(new Passage(spans), before.use(), marks, before.speaker());
    }

    /** All that is proposed of it, in text order. */
    public List<Proposal> proposals() {
        return Stream.concat(
                        quoted.stream().map(Speech::proposal), retold.stream().map(this::proposal))
                .sorted((a, b) -> a.passage().hull().compareTo(b.passage().hull()))
                .toList();
    }

    private static Proposal proposal(Utterance utterance) {
        var speaker = utterance.speaker();
        Map<String, String> values = new HashMap<>();
        values.put("marks", utterance.marks().id());
        values.put("cue-place", speaker.place().id());
        var stance = speaker.stance();
        if (stance != null) {
            values.put("cue-stance", stance);
        }
        if (!utterance.isClause()) {
            values.put("use", utterance.use().id());
        }
        double confidence = utterance.marks() == Marks.COMPLETE ? (speaker.isKnown() ? 0.9 : 0.7) : 0.5;
        return new Proposal(
                "S3",
                QUOTED_VERSION,
                utterance.isClause() ? Kind.DIRECT_QUOTE : Kind.PARTIAL_QUOTE,
                utterance.passage(),
                triggers(speaker),
                values,
                speaker,
                confidence);
    }

    private Proposal proposal(Retold retold) {
        var cue = retold.cue();
        var source = cue.sourceSpan();
        var speaker = new Speaker(
                source, cue, cue.span().start() < retold.passage().hull().start() ? Place.BEFORE : Place.AFTER);
        return new Proposal(
                "S5",
                RETOLD_VERSION,
                isDocumented(source) ? Kind.DOCUMENTED_STATEMENT : Kind.RETOLD_WORDS,
                retold.passage(),
                triggers(speaker),
                Map.of(
                        "cue-place",
                        speaker.place().id(),
                        "cue-stance",
                        cue.kind().stance()),
                speaker,
                source == null ? 0.5 : 0.8);
    }

    private boolean isDocumented(@Nullable Span source) {
        return source != null && names.of(source).kind().equals("document-or-data");
    }

    private static List<Span> triggers(Speaker speaker) {
        var cue = speaker.cue();
        return Stream.of(speaker.source(), cue == null ? null : cue.span())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
