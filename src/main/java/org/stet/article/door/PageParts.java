package org.stet.article.door;

import java.util.ArrayList;
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

    private static final Pattern SIGNS_BEFORE =
            Pattern.compile("^[\\p{So}\\p{Sm}\\p{Sk}\\uFE0F\\u200D»›«‹|\\s&&[^°]]++");
    private static final Pattern SIGNS_AFTER =
            Pattern.compile("[\\p{So}\\p{Sm}\\p{Sk}\\uFE0F\\u200D»›«‹|\\s&&[^°]]++$");
    private static final Pattern DROPS_DOWN = Pattern.compile("^[☰≡⋮].*|.*[▼▾⌄˅]$");
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*|\\s{2,}");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…:;,]");
    private static final Pattern RATED = Pattern.compile("[⭐★☆✩✭\\s]{3,}.{0,30}");
    private static final Pattern SPEECH = Pattern.compile("[“”„\"]|[«»].*\\p{L}.*[«»]");

    private final LinePatterns patterns;
    private final Furniture furniture;
    private final List<Rule> rules = new ArrayList<>();

    /** @param furniture that each part of a bar is looked up in */
    PageParts(LinePatterns patterns, Furniture furniture) {
        this.patterns = patterns;
        this.furniture = furniture;
        links();
        figures();
        players();
        rule("share", "<follow somebody> (?:@\\w+|.{1,50} <on> <followed on>)|<episode lines>");
        rule("sign-up", "<members lines>");
        rule("comments", "<no comments lines>");
    }

    private void links() {
        rule("menu", "(?:\\d+ )*<pager>(?: <pager to>)?(?: +<pager on>(?: <pager to>)?)?");
        rule("menu", "<pages> \\d+ (?:<of pages>|/) \\d+|<menu lines>");
        rule(
                "related",
                "<announcing>\\s*: .{1,160}|<more by> (?-i:\\p{Lu}).{1,60}(?<![.!?])|<picked> <for you>|"
                        + "<related lines>");
        rule("related", "<tags>\\s?: .{1,120}(?<![.!?])|(?:#[\\p{L}\\p{N}_]++\\s*+){1,12}");
    }

    private void figures() {
        rule("counter", NUMBER + " <people>(?: <people are>)?(?: <reading>)?(?: <this page>)?(?: <right now>)?");
        rule(
                "counter",
                INDEX + NUMBER + " " + CHANGE + "(?:\\s+(?:" + INDEX + NUMBER + "(?: " + CHANGE + ")?))*+|" + CHANGE
                        + "|" + NUMBER + " ?%");
        rule(
                "counter",
                "(?:(?-i:\\p{Lu})[\\p{L}-]++ ){0,2}[\\u2212–-]?\\d{1,2} ?°[CF]?(?:[ |/·,]+(?:<weather>|\\d{1,2}[:.]\\d{2}"
                        + "|[\\u2212–-]?\\d{1,2} ?°[CF]?))*+|<weather for> (?-i:\\p{Lu}).{1,30}(?<![.!?])");
    }

    private void players() {
        rule(
                "reading-aid",
                "<loading>(?: <loaded>|(?: \\p{L}++)?[.…]++)?|<player times> \\d+:\\d{2}|(?:a ?){3}|<time to read>\\s?: .{1,20}"
                        + "|<text size>(?:[^\\p{L}]|a(?!\\p{L})){1,12}|\\d{1,3} min\\.? <minutes to read>|<player lines>");
    }

    /** The rule that finds such a part in a line, or null for a line of the article. */
    @Nullable
    String rule(String line) {
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

    private @Nullable String single(String text) {
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
        if (signed && (furniture.isFound(bare) || furniture.isMadeOfControls(bare))) {
            return "reading-aid";
        }
        for (var rule : rules) {
            if (rule.pattern().matcher(bare).matches()) {
                return rule.id();
            }
        }
        return null;
    }

    /** Three and more parts of a few words, as in a menu; or fewer, each of which is furniture by itself. */
    private @Nullable String bar(String text) {
        var parts = Stream.of(PARTS.split(text)).filter(part -> !part.isBlank()).toList();
        if (parts.size() < 2) {
            return null;
        }
        if (parts.stream().allMatch(part -> single(part) != null || furniture.isFound(part))) {
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

    private void rule(String id, String template) {
        rules.add(new Rule(id, patterns.of(template)));
    }
}
