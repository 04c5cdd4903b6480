package org.stet.comparison.story;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about stories: {@code messages/story.properties}. */
@MessageBundle("story")
interface StoryMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String story();

    @Message
    String articlesAndOutlets();

    @Message
    String outlets(long n);

    @Message
    String back();

    @Message
    String parts();

    @Message
    String csv();

    @Message
    String whose();

    @Message
    String whoseHint();

    @Message
    String open();

    @Message
    String unread();

    @Message
    String readBy(String reader);

    @Message
    String show();

    @Message
    String holdOne();

    @Message
    String holdOther();

    @Message
    String quotations();

    @Message
    String quotationsHint();

    @Message
    String quotation();

    @Message
    String noQuotations();

    @Message
    String nobodySays();

    @Message
    String found(String found);

    @Message
    String inFull();

    @Message
    String trimmed();

    @Message
    String retold();

    @Message
    String tooShort();

    @Message
    String otherLanguage();

    @Message
    String notAtAll();

    @Message
    String notWordForWord();

    @Message
    String notLookedFor();

    @Message
    String leads();

    @Message
    String dropped(int n);

    @Message
    String changed(int n);

    @Message
    String added(int n);

    @Message
    String leftOut();

    @Message
    String putIn();

    @Message
    String before();

    @Message
    String after();

    @Message
    String heardLeftOut();

    @Message
    String heardPutIn();

    @Message
    String heardBefore();

    @Message
    String heardAfter();

    @Message
    String heardApart();

    @Message
    String heardEnd();

    @Message
    String givenTo(String name);

    @Message
    String untagged();

    @Message
    String withoutMarks();

    @Message
    String passages(int n);

    @Message
    String candidates(long n);

    @Message
    String decided();

    @Message
    String shares();

    @Message
    String confirm();

    @Message
    String refuse();

    @Message
    String withdraw();

    @Message
    String confirmed();

    @Message
    String refused();

    @Message
    String saidBy(String name, String date);

    @Message
    String sources();

    @Message
    String source();

    @Message
    String quoted(int n);

    @Message
    String words(int n);

    @Message
    String drawnOn(int n);

    @Message
    String noSources();

    @Message
    String targets();

    @Message
    String target();

    @Message
    String stance(String value);

    @Message
    String stanceFor();

    @Message
    String stanceAgainst();

    @Message
    String stanceMixed();

    @Message
    String stanceNeutral();

    @Message
    String stancePassages(int n);

    @Message
    String noTargets();

    @Message
    String labels();

    @Message
    String labelsHint();

    @Message
    String label();

    @Message
    String percent(int n);

    @Message
    String underOne();

    @Message
    String inPassages(int words, int passages);

    @Message
    String noLabels();

    @Message
    String only();

    @Message
    String onlyIn(String name);

    @Message
    String nothingOnly();

    @Message
    String onlyQuoted();

    @Message
    String onlySources();

    @Message
    String onlyLabels();

    @Message
    String onlyTargets();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String chosen();

    @Message
    String chosenByHand();

    @Message
    String backToArticles();
}
