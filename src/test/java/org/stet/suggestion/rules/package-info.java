@NullMarked
package org.stet.suggestion.rules;

import org.jspecify.annotations.NullMarked;
