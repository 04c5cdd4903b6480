package org.stet.adjudication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the settling pages: {@code messages/settling.properties}. */
@MessageBundle("settling")
interface SettlingMessages {

    @Message
    String account();

    @Message
    String reader();

    @Message
    String anonymousReader(String letter);

    @Message
    String editor();

    @Message
    String title();

    @Message
    String between(String names);

    @Message
    String back();

    @Message
    String skipToDecision();

    @Message
    String skipToText();

    @Message
    String before(int agreements, int differences);

    @Message
    String begin();

    @Message
    String corrected();

    @Message
    String bringOver();

    @Message
    String unchecked(int readings);

    @Message
    String refreshNeeded();

    @Message
    String refresh();

    @Message
    String leftOut(int readings);

    @Message
    String progress(long done, long total);

    @Message
    String countedInAll(long differences);

    @Message
    String deferredInAll(int differences);

    @Message
    String deferredStay(int differences);

    @Message
    String deferredOne(int number);

    @Message
    String minutes(long minutes);

    @Message
    String lessThanAMinute();

    @Message
    String allDecided();

    @Message
    String finish();

    @Message
    String finished();

    @Message
    String reopen();

    @Message
    String reopenReason();

    @Message
    String showNames();

    @Message
    String hideNames();

    @Message
    String difference(int number, int total);

    @Message
    String previous();

    @Message
    String next();

    @Message
    String right(String reader);

    @Message
    String rightNothing(String reader);

    @Message
    String majority();

    @Message
    String several();

    @Message
    String chosenOnes();

    @Message
    String chooseReaders();

    @Message
    String chooseHint();

    @Message
    String union();

    @Message
    String intersection();

    @Message
    String openFields(String fields);

    @Message
    String openFieldsHint();

    @Message
    String fieldIs(String field, String value);

    @Message
    String fieldUnset(String field);

    @Message
    String noTag();

    @Message
    String nobody();

    @Message
    String nobodyKept(String fields);

    @Message
    String nobodyKeptOutcome(String fields);

    @Message
    String field(String field);

    @Message
    String unset();

    @Message
    String asLabelled();

    @Message
    String defer();

    @Message
    String replace();

    @Message
    String replaceHint();

    @Message
    String label();

    @Message
    String words();

    @Message
    String linkType();

    @Message
    String linkFrom();

    @Message
    String linkTo();

    @Message
    String linkHint();

    @Message
    String otherArticles();

    @Message
    String findPassages();

    @Message
    String find();

    @Message
    String passagesLeftOut(long number);

    @Message
    String passagesFound(int number);

    @Message
    String choosePassage();

    @Message
    String noLinkJoins();

    @Message
    String turnRound();

    @Message
    String noPassagesYet();

    @Message
    String noLinksInUse();

    @Message
    String chooseLabel();

    @Message
    String chooseLink();

    @Message
    String linkOutcome(String type, String from, String to);

    @Message
    String elsewhere();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String replaceButton();

    @Message
    String reason();

    @Message
    String undo();

    @Message
    String redo();

    @Message
    String stays(String why);

    @Message
    String staysAt(int number, String why);

    @Message
    String staysElsewhere(String why);

    @Message
    String stayed(boolean undo, int changed);

    @Message
    String steppedAt(boolean undo, int number, String outcome, String again);

    @Message
    String steppedAtAll(boolean undo, int differences, String numbers);

    @Message
    String steppedElsewhere(boolean undo);

    @Message
    String goesOn(boolean undo);

    @Message
    String done(int number, String outcome);

    @Message
    String identical(int cases);

    @Message
    String applyIdentical(int cases);

    @Message
    String list();

    @Message
    String number();

    @Message
    String place();

    @Message
    String kind();

    @Message
    String standing();

    @Message
    String standingOf(String standing);

    @Message
    String by(String outcome, String person);

    @Message
    String text();

    @Message
    String legendSettled();

    @Message
    String outcome(String outcome, String readers);

    @Message
    String chooseOne();

    @Message
    String changed();

    @Message
    String noSuchWords();

    @Message
    String nothingToSettle();

    @Message
    String notSent();

    @Message
    String perspectival();

    @Message
    String said();

    @Message
    String compared();

    @Message
    String answerThere();

    @Message
    String countedBy(int having, int readers);

    @Message
    String tally();

    @Message
    String seenBy();

    @Message
    String passages();

    @Message
    String ofReaders(int having, int readers);

    @Message
    String lessons();

    @Message
    String lessonsNone();

    @Message
    String lessonsCount(int articles, int unanimous, int total, long same);

    @Message
    String lessonsOwn();

    @Message
    String recurring();

    @Message
    String nothingRecurs();

    @Message
    String recurringLabels();

    @Message
    String recurringBorders();

    @Message
    String recurringKinds();

    @Message
    String borderWords();

    @Message
    String borderYou();

    @Message
    String quotationMark();

    @Message
    String leftOutAtStart();

    @Message
    String leftOutAtEnd();

    @Message
    String tookInAtStart();

    @Message
    String tookInAtEnd();

    @Message
    String youSaid();

    @Message
    String settledTo();

    @Message
    String times();

    @Message
    String guideline();

    @Message
    String oneByOne();

    @Message
    String onlyOthers();

    @Message
    String alsoSame();

    @Message
    String article();

    @Message
    String nothing();

    @Message
    String nothingHere();

    @Message
    String sameAsYou();

    @Message
    String moreLessons(int more);

    @Message
    String lessonsAllSame();

    @Message
    String example();

    @Message
    String exampleHint();

    @Message
    String examplePositive();

    @Message
    String exampleNegative();

    @Message
    String exampleNote();

    @Message
    String examplePreview();

    @Message
    String exampleTouches(String tagSet, int from, int to, String label, int examples, long readings);

    @Message
    String exampleAdd();

    @Message
    String exampleAdded(String tagSet, int to);
}
