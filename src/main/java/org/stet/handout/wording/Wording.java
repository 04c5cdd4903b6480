package org.stet.handout.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

/**
 * The words of sheets and exercises in one language. Messages are patterns of ICU's MessageFormat with names, so that each
 * language counts as it does: {@code {n, plural, one {# quote} other {# quotes}}}.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU: Formatting Messages</a>
 */
public final class Wording {

    /** The languages that sheets can be made in, in the order in which they are offered. */
    public static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private static final String BUNDLE = "handout.wording.sheets";

    private final Locale language;
    /** The digits of the numbers that stand beside lines, in all languages: a class that is sent to line 14 must find it. */
    private final ULocale numbers;

    private final ResourceBundle bundle;

    private Wording(Locale language) {
        this.language = language;
        this.numbers = ULocale.forLocale(language).setKeywordValue("numbers", "latn");
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The wording in a language; English where there is none of it. */
    public static Wording of(Locale language) {
        return new Wording(LANGUAGES.contains(language) ? language : Locale.ENGLISH);
    }

    public Locale language() {
        return language;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** A message without names. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A message with one name. */
    public String say(String key, String name, Object value) {
        return say(key, Map.of(name, value));
    }

    /**
     * A message.
     *
     * @param values by name; numbers are written as the language does, but in the digits 0 to 9
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String say(String key, Map<String, ?> values) {
        return new MessageFormat(bundle.getString(key), numbers).format(new HashMap<>(values));
    }

    /** Words in the quote marks of the language; as they are where they stand in quote marks. */
    public String quoted(String words) {
        return isQuoted(words) ? words : say("sheet.quoted", "words", words);
    }

    private static boolean isQuoted(String words) {
        return !words.isEmpty()
                && isQuoteMark(words.codePointAt(0))
                && isQuoteMark(words.codePointBefore(words.length()));
    }

    private static boolean isQuoteMark(int character) {
        int type = Character.getType(character);
        return character == '"'
                || character == '„'
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Whether there is a message, for what may have no translation: the names of a project's own labels. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
