package org.stet.annotation;

/**
 * Whether something done in a reading can be taken back, or done again.
 *
 * @param undo whether there is something to take back
 * @param redo whether something was taken back since the last change
 */
public record Moves(boolean undo, boolean redo) {}
