/** How far a reader has come: what was seen of an article, which is no judgement on it and has no history. */
@NullMarked
package org.stet.annotation.progress;

import org.jspecify.annotations.NullMarked;
