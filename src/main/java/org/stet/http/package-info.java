/** The edge that all rooms share: problems, pages, entity tags, content security policy. No room's own matter. */
@NullMarked
package org.stet.http;

import org.jspecify.annotations.NullMarked;
