package org.stet.annotation.past;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the history page: {@code messages/history.properties}. */
@MessageBundle("history")
interface HistoryMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String article();

    @Message
    String when();

    @Message
    String what();

    @Message
    String who();

    @Message
    String you();

    @Message
    String look();

    @Message
    String looking(String what);

    @Message
    String older();

    @Message
    String newest();

    @Message
    String nothing();

    @Message
    String untitled();

    @Message
    String article_added();

    @Message
    String article_changed();

    @Message
    String article_moved();

    @Message
    String article_withdrawn();

    @Message
    String article_restored();

    @Message
    String article_corrected(int number);

    @Message
    String block_kind_changed(int paragraph);

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
    String carried();

    @Message
    String text(int number);

    @Message
    String assignment_given(String name);

    @Message
    String assignment_moved(String from, String to);

    @Message
    String assignment_changed(String name);

    @Message
    String assignment_taken_back(String name);
}
