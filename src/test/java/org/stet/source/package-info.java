/** What can be said of sources without a server. */
@NullMarked
package org.stet.source;

import org.jspecify.annotations.NullMarked;
