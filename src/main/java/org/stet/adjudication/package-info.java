/**
 * Differences between readings settled, and the settled reading that comes of it. What readers judged is never changed:
 * a settlement stands beside it, with a person, a time and, where one was given, a reason.
 */
@NullMarked
package org.stet.adjudication;

import org.jspecify.annotations.NullMarked;
