@NullMarked
package org.stet.comparison.story;

import org.jspecify.annotations.NullMarked;
