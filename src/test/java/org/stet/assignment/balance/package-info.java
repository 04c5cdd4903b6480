@NullMarked
package org.stet.assignment.balance;

import org.jspecify.annotations.NullMarked;
