package org.stet.article.door;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of which the controls of a page are made. A short line of nothing else, with one that hardly stands anywhere but
 * on a control, is one. A list of whole controls would never have those of the next page.
 */
final class ControlWords {

    /** On controls, and seldom alone in an article. */
    private static final Set<String> TELLING = words("""
            share tweet login log-in log sign register subscribe unsubscribe subscribers bookmark bookmarks gift newsletter
            newsletters comments reply replies advertisement advert ad ads cookie cookies privacy navigation menu app apps
            podcast podcasts rss e-paper epaper e-mail email notifications alerts homepage imprint sitemap sort newest oldest
            refresh reload mute unmute fullscreen playlist transcript captions subtitles breaking live download upload print
            pdf copy terms faq legal accessibility
            account profile settings preferences search close dismiss accept reject skip feedback shop
            obituaries classifieds subscription
            teilen drucken merken anmelden abmelden registrieren abonnieren abo kommentare kommentieren anzeige werbung
            datenschutz impressum nutzungsbedingungen agb mediadaten startseite merkliste vorlesen versenden verschenken bestellen
            partager imprimer connexion s'abonner abonnez-vous commentaires publicité mentions accueil enregistrer
            compartir imprimir suscríbete suscribirse comentarios publicidad inicio acceder
            condividi stampa abbonati accedi commenti pubblicità
            """);

    /** Beside them. */
    private static final Set<String> BESIDE = words("""
            the this that these a an to on in of for by with via from at and or & our my your us me it all more most
            up out off now new news daily weekly free try get go back next show hide view see load read watch listen play
            open save add edit send article articles story stories page site website text size use service services policy
            notice notices statement centre center help about contact join follow here edition version mobile web video
            audio photo photos picture pictures image images gallery content main top bottom link links settings options
            month give submit tip correction corrections data yes no friends is are facebook instagram whatsapp bluesky mastodon telegram linkedin x
            auf per als an den springen die das der diesen artikel beitrag seite zum zur hier jetzt mehr alle testen lesen hören
            sur par l'article cet article cette page la le les voir lire plus légales
            en este artículo el más su questo articolo
            """);

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}'’&-]+");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?,;][\"”’)]?");
    private static final int LONGEST = 7;

    private ControlWords() {}

    /** Only for lines of which nothing but their words is known: a page's own list may hold such words as its items. */
    static boolean isControl(String line) {
        String text = PageParts.bare(line.strip());
        var words = parts(text);
        return words.size() <= LONGEST
                && !SENTENCE.matcher(text).matches()
                && isMadeOfThem(text)
                && words.stream().anyMatch(TELLING::contains);
    }

    /** Whether no other word stands in it: enough beside a sign, as in "▶ Listen". */
    static boolean isMadeOfThem(String text) {
        var words = parts(text);
        return !words.isEmpty() && words.stream().allMatch(word -> TELLING.contains(word) || BESIDE.contains(word));
    }

    private static List<String> parts(String text) {
        return SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
