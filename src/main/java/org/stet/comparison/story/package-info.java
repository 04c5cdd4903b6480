/**
 * One event in several outlets, or any articles side by side: who is quoted where, what becomes of each quotation, how each
 * stands to what is at stake. The words are compared next door; what counts as a retelling, people say here. Nothing is
 * shown that the person asking could not see in the readings themselves.
 */
@NullMarked
package org.stet.comparison.story;

import org.jspecify.annotations.NullMarked;
