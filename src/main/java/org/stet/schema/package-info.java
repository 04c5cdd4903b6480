/**
 * Tag sets: labels with their rules and looks, attributes, links and questions, read from data and checked; and the one
 * validator that says which judgements a tag set allows. Which tag set a project uses is the project's matter, and
 * annotations are kept elsewhere: nothing here knows an article, and no code knows a label's id.
 */
@NullMarked
package org.stet.schema;

import org.jspecify.annotations.NullMarked;
