/** What a teacher chooses for a class pack, as values: nothing here knows articles, readings or pages. */
@NullMarked
package org.stet.handout.recipe;

import org.jspecify.annotations.NullMarked;
