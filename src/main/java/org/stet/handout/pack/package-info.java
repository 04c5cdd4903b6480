/** Recipes as they are kept, version by version, the packs that come of them, and the page on which a teacher makes one. */
@NullMarked
package org.stet.handout.pack;

import org.jspecify.annotations.NullMarked;
