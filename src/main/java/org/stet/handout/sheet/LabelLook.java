package org.stet.handout.sheet;

import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

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
        String id, String code, String name, String rule, Line line, boolean fill, String colour, String tint) {

    /** Code, name and rule, as a line that says what the label is: {@code 4 Says who? Could be checked, but …}. */
    public List<Inline> ruled() {
        return List.of(
                Inline.code(code),
                Inline.plain(" "),
                Inline.strong(endsAsSentence() ? name : name + "."),
                Inline.plain(" " + rule));
    }

    /** Whether the name ends a sentence by itself, as a question does. */
    public boolean endsAsSentence() {
        return !name.isEmpty() && UCharacter.hasBinaryProperty(name.codePointBefore(name.length()), UProperty.S_TERM);
    }
}
