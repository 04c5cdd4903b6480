package org.stet.article.door;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What stands around an article in whole lines that no single word gives away: bars of links, strips of figures, pagers,
 * players, tags, and signs with a word or a number beside them (rule S9). Short lines only; the parts of a bar are looked
 * at one by one, so that no pattern has to try every way to cut a line.
 */
final class PageParts {

    private record Rule(String id, Pattern pattern) {}

    private static final String NUMBER = "[\\p{Sc}~]?\\d[\\d.,]*+[kKmM]?";
    private static final String CHANGE = "[+\\u2212–-]\\d[\\d.,]*+ ?%";
    /** The name of what is traded: "Gold", "FTSE 100". */
    private static final String INDEX = "(?:[\\p{L}/.&]++ ){0,3}(?:\\d{2,3} )?";

    private static final int LONGEST = 24;
    /** Parts that make a line of them a bar. */
    private static final int BAR = 3;

    private static final int LONGEST_ENTRY = 3;

    private static final List<Rule> RULES = List.of(
            rule(
                    "menu",
                    "(?:\\d+ )*(?:previous|next|prev|older|newer|zurück|weiter|vorherige|nächste|précédente?|suivante?|anterior|siguiente|precedente|successiv[ao])(?: (?:page|article|story|post|slide|seite|artikel))?(?: +(?:next|weiter|suivante?|siguiente|newer)(?: (?:page|article|story|post|slide|seite|artikel))?)?"),
            rule(
                    "menu",
                    "(?:page|image|photo|picture|slide|seite|bild|foto) \\d+ (?:of|/|von|de|sur) \\d+|(?:top of page|aller au (?:contenu|menu)|ir al contenido|vai al contenuto|back to .{1,20}|(?:cookie|privacy|notification) (?:settings|preferences|policy|notice)|terms of (?:use|service)|privacy notice:.{1,100}|edition: .{1,20}|about us|contact(?: us| the author)?|imprint|impressum|datenschutz|advertise with us)"),
            rule(
                    "related",
                    "(?:(?:next|previous)(?: article| story| up)?|most (?:read|popular|viewed|shared|watched)|trending)\\s*: .{1,160}|more (?:by|from) (?-i:\\p{Lu}).{1,60}|(?:our |top |editors?['’]? )?(?:picks|stories|recommended|suggested|selected) for you|(?:read|see) the full .{1,30}|(?:see|view|show|browse|load) all .{1,30}|(?:photo |match |picture )?(?:gallery|bildergalerie|galerie)(?:: .{1,80})?"),
            rule(
                    "related",
                    "(?:tags?|topics?|filed under|keywords|themen|schlagwörter|mots[- ]clés|etiquetas|argomenti)\\s?: .{1,120}(?<![.!?])|(?:#[\\p{L}\\p{N}_]++\\s*+){1,12}"),
            rule(
                    "counter",
                    NUMBER
                            + " (?:people|readers?|users?|visitors?|ratings?|reviews?)(?: (?:are|is))?(?: (?:reading|here|online|watching|viewing|like|liked|recommend))?(?: this)?(?: (?:page|article|story))?(?: right)?(?: now)?"),
            rule(
                    "counter",
                    INDEX + NUMBER + " " + CHANGE + "(?:\\s+(?:" + INDEX + NUMBER + "(?: " + CHANGE + ")?))*+|" + CHANGE
                            + "|" + NUMBER + " ?%"),
            rule(
                    "counter",
                    "(?:(?-i:\\p{Lu})[\\p{L}-]++ ){0,2}[\\u2212–-]?\\d{1,2} ?°[CF]?(?:[ |/·,]+(?:tonight|today|tomorrow|cloudy|sunny|clear|rain|snow|fog|mist|showers?|thunder|wind|windy|light|heavy|partly|\\d{1,2}[:.]\\d{2}|[\\u2212–-]?\\d{1,2} ?°[CF]?))*+|weather(?: forecast)? (?:for|in) (?-i:\\p{Lu}).{1,30}"),
            rule(
                    "share",
                    "follow (?:@\\w+|.{1,50} on (?:your phone|mobile|the app|google news|apple news|facebook|instagram|x|twitter|bluesky|mastodon|telegram|whatsapp|youtube|tiktok))|share (?:results|this interview|this video)|download (?:episode|the data|the app|our app|(?:as )?pdf).{0,20}|listen on: .{1,60}"),
            rule(
                    "reading-aid",
                    "loading(?: \\w+)?[.…]*|video player is loading\\.?|(?:un)?mute|play|pause|replay|video|audio|full ?screen|(?:current time|duration|remaining time) \\d+:\\d{2}|refresh|auto-refresh is (?:on|off)|(?:a ?){3}|(?:temps de lecture|tiempo de lectura|tempo di lettura)\\s?: .{1,20}|text size\\W.{0,12}|updated|aktualisiert|mis à jour|\\d{1,3} min\\.? (?:lesezeit|lesedauer)|report (?:a mistake|an error|this ad|this article)|image caption"),
            rule(
                    "sign-up",
                    "enter your e?-?mail(?: address)?|(?:for )?(?:subscribers|members) only|already a (?:subscriber|member)\\?.{0,20}|(?:free )?(?:daily|weekly) newsletter"),
            rule("comments", "comments are closed\\.?|be the first to comment\\.?"));

