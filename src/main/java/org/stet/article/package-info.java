/**
 * Articles, the immutable versions of their text, and the door through which they come in. How a file or a page becomes
 * a text is the matter of {@link org.stet.article.door}; who says what about a text is not known here.
 */
@NullMarked
package org.stet.article;

import org.jspecify.annotations.NullMarked;
