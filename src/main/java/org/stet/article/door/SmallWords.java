package org.stet.article.door;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/** Tells languages of one script by their commonest small words, and near neighbours by what one has and the other has not. */
final class SmallWords {

    /** Words, and letters, that are looked at, from the beginning. */
    private static final int ENOUGH = 2_000;

    private static final int FEWEST = 3;

    /** In running text every fourth word or so is a small one; where another language is written, hardly any is by chance. */
    private static final double SHARE = 1 / 6.0;

    /** What the different words found must weigh: a word of one letter nothing, of two one, of more two. */
    private static final int WEIGHT = 4;

    /** Where one in so many of the small words found is a neighbour's, the text may be that neighbour's. */
    private static final int NEIGHBOURS_SHARE = 5;

    private static final Map<Integer, Map<String, Set<String>>> LISTS = Map.of(
            UScript.LATIN,
            words(
                    "en",
                    "the of and to in that is was for on with said has by it as be are from he she they not this have"
                            + " will but an at who were had been its their which would after when there if i own a all we you our"
                            + " your his her him them us my me these those what about into than more out over up some one two no or"
                            + " so can could should may must do did does being because before during while where how why other only"
                            + " just against between under through since until most new first last says many much such same another"
                            + " each few never always today yesterday tomorrow according across around including within without"
                            + " along among whose although though however despite monday tuesday wednesday thursday friday saturday"
                            + " sunday three four five six seven eight nine ten told asked people year years week weeks day days"
                            + " month months get got go going know think want like back even well let nobody nothing every any both"
                            + " then now down off near still here yet",
                    "de",
                    "der die das und ist nicht mit den von zu im ein eine auf für sich dem des sie es werden wird hat"
                            + " auch nach in er wie bei aus am war haben sind noch über einen einer einem nur dass oder zum zur vor"
                            + " unter beim wir ihr seine ihre kein keine wurde durch um gegen mehr",
                    "fr",
                    "le la les des et est une dans pour que qui sur pas au du par avec plus ce il elle sont été cette aux"
                            + " de en un à ne se son sa ses mais ont leur l d n s qu lui ni comme après ou où leurs tout toute ces"
                            + " nous vous sans sous je y",
                    "es",
                    "el la los las de que y en un una por con para del se no su es al lo como más este ha sus pero fue"
                            + " esta son entre cuando muy sin sobre también ser o había habían según ni han hay porque desde hasta"
                            + " donde todo toda quien ante dijo",
                    "it",
                    "il di che la e un una per non sono con del della nel gli le dei alla si da è anche ha più come in i"
                            + " al lo ma l delle nella dal dalla suo sua questo o all dell nell dall sull ai dai sul ed ad nei sulla"
                            + " ogni essere stato stata loro hanno",
                    "nl",
                    "de het een en van is niet dat op te zijn voor met die in aan er ook naar bij hij ze om werd door"
                            + " maar uit nog wordt heeft als dan over of we tot geen wel zich deze dit hun worden meer tegen onder"
                            + " na vanaf ik",
                    "pt",
                    "o a os as de que e do da em um uma para com não por dos das no na se mais ao como foi à pelo pela ou"
                            + " ser são sua seu sem aos nos nas sobre entre até ele ela seus suas quando tem disse",
                    "ca",
                    "el la els les de que i en un una per amb del al no es és dels als més ha va seu aquest aquesta però"
                            + " com són l d o tot ni han sense tota pel pels fins seva seves",
                    "ro",
                    "de la și în a cu o că pe un nu din au este pentru care mai sau al se fi fost după prin dar are sunt"
                            + " către fără lui ei această acest când ale ori",
                    "sv",
                    "och att det som en är på för av med den till inte har ett om de var sig från han hon kan i men ska"
                            + " eller under vid alla",
                    "da",
                    "og at det som en er på for af med den til ikke har et om de var sig fra han hun kan blev i men ved"
                            + " efter under alle",
                    "nb",
                    "og at det som en er på for av med den til ikke har et om de var seg fra han hun kan ble i men ved"
                            + " etter under alle",
                    "pl",
                    "i w na z do że się nie to jest o jak po od za przez dla oraz był ale co tym jego a są tak przy we"
                            + " bez lub być który która które tylko przed pod między może ma jako jej ich został tej",
                    "cs",
                    "a v na se je že z do s o i to pro by jak ale za po od při který která jsou bylo jako však nebo jeho"
                            + " její jsem není také byl byla podle které kterou už jen než aby má mezi být bez nad jejich",
                    "tr",
                    "ve bir bu da de için ile olarak daha çok olan gibi sonra kadar en ne var ancak olduğunu o her veya"
                            + " göre tarafından olduğu ise değil dedi",
                    "hu",
                    "a az és hogy nem is egy ez meg de volt csak azt már el ki van mint szerint vagy minden ha kell lehet"
                            + " azonban után még között sem fel"),
            UScript.DEVANAGARI,
            words(
                    "hi", "के में की है और को से का ने पर यह नहीं कि हैं ही एक भी था कर हो",
                    "mr", "आहे आणि या व हे ही तर मध्ये होते की नाही ते करून असे आहेत एक च",
                    "ne", "छ र को मा पनि गर्न भएको छन् यो हो एक लागि गरेको थियो तर ले"));

    /** Languages of which every tenth letter or so is beyond ASCII: a text of some length without any is in none of them. */
    private static final Set<String> MARKED = Set.of("pl", "cs", "hu", "tr", "ro");

