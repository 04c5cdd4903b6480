package org.stet.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in, setting up and the people's pages: {@code messages/accounts.properties}. */
@MessageBundle("accounts")
interface AccountMessages {

    @Message
    String signInTitle();

    @Message
    String endedKept();

    @Message
    String ended();

    @Message
    String name();

    @Message
    String password();

    @Message
    String signIn();

    @Message
    String failed();

    @Message
    String tooFast(long seconds);

    @Message
    String plainHttp();

    @Message
    String setupTitle();

    @Message
    String setupLead();

    @Message
    String setupName();

    @Message
    String setupOwner();

    @Message
    String setupPasswordHint(int shortest);

    @Message
    String setupCreate();

    @Message
    String setupCode();

    @Message
    String setupCodeHint();

    @Message
    String setupCodeWrong();

    @Message
    String setupCodeNext();

    @Message
    String ownTitle();

    @Message
    String ownSignedInAs(String name);

    @Message
    String passwordNow();

    @Message
    String passwordNew();

    @Message
    String passwordChange();

    @Message
    String passwordWrong();

    @Message
    String everywhere();

    @Message
    String everywhereHint();

    @Message
    String everywhereDo();

    @Message
    String peopleTitle();

    @Message
    String peopleLead();

    @Message
    String displayName();

    @Message
    String displayNameHint();

    @Message
    String administrator();

    @Message
    String manager();

    @Message
    String since();

    @Message
    String add();

    @Message
    String addTitle();

    @Message
    String addPasswordHint();

    @Message
    String renew();

    @Message
    String once(String name);

    @Message
    String onceHint();
}
