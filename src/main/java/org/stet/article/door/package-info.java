/**
 * From what people have (pasted words, plain text, Markdown, a saved page, a Word document) to a draft: a normalised
 * text, proposed blocks with the rule that fired, and what the original says of itself. Pure: no database, no request.
 */
@NullMarked
package org.stet.article.door;

import org.jspecify.annotations.NullMarked;
