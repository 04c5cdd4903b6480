/** What people get into their hands beside the application: start scripts and the container. */
@NullMarked
package org.stet.delivery;

import org.jspecify.annotations.NullMarked;
