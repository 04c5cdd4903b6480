package org.stet.comparison.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of boards: {@code messages/board.properties}. */
@MessageBundle("board")
interface BoardMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String board();

    @Message
    String owner();

    @Message
    String you();

    @Message
    String pins();

    @Message
    String seenBy();

    @Message
    String shared();

    @Message
    String privately();

    @Message
    String make();

    @Message
    String makeIt();

    @Message
    String name();

    @Message
    String nameMissing();

    @Message
    String share();

    @Message
    String shareHint();

    @Message
    String deleted();

    @Message
    String undo();

    @Message
    String redo();

    @Message
    String back();

    @Message
    String yours();

    @Message
    String of(String name);

    @Message
    String sharedWords();

    @Message
    String corrected();

    @Message
    String bare();

    @Message
    String open();

    @Message
    String percent(int n);

    @Message
    String noShares();

    @Message
    String ofPassage(int n);

    @Message
    String ofArticle(int n);

    @Message
    String few();

    @Message
    String gone();

    @Message
    String goneWhy();

    @Message
    String hidden();

    @Message
    String hiddenWhy();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String remove();

    @Message
    String earlierNamed(int n);

    @Message
    String laterNamed(int n);

    @Message
    String removeNamed(int n);

    @Message
    String heading();

    @Message
    String headingOf(int n);

    @Message
    String save();

    @Message
    String empty();

    @Message
    String spots();

    @Message
    String spotsHint();

    @Message
    String onlyIn(String name);

    @Message
    String readBy(String reader);

    @Message
    String unread();

    @Message
    String settings();

    @Message
    String delete();

    @Message
    String pin();

    @Message
    String newOne();

    @Message
    String first(int n);

    @Message
    String pack();
}
