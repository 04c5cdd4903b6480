package org.stet.handout.print;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on paper and of the page that leads there: {@code messages/handout.properties}. */
@MessageBundle("handout")
interface HandoutMessages {

    @Message
    String title(String title);

    @Message
    String back();

    @Message
    String none();

    @Message
    String reading();

    @Message
    String openReading();

    @Message
    String with();

    @Message
    String alone();

    @Message
    String withHint();

    @Message
    String labels();

    @Message
    String labelsHint();

    @Message
    String paper();

    @Message
    String a4();

    @Message
    String letter();

    @Message
    String sheets();

    @Message
    String article();

    @Message
    String articleAbout();

    @Message
    String worksheet();

    @Message
    String worksheetAbout();

    @Message
    String key();

    @Message
    String keyAbout();

    @Message
    String open();

    @Message
    String otherSheets();

    @Message
    String howToPrint();

    @Message
    String page(int number, int of);

    @Message
    String sheetNumber(String number);

    @Message
    String forClass();

    @Message
    String legend();

    @Message
    String pairNote();

    @Message
    String task();

    @Message
    String taskText();

    @Message
    String line();

    @Message
    String words();

    @Message
    String answer();

    @Message
    String reader(String letter);

    @Message
    String noTag();

    @Message
    String keyNote();

    @Message
    String noAnswers();
}
