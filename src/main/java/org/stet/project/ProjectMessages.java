package org.stet.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the project pages: {@code messages/projects.properties}. */
@MessageBundle("projects")
interface ProjectMessages {

    @Message
    String firstName();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String open(String name);

    @Message
    String newTitle();

    @Message
    String name();

    @Message
    String create();

    @Message
    String articles();

    @Message
    String settings();

    @Message
    String codebook();

    @Message
    String passages();

    @Message
    String agreement();

    @Message
    String suggestions();

    @Message
    String assignments();

    @Message
    String stories();

    @Message
    String more();

    @Message
    String packs();

    @Message
    String boards();

    @Message
    String lessons();

    @Message
    String sources();

    @Message
    String settingsTitle();

    @Message
    String general();

    @Message
    String blind();

    @Message
    String blindHint();

    @Message
    String doubleReading();

    @Message
    String doubleReadingHint();

    @Message
    String suggestionsHint();

    @Message
    String suggestionsOff();

    @Message
    String suggestionsOffHint();

    @Message
    String suggestionsFirst();

    @Message
    String suggestionsFirstHint();

    @Message
    String suggestionsOn();

    @Message
    String suggestionsOnHint();

    @Message
    String suggestionsMoves();

    @Message
    String reasons();

    @Message
    String reasonsHint();

    @Message
    String reasonsNever();

    @Message
    String reasonsExceptions();

    @Message
    String reasonsExceptionsHint();

    @Message
    String reasonsAlways();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String members();

    @Message
    String membersHint();

    @Message
    String role();

    @Message
    String roleViewer();

    @Message
    String roleReviewer();

    @Message
    String roleEditor();

    @Message
    String roleOwner();

    @Message
    String roleViewerHint();

    @Message
    String roleReviewerHint();

    @Message
    String roleEditorHint();

    @Message
    String roleOwnerHint();

    @Message
    String change();

    @Message
    String remove();

    @Message
    String you();

    @Message
    String addTitle();

    @Message
    String addName();

    @Message
    String addNameHint();

    @Message
    String addDisplayName();

    @Message
    String add();

    @Message
    String once(String name);

    @Message
    String onceHint();

    @Message
    String added(String name);

    @Message
    String tagSet();

    @Message
    String tagSetHint();

    @Message
    String tagSetChoose();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String wordsChange();
}
