package org.stet.comparison;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the compare page: {@code messages/comparison.properties}. */
@MessageBundle("comparison")
interface ComparisonMessages {

    @Message
    String title(String names);

    @Message
    String anonymousReader(String letter);

    @Message
    String showNames();

    @Message
    String hideNames();

    @Message
    String tooMany(int most);

    @Message
    String back();

    @Message
    String skipToText();

    @Message
    String skipToList();

    @Message
    String counts(int total, int agreed);

    @Message
    String none(int agreed);

    @Message
    String nothing();

    @Message
    String noneOfKind();

    @Message
    String allKinds();

    @Message
    String filterKinds();

    @Message
    String restFailed();

    @Message
    String showAll();

    @Message
    String shownOf(int shown, int all);

    @Message
    String onlyDifferences();

    @Message
    String allText();

    @Message
    String manualOnly();

    @Message
    String list();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String number();

    @Message
    String place();

    @Message
    String paragraph(int number);

    @Message
    String wholeArticle();

    @Message
    String kindColumn();

    @Message
    String overlap(int percent);

    @Message
    String nothingHere();

    @Message
    String unset();

    @Message
    String certainty();

    @Message
    String source();

    @Message
    String stance();

    @Message
    String text();

    @Message
    String folded(int first, int last, int agreements);

    @Message
    String foldedOne(int paragraph, int agreements);

    @Message
    String foldedOther();

    @Message
    String print();

    @Message
    String kind(String kind);

    @Message
    String kindMissing();

    @Message
    String kindSplit();

    @Message
    String kindLabel();

    @Message
    String kindBoundary();

    @Message
    String kindSource();

    @Message
    String kindAttribute();

    @Message
    String kindLink();

    @Message
    String kindAnswer();

    @Message
    String readers();

    @Message
    String leaveOut(String reader);

    @Message
    String showToo(String reader);

    @Message
    String talking(int open);

    @Message
    String filterLabel();

    @Message
    String anyLabel();

    @Message
    String labelCount(String name, int count);

    @Message
    String orderLabel();

    @Message
    String byPosition();

    @Message
    String bySeverity();

    @Message
    String apply();

    @Message
    String what();

    @Message
    String differencesOf(String letters);

    @Message
    String contested();

    @Message
    String contestedLead();

    @Message
    String contestedTable();

    @Message
    String characters();

    @Message
    String contestedShare();

    @Message
    String contestedLabels();

    @Message
    String percent(int percent);

    @Message
    String ofLabel(String name, int percent);

    @Message
    String noLabels();

    @Message
    String comment();

    @Message
    String commentOn(int number);

    @Message
    String words();

    @Message
    String callSomebody();

    @Message
    String nobody();

    @Message
    String sendComment();

    @Message
    String saveComment();

    @Message
    String cancel();

    @Message
    String noWords();

    @Message
    String tooLong(int most);

    @Message
    String lettersMoved();

    @Message
    String noSuchDifference();

    @Message
    String somebody();

    @Message
    String resolvedBy(String name, String at);

    @Message
    String edited();

    @Message
    String withdrawn();

    @Message
    String calls(String names);

    @Message
    String answer();

    @Message
    String change();

    @Message
    String withdraw();

    @Message
    String resolve();

    @Message
    String reopen();

    @Message
    String comments();

    @Message
    String commentsOpen();

    @Message
    String commentsResolved();

    @Message
    String undo(String what);

    @Message
    String redo(String what);

    @Message
    String elsewhere();

    @Message
    String elsewhereLead();

    @Message
    String printThis();

    @Message
    String noComments();

    @Message
    String people();

    @Message
    String yes();

    @Message
    String no();
}
