package org.stet.corpus;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the export page: {@code messages/export.properties}. */
@MessageBundle("export")
interface ExportMessages {

    @Message
    String title(String name);

    @Message
    String backArticle();

    @Message
    String backProject();

    @Message
    String lead();

    @Message
    String which();

    @Message
    String submitted();

    @Message
    String own();

    @Message
    String options();

    @Message
    String names();

    @Message
    String namesHint();

    @Message
    String bom();

    @Message
    String bomHint();

    @Message
    String formats();

    @Message
    String download();

    @Message
    String jsonl();

    @Message
    String jsonlAbout();

    @Message
    String csv();

    @Message
    String csvAbout();

    @Message
    String webannotation();

    @Message
    String webannotationAbout();

    @Message
    String codebook();

    @Message
    String codebookAbout();

    @Message
    String printableCodebook();
}
