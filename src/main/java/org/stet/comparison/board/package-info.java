/**
 * Boards: a few passages of one or several articles, pinned side by side by one person and shared with the project or
 * kept. A board holds places, not permissions: whoever looks sees of each pin what they could see without it.
 */
@NullMarked
package org.stet.comparison.board;

import org.jspecify.annotations.NullMarked;
