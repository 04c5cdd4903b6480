package org.stet.handout.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.text.BlockKind;
import org.stet.text.Passage;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * What a class can do on a screen: passages to find in the text, passages to give a label, questions to choose at. Contested
 * passages are in none of it: they are talked about, not scored.
 *
 * @param task what to do, in a sentence or two
 * @param texts what is printed of each article
 * @param questions those with options, in the order of the worksheet
 */
public record Exercise(String task, List<Text> texts, List<Choice> questions) {

    public Exercise {
        texts = List.copyOf(texts);
        questions = List.copyOf(questions);
    }

    /**
     * What is printed of an article.
     *
     * @param title the article's, {@code null} where its headline is among the stretches
     * @param text the whole of it
     * @param stretches what is printed, in text order, apart
     * @param answers the passages that the exercise asks for, in text order; they may overlap
     */
    public record Text(
            @Nullable String title,
            StoredText text,
            Inline.Writing writing,
            List<Stretch> stretches,
            List<Answer> answers) {

        public Text {
            stretches = List.copyOf(stretches);
            answers = List.copyOf(answers);
        }

        /** Those of the answers whose passage has no other label: a gap on a screen takes one. */
        public List<Answer> single() {
            return answers.stream()
                    .filter(answer -> answers.stream()
                                    .filter(other -> other.passage().equals(answer.passage()))
                                    .count()
                            == 1)
                    .toList();
        }
    }

    /**
     * Words of one block that are printed.
     *
     * @param span in code points of the text; within one block
     * @param gap whether words of the article are left out before it
     */
    public record Stretch(BlockKind kind, Span span, boolean gap) {}

    /** @param passage in code points of the text */
    public record Answer(LabelLook label, Passage passage) {}

    /**
     * A question with options, exactly one of which is right.
     *
     * @param id unlike any other's of the pack, stable while the question's passage is the same
     * @param prompt what is asked
     * @param before words of the article before the passage that the question is about, for context; may be empty
     * @param passage the words it is about; empty for a question about the whole text
     * @param after words of the article after them; may be empty
     * @param writing of these three
     * @param options two or more, no two alike
     * @param right index in {@code options}
     * @param why what to tell whoever answered
     */
    public record Choice(
            String id,
            Paragraph prompt,
            String before,
            String passage,
            String after,
            Inline.Writing writing,
            List<Paragraph> options,
            int right,
            Paragraph why) {

        public Choice {
            options = List.copyOf(options);
            if (options.size() < 2 || right < 0 || right >= options.size()) {
                throw new IllegalArgumentException("no choice: %d of %d".formatted(right, options.size()));
            }
        }

        /** The same in the words of a teacher. */
        public Choice worded(Paragraph otherPrompt, Paragraph otherWhy) {
            return new Choice(id, otherPrompt, before, passage, after, writing, options, right, otherWhy);
        }
    }
}
