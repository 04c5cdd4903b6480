/**
 * The guideline of a project: its codebook to read and to print, its words to edit, and what of them changed since a member
 * last looked. Which version of a tag set a project uses is decided next door.
 */
@NullMarked
package org.stet.project.guideline;

import org.jspecify.annotations.NullMarked;
