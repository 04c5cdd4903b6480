/** The history of an article as one reader may see it: what was done to the text, and each step of the own readings. */
@NullMarked
package org.stet.annotation.past;

import org.jspecify.annotations.NullMarked;
