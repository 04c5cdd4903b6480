/**
 * Which words of a quotation come back in another text: found by aligning words, without a database, a reading or a
 * person. What is retold in other words is only ever a candidate here; somebody else says whether it is.
 */
@NullMarked
package org.stet.comparison.quotation;

import org.jspecify.annotations.NullMarked;
