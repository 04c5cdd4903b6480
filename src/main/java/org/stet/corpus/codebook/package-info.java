/** The codebook of a corpus: the tag set its annotations were made with. */
@NullMarked
package org.stet.corpus.codebook;

import org.jspecify.annotations.NullMarked;
