package org.stet.http;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell. A cell that begins with {@code = + - @} or with a tab or a carriage return is
 * taken for a formula, whatever CSV's quotes say; a leading apostrophe makes it text. Numbers stay numbers. A cell that
 * begins with apostrophes and then such a sign gets one more, so that the guard can be taken off again without doubt.
 */
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private FormulaGuard() {}

    /** The cell as it may stand in a file that a spreadsheet opens. */
    public static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
