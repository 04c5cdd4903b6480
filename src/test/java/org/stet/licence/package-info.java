/** Whose work Stet carries, and under which licences. */
@NullMarked
package org.stet.licence;

import org.jspecify.annotations.NullMarked;
