/** The desk: the page on which a reading is made or looked at, and what its script asks for beside the API that all use. */
@NullMarked
package org.stet.annotation.desk;

import org.jspecify.annotations.NullMarked;
