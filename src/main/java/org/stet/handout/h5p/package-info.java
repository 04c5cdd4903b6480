/**
 * Class packs as H5P contents: <i>Mark the Words</i> and <i>Drag the Words</i>, without the libraries that play them,
 * which a site must have. What the libraries make of a text is written down here once, so that nothing leaves that they
 * would read otherwise.
 *
 * @see <a href="https://h5p.org/documentation/developers/h5p-specification">The .h5p specification</a>
 */
@NullMarked
package org.stet.handout.h5p;

import org.jspecify.annotations.NullMarked;
