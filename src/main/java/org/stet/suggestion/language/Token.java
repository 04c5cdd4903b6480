package org.stet.suggestion.language;

import java.util.Locale;

import org.stet.text.Span;

/**
 * A word, what hangs on one ("'s", "n't"), or a sign.
 *
 * @param span code points of the text
 * @param form as it stands there
 * @param lower the form in small letters, with straight apostrophes
 * @param word whether there is a letter or a digit in it
 * @param quotation index of the outermost quotation that it lies in, its marks included; -1 outside of all
 */
public record Token(Span span, String form, String lower, boolean word, int quotation) {

    static Token of(Span span, String form, int quotation) {
        var word = form.codePoints().anyMatch(Character::isLetterOrDigit);
        return new Token(span, form, form.toLowerCase(Locale.ROOT).replace('’', '\''), word, quotation);
    }

    public boolean quoted() {
        return quotation >= 0;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    public boolean is(String other) {
        return lower.equals(other);
    }
}
