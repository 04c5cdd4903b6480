/** Who reads what and how far they are: the library of a project. The readings themselves are the annotation room's. */
@NullMarked
package org.stet.assignment;

import org.jspecify.annotations.NullMarked;
