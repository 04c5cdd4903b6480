/**
 * Two versions of a text held against each other (a collation, as editors of texts call it): what stands where it stood,
 * what changed, and where a passage of the earlier version is to be found in the later one.
 */
@NullMarked
package org.stet.text.collation;

import org.jspecify.annotations.NullMarked;
