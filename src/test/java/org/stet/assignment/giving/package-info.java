@NullMarked
package org.stet.assignment.giving;

import org.jspecify.annotations.NullMarked;
