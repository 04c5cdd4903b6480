/**
 * Class packs as questions for the bank of a Moodle course, in Moodle XML: the text, the questions with options, and one
 * question in which passages get their labels.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
@NullMarked
package org.stet.handout.moodle;

import org.jspecify.annotations.NullMarked;
