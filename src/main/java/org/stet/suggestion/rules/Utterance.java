package org.stet.suggestion.rules;

import org.stet.text.Marks;
import org.stet.text.Passage;

/**
 * Words in quotation marks.
 *
 * @param passage with its marks; one span for each uninterrupted stretch and each paragraph
 * @param use what they are taken for
 */
record Utterance(Passage passage, QuotationKinds.Use use, Marks marks, Speaker speaker) {

    boolean isClause() {
        return use == QuotationKinds.Use.CLAUSE;
    }
}
