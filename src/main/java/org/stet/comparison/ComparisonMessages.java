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
    String kindAttribute();

    @Message
    String kindLink();

    @Message
    String kindAnswer();
}
