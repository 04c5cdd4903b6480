/** The words of sheets and exercises, in each language that they can be made in. */
@NullMarked
package org.stet.handout.wording;

import org.jspecify.annotations.NullMarked;
