/** W3C Web Annotations as a file. The protocol that serves them one by one is another room's matter. */
@NullMarked
package org.stet.corpus.jsonld;

import org.jspecify.annotations.NullMarked;
