package org.stet.suggestion.survey;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that counts what the rules find: {@code messages/survey.properties}. */
@MessageBundle("survey")
interface SurveyMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String start();

    @Message
    String again();

    @Message
    String none();

    @Message
    String waiting();

    @Message
    String progress();

    @Message
    String articlesOf(long done, long total);

    @Message
    String rate(String n);

    @Message
    String secondsLeft(long n);

    @Message
    String minutesLeft(long n);

    @Message
    String hoursLeft(long n);

    @Message
    String lookAgain();

    @Message
    String stop();

    @Message
    String stopped();

    @Message
    String failed();

    @Message
    String counted(long n, LocalDate day);

    @Message
    String otherLanguage(long n);

    @Message
    String notCounted(long n);

    @Message
    String labels();

    @Message
    String label();

    @Message
    String rule();

    @Message
    String version(int n);

    @Message
    String passages();

    @Message
    String articles();

    @Message
    String article();

    @Message
    String byLabel();

    @Message
    String words();

    @Message
    String untitled();

    @Message
    String corrected();

    @Message
    String noRules();

    @Message
    String ruleFailed();

    @Message
    String nothing();

    @Message
    String more();
}
