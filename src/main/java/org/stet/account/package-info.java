/** Who is asking: accounts, sign-in and the first start. What somebody may do in a project is the project's matter. */
@NullMarked
package org.stet.account;

import org.jspecify.annotations.NullMarked;
