/**
 * Pages for paper: the annotated article, the worksheet and its key. Lines are broken here, once, so that line 14 is
 * line 14 on every sheet; no script runs on them.
 */
@NullMarked
package org.stet.handout.print;

import org.jspecify.annotations.NullMarked;
