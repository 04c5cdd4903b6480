package org.stet.suggestion.survey;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.stet.article.TextVersions;
import org.stet.job.JobWorker;
import org.stet.job.Jobs;
import org.stet.job.Slice;
import org.stet.job.Work;
import org.stet.schema.SchemaVersions;

/**
 * Asks all rules about each article of a project, one article a slice and by their ids. What is brought in meanwhile is
 * counted or not, as its id comes; the next survey counts it.
 */
@Singleton
class SurveyWorker extends JobWorker {

    static final String KIND = "survey";

    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Counting counting;
    private final Jobs jobs;

    SurveyWorker(TextVersions texts, SchemaVersions schemas, Counting counting, Jobs jobs) {
        super(KIND);
        this.texts = texts;
        this.schemas = schemas;
        this.counting = counting;
        this.jobs = jobs;
    }

    @Override
    protected Slice next(Work work) {
        var reached = work.reached();
        if (reached == null) {
            forgetCancelled(work);
        }
        var ahead = SurveyedArticle.ahead(work.project(), reached == null ? null : UUID.fromString(reached));
        if (ahead.isEmpty()) {
            return Slice.last(0, result(work));
        }
        count(work, ahead.get());
        return Slice.more(1, ahead.get().id().toString());
    }

    /** What was not finished is of no use to anybody; the last one that was stays until this one is. */
    private void forgetCancelled(Work work) {
        var kept = new HashSet<>(Set.of(work.id()));
        jobs.lastDone(KIND, work.project()).ifPresent(last -> kept.add(last.id()));
        SurveyedArticle.forgetOthers(work.project(), kept);
    }

    private void count(Work work, SurveyedArticle.Ahead article) {
        var plan = work.parameters(SurveyPlan.class);
        var tagSet = schemas.rules(plan.schema(), plan.used()).tagSet();
        var counted = counting.count(work.project(), texts.readOnce(article.text()), tagSet);
        new SurveyedArticle(work.id(), work.project(), article, counted).persist();
        for (var count : counted.counts()) {
            new SurveyedCount(work.id(), article.id(), count).persist();
        }
    }

    private static SurveyResult result(Work work) {
        SurveyedArticle.forgetOthers(work.project(), Set.of(work.id()));
        return new SurveyResult(
                work.parameters(SurveyPlan.class).schema(),
                SurveyedArticle.count("job", work.id()),
                SurveyedArticle.count(work.id(), Outcome.LANGUAGE),
                SurveyedArticle.count(work.id(), Outcome.FAILED),
                SurveyedCount.totals(work.id()));
    }
}
