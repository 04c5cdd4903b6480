package org.stet.http;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page: {@code messages/shell.properties}. */
@MessageBundle("shell")
public interface ShellMessages {

    @Message
    String skip();

    @Message
    String menu();

    @Message
    String theme();

    @Message
    String themeSystem();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String library();

    @Message
    String accounts();

    @Message
    String api();

    @Message
    String find();

    @Message
    String keys();

    @Message
    String ownAccount();

    @Message
    String signIn();

    @Message
    String signOut();

    /** Its {@code %d} is filled in by the page's script. */
    @Message
    String unsent();

    @Message
    String sending();

    @Message
    String problemBack();

    @Message
    String problemMore();
}
