@NullMarked
package org.stet.suggestion.language;

import org.jspecify.annotations.NullMarked;
