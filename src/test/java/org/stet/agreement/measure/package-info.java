@NullMarked
package org.stet.agreement.measure;

import org.jspecify.annotations.NullMarked;
