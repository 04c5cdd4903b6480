package org.stet.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that finds passages: {@code messages/search.properties}. */
@MessageBundle("search")
interface SearchMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String find();

    @Message
    String findHint();

    @Message
    String go();

    @Message
    String filters();

    @Message
    String add();

    @Message
    String label();

    @Message
    String value();

    @Message
    String source();

    @Message
    String stance();

    @Message
    String reader();

    @Message
    String article();

    @Message
    String certainty();

    @Message
    String origin();

    @Message
    String block();

    @Message
    String order();

    @Message
    String oldest();

    @Message
    String newest();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String sure();

    @Message
    String unsure();

    @Message
    String manual();

    @Message
    String suggested();

    @Message
    String imported();

    @Message
    String settled();

    @Message
    String stanceAny(String target);

    @Message
    String stanceFor(String target);

    @Message
    String stanceAgainst(String target);

    @Message
    String stanceNeutral(String target);

    @Message
    String stanceMixed(String target);

    @Message
    String blockHeadline();

    @Message
    String blockStandfirst();

    @Message
    String blockByline();

    @Message
    String blockParagraph();

    @Message
    String blockHeading();

    @Message
    String blockListItem();

    @Message
    String blockCaption();

    @Message
    String blockQuotation();

    @Message
    String blockBoilerplate();

    @Message
    String chosen();

    @Message
    String remove(String what);

    @Message
    String words(String what);

    @Message
    String clear();

    @Message
    String countExact(long n);

    @Message
    String countMore(long n);

    @Message
    String countAtLeast(long n);

    @Message
    String range(long first, long last);

    @Message
    String hits();

    @Message
    String open();

    @Message
    String openState();

    @Message
    String unsureState();

    @Message
    String mine();

    @Message
    String hiddenSource();

    @Message
    String here();

    @Message
    String next();

    @Message
    String previous();

    @Message
    String goOn();

    @Message
    String notThrough();

    @Message
    String notIndexed();

    @Message
    String nothing();

    @Message
    String nothingYet();

    @Message
    String nothingYetHint();

    @Message
    String tryFewer();

    @Message
    String tryBeginning(String word);

    @Message
    String tryWithout();

    @Message
    String untitled();

    @Message
    String csv();

    @Message
    String jsonl();

    @Message
    String keyMove();

    @Message
    String keyOpen();

    @Message
    String keySearch();
}
