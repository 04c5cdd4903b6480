/** Whom to give which article, so that everybody has about as much to read as the others: sums over values, no framework. */
@NullMarked
package org.stet.assignment.balance;

import org.jspecify.annotations.NullMarked;
