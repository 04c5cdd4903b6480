package org.stet.adjudication;

import java.util.List;
import java.util.UUID;

/**
 * A decision that an undo, or a redo, left as it is. History keeps it, so that a repeat is answered the same.
 *
 * @param members of the difference that it is about
 */
record StayedDecision(UUID settlement, List<UUID> members, Why why) {

    /** The subject type of such entries in the history. */
    static final String SUBJECT = "settlement-stayed";

    /** Why something stays as it is. */
    enum Why {
        /** All readings have the same there by now, and that stands. */
        AGREED,
        /** Somebody else has decided otherwise since. */
        DECIDED_OTHERWISE,
        /** The decision was taken out in the meantime, or is in force already. */
        SO_ALREADY,
        /** A reader is changing, or has changed, what it would put down: nobody decided on that. */
        READER_CHANGED,
        /** Another decision has led to the same link since, and one is enough. */
        JOINED_ALREADY,
        /** Something that it leads to is there no more: the end of a link, a source. */
        LACKS_SOMETHING
    }

    StayedDecision {
        members = List.copyOf(members);
    }

    /** Why, in a sentence; with the number of the difference where it still is one. */
    String sentence(Case found, SettlingMessages messages) {
        int number = found.differenceAt(members).map(Dispute::number).orElse(0);
        return number == 0 ? messages.staysElsewhere(why.name()) : messages.staysAt(number, why.name());
    }
}
