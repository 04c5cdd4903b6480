/**
 * The lists of words that a project's rules go by: as Stet ships them, until an editor changes one. The rules themselves
 * are next door; nothing here knows of a reading.
 */
@NullMarked
package org.stet.suggestion.lists;

import org.jspecify.annotations.NullMarked;
