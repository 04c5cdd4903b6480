@NullMarked
package org.stet.article;

import org.jspecify.annotations.NullMarked;
