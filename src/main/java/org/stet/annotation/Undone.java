package org.stet.annotation;

import java.util.List;
import java.util.UUID;

import org.stet.source.MentionView;
import org.stet.source.SourceView;
import org.stet.source.TargetView;

/**
 * What undo or redo led to.
 *
 * @param summary a sentence that names what was undone or done again; empty when all of it stayed as it is
 * @param changes the new entries of the history
 * @param annotations the annotations that are there now in another state; links, answers, verdicts and what belongs to the
 *     cast likewise
 * @param paragraphs those that count as seen now, or no longer
 * @param decisions what is decided now of annotations of an earlier text
 * @param gone the annotations, links, answers and verdicts that are no longer there, and what went from the cast
 * @param stayed what was left as it is, because others have gone on with it
 */
public record Undone(
        String summary,
        List<UUID> changes,
        List<AnnotationView> annotations,
        List<LinkView> links,
        List<AnswerView> answers,
        List<VerdictView> verdicts,
        List<SourceView> sources,
        List<MentionView> mentions,
        List<TargetView> targets,
        List<ParagraphView> paragraphs,
        List<DecisionView> decisions,
        List<UUID> gone,
        List<StayedView> stayed) {}
