package org.stet.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.article.Writings;
import org.stet.comparison.ComparePage;
import org.stet.comparison.TalkPart;
import org.stet.project.ProjectNav;

/**
 * What the settling page shows.
 *
 * @param stylesheets the looks of the labels
 * @param writings how the article's paragraphs are written, where that is not as most of it is
 * @param sides the readings that are settled
 * @param names of the readers, as a list in a sentence
 * @param state {@code none} before anybody began, then {@code open} or {@code submitted}; {@code corrected} while what was
 *     settled on an earlier text waits to be brought over
 * @param unchecked how many of the readings have tags that wait for their reader since the text was corrected
 * @param agreements how many annotations, links and answers all agree on
 * @param decided how many differences somebody decided
 * @param counted how many are counted and need no decision
 * @param deferred the numbers of those that were put off, in their order
 * @param minutesLeft at the pace of whoever looks; {@code null} before there is one, 0 for less than one
 * @param current the difference that is being decided; {@code null} without one
 * @param done what was just decided; {@code null} otherwise
 * @param stepped what the last undo or redo changed, in a sentence; {@code null} if nothing
 * @param stayed what the last undo or redo left as it was; {@code null} if nothing
 * @param rows all differences
 * @param tally how many readers saw what they may rightly differ on
 * @param blocks the text with the settled reading's lane first
 */
