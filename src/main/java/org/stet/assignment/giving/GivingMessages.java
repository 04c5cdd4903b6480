package org.stet.assignment.giving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of assignments: {@code messages/giving.properties}. */
@MessageBundle("giving")
interface GivingMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String untitled();

    @Message
    String blind();

    @Message
    String blindNot();

    @Message
    String blindKept();

    @Message
    String blindChange();

    @Message
    String undo();

    @Message
    String undoing(String what);

    @Message
    String progress();

    @Message
    String progressAll(int submitted, int given);

    @Message
    String overdue(int n);

    @Message
    String wordsLeft(long n);

    @Message
    String progressNone();

    @Message
    String reader();

    @Message
    String handedIn();

    @Message
    String handedInOf();

    @Message
    String late();

    @Message
    String left();

    @Message
    String noLongerReads();

    @Message
    String orphans(long n);

    @Message
    String orphansShow();

    @Message
    String orphansBack();

    @Message
    String articles();

    @Message
    String find();

    @Message
    String show();

    @Message
    String each();

    @Message
    String findGo();

    @Message
    String found(int n);

    @Message
    String nothingFits();

    @Message
    String showAll();

    @Message
    String showLacking();

    @Message
    String showWaiting();

    @Message
    String showOverdue();

    @Message
    String showSubmitted();

    @Message
    String showWithoutReader();

    @Message
    String give(int articles, int readers);

    @Message
    String giveTitle();

    @Message
    String which();

    @Message
    String whichLacking();

    @Message
    String whichFilter();

    @Message
    String whichTicked();

    @Message
    String readers();

    @Message
    String readersHint();

    @Message
    String nobodyReads();

    @Message
    String due();

    @Message
    String dueHint();

    @Message
    String note();

    @Message
    String noteOne();

    @Message
    String noteHint();

    @Message
    String preview();

    @Message
    String article();

    @Message
    String words();

    @Message
    String tick(String title);

    @Message
    String unasked();

    @Message
    String withoutReader();

    @Message
    String notHandedIn();

    @Message
    String dueOn(String day);

    @Message
    String overdueSince(String day);

    @Message
    String byHand();

    @Message
    String byHandOf(String title);

    @Message
    String more();

    @Message
    String history();

    @Message
    String historyNone();

    @Message
    String by(String name);

    @Message
    String undone();

    @Message
    String gave(int articles, int readers);

    @Message
    String tookBack(int articles, int readers);

    @Message
    String moved(int articles);

    @Message
    String changed(int articles);

    @Message
    String undid(String what);

    @Message
    String undidPart(String what, int stayed);

    @Message
    String nothingChosen();

    @Message
    String nobodyChosen();

    @Message
    String nothingToGive(int each);

    @Message
    String noDay();

    @Message
    String movedOn();

    @Message
    String balance();

    @Message
    String balanceLead();

    @Message
    String articlesNow();

    @Message
    String articlesMore();

    @Message
    String wordsMore();

    @Message
    String sharedAlike(int n);

    @Message
    String sharedBetween(int least, int most);

    @Message
    String pairs();

    @Message
    String pair(String one, String other);

    @Message
    String pairBefore();

    @Message
    String pairAfter();

    @Message
    String lacking(int n);

    @Message
    String gifts();

    @Message
    String confirm();

    @Message
    String back();

    @Message
    String readersOf(String title);

    @Message
    String holders();

    @Message
    String nobody();

    @Message
    String state();

    @Message
    String save();

    @Message
    String saveOf(String name);

    @Message
    String takeBack();

    @Message
    String takeBackOf(String name);

    @Message
    String takeBackHint();

    @Message
    String giveOnTo();

    @Message
    String giveTo();

    @Message
    String giveGo();

    @Message
    String everybody();

    @Message
    String settings();

    @Message
    String readingsOf();
}
