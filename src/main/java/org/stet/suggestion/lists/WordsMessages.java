package org.stet.suggestion.lists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of changing lists of words: {@code messages/words.properties}. */
@MessageBundle("words")
interface WordsMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String list();

    @Message
    String language();

    @Message
    String state();

    @Message
    String changed();

    @Message
    String shipped();

    @Message
    String notInForce();

    @Message
    String outdated();

    @Message
    String back();

    @Message
    String edit(String name, String language);

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String fromStet();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String kept();

    @Message
    String putBack();

    @Message
    String putBackHint();
}