    private static final Pattern SIGNS_BEFORE =
            Pattern.compile("^[\\p{So}\\p{Sm}\\p{Sk}\\uFE0F\\u200D»›«‹|\\s&&[^°]]++");
    private static final Pattern SIGNS_AFTER =
            Pattern.compile("[\\p{So}\\p{Sm}\\p{Sk}\\uFE0F\\u200D»›«‹|\\s&&[^°]]++$");
    private static final Pattern DROPS_DOWN = Pattern.compile("^[☰≡⋮].*|.*[▼▾⌄˅]$");
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s{2,}");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…:;,]");
    private static final Pattern RATED = Pattern.compile("[⭐★☆✩✭\\s]{3,}.{0,30}");
    private static final Pattern SPEECH = Pattern.compile("[“”„\"]|[«»].*\\p{L}.*[«»]");

    private PageParts() {}

    /** The rule that finds such a part in a line, or null for a line of the article. */
    static @Nullable String rule(String line) {
        String text = line.strip();
        if (text.isEmpty()
                || text.length() > 160
                || Folding.words(text) > LONGEST
                || SPEECH.matcher(text).find()) {
            return null;
        }
        var own = single(text);
        return own != null ? own : bar(text);
    }

    /** Without the signs before and behind it: "▶ Play". */
    static String bare(String text) {
        return SIGNS_AFTER.matcher(SIGNS_BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    }

    private static @Nullable String single(String text) {
        String bare = bare(text);
        if (DROPS_DOWN.matcher(text).matches() && Folding.words(bare) <= LONGEST_ENTRY) {
            return "menu";
        }
        if (RATED.matcher(text).matches()) {
            return "counter";
        }
        boolean signed = !bare.equals(text);
        if (signed && bare.matches(NUMBER + " ?%?")) {
            return "counter";
        }
        if (signed && (Furniture.isFound(bare) || ControlWords.isMadeOfThem(bare))) {
            return "reading-aid";
        }
        for (var rule : RULES) {
            if (rule.pattern().matcher(bare).matches()) {
                return rule.id();
            }
        }
        return null;
    }

    /** Three and more parts of a few words, as in a menu; or fewer, each of which is furniture by itself. */
    private static @Nullable String bar(String text) {
        var parts = Stream.of(PARTS.split(text)).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return null;
        }
        if (parts.stream().allMatch(part -> single(part) != null || Furniture.isFound(part))) {
            var first = single(parts.get(0));
            return first == null ? "counter" : first;
        }
        boolean links = parts.size() >= BAR && parts.stream().allMatch(PageParts::isEntry);
        return links ? "menu" : null;
    }

    private static boolean isEntry(String part) {
        return Folding.words(part) >= 1
                && Folding.words(part) <= LONGEST_ENTRY
                && part.codePoints().noneMatch(Character::isDigit)
                && Character.isUpperCase(part.codePointAt(0))
                && !ENDS_SENTENCE.matcher(part).matches()
                && !LineKinds.BY.matcher(part).matches();
    }

    private static Rule rule(String id, String pattern) {
        return new Rule(id, Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE));
    }
}
