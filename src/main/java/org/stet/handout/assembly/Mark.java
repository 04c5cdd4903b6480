package org.stet.handout.assembly;

import org.stet.handout.sheet.LabelLook;
import org.stet.text.Passage;

/**
 * A passage that is marked on a sheet.
 *
 * @param id unlike any other's in its article
 * @param passage in code points
 */
record Mark(String id, LabelLook look, Passage passage) {}
