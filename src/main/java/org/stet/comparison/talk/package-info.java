/**
 * What people say to each other about differences between readings: comments, whom they call, and whether a matter is
 * settled. What a difference is, is the matter of the comparison; here it is the ids of what the readers had.
 */
@NullMarked
package org.stet.comparison.talk;

import org.jspecify.annotations.NullMarked;
