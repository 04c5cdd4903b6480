package org.stet.corpus;

/**
 * What a person may choose about a file.
 *
 * @param byteOrderMark whether the file begins with U+FEFF, by which some spreadsheets know UTF-8; only for formats
 *     that allow it
 */
public record WriteOptions(boolean byteOrderMark) {

    public static final WriteOptions DEFAULT = new WriteOptions(false);
}
