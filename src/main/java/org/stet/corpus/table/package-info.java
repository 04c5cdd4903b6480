/** Tables for spreadsheets: one annotation a row. */
@NullMarked
package org.stet.corpus.table;

import org.jspecify.annotations.NullMarked;
