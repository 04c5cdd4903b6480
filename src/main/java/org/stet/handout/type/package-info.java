/**
 * The typefaces that sheets are printed in: their files, how wide a text is in them, and which characters they lack.
 * Nothing here knows a sheet.
 */
@NullMarked
package org.stet.handout.type;

import org.jspecify.annotations.NullMarked;
