package org.stet.text;

/**
 * Words between quotation marks, as the marks alone tell: whose words they are is for a reader to say.
 *
 * @param passage with the marks that are there; one span a paragraph
 * @param depth 0 for an outermost quotation, 1 for one inside it
 * @param family the pair of marks that its opener belongs to, such as {@code “”} or {@code »«}
 */
public record Quotation(Passage passage, int depth, Marks marks, String family) {}
