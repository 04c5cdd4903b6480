package org.stet.article.door;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text that nobody said: by its script, then by letters or the commonest small words. It says only what is clear;
 * a text that is too short or too mixed is {@value #UNKNOWN}, with its script if that is clear ({@code und-Arab}).
 */
public final class LanguageGuess {

    /** BCP 47, for a language that is not known. */
    public static final String UNKNOWN = "und";

    /** Letters and words that are looked at, from the beginning. */
    private static final int ENOUGH = 2_000;

    /** A script that has more than this share of the letters is the text's. */
    private static final double MOST = 0.6;

    /** In running text every fourth word or so is a small one; where another language is written, hardly any is by chance. */
    private static final double SMALL_WORDS_SHARE = 1 / 6.0;

    private static final int FEWEST_SMALL_WORDS = 3;

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
            ordered(
                    "und-Cyrl",
                    "әғқңөұүһҗҳҷӣӯ",
                    "be",
                    "ў",
                    "uk",
                    "їєґ",
                    "mk",
                    "ѓќѕ",
                    "sr",
                    "јљњђћџ",
                    "ru",
                    "ыэ",
                    "bg",
                    "ъ"),
            UScript.HEBREW,
            ordered("yi", "װױײ", "he", "אהוירלתמנש"));

    private static final String SIMPLIFIED = "这个们来说时会国后为对从还过点学长门问间东车见关开发电实现";
    private static final String TRADITIONAL = "這個們來說時會國後為對從還過點學長門問間東車見關開發電實現";

    private static final Map<Integer, Map<String, Set<String>>> SMALL_WORDS = Map.of(
            UScript.LATIN,
            words(
                    "en",
                    "the of and to in that is was for on with said has by it as be are from he she they not this have will but"
                            + " an at who were had been its their which would after when there",
                    "de",
                    "der die das und ist nicht mit den von zu im ein eine auf für sich dem des sie es werden wird hat auch"
                            + " nach in er wie bei aus am war haben sind noch über einen einer einem nur dass oder zum zur",
                    "fr",
                    "le la les des et est une dans pour que qui sur pas au du par avec plus ce il elle sont été cette aux de"
                            + " en un à ne se son sa ses mais ont leur l d n s qu",
                    "es",
                    "el la los las de que y en un una por con para del se no su es al lo como más este ha sus pero fue esta"
                            + " son entre cuando muy sin sobre también ser",
                    "it",
                    "il di che la e un una per non sono con del della nel gli le dei alla si da è anche ha più come in i al"
                            + " lo ma l delle nella dal dalla suo sua questo",
                    "nl",
                    "de het een en van is niet dat op te zijn voor met die in aan er ook naar bij hij ze om werd door maar uit"
                            + " nog wordt heeft als dan over",
                    "pt",
                    "o a os as de que e do da em um uma para com não por dos das no na se mais ao como foi à pelo pela ou ser"
                            + " são sua seu",
                    "ca",
                    "el la els les de que i en un una per amb del al no es és dels als més ha va seu aquest aquesta però"
                            + " com són l d",
                    "ro",
                    "de la și în a cu o că pe un nu din au este pentru care mai sau al se fi fost după prin dar",
                    "sv",
                    "och att det som en är på för av med den till inte har ett om de var sig från han hon kan i men ska eller",
                    "da",
                    "og at det som en er på for af med den til ikke har et om de var sig fra han hun kan blev i men ved efter",
                    "nb",
                    "og at det som en er på for av med den til ikke har et om de var seg fra han hun kan ble i men ved etter",
                    "pl",
                    "i w na z do że się nie to jest o jak po od za przez dla oraz był ale co tym jego a są tak przy",
                    "cs",
                    "a v na se je že z do s o i to pro by jak ale za po od při který která jsou bylo jako však",
                    "tr",
                    "ve bir bu da de için ile olarak daha çok olan gibi sonra kadar en ne var ancak olduğunu",
                    "hu",
                    "a az és hogy nem is egy ez meg de volt csak azt már el ki van mint szerint"),
            UScript.DEVANAGARI,
            words(
                    "hi", "के में की है और को से का ने पर यह नहीं कि हैं ही एक भी था कर हो",
                    "mr", "आहे आणि या व हे ही तर मध्ये होते की नाही ते करून असे आहेत एक च",
                    "ne", "छ र को मा पनि गर्न भएको छन् यो हो एक लागि गरेको थियो तर ले"));

    private LanguageGuess() {}

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
        } else if (SMALL_WORDS.containsKey(script)) {
            language = bySmallWords(text, Objects.requireNonNull(SMALL_WORDS.get(script)));
        }
        if (language != null) {
            return language;
        }
        return script == UScript.LATIN ? UNKNOWN : UNKNOWN + "-" + UScript.getShortName(script);
    }

    /** The script of most letters, kana for Han with kana among it; {@link UScript#COMMON} when there is none. */
    private static int script(String text) {
        Map<Integer, Integer> scripts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .limit(ENOUGH)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .forEach(script -> scripts.merge(script, 1, Integer::sum));
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = scripts.getOrDefault(UScript.HIRAGANA, 0) + scripts.getOrDefault(UScript.KATAKANA, 0);
        int east = kana + scripts.getOrDefault(UScript.HAN, 0) + scripts.getOrDefault(UScript.HANGUL, 0);
        if (east > MOST * all) {
            return kana * 10 > east
                    ? UScript.HIRAGANA
                    : scripts.getOrDefault(UScript.HANGUL, 0) * 3 > east ? UScript.HANGUL : UScript.HAN;
        }
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() > MOST * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(UScript.COMMON);
    }

    private static @Nullable String byLetters(String text, Map<String, String> languages) {
        for (var language : languages.entrySet()) {
            // One may stand in a name from next door.
            if (count(text, language.getValue()) * 200 > Math.min(text.length(), ENOUGH)) {
                return language.getKey();
            }
        }
        return null;
    }

    private static long count(String text, String letters) {
        return text.codePoints()
                .limit(ENOUGH)
                .filter(letter -> letters.indexOf(letter) >= 0)
                .count();
    }

    /** The language that has most small words here, if it has twice as many of its own as any other has of its own. */
    private static @Nullable String bySmallWords(String text, Map<String, Set<String>> languages) {
        var words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", ENOUGH + 1))
                .filter(word -> !word.isEmpty())
                .limit(ENOUGH)
                .toList();
        Map<String, Long> hits = new LinkedHashMap<>();
        languages.forEach((language, small) ->
                hits.put(language, words.stream().filter(small::contains).count()));
        var best = Collections.max(hits.entrySet(), Map.Entry.comparingByValue());
        var own = Objects.requireNonNull(languages.get(best.getKey()));
        boolean clear = best.getValue() >= FEWEST_SMALL_WORDS
                && best.getValue() >= SMALL_WORDS_SHARE * words.size()
                && languages.values().stream()
                        .filter(other -> other != own)
                        .allMatch(other -> isAhead(words, own, other));
        return clear ? best.getKey() : null;
    }

    private static boolean isAhead(List<String> words, Set<String> small, Set<String> others) {
        long own = words.stream()
                .filter(word -> small.contains(word) && !others.contains(word))
                .count();
        long theirs = words.stream()
                .filter(word -> others.contains(word) && !small.contains(word))
                .count();
        return own >= Math.max(2, 2 * theirs);
    }

    private static Map<String, String> ordered(String... languagesAndLetters) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndLetters.length; i += 2) {
            ordered.put(languagesAndLetters[i], languagesAndLetters[i + 1]);
        }
        return ordered;
    }

    private static Map<String, Set<String>> words(String... languagesAndWords) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        ordered(languagesAndWords).forEach((language, small) -> words.put(language, Set.of(small.split(" "))));
        return words;
    }
}
