/** Giving articles to readers and taking them back, and how far a team is. What a reader does with them is not seen here. */
@NullMarked
package org.stet.assignment.giving;

import org.jspecify.annotations.NullMarked;
