package org.stet.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a visitor's screen is: its size in CSS pixels and its colours.
 *
 * @param name part of a screenshot's file name
 */
public record Look(String name, int width, int height, ColorScheme colours) {

    public static final Look WIDE = new Look("wide", 1440, 900, ColorScheme.LIGHT);
    public static final Look DARK = new Look("dark", 1440, 900, ColorScheme.DARK);
    public static final Look TABLET = new Look("tablet", 820, 1180, ColorScheme.LIGHT);
    /** What is left of a wide screen at 400 % zoom: all of it must fit by scrolling down alone (WCAG 1.4.10). */
    public static final Look ZOOMED = new Look("zoomed", 320, 640, ColorScheme.LIGHT);

    public static final Look NARROW = new Look("narrow", 390, 844, ColorScheme.LIGHT);
}
