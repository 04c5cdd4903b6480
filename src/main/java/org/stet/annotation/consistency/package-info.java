/**
 * Looks whether every stored annotation still says what the text says at its place. It finds and tells; mending is a
 * person's matter.
 */
@NullMarked
package org.stet.annotation.consistency;

import org.jspecify.annotations.NullMarked;
