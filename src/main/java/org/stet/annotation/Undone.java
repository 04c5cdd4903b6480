package org.stet.annotation;

import java.util.List;
import java.util.UUID;

/**
 * What undo or redo led to.
 *
 * @param summary a sentence that names what was undone or done again
 * @param changes the new entries of the history
 * @param annotations the annotations that are there now in another state; links, answers and verdicts likewise
 * @param gone the annotations, links, answers and verdicts that are no longer there
 */
public record Undone(
        String summary,
        List<UUID> changes,
        List<AnnotationView> annotations,
        List<LinkView> links,
        List<AnswerView> answers,
        List<VerdictView> verdicts,
        List<UUID> gone) {}
