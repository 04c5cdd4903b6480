@NullMarked
package org.stet.suggestion.survey;

import org.jspecify.annotations.NullMarked;
