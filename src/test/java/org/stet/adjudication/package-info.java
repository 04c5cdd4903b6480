@NullMarked
package org.stet.adjudication;

import org.jspecify.annotations.NullMarked;
