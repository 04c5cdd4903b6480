package org.stet.search;

/**
 * A piece of a text that is looked for as a whole: the parts of "well-known" and "l’homme" are two, so that each is found
 * by itself; in scripts that part no words by blanks each character is one.
 *
 * @param word folded, see {@link Folding}; never empty
 * @param ordinal counts the tokens of the text from 0
 * @param start first code point
 * @param end code point after the last
 * @param opens whether a word begins here
 * @param closes whether a word ends here
 */
record Token(String word, int ordinal, int start, int end, boolean opens, boolean closes) {}
