package org.stet.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * How a visitor's screen is: its size in CSS pixels and its colours.
 *
 * @param forced whether the system's few colours take the place of the page's
 * @param finger whether it is touched, by a finger that knows no hovering
 * @param name part of a screenshot's file name
 */
public record Look(String name, int width, int height, ColorScheme colours, boolean forced, boolean finger) {

    private Look(String name, int width, int height, ColorScheme colours) {
        this(name, width, height, colours, false, false);
    }

    public static final Look WIDE = new Look("wide", 1440, 900, ColorScheme.LIGHT);
    public static final Look DARK = new Look("dark", 1440, 900, ColorScheme.DARK);
    public static final Look TABLET = new Look("tablet", 820, 1180, ColorScheme.LIGHT);
    /** What is left of a screen of 1280 by 1024 at 400 % zoom: all of it must fit by scrolling down alone (WCAG 1.4.10). */
    public static final Look ZOOMED = new Look("zoomed", 320, 256, ColorScheme.LIGHT);

    /** A wide screen in the high contrast that the system demands. */
    public static final Look FORCED = new Look("forced", 1440, 900, ColorScheme.DARK, true, false);

    public static final Look NARROW = new Look("narrow", 390, 844, ColorScheme.LIGHT);

    /** A tablet held upright, and a phone, in the hand. */
    public static final Look TABLET_IN_HAND = new Look("tablet-in-hand", 820, 1180, ColorScheme.LIGHT, false, true);

    public static final Look PHONE_IN_HAND = new Look("phone-in-hand", 390, 844, ColorScheme.LIGHT, false, true);
}
