/** What readers rely on at the desk, tried over HTTP on both databases. */
@NullMarked
package org.stet.annotation;

import org.jspecify.annotations.NullMarked;
