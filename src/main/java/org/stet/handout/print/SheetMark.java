package org.stet.handout.print;

import org.stet.text.Passage;

/**
 * A tag as it is printed.
 *
 * @param id unlike any other's on the sheet
 * @param code what stands before the words, such as {@code DQ} or, where two readers differ, {@code A·DQ}
 * @param line the label whose line is drawn, by its id
 * @param fill whether the words have a grey ground
 * @param passage in code points of the text
 */
public record SheetMark(String id, String code, String line, boolean fill, Passage passage) {}
