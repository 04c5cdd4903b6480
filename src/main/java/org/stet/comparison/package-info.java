/**
 * Readings of one text laid side by side: what agrees, and every difference by its kind. No agreement figure and no
 * settlement lives here; the alignment itself sees values only.
 */
@NullMarked
package org.stet.comparison;

import org.jspecify.annotations.NullMarked;
