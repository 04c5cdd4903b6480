/** What the docs say is what there is: links, settings, keys, formats, paths, and the commands, which are run. */
@NullMarked
package org.stet.documentation;

import org.jspecify.annotations.NullMarked;
