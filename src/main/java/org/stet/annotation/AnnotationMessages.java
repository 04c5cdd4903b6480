package org.stet.annotation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The wording of readings and their history; it stands in {@code messages/annotation.properties}. */
@MessageBundle("annotation")
public interface AnnotationMessages {

    @Message
    String annotation_tagged(String label, int paragraph);

    @Message
    String annotation_revised(String label, int paragraph);

    @Message
    String annotation_withdrawn(String label, int paragraph);

    @Message
    String link_drawn(String type);

    @Message
    String link_revised(String type);

    @Message
    String link_withdrawn(String type);

    @Message
    String answer_given(String question);

    @Message
    String answer_revised(String question);

    @Message
    String answer_withdrawn(String question);

    @Message
    String suggestion_accepted(String label);

    @Message
    String suggestion_rejected(String label);

    @Message
    String verdict_withdrawn(String label);

    @Message
    String source_added(String name);

    @Message
    String source_removed(String name);

    @Message
    String source_changed(String name);

    @Message
    String source_renamed(String from, String to);

    @Message
    String source_renamed_back(String from, String to);

    @Message
    String target_added(String name);

    @Message
    String target_removed(String name);

    @Message
    String target_renamed(String from, String to);

    @Message
    String target_renamed_back(String from, String to);

    @Message
    String mention_added(String words);

    @Message
    String mention_removed(String words);

    @Message
    String paragraph_passed(int paragraph);

    @Message
    String paragraph_taken_back(int paragraph);

    @Message
    String stayed_confirmed(String name);

    @Message
    String stayed_merged(String name);

    @Message
    String stayed_changed(String name);

    @Message
    String stayed_used(String name);

    @Message
    String stayed_foreign(String name);

    @Message
    String first_judgement_kept();

    @Message
    String reading_opened();

    @Message
    String reading_submitted();

    @Message
    String reading_reopened(String reason);

    @Message
    String annotation_carried(String label, int paragraph);

    @Message
    String carried_over();

    @Message
    String carrying_decided_kept();

    @Message
    String carrying_decided_dropped();

    @Message
    String carrying_decided_waits();

    @Message
    String undone(String summary);

    @Message
    String restored(String summary);
}
