/**
 * How far readers agree: figures per label with what they stand on, where they differ, and the passages behind each figure.
 * Only readings that are handed in and that the person asking may see are measured. The measures themselves are in
 * {@link org.stet.agreement.measure}.
 */
@NullMarked
package org.stet.agreement;

import org.jspecify.annotations.NullMarked;
