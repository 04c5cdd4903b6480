@NullMarked
package org.stet.agreement;

import org.jspecify.annotations.NullMarked;
