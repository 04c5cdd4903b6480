package org.stet.project.guideline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the guideline: {@code messages/guideline.properties}. */
@MessageBundle("guideline")
interface GuidelineMessages {

    @Message
    String newsTitle();

    @Message
    String newsTold(String names);

    @Message
    String newsToldMore(String names, int more);

    @Message
    String newsAnother(String tagSet);

    @Message
    String newsLook();

    @Message
    String newsCount();

    @Message
    String newsBy(String name, String day);

    @Message
    String newsStay();

    @Message
    String seen();

    @Message
    String came();

    @Message
    String went();

    @Message
    String saidBefore();

    @Message
    String saidNow();

    @Message
    String name();

    @Message
    String summary();

    @Message
    String when();

    @Message
    String notWhen();

    @Message
    String border();

    @Message
    String positive();

    @Message
    String negative();

    @Message
    String asked();

    @Message
    String value();

    @Message
    String editTitle(String label);

    @Message
    String editLead(String tagSet, int number);

    @Message
    String editSaved(String label);

    @Message
    String longest(int characters);

    @Message
    String meanwhile();

    @Message
    String meanwhileSays();

    @Message
    String save();

    @Message
    String back();
}
