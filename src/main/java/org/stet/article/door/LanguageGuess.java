package org.stet.article.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text that nobody said: by its script, then by letters or the commonest small words. It says only what is clear;
 * a text that is too short or too mixed is {@value #UNKNOWN}, with its script if that is clear ({@code und-Arab}).
 */
public final class LanguageGuess {

    /** BCP 47, for a language that is not known. */
    public static final String UNKNOWN = "und";

    /** Letters that are looked at, from the beginning. */
    private static final int ENOUGH = 2_000;

    /** A script that has more than this share of the letters is the text's. */
    private static final double MOST = 0.6;

    private static final int SCRIPTS = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

    /** Letters before this code point are all Latin: most of most texts, and looked at for every paragraph. */
    private static final int LATIN_ALONE = 0x80;

    /** Languages that alone are written in a script, as far as newspapers go. */
    private static final Map<Integer, String> ALONE = Map.ofEntries(
            Map.entry(UScript.GREEK, "el"),
            Map.entry(UScript.HANGUL, "ko"),
            Map.entry(UScript.THAI, "th"),
            Map.entry(UScript.GEORGIAN, "ka"),
            Map.entry(UScript.ARMENIAN, "hy"),
            Map.entry(UScript.BENGALI, "bn"),
            Map.entry(UScript.TAMIL, "ta"),
            Map.entry(UScript.TELUGU, "te"),
            Map.entry(UScript.KANNADA, "kn"),
            Map.entry(UScript.MALAYALAM, "ml"),
            Map.entry(UScript.GUJARATI, "gu"),
            Map.entry(UScript.GURMUKHI, "pa"),
            Map.entry(UScript.SINHALA, "si"),
            Map.entry(UScript.KHMER, "km"),
            Map.entry(UScript.LAO, "lo"),
            Map.entry(UScript.MYANMAR, "my"));

    /** Letters that one language has and those before it in its list have not; the first that has some is it. */
    private static final Map<Integer, Map<String, String>> LETTERS = Map.of(
            UScript.ARABIC,
            ordered("und-Arab", "ێۆڕڵەښږځڅډړټڭ", "ur", "ٹڈڑںےہھ", "fa", "پچژگیک", "ar", "يةىأإكؤئ"),
            UScript.CYRILLIC,
            ordered("und-Cyrl", "әғқңөұүһҗҳҷӣӯ", "be", "ў", "uk", "їєґ", "sr", "јљњђћџѓќѕ", "ru", "ыэ", "bg", "ъ"),
            UScript.HEBREW,
            ordered("yi", "װױײ", "he", "אהוירלתמנש"));

    private static final String SIMPLIFIED = "这个们来说时会国后为对从还过点学长门问间东车见关开发电实现";
    private static final String TRADITIONAL = "這個們來說時會國後為對從還過點學長門問間東車見關開發電實現";

    /** Words of Macedonian and of Serbian that the other has not. */
    private static final Set<String> MACEDONIAN =
            Set.of("во", "со", "е", "ќе", "го", "ги", "ја", "беше", "дека", "тоа", "сите", "секој", "овој", "оваа");

    private static final Set<String> SERBIAN = Set.of(
            "је", "у", "су", "са", "ће", "које", "која", "који", "би", "из", "свако", "сваки", "сви", "ни", "кад",
            "али");

    private LanguageGuess() {}

    /** Whether a tag says that the language is not known; its script may be. */
    public static boolean isUnknown(String language) {
        return language.startsWith(UNKNOWN);
    }

    /** A BCP 47 tag. */
    public static String of(String text) {
        int script = script(text);
        if (script == UScript.COMMON) {
            return UNKNOWN;
        }
        var alone = ALONE.get(script);
        if (alone != null) {
            return alone;
        }
        @Nullable String language = null;
        if (script == UScript.HAN) {
            language = count(text, TRADITIONAL) > 2 * count(text, SIMPLIFIED) ? "zh-Hant" : "zh";
        } else if (script == UScript.HIRAGANA) {
            language = "ja";
        } else if (LETTERS.containsKey(script)) {
            language = byLetters(text, Objects.requireNonNull(LETTERS.get(script)));
        } else if (SmallWords.know(script)) {
            language = SmallWords.language(text, script);
        }
        if (language != null) {
            return language;
        }
        return script == UScript.LATIN ? UNKNOWN : UNKNOWN + "-" + UScript.getShortName(script);
    }

    /**
     * The script of most letters at the beginning of a text, as a code of {@link UScript}: kana for Han with kana among it,
     * {@link UScript#COMMON} when there is none.
     */
    public static int script(String text) {
        var letters = new int[SCRIPTS];
        int all = 0;
        int seen = 0;
        for (int i = 0; i < text.length() && seen < ENOUGH; ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (!Character.isLetter(letter)) {
                continue;
            }
            seen++;
            int script = letter < LATIN_ALONE ? UScript.LATIN : UScript.getScript(letter);
            if (script != UScript.COMMON && script != UScript.INHERITED) {
                letters[script]++;
                all++;
            }
        }
        int kana = letters[UScript.HIRAGANA] + letters[UScript.KATAKANA];
        int east = kana + letters[UScript.HAN] + letters[UScript.HANGUL];
        if (east > MOST * all) {
            return kana * 10 > east
                    ? UScript.HIRAGANA
                    : letters[UScript.HANGUL] * 3 > east ? UScript.HANGUL : UScript.HAN;
        }
        for (int script = 0; script < letters.length; script++) {
            if (letters[script] > MOST * all) {
                return script;
            }
        }
        return UScript.COMMON;
    }

    private static @Nullable String byLetters(String text, Map<String, String> languages) {
        for (var language : languages.entrySet()) {
            // One may stand in a name from next door.
            if (count(text, language.getValue()) * 200 > Math.min(text.length(), ENOUGH)) {
                return language.getKey().equals("sr") ? serbianOrMacedonian(text) : language.getKey();
            }
        }
        return null;
    }

    /** They share ј, љ, њ and џ, and have their other letters rarely. */
    private static @Nullable String serbianOrMacedonian(String text) {
        var words = SmallWords.of(text);
        long serbian = SmallWords.count(words, SERBIAN) + count(text, "ђћ");
        long macedonian = SmallWords.count(words, MACEDONIAN) + count(text, "ѓќѕ");
        if (macedonian >= Math.max(2, 2 * serbian)) {
            return "mk";
        }
        return serbian >= Math.max(2, 2 * macedonian) ? "sr" : null;
    }

    private static long count(String text, String letters) {
        return text.codePoints()
                .limit(ENOUGH)
                .filter(letter -> letters.indexOf(letter) >= 0)
                .count();
    }

    private static Map<String, String> ordered(String... languagesAndLetters) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndLetters.length; i += 2) {
            ordered.put(languagesAndLetters[i], languagesAndLetters[i + 1]);
        }
        return ordered;
    }
}
