package org.stet.article.door;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks the boxes around buttons, inputs and the like: what one can press betrays what the box around it is for. */
final class Controls {

    private static final String BUTTONS = "button, input[type=button], input[type=submit], a, span[role=button]";
    private static final String INPUTS =
            "input[type=email], input[type=text], input[type=search], input[type=password],"
                    + " input[type=checkbox], input[type=radio], input:not([type]), textarea";

    /** Words of a box with something to fill in, or with an offer in it: two or three sentences and their labels. */
    private static final int SMALL_BOX = 80;

    /** Words of a paragraph that invites its readers to something; a report is longer. */
    private static final int INVITATION = 45;

    /** Words of a short notice of consent. */
    private static final int NOTICE = 160;

    /** A longer one is known by its subject: it comes back to it at least once in so many words. */
    private static final int WORDS_A_MENTION = 40;

    /** Accounts and subscriptions are news more often than consent is: a notice of them says the words more often. */
    private static final int WORDS_AN_ACCOUNT = 20;

    private final Element body;
    private final List<Scrap> scraps;
    private final Weights weights;
    private final @Nullable Element headline;

    /** Counted once for each box: a page may have thousands of controls in one. */
    private final Map<Element, Integer> consents = new IdentityHashMap<>();

    private final Map<Element, Integer> accounts = new IdentityHashMap<>();

    Controls(Element body, List<Scrap> scraps, Weights weights, @Nullable Element headline) {
        this.body = body;
        this.scraps = scraps;
        this.weights = weights;
        this.headline = headline;
    }

    void mark() {
        for (Element control : body.select(BUTTONS)) {
            String label = control.normalName().equals("input") ? control.attr("value") : control.text();
            if (Clutter.isAgreeControl(label)) {
                Element box = boxAround(control, NOTICE, at -> consents(at) * WORDS_A_MENTION > weights.words(at));
                if (box != null && consents(box) > 0) {
                    Cleaning.mark(box, "consent-notice");
                }
            }
            if (Clutter.isReplyControl(label) && Cleaning.rule(control) == null) {
                replies(control);
            }
            if (Clutter.isSubscribeControl(label)) {
                Element box = boxAround(control, SMALL_BOX, this::isAboutAccount);
                if (box != null && Clutter.isOffer(box.text())) {
                    Cleaning.mark(box, "offer");
                }
                Element aside = control.closest("aside");
                if (aside != null && weights.words(aside) <= SMALL_BOX && !Boxes.holds(aside, headline)) {
                    Cleaning.mark(aside, "offer");
                }
            }
        }
        for (Element input : body.select(INPUTS)) {
            Element box = boxAround(input, SMALL_BOX, at -> false);
            if (box != null) {
                Cleaning.mark(box, "form");
            }
        }
        invitations();
    }

    /** "Sign up for our newsletter", set as a paragraph of the article: betrayed by the link that does it. */
    private void invitations() {
        for (Scrap scrap : scraps) {
            boolean links = scrap.linkWords() > 0 && scrap.words() <= INVITATION;
            if (links && !Furniture.quotes(scrap.text()) && Clutter.isInvitation(scrap.text())) {
                Cleaning.mark(scrap.holder(), "sign-up");
            }
        }
    }

    /** Siblings that each offer "Reply" or "Report" are readers' comments. */
    private void replies(Element control) {
        for (Element at = control; at != null && at.parent() != null && at != body; at = at.parent()) {
            if (weights.share(at) > 0.8) {
                return;
            }
            var likeIt = new ArrayList<Element>();
            for (Element sibling : at.parent().children()) {
                if (sibling.normalName().equals(at.normalName()) && weights.prose(sibling) > 0 && hasReply(sibling)) {
                    likeIt.add(sibling);
                }
            }
            if (likeIt.size() >= 2) {
                likeIt.forEach(comment -> Cleaning.mark(comment, "comment"));
                return;
            }
        }
    }

    private static boolean hasReply(Element element) {
        return element.select("button, a, span[role=button]").stream().anyMatch(a -> Clutter.isReplyControl(a.text()));
    }

    private int consents(Element box) {
        return consents.computeIfAbsent(box, each -> Clutter.consents(each.text()));
    }

    /** A notice on who may read with which subscription on which device, as long as an article: it says little else. */
    private boolean isAboutAccount(Element box) {
        return !weights.isArticle(box)
                && accounts.computeIfAbsent(box, each -> Clutter.accounts(each.text())) * WORDS_AN_ACCOUNT
                        > weights.words(box);
    }

    /**
     * The widest box around a control that holds no more than so many words and neither headline nor article.
     *
     * @param subject by what a larger box is known as well
     */
    private @Nullable Element boxAround(Element control, int mostWords, Predicate<Element> subject) {
        Element box = Boxes.widest(
                control,
                body,
                at -> (weights.words(at) <= mostWords || subject.test(at))
                        && !Boxes.holds(at, headline)
                        && !at.is("article, main, figure"));
        return box == control ? null : box;
    }
}
