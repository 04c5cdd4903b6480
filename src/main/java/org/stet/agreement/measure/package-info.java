/**
 * Measures of agreement, one a class. They see values only: how long a text is, who read it, and the spans that each
 * reader marked. Nothing here knows a database, a page or a framework.
 */
@NullMarked
package org.stet.agreement.measure;

import org.jspecify.annotations.NullMarked;
