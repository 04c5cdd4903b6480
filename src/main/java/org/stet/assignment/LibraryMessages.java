package org.stet.assignment;

import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the library and of the first screen: {@code messages/library.properties}. */
@MessageBundle("library")
interface LibraryMessages {

    @Message
    String title();

    @Message
    String untitled();

    @Message
    String add();

    @Message
    String export();

    @Message
    String article();

    @Message
    String words();

    @Message
    String mine();

    @Message
    String mineNone();

    @Message
    String seen(long seen, long blocks);

    @Message
    String tags(long n);

    @Message
    String mineSubmitted();

    @Message
    String readers();

    @Message
    String readersHidden();

    @Message
    String next();

    @Message
    String nextStart();

    @Message
    String nextGoOn();

    @Message
    String nextCompare();

    @Message
    String nextLook();

    @Message
    String more();

    @Message
    String find();

    @Message
    String findGo();

    @Message
    String clear();

    @Message
    String language();

    @Message
    String languageAll();

    @Message
    String languageUnknown();

    @Message
    String languageUnknownIn(String script);

    @Message
    String order();

    @Message
    String orderNewest();

    @Message
    String orderTitle();

    @Message
    String orderWords();

    @Message
    String tabs();

    @Message
    String tabTodo();

    @Message
    String tabOpen();

    @Message
    String tabSubmitted();

    @Message
    String tabAll();

    @Message
    String nothingFits(String searched);

    @Message
    String nothingTodo();

    @Message
    String nothingOpen();

    @Message
    String nothingSubmitted();

    @Message
    String nothingMore();

    @Message
    String showAll();

    @Message
    String waits();

    @Message
    String keyMove();

    @Message
    String keyOpen();

    @Message
    String keyNext();

    @Message
    String keySearch();

    @Message
    String keyChoose();

    @Message
    String choose();

    @Message
    String chooseOne(String title);

    @Message
    String chooseArticles();

    @Message
    String chooseNone();

    @Message
    String chosen();

    @Message
    String firstTitle();

    @Message
    String firstLead();

    /** See {@link Specimen}. */
    @Message
    String specimen();

    @Message
    String legend();

    @Message
    String paste();

    @Message
    String pasteHint();

    @Message
    String pasteGo();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String sample();

    @Message
    String sampleHint();

    @Message
    String lesson();

    @Message
    String lessonHint();

    @Message
    String waiting();

    @Message
    String lessonPick();

    @Message
    String print();

    @Message
    String readingsOf(String title);

    @Message
    String readText();

    @Message
    String printPages();

    @Message
    String ownSubmitted(LocalDate day);

    @Message
    String ownOpen();

    @Message
    String ownNone();

    @Message
    String submittedTitle();

    @Message
    String submittedFew();

    @Message
    String besideEachOther();

    @Message
    String compareReading(String reader);

    @Message
    String settle();

    @Message
    String lessons();

    @Message
    String reader();

    @Message
    String submittedOn();

    @Message
    String you();

    @Message
    String tabMe();

    @Message
    String nothingMe();

    @Message
    String orderDue();

    @Message
    String whyGiven(String name);

    @Message
    String whyOwn();

    @Message
    String whyDue(String day);

    @Message
    String whyOverdue(String day);

    @Message
    String whyReopened();

    @Message
    String whyCorrected(long n);

    @Message
    String whySecond();

    @Message
    String whySettle();

    @Message
    String whySettling();

    @Message
    String whySettled();

    @Message
    String whyLearn();

    @Message
    String tabSettle();

    @Message
    String nothingSettle();

    @Message
    String shareOwn(long submitted, long given);

    @Message
    String shareAll(long submitted, long given);

    @Message
    String share();

    @Message
    String chooseFew(int most);

    @Message
    String alpha(String figure);

    @Message
    String alphaOf(List<String> labels);

    @Message
    String alphaRange(String range);

    @Message
    String alphaNone();
}
