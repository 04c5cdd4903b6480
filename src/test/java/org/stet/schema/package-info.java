@NullMarked
package org.stet.schema;

import org.jspecify.annotations.NullMarked;
