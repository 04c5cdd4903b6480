@NullMarked
package org.stet.suggestion;

import org.jspecify.annotations.NullMarked;
