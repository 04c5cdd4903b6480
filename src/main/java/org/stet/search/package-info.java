/**
 * Passages found by their words and by what readers said of them. The words of each text are indexed here once, when the
 * text comes in; what readers do is found through their own rows, so that tagging pays for no index of words.
 */
@NullMarked
package org.stet.search;

import org.jspecify.annotations.NullMarked;
