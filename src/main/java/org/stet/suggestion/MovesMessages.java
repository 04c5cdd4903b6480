package org.stet.suggestion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of first judgements: {@code messages/moves.properties}. */
@MessageBundle("moves")
interface MovesMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String readings(int n);

    @Message
    String corrected(int n);

    @Message
    String toward(int moved, int missed);

    @Message
    String away(int moved, int had);

    @Message
    String dropped(int dropped, int own);

    @Message
    String borders(int n);

    @Message
    String rightly();

    @Message
    String noneSettled();

    @Message
    String settled(int n);

    @Message
    String towardRight(int right, int moved);

    @Message
    String awayRight(int right, int moved);

    @Message
    String leftRight(int right, int alone);

    @Message
    String droppedRight(int right, int moved);

    @Message
    String rightlyHow();

    @Message
    String adoptedRightly();

    @Message
    String leftRightly();

    @Message
    String rightOf(int right, int all);

    @Message
    String byLabel();

    @Message
    String label();

    @Message
    String shown();

    @Message
    String agreed();

    @Message
    String adopted();

    @Message
    String left();

    @Message
    String given();

    @Message
    String how();
}
