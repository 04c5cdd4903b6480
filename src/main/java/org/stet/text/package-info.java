/**
 * An article's words as Stet keeps them: offsets, spans, normalisation at the door, blocks, and the borders of words,
 * sentences and quotations. Nothing here knows of a database, a request, a label or a reader.
 */
@NullMarked
package org.stet.text;

import org.jspecify.annotations.NullMarked;
