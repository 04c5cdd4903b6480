package org.stet.schema;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the codebook: {@code messages/schema.properties}. */
@MessageBundle("schema")
interface SchemaMessages {

    @Message
    String codebook();

    @Message
    String version(int number);

    @Message
    String edit();

    @Message
    String editRules(String label);

    @Message
    String print();

    @Message
    String contents();

    @Message
    String rules();

    @Message
    String when();

    @Message
    String notWhen();

    @Message
    String border();

    @Message
    String examples();

    @Message
    String positive();

    @Message
    String negative();

    @Message
    String keys();

    @Message
    String shift();

    @Message
    String excludes();

    @Message
    String nestsIn();

    @Message
    String atMost(int number);

    @Message
    String ofBlocks();

    @Message
    String perspectival();

    @Message
    String settledWithReason();

    @Message
    String hasSource();

    @Message
    String hasStance();

    @Message
    String attributes();

    @Message
    String asked();

    @Message
    String required();

    @Message
    String yesNo();

    @Message
    String freeWords();

    @Message
    String wordsOfArticle();

    @Message
    String several();

    @Message
    String links();

    @Message
    String symmetric();

    @Message
    String questions();

    @Message
    String perTarget();

    @Message
    String derived();
}
