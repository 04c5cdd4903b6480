package org.stet.comparison.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about comments: {@code messages/talk.properties}. */
@MessageBundle("talk")
public interface TalkMessages {

    @Message
    String undone(String what);

    @Message
    String redone(String what);

    @Message
    String comment_written();

    @Message
    String comment_edited();

    @Message
    String comment_withdrawn();

    @Message
    String comment_resolved();

    @Message
    String comment_reopened();

    @Message
    String mentions();

    @Message
    String mentionsNav();

    @Message
    String mentionsNavCount(int count);

    @Message
    String mentionsLead();

    @Message
    String noMentions();

    @Message
    String calledYou(String name, String at);

    @Message
    String fresh();

    @Message
    String open();

    @Message
    String resolved();

    @Message
    String toDifference();

    @Message
    String toDifferenceOf(String name, String article);

    @Message
    String seen();

    @Message
    String seenOf(String name, String article);

    @Message
    String allSeen();

    @Message
    String untitled();
}
