@NullMarked
package org.stet.project.guideline;

import org.jspecify.annotations.NullMarked;
