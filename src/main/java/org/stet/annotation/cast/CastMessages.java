package org.stet.annotation.cast;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a project's sources: {@code messages/cast.properties}. */
@MessageBundle("cast")
interface CastMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String passages();

    @Message
    String shared();

    @Message
    String sharedHint();

    @Message
    String into();

    @Message
    String merge();

    @Message
    String mergeHint();

    @Message
    String none();

    @Message
    String merged();

    @Message
    String mergedHint();

    @Message
    String isNow(String name);

    @Message
    String part();

    @Message
    String nothingChosen();

    @Message
    String kindNamedPerson();

    @Message
    String kindNamedOrganisation();

    @Message
    String kindDocumentOrData();

    @Message
    String kindUnnamedDescribed();

    @Message
    String kindVagueGroup();

    @Message
    String kindWriter();

    @Message
    String kindUnknown();
}
