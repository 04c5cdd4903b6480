package org.stet.text;

/**
 * A span's words with their surroundings (W3C Web Annotation Data Model, Text Quote Selector), to find it again in another
 * copy of the text.
 *
 * @param prefix the characters just before; empty at the start of the text
 * @param exact the words themselves
 * @param suffix the characters just after; empty at the end of the text
 */
public record Quote(String prefix, String exact, String suffix) {}
