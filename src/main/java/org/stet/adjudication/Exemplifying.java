package org.stet.adjudication;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.CurrentAccount;
import org.stet.annotation.Reading;
import org.stet.article.ReadText;
import org.stet.article.TextVersions;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.Members;
import org.stet.project.Project;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Example;
import org.stet.schema.Label;
import org.stet.text.Blocks;
import org.stet.text.Span;

/** Turns a settled difference into an example of a label, so that the next reader finds the case in the guideline. */
@ApplicationScoped
class Exemplifying {

    /** The longest text of an example, in UTF-16 units, as the tag sets' JSON Schema has it. */
    private static final int LONGEST = 600;

    private final Members members;
    private final CurrentAccount current;
    private final TextVersions texts;
    private final ProjectTagSets tagSets;

    Exemplifying(Members members, CurrentAccount current, TextVersions texts, ProjectTagSets tagSets) {
        this.members = members;
        this.current = current;
        this.texts = texts;
        this.tagSets = tagSets;
    }

    /**
     * What somebody wants to become an example.
     *
     * @param label the label's id
     * @param positive whether the label belongs on the words
     * @param note why; a negative example needs one
     */
    record Wish(String label, boolean positive, @Nullable String note) {}

    /**
     * What it comes to, or came to.
     *
     * @param tagSet the tag set's name
     * @param from its version before, {@code to} after
     * @param examples how many the label has then
     * @param readings how many readings that are handed in stay under earlier versions; those still open stay too
     */
    record Touched(String tagSet, int from, int to, String label, int examples, long readings, Example example) {}

    /** What it would come to. Saves nothing. */
    Touched dryRun(Settlement settlement, Wish wish) {
        var settled = settled(settlement);
        Project project = Project.findById(settled.project);
        members.require(project.id, Role.EDITOR);
        var tagSet = tagSets.whole(project);
        var label = tagSet.label(wish.label())
                .orElseThrow(() -> ProblemException.of(ProblemType.INVALID_REQUEST, "The tag set has no such label.")
                        .field("label", "Is a label of the project's tag set."));
        return new Touched(
                tagSet.name(),
                tagSet.version(),
                tagSet.version() + 1,
                label.name(),
                label.examples().size() + 1,
                Reading.submittedIn(project.id).stream()
                        .filter(reading -> !reading.isSettled())
                        .count(),
                example(settlement, settled, label, wish));
    }

    /**
     * Adds the example to a new version of the project's tag set.
     *
     * @param change made by the client; a repeat changes nothing
     * @throws ProblemException {@code invalid-tag-set} when the tag set has no room for it
     */
    Touched add(Settlement settlement, Wish wish, UUID change) {
        var touched = dryRun(settlement, wish);
        var settled = settled(settlement);
        tagSets.addExample(settled.project, wish.label(), touched.example(), change, current.who());
        return touched;
    }

    private static Reading settled(Settlement settlement) {
        return Reading.byId(settlement.reading).orElseThrow(ProblemException::unknown);
    }

    private Example example(Settlement settlement, Reading settled, Label label, Wish wish) {
        var note = wish.note() == null || wish.note().isBlank()
                ? settlement.reason
                : wish.note().strip();
        if (!wish.positive() && note == null) {
            throw ProblemException.of(ProblemType.INVALID_REQUEST, "A negative example says why.")
                    .field("note", "Say what it is instead of “%s”.".formatted(label.name()));
        }
        var span = words(settlement);
        var text = texts.read(settled.text);
        return new Example(
                wish.positive() ? Example.Kind.POSITIVE : Example.Kind.NEGATIVE,
                around(text, span),
                text.text().words(span),
                note);
    }

    /** The words that the decision is about: those it was settled to, else those that a reader had. */
    private static Span words(Settlement settlement) {
        var decision = settlement.decided();
        if (!decision.tags().isEmpty()) {
            return decision.tags().get(0).spans().get(0).span();
        }
        var copies = Resolution.of(settlement.had(), decision).tags();
        if (!copies.isEmpty() && copies.get(0).at() != null) {
            return copies.get(0).at().spans().get(0);
        }
        return settlement.had().stream()
                .flatMap(had -> had.tags().stream())
                .filter(tag -> copies.isEmpty() || tag.id().equals(copies.get(0).of()))
                .map(tag -> tag.spans().get(0))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_REQUEST, "Only a difference about a passage can become an example."));
    }

    /** The line in which the words stand, cut where it is too long for an example. */
    private static String around(ReadText text, Span words) {
        var line =
                Blocks.around(words, text.blocks()).map(block -> block.span()).orElse(words);
        if (text.text().words(line).length() <= LONGEST) {
            return text.text().words(line);
        }
        int room = Math.max(0, LONGEST / 2 - words.length() / 2 - 1);
        int start = Math.max(line.start(), words.start() - room / 2);
        int end = Math.min(line.end(), words.end() + room / 2);
        return text.text().words(new Span(start, end));
    }
}
