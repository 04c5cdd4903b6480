/**
 * What a tag set tells people in words about how to tag, and what of it differs between two versions. Looks, keys and rules
 * that a machine watches over are no part of it: nobody has to be told of those.
 */
@NullMarked
package org.stet.schema.guideline;

import org.jspecify.annotations.NullMarked;
