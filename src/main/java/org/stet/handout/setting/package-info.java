/**
 * The setting of an article: which parts of it are printed, and where its lines break. It is done once for all sheets of a
 * pack, so that line 14 is line 14 on each.
 */
@NullMarked
package org.stet.handout.setting;

import org.jspecify.annotations.NullMarked;
