/**
 * Questions made from annotations, and what is no question: passages on which readers differ are talked about. Pure: the
 * same material and recipe give the same questions.
 */
@NullMarked
package org.stet.handout.question;

import org.jspecify.annotations.NullMarked;
