package org.stet.article.door;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Page furniture in plain lines (rule S9 of the tag sets): counters, share lines, image prompts, reading aids. It looks
 * at whole lines only, and never at one with a quotation in it: a quoted button text is news. An appeal for money is
 * no furniture. How such lines are built stands here, the words of which they are made in the lists.
 */
final class Furniture {

    /**
     * With the words that Stet ships. Which part of a page is its article goes by these whatever a project has changed, so
     * that the text that was shown is the text that is saved.
     */
    static final Furniture SHIPPED = new Furniture(FurnitureWords.shipped());

    private static final int LONGEST = 24;
    private static final int LONGEST_HEADING = 120;
    private static final Pattern QUOTED = Pattern.compile("[“”„«»\"]");
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}(?: ?(?:am|pm|uhr|h))?(?: (?:gmt|utc|bst|cest|cet|eest|eet|[ecmp][ds]?t))?",
            CASE_INSENSITIVE);

    /** Ahead of what ends as a sentence does: a word in small letters and its stop. */
    private static final String NO_SENTENCE = "(?!(?:.*[^\\p{L}])?(?-i:\\p{Ll})\\p{L}*+[.!?]\\W*+$)";
    /** Of a name, each with its blank: "The Tarn Lamp". */
    private static final String NAMES = "(?:\\s+(?-i:[\\p{Lu}\\d])\\S*+){%d,4}+";
    /** Between the word of a credit in a caption and whose it is. */
    private static final String TO = "(?:\\s*[:/,|©]|\\s+<credited to>\\b|\\s+(?=(?-i:\\p{Lu})))";

    private record Rule(String id, Pattern pattern) {}

    private final LinePatterns patterns;
    private final List<Rule> rules = new ArrayList<>();
    private final Pattern cookies;
    /** "More: the bank wants its money back by June." says more itself. */
    private final Pattern sentenceAfterMore;

    private final Pattern network;
    private final Pattern heading;
    private final Pattern comments;
    private final Pattern captioned;
    private final Pattern announcing;
    private final ControlWords controls;
    private final PageParts parts;

    Furniture(FurnitureWords words) {
        this.patterns = new LinePatterns(words);
        this.cookies = patterns.of("^<cookie notice>\\b(?=.{0,160}?(?:\\b<with cookies>\\b.{0,40}?(?<!\\d )"
                + "\\b<cookies>\\b|(?<!\\d )\\b<cookies>\\b.{0,40}?\\b<with cookies>\\b)).*");
        this.sentenceAfterMore = patterns.of("<says more>\\s*:.*\\.");
        this.network = patterns.of("(?:<networks>|<pass on>)(?:\\.com)?");
        this.heading = patterns.ofFolded(
                "<heading lines>|<you may> <enjoy>.{0,30}"
                        + "|<get>.{0,40}<sent>(?: .{0,20})?|(?=(?:.* )?<ours> )<get>.{0,40}<alerts>(?: .{0,20})?|<mostly> ?<most>(?: .{0,30})?");
        this.comments = patterns.ofFolded("(?:\\d+ )?<commented>(?: \\d+)?|<show comments>(?: \\d+)? <commented>"
                + "|(?:<show comments> )?\\d+ <answers>(?: <behind answers>| <comments on> .{0,80})?|<discussed> \\d+"
                + "|<comments heading lines>");
        this.captioned = patterns.of(".{20,}(?:[(]\\s?<credited>" + TO + "[^()]{1,80}[)]?\\W*+|[|/]\\s?<credited>" + TO
                + ".{1,80}|\\b<credited short> .{2,60}|\\b(?-i:(?=\\p{Lu}))<credited>: " + NO_SENTENCE
                + ".{2,60})|<caption>[:,] .+");
        this.announcing = patterns.of("<title lines>\\W*");
        this.controls = new ControlWords(words);
        shares();
        pointers();
        pictures();
        advertisements();
        readingAids();
        requests();
        this.parts = new PageParts(patterns, this);
    }

    private void shares() {
        // Possessive throughout: a line of commas and digits must not make the matcher try every way to cut it.
        rule(
                "counter",
                "(?=.*\\d)(?=.*(?:\\p{Sc}|\\b<counted>\\b))(?:(?:[\\p{Sc}+~#]?[\\d.,]++(?:\\s?[\\p{Sc}%+kKmM])?"
                        + "|(?:<counted>|<beside counts>)\\b|[\\p{Sc}/|·•:()-])\\s*+)++");
        rule("share", "<share>(?: (?:<beside share>|<networks>|<pass on>|[,:|])(?=[ :.!]|$))*+[:.!]?|<share lines>");
        rule("counter", "(?:<live>\\W+)?[\\d.,]+k? <watching>");
        rule("share", "(?:(?:<networks>|<pass on>)(?:\\s*[|,/·•]\\s*|\\s+|$)){2,}+");
        rule("share", "<follow>(?: <on> .{1,60})?[:.!]?");
    }

    private void pointers() {
        rule("click-to", "<click>(?: (?:<clicked>|<on> .{1,30}?))? <click for> .{1,80}|<click-to lines>");
        rule(
                "read-more",
                "<read> <more>(?: <more on>)?(?:\\s*[:>→»…|-].{0,160}|\\s*\\.{3})?|<pointing>\\s*[:>→»].{1,200}"
                        + "|<read-more lines>");
    }

    private void pictures() {
        rule(
                "photo",
                "\\(?\\s*<credited>(?:\\s*[:/©]\\s?|\\s*,\\s?(?=<agencies>|[^.!?,]{1,60}[/|©])|\\s+" + NO_SENTENCE
                        + "<credited to>(?!\\p{L})(?=\\W{0,2}(?-i:\\p{Lu})|.*\\)$)\\W?).{1,100}");
        rule(
                "photo",
                "<agencies>(?:\\s*[/|]\\s*.{1,60})?|©\\s?.{1,60}/.{1,60}|<enlarge> <pictures>(?: <pictures in>)?"
                        + "|<photo lines>");
    }

    private void advertisements() {
        rule("advertisement", "<advertisement>(?:\\s*[·|-]\\s*.{0,60}|[\\s\\d:/]+)?|<advertisement lines>");
    }

    private void readingAids() {
        rule(
                "reading-aid",
                "\\d{1,3}[- ]?<minutes>\\.?(?: <minutes of>)?|<reading time>[: ]+.{1,30}"
                        + "|(?:<listen>|<listen first> ) ?[(\\d:·•|–-].{0,40}|<listen>|<go to>(?: <beside targets>)?(?: <targets>){1,3}(?: <beside targets>){0,2}(?: <targets>)?|<all times> \\S{2,6}(?: <zone>)?\\.?"
                        + "|<reading-aid lines>");
    }

    private void requests() {
        // A sentence asks for an address only where it names "our newsletter"; "briefing" and "alerts" are often news.
        String noStop = "(?!.*[.?]\\W*+$)";
        rule(
                "sign-up",
                "<sign-up lines>|<sign up>\\b(?!.*<giving>)(?:(?:(?=.*\\b<ours>\\b)|" + noStop
                        + ")[^:,;]{0,80}\\b<letters>\\b[^:;]{0,60}|(?=.*\\b<ours>\\b)" + noStop
                        + "[^:,;]{0,80}\\b<alerts>\\b[^:,;]{0,60})");
        rule(
                "comments",
                "(?:\\d[\\d.,]* )?<comments>(?: ?\\(?\\d+\\)?)?|<show comments>(?: \\d+)? <comments>|<comments lines>");
        rule(
                "copyright",
                "©.{0,200}|(?:\\(c\\)|<copyright>)\\s*[:/|(]?\\s*(?:©|\\(c\\)|(?:19|20)\\d{2}(?!\\d)).{0,200}|\\(c\\)"
                        + NAMES.formatted(1) + "|<copyright>(?!\\s+<copyright matters>(?!\\p{L}))\\s*[:/|]?"
                        + NAMES.formatted(0) + "|.{0,100}\\b<rights>\\b.{0,60}|<copyright lines>");
    }

    /** The rule that finds furniture in a line, or null for a line of the article. */
    @Nullable
    String rule(String line) {
        String own = ownRule(line.strip());
        return own != null ? own : parts.rule(line);
    }

    /** Whether the words alone are furniture, wherever they stand in a bar. */
    boolean isFound(String part) {
        return ownRule(part.strip()) != null;
    }

    /** Only for lines of which nothing but their words is known: a page's own list may hold such words as its items. */
    boolean isControl(String line) {
        return controls.isControl(line);
    }

    /** Whether no word stands in it but those of controls: enough beside a sign, as in "▶ Listen". */
    boolean isMadeOfControls(String text) {
        return controls.isMadeOfThem(text);
    }

    private @Nullable String ownRule(String text) {
        if (text.isEmpty() || quotes(text) && !text.startsWith("©")) {
            return null;
        }
        if (cookies.matcher(text).matches()) {
            return "cookies";
        }
        if (text.length() > 240
                || Folding.words(text) > LONGEST
                || TIME.matcher(text).matches()
                || sentenceAfterMore.matcher(text).matches()) {
            return null;
        }
        for (var rule : rules) {
            if (rule.pattern().matcher(text).matches()) {
                return rule.id();
            }
        }
        return null;
    }

    /** Whether the line holds a quotation mark: a quoted button text is news. */
    static boolean quotes(String line) {
        return QUOTED.matcher(line).find();
    }

    /** Whether the line is the name of a network or of another way to pass a page on, and nothing else. */
    boolean isNetwork(String line) {
        return network.matcher(line.strip()).matches();
    }

    /** Whether a heading announces something beside the article: "Related stories", "Mehr zum Thema". */
    boolean isHeading(String text) {
        return matches(heading, text) || isCommentsHeading(text);
    }

    /** Whether a heading announces readers' comments, behind which no article goes on. */
    boolean isCommentsHeading(String text) {
        return matches(comments, text);
    }

    private static boolean matches(Pattern folded, String text) {
        return text.length() <= LONGEST_HEADING
                && folded.matcher(Folding.fold(text)).matches();
    }

    /** Whether a line ends with the credit of a picture, or begins as what is said below one: a caption. */
    boolean isCaption(String text) {
        return captioned.matcher(text).matches();
    }

    /** Whether titles of other stories follow behind a line of furniture. */
    boolean announces(String line) {
        return announcing.matcher(line).matches();
    }

    /** Whether the line is a time of day alone, as over an entry of a live ticker. */
    static boolean isTime(String line) {
        return TIME.matcher(line.strip()).matches();
    }

    private void rule(String id, String template) {
        rules.add(new Rule(id, patterns.of(template)));
    }
}
