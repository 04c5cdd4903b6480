@NullMarked
package org.stet.article.door;

import org.jspecify.annotations.NullMarked;