    private static final int LETTERS_TO_MISS_MARKS = 60;

    /** What a text has that is in this language and not in one of its neighbours, which have no list. */
    private static final Map<String, Pattern> PROOF = Map.of(
            "cs", Pattern.compile("[ěůř]"),
            "pl", Pattern.compile("[łąęśżźćńó]"),
            "pt", Pattern.compile("[ãõçêôâà]| (?:em|um|uma|com) "),
            "nl", Pattern.compile(" (?:de|een|niet|zijn|wordt|worden|zich|heeft) "));

    /**
     * Words of neighbours that have no list: Galician and Albanian, Asturian, Slovak and Croatian, Afrikaans, Low German and
     * Frisian, Swiss German.
     */
    private static final Map<String, Set<String>> NEIGHBOURS = words(
            "pt", "unha nunha dunha unhas dun nun un máis xa cando tamén xente një dhe që të në për",
            "es", "unha máis nin nel tamién",
            "cs", "sa sú ako aj keď alebo podľa ktorý ktorá ktoré zo som bol bola bolo su bi biti koji što",
            "nl", "nie vir sy hy hulle deur vun un mei foar yn mar nich hett",
            "de", "isch nöd ned nid gsi hät vo uf dat nich vun");

    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})(?:\\p{L}\\.){2,}");
    private static final Pattern ENGLISH_NOT = Pattern.compile("\\p{L}+n't(?!\\p{L})");
    private static final Pattern ENGLISH_ENDING = Pattern.compile("(?<=\\p{L})'(?:s|re|ll|ve|m|d)(?!\\p{L})");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private SmallWords() {}

    static boolean know(int script) {
        return LISTS.containsKey(script);
    }

    /** The language that has most small words here, if it has clearly more of its own than any other that has half as many. */
    static @Nullable String language(String text, int script) {
        var words = of(text);
        var letters = text.codePoints()
                .filter(letter -> Character.isLetter(letter) && UScript.getScript(letter) == script)
                .limit(ENOUGH)
                .toArray();
        long marks = Arrays.stream(letters).filter(letter -> letter > 0x7F).count();
        boolean plain = marks == 0 && letters.length >= LETTERS_TO_MISS_MARKS;
        var languages = new LinkedHashMap<>(Objects.requireNonNull(LISTS.get(script)));
        languages.keySet().removeIf(language -> plain && MARKED.contains(language));

        Map<String, Long> hits = new LinkedHashMap<>();
        languages.forEach((language, small) -> hits.put(language, count(words, small)));
        var best = Collections.max(hits.entrySet(), Map.Entry.comparingByValue());
        var language = best.getKey();
        var own = Objects.requireNonNull(languages.get(language));
        boolean clear = best.getValue() >= Math.max(FEWEST, SHARE * words.size())
                && weight(words, own) >= WEIGHT
                && languages.entrySet().stream()
                        .filter(other -> !other.getKey().equals(language))
                        .filter(other -> 2 * hits.getOrDefault(other.getKey(), 0L) >= best.getValue())
                        .allMatch(other -> isAhead(words, own, other.getValue()))
                && NEIGHBOURS_SHARE * count(words, NEIGHBOURS.getOrDefault(language, Set.of())) < best.getValue()
                && isProved(language, words)
                // English has letters beyond ASCII in names only.
                && !(language.equals("en") && marks > 5 + letters.length / 40);
        return clear ? language : null;
    }

    private static boolean isProved(String language, List<String> words) {
        var proof = PROOF.get(language);
        return proof == null
                || proof.matcher(" " + String.join("  ", words) + " ").find();
    }

    /** Whether the text has twice as many words that only the one has as words that only the other has. */
    private static boolean isAhead(List<String> words, Set<String> small, Set<String> others) {
        long own = words.stream()
                .filter(word -> small.contains(word) && !others.contains(word))
                .count();
        // A letter by itself is too often an initial or a word of many languages to speak against one.
        long theirs = words.stream()
                .filter(word -> word.length() > 1 && others.contains(word) && !small.contains(word))
                .count();
        return own >= Math.max(2, 2 * theirs);
    }

    private static int weight(List<String> words, Set<String> small) {
        return words.stream()
                .distinct()
                .filter(small::contains)
                .mapToInt(word -> Math.min(word.length() - (word.charAt(0) > 0x7F ? 0 : 1), 2))
                .sum();
    }

    static long count(List<String> words, Set<String> small) {
        return words.stream().filter(small::contains).count();
    }

    /**
     * The words of a text in small letters. English endings after an apostrophe go ({@code it's} is {@code it}) and its
     * {@code don't} is {@code not}; elsewhere an apostrophe parts two words, as in French. What has a digit and abbreviations with
     * dots are no words.
     */
    static List<String> of(String text) {
        var small = text.substring(0, Math.min(text.length(), 20 * ENOUGH))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        small = ABBREVIATION.matcher(small).replaceAll(" ");
        small = ENGLISH_NOT.matcher(small).replaceAll("not");
        small = ENGLISH_ENDING.matcher(small).replaceAll("");
        return Arrays.stream(small.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !DIGIT.matcher(word).find())
                .limit(ENOUGH)
                .toList();
    }

    private static Map<String, Set<String>> words(String... languagesAndWords) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < languagesAndWords.length; i += 2) {
            words.put(languagesAndWords[i], Set.of(languagesAndWords[i + 1].split(" ")));
        }
        return Collections.unmodifiableMap(words);
    }
}
