package org.stet.annotation;

import java.util.UUID;

import org.stet.history.NewChange;

/** Puts one kind of thing back for undo and redo; a package above this one may bring kinds of its own. */
public interface Undoable {

    /** The kind, as the history names it. */
    String subjectType();

    /**
     * Puts a thing of this kind back.
     *
     * @param from the state that it leaves, as canonical JSON
     * @param wanted the state that it comes to
     * @param change the id of the change that does it
     * @return the change, to be written down
     */
    NewChange putBack(UUID subject, String from, String wanted, Reading reading, UUID change);
}
