@NullMarked
package org.stet.comparison.quotation;

import org.jspecify.annotations.NullMarked;
