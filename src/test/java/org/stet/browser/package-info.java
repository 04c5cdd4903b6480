/**
 * The real browser: Chromium of the system, driven by Playwright. A test asks for a {@link Visitor}, one for each
 * person it needs, and looks at what that person sees.
 */
@NullMarked
package org.stet.browser;

import org.jspecify.annotations.NullMarked;
