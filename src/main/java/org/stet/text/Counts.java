package org.stet.text;

/**
 * What normalisation changed, step by step: how often, in characters of the original.
 *
 * @param undecodable byte sequences that mean nothing in the encoding, each now U+FFFD
 * @param byteOrderMarks stripped from the beginning
 * @param lineEnds written as LF that were CR LF, CR, U+2028, U+2029, U+0085, VT or FF
 * @param composed characters, with their marks, brought to NFC
 * @param replaced lone surrogates and noncharacters, each now U+FFFD
 * @param controls control characters dropped
 * @param blanks blanks and tabs removed at line ends
 */
public record Counts(
        int undecodable, int byteOrderMarks, int lineEnds, int composed, int replaced, int controls, int blanks) {

    /** Whether the text came through as it was. */
    public boolean nothing() {
        return undecodable + byteOrderMarks + lineEnds + composed + replaced + controls + blanks == 0;
    }
}
