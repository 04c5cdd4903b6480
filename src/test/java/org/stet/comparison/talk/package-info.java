@NullMarked
package org.stet.comparison.talk;

import org.jspecify.annotations.NullMarked;
