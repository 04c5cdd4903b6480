package org.stet.article.door;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * The words by which a page names what is not its article, in markup and in print. Hints only: structure
 * ({@link Cleaning}, {@link MainContent}) decides whenever a large part of the page is at stake.
 */
final class Clutter {

    /** Parts of class names and ids that stand for something beside the article. */
    private static final Set<String> STRONG = words("""
            share sharing shares sharebar sharetools social socials related recommended recommendations recirc recirculation
            newsletter newsletters subscribe subscription signup advert adverts advertisement advertising ads adslot adbox
            adunit sponsor sponsored sponsors cookie cookies consent gdpr cmp comment comments commentlist disqus respond
            breadcrumb breadcrumbs crumbs navigation navbar navi topnav subnav footer colophon taglist trending mostread
            mostpopular outbrain taboola pagination pager paywall popup modal lightbox toolbar skip skiplink login register
            sidebar siderail rail authorbio promo promos promobox upsell donate-bar feedback survey poll quiz likes sharedaddy metered paygate regwall
            teilen verwandt verwandte anzeige werbung kommentar kommentare leserkommentare meistgelesen randspalte fusszeile
            partage partager commentaires publicite compartir comentarios publicidad condividi commenti pubblicita delen reacties
            sharethis addthis addtoany sharebuttons reklama komentarze udostepnij
            """);

    /** The same, but also in use for parts of articles: believed only with links or few words behind it. */
    private static final Set<String> WEAK = words("""
            ad nav menu banner widget teaser teasers card cards carousel more tags topics topic keywords popular latest
            tools actions utility print follow bio aside promoted outro extra links linklist list-links next previous
            readmore morelinks weitere mehr themen schlagworte empfehlung empfehlungen
            """);

    private static final Pattern REPLY = caseless(
            "(like|share|\\d| )*(reply|report|antworten|melden|repondre|signaler|responder|denunciar|rispondi|segnala|beantwoorden|رد|الرد|ابلاغ)( (abuse|comment|this comment|to this|like|share|report|melden|\\d| )*)?|upvote|downvote|flag( as inappropriate)?|recommend \\d+");

    private static final Pattern CONSENT = Pattern.compile(
            "\\b(cookies?|consent|privacy|gdpr|datenschutz|einwilligung|donn[ée]es|confidentialit[ée]|privacidad)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern AGREE = caseless(
            "(i )?(accept|agree|allow|reject|decline|manage|got it|ok|okay|essential|necessary)( .{0,30})?|(alle |nur )?(akzeptieren|zustimmen|ablehnen|annehmen|einverstanden|notwendige.{0,20})|einstellungen( .{0,20})?|alle akzeptieren|(tout )?(accepter|refuser)( .{0,20})?|aceptar( .{0,20})?|rechazar( .{0,20})?|accetta( .{0,20})?");

