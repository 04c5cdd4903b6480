/**
 * What one reader holds of one article: the reading with its annotations, links and answers, and the way back from each
 * change. How readings differ is the matter of {@code comparison}; what labels may stand where, of {@code schema}.
 */
@NullMarked
package org.stet.annotation;

import org.jspecify.annotations.NullMarked;
