package org.stet.handout.pack;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which class packs are made: {@code messages/packs.properties}. */
@MessageBundle("packs")
interface PackMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String pack();

    @Message
    String changed();

    @Message
    String make();

    @Message
    String makeFrom(String title);

    @Message
    String makeAnother();

    @Message
    String withAnother();

    @Message
    String withNone();

    @Message
    String withHint();

    @Message
    String madeFrom();

    @Message
    String back();

    @Message
    String saved(int number);

    @Message
    String saving();

    @Message
    String notSaved();

    @Message
    String version(int number);

    @Message
    String versions();

    @Message
    String versionsHint();

    @Message
    String bringBack();

    @Message
    String older(int number, int latest);

    @Message
    String toLatest();

    @Message
    String newerText();

    @Message
    String newerTags();

    @Message
    String newerRights();

    @Message
    String renew();

    @Message
    String quotation();

    @Message
    String rights(String rights);

    @Message
    String nothing(String activity);

    @Message
    String nothingTry(String activity);

    @Message
    String nothingMore();

    @Message
    String recipe();

    @Message
    String activity();

    @Message
    String findsNothing();

    @Message
    String labels();

    @Message
    String labelsClass();

    @Message
    String labelsOwn();

    @Message
    String excerpt();

    @Message
    String words(int words);

    @Message
    String wordsHint();

    @Message
    String hints();

    @Message
    String hint0();

    @Message
    String hint1();

    @Message
    String hint2();

    @Message
    String hint3();

    @Message
    String worksheet(String letter);

    @Message
    String large();

    @Message
    String three();

    @Message
    String more();

    @Message
    String fewer();

    @Message
    String layout();

    @Message
    String paper();

    @Message
    String a4();

    @Message
    String letter();

    @Message
    String lineNumbers();

    @Message
    String wideMargin();

    @Message
    String easyReading();

    @Message
    String outletShown();

    @Message
    String patterns();

    @Message
    String patternsHint();

    @Message
    String language();

    @Message
    String threshold();

    @Message
    String thresholdHint(int n);

    @Message
    String save();

    @Message
    String preview();

    @Message
    String previewTitle();

    @Message
    String all();

    @Message
    String outputs();

    @Message
    String print();

    @Message
    String printHint();

    @Message
    String everything();

    @Message
    String alone();

    @Message
    String pdf();

    @Message
    String pdfAbout();

    @Message
    String docx();

    @Message
    String docxAbout();

    @Message
    String html();

    @Message
    String htmlAbout();

    @Message
    String markH5p();

    @Message
    String markH5pAbout();

    @Message
    String markH5pOlder();

    @Message
    String markH5pOlderAbout();

    @Message
    String dragH5p();

    @Message
    String dragH5pAbout();

    @Message
    String moodle();

    @Message
    String moodleAbout();

    @Message
    String questions();

    @Message
    String questionsHint();

    @Message
    String question();

    @Message
    String answer();

    @Message
    String ask();

    @Message
    String up();

    @Message
    String down();

    @Message
    String askedAt(String hints);

    @Message
    String own();

    @Message
    String add();

    @Message
    String delete();

    @Message
    String deleted();

    @Message
    String undo();

    @Message
    String readOnly();

    @Message
    String notYours(String name);

    @Message
    String backToBoard();

    @Message
    String ofBoard();

    @Message
    String ofBoardHint();

    @Message
    String boardEmpty();

    @Message
    String count();

    @Message
    String deletedHere();

    @Message
    String moveUp(int n);

    @Message
    String moveDown(int n);

    @Message
    String askNumber(int n);

    @Message
    String questionNumber(int n);
}
