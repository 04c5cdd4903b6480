/** Where Stet keeps its data: the folder, the database in it, the key of its cookies. What is kept is the rooms' matter. */
@NullMarked
package org.stet.storage;

import org.jspecify.annotations.NullMarked;
