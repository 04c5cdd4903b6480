package org.stet.text;

/**
 * A mark that may open or close a quotation, with what its neighbours say about it.
 *
 * @param sign the mark in one character: {@code ''} and {@code ``} stand for a straight and a curly double mark
 * @param start UTF-16 unit where it begins
 * @param end UTF-16 unit after it
 * @param opening whether its place is that of an opener: something before that parts, a word after
 * @param closing whether its place is that of a closer: a word or a point before, something after that parts
 * @param leading whether nothing but marks and blanks stands before it in its block
 * @param beforeSmallLetter whether a blank and a small letter follow
 * @param before the character before it that is no blank and no mark; a line feed at the start of the block
 */
record QuoteMark(
        char sign,
        int start,
        int end,
        boolean opening,
        boolean closing,
        boolean leading,
        boolean beforeSmallLetter,
        char before) {

    boolean onlyOpening() {
        return opening && !closing;
    }

    boolean onlyClosing() {
        return closing && !opening;
    }

    /** Whether the words before it end as speech ends, so that it closes even where no opener is found. */
    boolean followsSpeech() {
        return closing && ".,!?…—–-".indexOf(before) >= 0;
    }

    boolean followsDigit() {
        return Character.isDigit(before);
    }
}
