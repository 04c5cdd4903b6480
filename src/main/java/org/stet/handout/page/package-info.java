/**
 * A class pack on paper: as a page of HTML that prints itself, and as PDF (ISO 14289-1, PDF/UA-1). Both are made of the
 * same markup and the same style sheet, so that a line has the same place in both.
 */
@NullMarked
package org.stet.handout.page;

import org.jspecify.annotations.NullMarked;