    private static final Pattern SUBSCRIBE = caseless(
            "subscribe( .{0,30})?|sign (up|in)( .{0,20})?|log ?in|register|see (all )?(offers|options|plans)|(start|try)( .{0,30})?(free|trial|now)( .{0,10})?|continue( .{0,20})?|become a (member|subscriber)|(jetzt )?(abonnieren|testen|anmelden|registrieren|weiterlesen|freischalten)( .{0,20})?|(je )?m abonne( .{0,20})?|s abonner|se connecter|suscribete|suscribirse|iniciar sesion|abbonati|accedi|abonneren|inloggen|continuar leyendo( .{0,20})?|anadir usuario|apunta(te|rse)( .{0,20})?|continuer a lire( .{0,20})?|zapisz sie|zaloguj( sie)?|اشترك( .{0,20})?");
    private static final Pattern OFFER = Pattern.compile(
            "\\b(newsletters?|inbox|unlimited|free (articles?|stories|trial)|cancel any ?time|already a (subscriber|member)|(sub|sus)cri(ber?s?|ptions?|ptor(es)?|pci[oó]n(es)?)|subscribe (now|today|to|for)|abonnent(in|en|innen)?|abo|abonnement|abonnés?|probe(monat|abo)|boletín|postfach)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern INVITES = Pattern.compile(
            "\\b(sign up|subscribe|register|melden sie sich|abonnieren sie|bestellen sie|inscrivez-vous|abonnez-vous|recevez|suscríbe(te|se)|ap[uú]nt(ate|arte|ese)|recib(e|ir|a)|iscriviti|schrijf je in|meld je aan|اشترك)\\b|^(get|join|receive)\\b",
            CASE_INSENSITIVE | UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LETTER = Pattern.compile(
            "\\b(newsletters?|inbox|(e-?mail|news) alerts?|briefing|mailing list|postfach|infolettre|lettre d.information|boletín|nieuwsbrief|النشرة)\\b",
            CASE_INSENSITIVE | UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ACCOUNT = Pattern.compile(
            "\\b(subscriptions?|accounts?|passwords?|devices?|abonnements?|abos?|konto|kennwort|passwort|geräte?|comptes?|appareils?|suscripci(ón|ones)|cuentas?|contraseñas?|dispositivos?|usuarios?|abbonamenti|abbonamento)\\b",
            CASE_INSENSITIVE | UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> COMMENT_NAMES = words(
            "comment comments commentlist commentaires comentarios commenti kommentar kommentare reacties komentarze disqus respond");

    private Clutter() {}

    /** How the element's class and id speak of it. */
    enum Verdict {
        CLUTTER,
        PERHAPS,
        SILENT
    }

    static Verdict verdict(Element element) {
        var names = names(element);
        if (names.stream().anyMatch(STRONG::contains)
                || names.contains("most") && (names.contains("read") || names.contains("popular"))
                || names.contains("author") && (names.contains("bio") || names.contains("box"))
                || names.contains("read")
                        && (names.contains("more") || names.contains("next") || names.contains("also"))
                || names.contains("also") && names.contains("like")) {
            return Verdict.CLUTTER;
        }
        return names.stream().anyMatch(WEAK::contains) ? Verdict.PERHAPS : Verdict.SILENT;
    }

    /** The words in an element's class, id, data-component and data-testid, in lower case: {@code pullQuote-wide} gives pull, quote, wide, pullquote. */
    static Set<String> names(Element element) {
        String given = element.className() + " " + element.id() + " " + element.attr("data-component") + " "
                + element.attr("data-testid") + " " + element.attr("data-module");
        return names(given);
    }

    private static Set<String> names(String given) {
        var all = new LinkedHashSet<String>();
        for (String name : given.split("\\s+")) {
            if (name.isEmpty()) {
                continue;
            }
            all.add(name.toLowerCase(Locale.ROOT));
            for (String part : name.split("[-_:./]+|(?<=[a-z])(?=[A-Z])|(?<=\\D)(?=\\d)")) {
                all.add(part.toLowerCase(Locale.ROOT));
            }
        }
        all.remove("");
        return all;
    }

    static boolean isReplyControl(String text) {
        return !text.isBlank() && text.length() < 40 && matches(REPLY, text);
    }

    /** Whether an address leads to the comments below the article, as the counter of comments beside a byline does. */
    static boolean leadsToComments(String address) {
        int mark = address.indexOf('#');
        return mark >= 0 && names(address.substring(mark + 1)).stream().anyMatch(COMMENT_NAMES::contains);
    }

    /** How often the text speaks of accounts, subscriptions and the devices on which they are used. */
    static int accounts(String text) {
        return (int) ACCOUNT.matcher(text).results().count();
    }

    /** How often the text speaks of cookies, consent or privacy. */
    static int consents(String text) {
        return (int) CONSENT.matcher(text).results().count();
    }

    /** Whether a button's label sells or opens a subscription: "Subscribe", "See offers", "Jetzt testen". */
    static boolean isSubscribeControl(String text) {
        return text.length() < 60 && matches(SUBSCRIBE, text);
    }

    /** Whether a box speaks of what a subscriber gets. An appeal for money does not: it is left to the reader to judge. */
    static boolean isOffer(String text) {
        return OFFER.matcher(text).find();
    }

    /** Whether a paragraph asks its reader to have a newsletter sent. */
    static boolean isInvitation(String text) {
        return INVITES.matcher(text).find() && LETTER.matcher(text).find();
    }

    static boolean isAgreeControl(String text) {
        return text.length() < 60 && matches(AGREE, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() <= 120 && pattern.matcher(Folding.fold(text)).matches();
    }

    private static Pattern caseless(String alternatives) {
        return Pattern.compile(alternatives, CASE_INSENSITIVE | UNICODE_CASE);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(new LinkedHashSet<>(Arrays.asList(list.strip().split("\\s+"))));
    }
}
