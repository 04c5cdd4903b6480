package org.stet.schema;

/**
 * Labels that answer one question and share a colour.
 *
 * @param line colour of the line under the words on white paper, {@code #RRGGBB} in sRGB
 * @param tint ground behind the words on white paper
 * @param darkLine line in the dark theme
 * @param darkTint ground in the dark theme
 */
public record Group(String id, String name, String line, String tint, String darkLine, String darkTint) {}
