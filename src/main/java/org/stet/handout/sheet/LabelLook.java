package org.stet.handout.sheet;

import org.stet.schema.Line;

/**
 * A label as the sheets show it. Line, ground and code together tell labels apart on a grey copy; no two labels of a
 * pack have the same code.
 *
 * @param id the label's in its tag set; safe in class names of HTML and names of styles
 * @param code one to three letters or digits
 * @param name in the language of the sheets where there is a translation
 * @param rule what it is, in a sentence
 * @param line what is drawn under or over the words
 * @param fill whether the words have a grey ground
 * @param colour of the line, {@code #rrggbb}; not used where the layout asks for patterns
 * @param tint of the ground in colour, {@code #rrggbb}
 */
public record LabelLook(
        String id, String code, String name, String rule, Line line, boolean fill, String colour, String tint) {}