record SettlePage(
        ProjectNav nav,
        List<String> stylesheets,
        UUID article,
        String title,
        String language,
        String direction,
        Writings writings,
        List<ComparePage.Side> sides,
        String names,
        boolean anonymous,
        String state,
        int leftOut,
        int unchecked,
        int agreements,
        int total,
        long decided,
        long counted,
        List<Integer> deferred,
        long waiting,
        boolean refresh,
        @Nullable Long minutesLeft,
        @Nullable Current current,
        @Nullable Done done,
        @Nullable String stepped,
        @Nullable Stayed stayed,
        @Nullable String problem,
        List<Row> rows,
        List<Seen> tally,
        List<ComparePage.Stretch> blocks) {

    /** As many readers have a digit for a key. */
    private static final int DIGITS = 9;

    /** How many differences are there to be decided. */
    public long toDecide() {
        return total - counted;
    }

    /**
     * A difference in the list: {@code standing} and, where it was decided, {@code outcome} in words.
     *
     * @param having how many readers have something here
     * @param example the decision that can become an example; {@code null} for none
     */
    record Row(
            ComparePage.Row difference,
            String standing,
            int having,
            @Nullable String outcome,
            @Nullable String by,
            @Nullable String reason,
            @Nullable UUID example) {}

    /** Passages that as many readers gave a label, by its name. */
    record Seen(String label, int readers, int passages) {}

    /**
     * The difference that is being decided.
     *
     * @param members its ids, separated by commas
     * @param settlement the decision about it, if there is one, with its version
     * @param majority one of the readings of which more than half have the same; {@code null} without a majority
     * @param bordered whether wide and narrow borders can be had
     * @param open the fields that a decision about borders leaves open; none where the readers fill all alike
     * @param several whether more than one reading has something here, and not the same
     * @param together whether all who have something can be right at once
     * @param kept what the tag stays without if nobody is right, in words; {@code null} where no tag stays
     * @param replaceable whether another passage can be put in the place of all
     * @param labels to choose from when it is replaced
     * @param label the label that most have, of those that are in use; empty where nobody has one of these
     * @param fields in which the readers differ, to be chosen when it is replaced
     * @param answer what can be answered instead; {@code null} where it is about no question
     * @param link what can be joined instead; {@code null} where it is about no links
     * @param sent what was sent with a decision that was refused
     * @param threads what was said about it on the page of the comparison, oldest first
     * @param comparison the address of that page, at this difference
     * @param before what stands before {@code words} in the text, and {@code after} after them, a few words
     * @param words that any reader took in
     */
    record Current(
            Row row,
            String members,
            @Nullable UUID settlement,
            int version,
            List<Choice> choices,
            @Nullable UUID majority,
            boolean bordered,
            List<FieldChoice> open,
            boolean several,
            boolean together,
            @Nullable String kept,
            boolean replaceable,
            List<LabelChoice> labels,
            String label,
            List<FieldChoice> fields,
            @Nullable AnswerChoice answer,
            @Nullable LinkChoice link,
            Sent sent,
            List<TalkPart.Thread> threads,
            String comparison,
            String before,
            String words,
            String after,
            @Nullable Integer previous,
            @Nullable Integer next) {

        /**
         * The readers that can be ticked one by one: some of those who have something here, and whoever has no digit of
         * their own; none where neither is asked for.
         */
        public List<Choice> listed() {
            boolean many = choices.size() > DIGITS;
            return several && choices.size() > 2 || many
                    ? choices.stream()
                            .filter(choice -> !choice.nothing() || choice.key() > DIGITS)
                            .toList()
                    : List.of();
        }

        /** The names of the fields that a decision about borders leaves open, as a list in a sentence. */
        public String openNames() {
            return open.stream().map(FieldChoice::name).collect(Collectors.joining(", "));
        }

        /** Whether every field has something chosen: all readers gave one label, so a reader's choice is no question. */
        public boolean oneLabel() {
            return fields.stream().noneMatch(field -> field.chosen().isEmpty());
        }
    }

    /**
     * What somebody filled in for a decision that was refused, so that nothing is lost.
     *
     * @param words to put in the place of all; {@code null} when that was not asked for
     * @param label to put there; {@code null} for the one that most have
     * @param fields to put there, as {@link FieldChoice} has them
     * @param answer to put there; {@code null} when that was not asked for
     * @param link to put there; {@code null} when that was not asked for
     * @param open whose value the fields get that a decision about borders leaves open, as {@code field=reading}
     */
    record Sent(
            List<UUID> accepted,
            @Nullable String reason,
            @Nullable String label,
            @Nullable String words,
            List<String> fields,
            @Nullable String answer,
            @Nullable SentLink link,
            List<String> open) {

        static final Sent NOTHING = new Sent(List.of(), null, null, null, List.of(), null, null, List.of());

        Sent with(@Nullable SentLink other) {
            return new Sent(accepted, reason, label, words, fields, answer, other, open);
        }

        /** Whether the reading was ticked. */
        public boolean ticked(UUID reading) {
            return accepted.contains(reading);
        }
    }

    /** What was chosen for a link; each is empty where nothing was. */
    record SentLink(String type, String from, String to) {

        /** The ids of the passages; whatever is none is left out. */
        List<UUID> ends() {
            return Stream.of(from, to).flatMap(id -> id(id).stream()).toList();
        }

        private static Optional<UUID> id(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException garbled) {
                return Optional.empty();
            }
        }
    }

    /** A reading that can be accepted: {@code key} is the digit, {@code nothing} tells that it has nothing here. */
    record Choice(int key, UUID reading, String letter, String reader, boolean nothing) {}

    /** A label to replace all with. */
    record LabelChoice(String id, String name) {}

    /** One of the values of a field, or of a question: how it is sent, and who has it, by letters. */
    record Option(String value, String shown, String by) {}

    /**
     * A field to be chosen.
     *
     * @param chosen one of the options' values; empty for what the first has who gave the label
     */
    record FieldChoice(String name, List<Option> options, String chosen) {}

    /**
     * A question to be answered otherwise.
     *
     * @param options its values; none where it is answered in free words
     */
    record AnswerChoice(String question, List<Option> options) {}

    /**
     * A link to be drawn in the place of all.
     *
     * @param type the id of what is chosen, as {@code from} and {@code to} are the ids of passages; those are empty where the
     *     readers' are not settled yet
     * @param elsewhere how passages of other articles are looked for; {@code null} where all stand in the lists
     */
    record LinkChoice(
            List<TypeChoice> types,
            EndChoices starts,
            EndChoices ends,
            String type,
            String from,
            String to,
            @Nullable Elsewhere elsewhere) {

        /** Whether passages were looked for. */
        public boolean isLooked() {
            return elsewhere != null && elsewhere.asked();
        }

        /** Whether there are two settled passages to be joined, and a link to join them by. */
        public boolean isPossible() {
            return !types.isEmpty()
                    && !starts.here().isEmpty()
                    && starts.here().size() + starts.elsewhere().size() > 1;
        }
    }

    /**
     * Passages of other articles, of which there may be more than a list holds.
     *
     * @param asked whether they were looked for
     * @param words that they were looked for by; may be empty
     * @param listed how many of those that have the words stand in the lists
     * @param leftOut how many of them do not
     */
    record Elsewhere(boolean asked, String words, int listed, long leftOut) {}

    /**
     * A type of links: the ids of the labels that it may start and end at, with spaces between, and the letters of those who
     * have it.
     */
    record TypeChoice(String id, String name, String from, String to, boolean across, String by) {}

    /** Settled passages of the article, in text order, and of others. */
    record EndChoices(List<EndChoice> here, List<EndChoice> elsewhere) {}

    /**
     * A settled passage, with its label's id and the letters of those whose links have it at this end.
     *
     * @param language of its article, as a BCP 47 tag
     */
    record EndChoice(String id, String shown, String label, String language, String by) {}

    /**
     * What was just decided.
     *
     * @param identical the open cases that could be decided alike, by their numbers and words
     */
    record Done(UUID settlement, int number, String outcome, List<Offer> identical) {}

    /**
     * What an undo, or a redo, left as it was.
     *
     * @param changed how many decisions it did change
     * @param sentences that say for each why not
     */
    record Stayed(boolean undo, int changed, List<String> sentences) {}

    /** A case that could be decided alike, with what all its readers say beside the label. */
    record Offer(int number, String words, String outcome, String fields) {}
}
