package org.stet.article.door;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Page furniture in plain lines (rule S9 of the tag sets): counters, share lines, image prompts, reading aids. It looks
 * at whole lines only, and never at one with a quotation in it: a quoted button text is news. An appeal for money is
 * no furniture.
 */
final class Furniture {

    private static final String NETWORKS =
            "facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest|threads|bluesky|mastodon|youtube|tiktok|xing|signal|messenger|flipboard|pocket|e?-?mail|sms|rss|link|url|copy|print|drucken|save|merken|share|teilen|tweet|pin|post|partager|compartir|condividi|facebooktwitter";
    private static final String COUNTED =
            "shares?|views?|comments?|likes?|reads?|followers?|retweets?|reposts?|reactions?|votes?|signatures?|donors?|donations?|supporters?|backers?|claps?|responses?|raised|pledged|funded|kommentare?|aufrufe|geteilt|gespendet|spenden";
    private static final String BETWEEN = "goal|target|of|so|far|days?|to|go|left|mal|von|our|in|and|und";
    private static final int LONGEST = 24;

    private static final Map<String, Pattern> RULES = new LinkedHashMap<>();

    static {
        // Possessive throughout: a line of commas and digits must not make the matcher try every way to cut it.
        rule(
                "counter",
                "(?=.*\\d)(?=.*(?:\\p{Sc}|\\b(?:" + COUNTED
                        + ")\\b))(?:(?:[\\p{Sc}+~#]?[\\d.,]++(?:\\s?[\\p{Sc}%+kKmM])?|(?:" + COUNTED + "|" + BETWEEN
                        + ")\\b|[\\p{Sc}/|·•:()-])\\s*+)++");
        rule(
                "share",
                "(?:share|tweet|teilen|partager|compartir|condividi|delen)(?: (?:this|the|article|story|page|post|on|via|by|with|friends|a|an|auf|per|artikel|sur|en|"
                        + NETWORKS + "|,|:|\\|))*[:.!]?");
        rule("counter", "(?:live\\W+)?[\\d.,]+k? (?:people )?(?:viewing|watching|listening)(?: now)?");
        rule("share", "(?:(?:" + NETWORKS + ")(?:\\s*[|,/·•]\\s*|\\s+|$)){2,}");
        rule(
                "share",
                "(?:follow us|find us|like us|folgen sie uns|copy(?: the)? link|link copied!?|link kopieren|print(?: this)?(?: (?:page|article|story))?|e-?mail this(?: (?:page|article|story))?|save(?: (?:for later|article|this article|story))?|(?:artikel|seite) drucken|merken)(?: (?:on|auf) .{1,60})?[:.!]?");
        rule(
                "click-to",
                "(?:click|tap|press|swipe)(?: (?:here|the (?:image|photo|picture|link|button|map)|on .{1,30}?))? (?:to|for|here) .{1,80}|click here[.!:]?|(?:hier )?klicken(?: sie)? (?:hier|um) .{1,80}");
        rule(
                "read-more",
                "(?:read|see|learn|show|load|view|find out|watch) (?:more|also|next|all|full (?:article|story))(?: on| about)?(?:\\s*[:>→»…|-].{0,160}|\\s*\\.{3})?|(?:read more|see also|also read|related|more|watch|listen|lesen sie auch|lesen sie (?:hier )?mehr|mehr dazu|mehr zum thema|siehe auch|lire aussi|à lire aussi|lea también|leggi anche|lees ook)\\s*[:>→»].{1,200}|continue reading.{0,60}|weiterlesen.{0,40}|(?:mehr|weiter) lesen");
        rule(
                "photo",
                "\\(?\\s*(?:photos?|images?|pictures?|video|illustration|graphic|fotos?|bild(?:er|quelle|nachweis)?|credits?|photographs?|file photo|image source|image credit|photo credit|picture credit|foto(?:s)? credit|crédit(?: photo)?)\\s*(?::|by |courtesy |credit|/|,|©)\\s?.{1,100}");
        rule(
                "photo",
                "(?:getty images|reuters|shutterstock|alamy|istock|picture alliance|imago)(?:\\s*[/|]\\s*.{1,60})?|©\\s?.{1,60}/.{1,60}|(?:enlarge|open|view)(?: this)? (?:image|photo|picture|gallery)(?: in .{1,20})?|hide caption|toggle caption|image gallery|view in gallery");
        rule(
                "advertisement",
                "(?:la suite|l.article continue|suite de l.article) après (?:cette|la) publicité|(?:contin[uú]a|sigue leyendo) después de la publicidad|(?:dalszy ciąg|reszta|ciąg dalszy) (?:artykułu|materiału|tekstu)? ?pod (?:reklamą|wideo)|(?:advertisements?|advertising|anzeigen?|werbung|publicité|publicidad|pubblicità|reclame|reklama|reklam|annons|annonse|publicidade|إعلان|広告|sponsored(?: (?:content|by .{1,40}))?|paid (?:content|post)|promoted)(?:\\s*[·|-]\\s*.{0,60}|[\\s\\d:/]+)?|(?:story|article|content|text) continues(?: below)?.{0,40}|(?:skip|end of) advertisement|after newsletter promotion|skip .{0,30}newsletter promotion");
        rule(
                "reading-aid",
                "\\d{1,3}[- ]?min(?:ute)?s?\\.?(?: (?:read|listen|de lecture))?|(?:estimated )?(?:reading time|lesezeit|lesedauer)[: ]+.{1,30}|listen (?:to )?(?:this )?(?:article|story)?(?: ?[(\\d:·•|–-].{0,40})?|(?:this|diese) audio ?(?:version|article|fassung)? (?:was|is|has been|wurde) .{1,60}|all times (?:are |stated are )?(?:in )?\\S{2,6}(?: time)?\\.?|(?:artikel|beitrag) anhören.{0,20}|(?:skip|jump|back|go|zurück|zum) (?:to|nach|zum|inhalt|seitenanfang).{0,30}|zur startseite|loading\\.{0,3}|(?:close|menu|search|log ?in|sign in|subscribe|abonnieren|anmelden|suche|menü|skip ad)");
        rule(
                "sign-up",
                "thanks for reading .{1,100}|(?:sign up|subscribe|register|get|join|jetzt)\\b(?!.*(?:donat|give|support|spend)).{0,80}\\b(?:newsletter|inbox|mailing list|briefing|alerts?|push)\\b.{0,60}");
        rule(
                "comments",
                "(?:\\d[\\d.,]* )?(?:comments?|kommentare?|commentaires?|comentarios?)(?: ?\\(?\\d+\\)?)?|(?:leave|post|add|write) (?:a|your) (?:comment|reply).{0,20}|(?:show|view|see|read|hide|all)(?: all)?(?: the)?(?: \\d+)? comments?|kommentar (?:schreiben|verfassen)|join the (?:conversation|discussion)[.!]?");
        rule(
                "copyright",
                "(?:©|\\(c\\)|copyright\\b).{0,200}|.{0,100}\\ball rights reserved\\b.{0,60}|.{0,60}\\balle rechte vorbehalten\\b.{0,40}");
    }

