/** Projects, their members and settings. A project's articles and its tag set live in rooms of their own. */
@NullMarked
package org.stet.project;

import org.jspecify.annotations.NullMarked;
