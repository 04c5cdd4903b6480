@NullMarked
package org.stet.search;

import org.jspecify.annotations.NullMarked;
