@NullMarked
package org.stet.schema.guideline;

import org.jspecify.annotations.NullMarked;
