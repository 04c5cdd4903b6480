/** JSON Lines, the format for whoever computes with a corpus: everything Stet knows, one thing a line. */
@NullMarked
package org.stet.corpus.jsonlines;

import org.jspecify.annotations.NullMarked;
