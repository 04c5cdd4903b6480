package org.stet.account;

import org.stet.http.ProblemException;

/** What may be a sign-in name, a displayed name, a password. */
final class Names {

    static final int LONGEST = 60;
    private static final int LONGEST_PASSWORD = 1000;

    private Names() {}

    /** Whether this can be a name: some visible character, none that controls, at most {@value #LONGEST} UTF-16 units. */
    static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                });
    }

    /** Adds a refused field for each text that will not do. */
    static void check(ProblemException refusal, String nameField, String name, String displayName) {
        if (!isName(name)) {
            refusal.field(nameField, "A name of 1 to %d visible characters.".formatted(LONGEST));
        }
        if (!isName(displayName)) {
            refusal.field("displayName", "A name of 1 to %d visible characters.".formatted(LONGEST));
        }
    }

    static void checkPassword(ProblemException refusal, String field, String password, int shortest) {
        if (password.codePointCount(0, password.length()) < shortest) {
            refusal.field(field, "At least %d characters. A few words in a row are good.".formatted(shortest));
        }
        if (password.length() > LONGEST_PASSWORD) {
            refusal.field(field, "At most %d characters.".formatted(LONGEST_PASSWORD));
        }
    }
}
