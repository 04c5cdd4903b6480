/**
 * A class pack as values: its sheets part by part, its questions and its exercise, worded, numbered and laid out in
 * lines. Writers turn these into files and decide nothing; where they come from is not known here.
 */
@NullMarked
package org.stet.handout.sheet;

import org.jspecify.annotations.NullMarked;
