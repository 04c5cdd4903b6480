/** A project's cast as its editors keep it: what several readers called the same source by becomes one. */
@NullMarked
package org.stet.annotation.cast;

import org.jspecify.annotations.NullMarked;
