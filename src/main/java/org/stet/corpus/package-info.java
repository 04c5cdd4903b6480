/**
 * What leaves Stet in files: a corpus as values, one document after the other, and the writers' interface. Each format
 * lives in a package of its own, sees these values and nothing else of Stet but {@code text}.
 */
@NullMarked
package org.stet.corpus;

import org.jspecify.annotations.NullMarked;
