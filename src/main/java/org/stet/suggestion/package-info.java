/**
 * Proposals by rule: what a reader may take over with one key. They are worked out from the text whenever they are asked
 * for and stored nowhere.
 */
@NullMarked
package org.stet.suggestion;

import org.jspecify.annotations.NullMarked;
