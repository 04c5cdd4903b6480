/**
 * Puts a pack together: from material and recipe to sheets and exercise. Pure: the same two, and the same lines, give the
 * same pack.
 */
@NullMarked
package org.stet.handout.assembly;

import org.jspecify.annotations.NullMarked;
