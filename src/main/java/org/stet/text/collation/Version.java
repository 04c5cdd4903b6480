package org.stet.text.collation;

import java.util.List;

import org.stet.text.Block;
import org.stet.text.Span;
import org.stet.text.StoredText;

/**
 * As much of a text version as re-anchoring looks at.
 *
 * @param blocks in text order
 * @param sentences in text order, disjoint
 */
public record Version(StoredText text, List<Block> blocks, List<Span> sentences) {}
