/**
 * An article's words as the rules for suggestions read them: tokens, their parts of speech, and what word lists know of
 * them. Nothing here knows of a label, a reader or a request.
 */
@NullMarked
package org.stet.suggestion.language;

import org.jspecify.annotations.NullMarked;
