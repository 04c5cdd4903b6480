/**
 * What people do with the packaged application from its first start to the printed sheet: by mouse, by keyboard alone,
 * with the server killed in between, on every page. No test in here knows a class of Stet's.
 */
@NullMarked
package org.stet.journey;

import org.jspecify.annotations.NullMarked;
