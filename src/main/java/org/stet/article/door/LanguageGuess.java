package org.stet.article.door;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The language of a text by its commonest small words, or by its script where one language alone uses it much. */
final class LanguageGuess {

    private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();

    static {
        put(
                "en",
                "the of and to in that is was for on with said has by it as be are from he she they not this have will");
        put(
                "de",
                "der die das und ist nicht mit den von zu im ein eine auf für sich dem des sie es werden wird hat auch nach");
        put(
                "fr",
                "le la les des et est une dans pour que qui sur pas au du par avec plus ce il elle sont été cette aux");
        put("es", "el la los las de que y en un una por con para del se no su es al lo como más este ha sus");
        put("it", "il di che la e un una per non sono con del della nel gli le dei alla si da è anche ha più come");
        put("nl", "de het een en van is niet dat op te zijn voor met die in aan er ook naar bij hij ze om werd door");
        put("pt", "o a os as de que e do da em um uma para com não por dos das no na se mais ao como foi");
        put("sv", "och att det som en är på för av med den till inte har ett om de var sig från han hon kan");
        put("da", "og at det som en er på for af med den til ikke har et om de var sig fra han hun kan blev");
        put("nb", "og at det som en er på for av med den til ikke har et om de var seg fra han hun kan ble");
        put("pl", "i w na z do że się nie to jest o jak po od za przez dla oraz był ale co tym jego");
    }

    private static final int ENOUGH = 600;

    private LanguageGuess() {}

    static Found found(String text) {
        return Found.NOTHING.withLanguage(of(text));
    }

    /** A BCP 47 tag; null when the text is too short or too mixed to tell. */
    static @Nullable String of(String text) {
        String byScript = byScript(text);
        if (byScript != null) {
            return byScript;
        }
        String[] words = text.substring(0, Math.min(text.length(), 12_000))
                .toLowerCase(java.util.Locale.ROOT)
                .split("[^\\p{L}\\p{M}]+");
        Map<String, Integer> hits = new HashMap<>();
        Arrays.stream(words)
                .limit(ENOUGH)
                .forEach(word -> SMALL_WORDS.forEach((language, small) -> {
                    if (small.contains(word)) {
                        hits.merge(language, 1, Integer::sum);
                    }
                }));
        String best = null;
        int most = 2;
        for (String language : SMALL_WORDS.keySet()) {
            int count = hits.getOrDefault(language, 0);
            if (count > most) {
                best = language;
                most = count;
            }
        }
        return best;
    }

    private static @Nullable String byScript(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .limit(ENOUGH)
                .forEach(letter -> scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) > all / 10) {
            return "ja";
        }
        for (var script : scripts.entrySet()) {
            if (script.getValue() * 2 > all) {
                return switch (script.getKey()) {
                    case ARABIC -> "ar";
                    case HEBREW -> "he";
                    case GREEK -> "el";
                    case CYRILLIC -> "ru";
                    case HAN -> "zh";
                    case HANGUL -> "ko";
                    case DEVANAGARI -> "hi";
                    case THAI -> "th";
                    default -> null;
                };
            }
        }
        return null;
    }

    private static void put(String language, String words) {
        SMALL_WORDS.put(language, Set.of(words.split(" ")));
    }
}
