package org.stet.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A tag for passages: its rule, its look and what may stand beside it.
 *
 * @param code one to three capitals or digits, shown beside the line so that no label rests on colour alone
 * @param externalName its name in files for other tools
 * @param digit the digit key that tags, 0 to 9; {@code null} for a label without one
 * @param letter Shift and this letter tag; one of a to z
 * @param summary what it is, in a sentence ({@code short} in JSON)
 * @param when tag when …
 * @param notWhen not when …
 * @param border where the span starts and ends
 * @param group id of the group, which gives the colour
 * @param fill whether the words have a grey ground in print; line and fill together tell the label
 * @param layer passages of labels of one layer do not overlap, unless {@code nestsIn} says so
 * @param excludes ids of labels that this one never overlaps, whatever the layer; holds both ways
 * @param nestsIn ids of labels inside which this one may lie all the same: wholly, and smaller
 * @param atMost how often it may be used in one reading; {@code null} for any number
 * @param mayCrossBlocks whether one span may run over the end of a paragraph
 * @param perspectival whether readers may rightly differ
 * @param settledWithReason whether who settles a difference over it has to say why
 * @param usualAgreement what practised readers reach on it elsewhere; {@code null} where nobody knows
 * @param blockKind id of the kind of block that the label stands for: it is set there and never tagged, and what it
 *     excludes is not tagged in such a block; {@code null} for a label that is tagged
 * @param source whether an annotation may point to a source
 * @param stance whether an annotation may carry a stance toward a target
 * @param asked what is asked for at once after tagging, at most two: ids of attributes, or {@link #SOURCE}
 * @param requiredForDone what must be there before a passage counts as done: ids of attributes, or {@link #SOURCE}
 * @param attributes ids of the attributes that an annotation may carry, in the order in which they are shown
 * @param proposed ids of what the rules for suggestions propose as this label
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Label(
        String id,
        String code,
        String externalName,
        @Nullable Integer digit,
        String letter,
        String name,
        @JsonProperty("short") String summary,
        String when,
        String notWhen,
        String border,
        List<Example> examples,
        String group,
        Line line,
        boolean fill,
        String layer,
        List<String> excludes,
        List<String> nestsIn,
        @Nullable Integer atMost,
        boolean mayCrossBlocks,
        boolean perspectival,
        boolean settledWithReason,
        @Nullable UsualAgreement usualAgreement,
        @Nullable String blockKind,
        boolean source,
        boolean stance,
        List<String> asked,
        List<String> requiredForDone,
        List<String> attributes,
        List<String> proposed) {

    /** F1 or alpha, from −1 to 1: {@code from} is not above {@code to}. */
    public record UsualAgreement(double from, double to) {}

    /** The word that stands for an annotation's source among the ids of attributes. */
    public static final String SOURCE = "source";

    public Label {
        examples = Lists.orEmpty(examples);
        excludes = Lists.orEmpty(excludes);
        nestsIn = Lists.orEmpty(nestsIn);
        asked = Lists.orEmpty(asked);
        requiredForDone = Lists.orEmpty(requiredForDone);
        attributes = Lists.orEmpty(attributes);
        proposed = Lists.orEmpty(proposed);
    }

    /** Whether people tag it; what is the kind of a block is not tagged a second time. */
    public boolean tagged() {
        return blockKind == null;
    }

    /** The same with one more example, the last. */
    Label withExample(Example example) {
        var more = new ArrayList<>(examples);
        more.add(example);
        return with(wording(), more, excludes, nestsIn);
    }

    /** What it tells people, as an editor words it. */
    public Wording wording() {
        return new Wording(summary, when, notWhen, border);
    }

    Label withWording(Wording other) {
        return with(other, examples, excludes, nestsIn);
    }

    Label limitedTo(Set<String> kept) {
        return with(wording(), examples, Lists.kept(excludes, kept), Lists.kept(nestsIn, kept));
    }

    private Label with(
            Wording words, List<Example> otherExamples, List<String> otherExcludes, List<String> otherNestsIn) {
        return new Label(
                id,
                code,
                externalName,
                digit,
                letter,
                name,
                words.summary(),
                words.when(),
                words.notWhen(),
                words.border(),
                otherExamples,
                group,
                line,
                fill,
                layer,
                otherExcludes,
                otherNestsIn,
                atMost,
                mayCrossBlocks,
                perspectival,
                settledWithReason,
                usualAgreement,
                blockKind,
                source,
                stance,
                asked,
                requiredForDone,
                attributes,
                proposed);
    }
}
