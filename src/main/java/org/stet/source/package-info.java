/**
 * Whom an article draws on and what it takes a stand on: sources with their mentions in the text, and targets. One
 * record per project, shared by its readers; who said which words is the matter of the annotations that point here.
 */
@NullMarked
package org.stet.source;

import org.jspecify.annotations.NullMarked;
