/**
 * A corrected article: every reading of the earlier text gets an heir on the corrected one. What stands between the same
 * words is carried over at once, everything else waits for its reader: keep, move or drop. The earlier reading stays as
 * it was.
 */
@NullMarked
package org.stet.annotation.carryover;

import org.jspecify.annotations.NullMarked;
