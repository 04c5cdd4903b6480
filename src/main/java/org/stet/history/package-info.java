/**
 * The append-only record of who changed what, when, from which state to which. Every room writes into it and undo
 * reads from it; what a change means, and how it is taken back, is the matter of the room that made it.
 */
@NullMarked
package org.stet.history;

import org.jspecify.annotations.NullMarked;
