@NullMarked
package org.stet.suggestion.lists;

import org.jspecify.annotations.NullMarked;
