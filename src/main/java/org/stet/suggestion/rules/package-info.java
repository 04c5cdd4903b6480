/** The rules that propose: one class each, pure, and the same for the same text and word lists. */
@NullMarked
package org.stet.suggestion.rules;

import org.jspecify.annotations.NullMarked;
