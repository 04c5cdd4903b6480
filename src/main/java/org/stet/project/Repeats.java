package org.stet.project;

import java.util.UUID;

import org.stet.account.Who;
import org.stet.history.History;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;

/** Recognises requests that were carried out before. */
final class Repeats {

    private Repeats() {}

    /**
     * Whether this person made this change of this subject before.
     *
     * @throws ProblemException {@code change-id-reused} if the id belongs to another change
     */
    static boolean of(History history, UUID changeId, String subjectType, UUID subject, Who who) {
        var earlier = history.repeated(changeId);
        earlier.filter(entry -> !entry.subjectType.equals(subjectType)
                        || !entry.subject.equals(subject)
                        || !entry.account.equals(who.id()))
                .ifPresent(other -> {
                    throw ProblemException.of(
                            ProblemType.CHANGE_ID_REUSED, "This change id was used before, for something else.");
                });
        return earlier.isPresent();
    }
}
