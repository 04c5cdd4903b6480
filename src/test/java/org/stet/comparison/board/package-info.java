@NullMarked
package org.stet.comparison.board;

import org.jspecify.annotations.NullMarked;
