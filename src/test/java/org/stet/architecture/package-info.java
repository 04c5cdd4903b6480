/** The plan of the house as a test: which room may know which, and what no room may do. */
@NullMarked
package org.stet.architecture;

import org.jspecify.annotations.NullMarked;
