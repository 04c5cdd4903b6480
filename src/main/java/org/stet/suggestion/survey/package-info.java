/**
 * How much the rules propose in a whole project: they are asked about each article once, as a job, and what is kept is
 * numbers, never a passage, so that no reader is swayed.
 */
@NullMarked
package org.stet.suggestion.survey;

import org.jspecify.annotations.NullMarked;
