package org.stet.project;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of choosing a tag set: {@code messages/tagset.properties}. */
@MessageBundle("tagset")
interface TagSetMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String saved();

    @Message
    String kept();

    @Message
    String inUse();

    @Message
    String use(int used, int all);

    @Message
    String codebook();

    @Message
    String labels();

    @Message
    String labelsHint();

    @Message
    String presets();

    @Message
    String takePreset(int labels);

    @Message
    String single();

    @Message
    String takeLabels();

    @Message
    String others();

    @Message
    String take(String name);

    @Message
    String look();

    @Message
    String own();

    @Message
    String ownHint();

    @Message
    String file();

    @Message
    String bring();
}
