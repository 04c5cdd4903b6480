package org.stet.text;

/**
 * One or more whole lines of a text.
 *
 * @param span from the first code point of the first line to the end of the last, its line break left out
 */
public record Block(Span span, BlockKind kind) {}