    private static final Pattern COOKIES = Pattern.compile(
            "^(?:we(?: and our (?:\\d+ )?partners)?|our (?:web)?site|this (?:web)?site|by (?:using|continuing)|wir(?: und unsere partner)?|diese (?:web)?seite|unsere (?:web)?seite|nous|ce site)\\b.{0,160}\\bcookies?\\b.*",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern QUOTED = Pattern.compile("[“”„«»\"]");
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}(?: ?(?:am|pm|uhr|h))?(?: (?:gmt|utc|bst|cest|cet|eest|eet|[ecmp][ds]?t))?",
            CASE_INSENSITIVE);

    /** "More: the bank wants its money back by June." says more itself. */
    private static final Pattern SENTENCE_AFTER_MORE =
            Pattern.compile("(?:more|related|watch|listen)\\s*:.*\\.", CASE_INSENSITIVE);

    private static final Pattern NETWORK =
            Pattern.compile("(?:" + NETWORKS + ")(?:\\.com)?", CASE_INSENSITIVE | UNICODE_CASE);

    private Furniture() {}

    /** The rule that finds furniture in a line, or null for a line of the article. */
    static @Nullable String rule(String line) {
        String own = ownRule(line.strip());
        return own != null ? own : PageParts.rule(line);
    }

    /** Whether the words alone are furniture, wherever they stand in a bar. */
    static boolean isFound(String part) {
        return ownRule(part.strip()) != null;
    }

    private static @Nullable String ownRule(String text) {
        if (text.isEmpty() || quotes(text) && !text.startsWith("©")) {
            return null;
        }
        if (COOKIES.matcher(text).matches()) {
            return "cookies";
        }
        if (text.length() > 240
                || Folding.words(text) > LONGEST
                || TIME.matcher(text).matches()
                || SENTENCE_AFTER_MORE.matcher(text).matches()) {
            return null;
        }
        for (var rule : RULES.entrySet()) {
            if (rule.getValue().matcher(text).matches()) {
                return rule.getKey().replaceAll("#.*", "");
            }
        }
        return null;
    }

    /** Whether the line holds a quotation mark: a quoted button text is news. */
    static boolean quotes(String line) {
        return QUOTED.matcher(line).find();
    }

    /** Whether the line is the name of a network or of another way to pass a page on, and nothing else. */
    static boolean isNetwork(String line) {
        return NETWORK.matcher(line.strip()).matches();
    }

    /** Whether the line is a time of day alone, as over an entry of a live ticker. */
    static boolean isTime(String line) {
        return TIME.matcher(line.strip()).matches();
    }

    private static void rule(String id, String pattern) {
        String key = id;
        while (RULES.containsKey(key)) {
            key += "#";
        }
        RULES.put(key, Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE));
    }
}
