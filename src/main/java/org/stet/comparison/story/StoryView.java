package org.stet.comparison.story;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.comparison.quotation.Part;
import org.stet.text.Passage;

/**
 * A story as it is served and shown: tables whose rows have a cell for each article, in the order of {@code articles}.
 *
 * @param name empty where somebody chose the articles by hand
 * @param sources who is quoted where
 * @param quotations what becomes of each quotation
 * @param targets how each article stands to what is at stake
 * @param labels how much of each article has a label
 */
@Schema(name = "Story")
public record StoryView(
        UUID project,
        String name,
        List<Column> articles,
        List<SourceRow> sources,
        List<Quotation> quotations,
        List<TargetRow> targets,
        List<LabelRow> labels) {

    /**
     * An article of the story.
     *
     * @param text the version of its text
     * @param words those of page furniture left out
     * @param reading whose judgements are shown; {@code null} when there is none to see
     * @param readings those to choose from
     */
    @Schema(name = "StoryArticle")
    public record Column(
            UUID article,
            UUID text,
            String title,
            String outlet,
            @Nullable String published,
            String language,
            String direction,
            int words,
            @Nullable Shown reading,
            List<Shown> readings) {

        /** What to call it in the head of a table: who printed it, or else what it is called. */
        public String called() {
            return outlet.isBlank() ? title : outlet;
        }
    }

    /** @param submitted whether it is handed in; the own one may be open still */
    @Schema(name = "StoryReading")
    public record Shown(UUID id, String reader, boolean submitted) {}

    /**
     * Where words stand.
     *
     * @param reading that the annotation is in; {@code null} when nobody tagged the words
     * @param label its name; empty when nobody tagged the words
     */
    @Schema(name = "StoryPassage")
    public record Place(
            UUID article,
            @Nullable UUID reading,
            @Nullable UUID annotation,
            String label,

            @Schema(description = "Half-open ranges in Unicode code points of the article's text")
            List<Range> spans,

            String exact) {

        /** The spans as a form sends them: {@code 12-20 31-40}. */
        public String written() {
            return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
        }

        /** The page on which a person sees them. */
        public String address() {
            return reading == null ? "/articles/" + article : "/readings/%s#%s".formatted(reading, annotation);
        }
    }

    /** Code points from {@code start} up to {@code end}. */
    @Schema(name = "StorySpan")
    public record Range(
            @Schema(description = "First code point") int start,

            @Schema(description = "Code point after the last")
            int end) {

        static List<Range> of(Passage passage) {
            return passage.spans().stream()
                    .map(span -> new Range(span.start(), span.end()))
                    .toList();
        }
    }

    /** A source and how each article quotes it. */
    @Schema(name = "StorySource")
    public record SourceRow(String name, String kind, List<SourceCell> cells) {}

    /**
     * @param quotations that are tagged with words of this source
     * @param words in all of them
     * @param others further passages that draw on this source: retold, or a statement that rests on it
     */
    @Schema(name = "StorySourceCell")
    public record SourceCell(int quotations, int words, int others, List<Place> places) {}

    /**
     * A quotation, where it is printed at its longest.
     *
     * @param source whose words they are; {@code null} where nobody said
     * @param article the place of that article, from 0
     */
    @Schema(name = "StoryQuotation")
    public record Quotation(
            int number, String words, @Nullable String source, int article, Place place, List<QuotationCell> cells) {}

    /**
     * What an article has of a quotation.
     *
     * @param found {@code in-full}, {@code trimmed}, {@code retold}, {@code too-short} or {@code other-language};
     *     {@code not-word-for-word} while nobody decided on a candidate, {@code not-looked-for} when the words are not there
     *     and nobody tagged whose they are, and {@code not-at-all} only when there is no candidate or all were refused
     * @param leads whether the row shows the quotation as this article prints it
     * @param changed words that stand in the place of others
     * @param dropped words that were left out
     * @param added words that were put in
     * @param tagged whether the reading that is shown has them as a quotation
     * @param inMarks whether they stand between quotation marks
     * @param source to whom the article gives the words, where it is somebody else; else {@code null}
     * @param parts the quotation beside what the article makes of it; empty where it leads
     * @param places where the words are
     * @param candidates passages that may retell it, and those that a person confirmed
     */
    @Schema(name = "StoryQuotationCell")
    public record QuotationCell(
            String found,
            boolean leads,
            int changed,
            int dropped,
            int added,
            boolean tagged,
            boolean inMarks,
            @Nullable String source,
            List<PartView> parts,
            List<Place> places,
            List<Candidate> candidates) {

        /** Whether every word is there as it was said. */
        public boolean verbatim() {
            return found.equals("in-full") && changed == 0 && added == 0;
        }

        /** How many candidates nobody has decided on. */
        public long undecided() {
            return candidates.stream().filter(one -> one.verdict().isEmpty()).count();
        }
    }

    /**
     * A few words of a quotation beside what became of them.
     *
     * @param kind {@code same}, {@code changed}, {@code spelling}, {@code number}, {@code dropped}, {@code added} or
     *     {@code apart}
     */
    @Schema(name = "StoryPart")
    public record PartView(String kind, String words, String was) {

        static PartView of(Part part) {
            return new PartView(part.id(), part.words(), part.was());
        }
    }

    /**
     * A passage that may retell a quotation.
     *
     * @param id under which the person asking says, or has said, something about it
     * @param shared the words, names and numbers that both have
     * @param verdict {@code confirmed}, {@code refused} or empty
     * @param by who said so last
     * @param own whether that is the person asking
     * @param version of what the person asking said; -1 when that is nothing
     */
    @Schema(name = "StoryCandidate")
    public record Candidate(
            UUID id,
            Place place,
            List<String> shared,
            String verdict,
            @Nullable String by,
            @Nullable Instant at,
            boolean own,
            int version) {}

    /** A target and how each article stands to it. */
    @Schema(name = "StoryTarget")
    public record TargetRow(String name, List<TargetCell> cells) {}

    /**
     * @param answers on the article as a whole
     * @param stances of single passages
     */
    @Schema(name = "StoryTargetCell")
    public record TargetCell(List<Stand> answers, List<Stand> stances) {

        public boolean empty() {
            return answers.isEmpty() && stances.isEmpty();
        }
    }

    /** @param reasons the passages that are the reason, or that carry the stance */
    @Schema(name = "StoryStand")
    public record Stand(String question, String value, List<Place> reasons) {}

    /** A label and how much of each article has it. */
    @Schema(name = "StoryLabel")
    public record LabelRow(String id, String code, String name, List<LabelCell> cells) {}

    /**
     * @param passages that have the label
     * @param words in them, each counted once
     * @param percent of the article's words, rounded
     */
    @Schema(name = "StoryLabelCell")
    public record LabelCell(int passages, int words, int percent) {}
}
