/**
 * The sample project: ten articles written for Stet, read by three people who do not exist. What the readers hold is in
 * the files of {@code sample/}; this room puts it into a project through the same activities that people use.
 */
@NullMarked
package org.stet.sample;

import org.jspecify.annotations.NullMarked;
