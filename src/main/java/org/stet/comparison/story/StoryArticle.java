package org.stet.comparison.story;

import java.util.List;
import java.util.Optional;

import org.stet.annotation.AnswerView;
import org.stet.annotation.Reading;
import org.stet.article.Article;
import org.stet.article.ReadText;
import org.stet.comparison.quotation.ComparedText;

/**
 * An article of a story with the reading that stands for it.
 *
 * @param choices the readings to choose from
 * @param judgements in text order
 */
record StoryArticle(
        Article article,
        ReadText text,
        ComparedText words,
        Optional<Reading> shown,
        List<Reading> choices,
        List<Judgement> judgements,
        List<TargetAnswer> answers) {

    /**
     * How the whole article stands to a target.
     *
     * @param said the value as people read it
     */
    record TargetAnswer(String target, String question, String said, AnswerView answer) {}
}
