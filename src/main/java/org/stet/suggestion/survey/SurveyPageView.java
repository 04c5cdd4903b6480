package org.stet.suggestion.survey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.job.JobState;
import org.stet.job.JobView;
import org.stet.project.ProjectNav;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;

/**
 * What the page of a project's survey shows.
 *
 * @param editor whether whoever looks may start and stop one
 * @param atWork how far the present one is; null when there is none
 * @param notice what became of the last one if it was not done; null otherwise
 * @param last what the last one that was done has counted; null before the first
 */
record SurveyPageView(
        ProjectNav nav,
        boolean editor,
        @Nullable Progress atWork,
        @Nullable String notice,
        @Nullable Counted last) {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /**
     * @param said articles done, rate and time left, as far as they are known
     * @param total at least 1, as the element for it wants
     */
    record Progress(UUID job, long done, long total, List<String> said) {}

    /** @param day in UTC */
    record Counted(LocalDate day, SurveyView survey, List<TotalRow> totals, List<ArticleRow> articles) {}

    record TotalRow(String label, String code, String rule, int version, long passages, long articles) {}

    /**
     * @param notes why the number may not be what it would be now, or is none
     * @param counts code of each label and how many passages
     */
    record ArticleRow(
            UUID article,
            String title,
            String language,
            int words,
            int passages,
            List<String> notes,
            List<String> counts) {}

    static SurveyPageView of(
            ProjectNav nav,
            boolean editor,
            @Nullable JobView newest,
            @Nullable SurveyView last,
            SchemaVersions schemas,
            SurveyMessages messages) {
        return new SurveyPageView(
                nav,
                editor,
                newest == null || !newest.state().isAtWork() ? null : progress(newest, messages),
                newest == null ? null : notice(newest.state(), messages),
                last == null ? null : counted(last, schemas.tagSet(last.schema()), messages));
    }

    private static @Nullable String notice(JobState state, SurveyMessages messages) {
        return switch (state) {
            case QUEUED, RUNNING, DONE -> null;
            case FAILED -> messages.failed();
            case CANCELLED -> messages.stopped();
        };
    }

    private static Progress progress(JobView job, SurveyMessages messages) {
        var rate = job.rate();
        var left = job.secondsLeft();
        var said = new ArrayList<String>();
        said.add(messages.articlesOf(job.done(), job.total()));
        if (job.started() == null) {
            said.add(messages.waiting());
        }
        if (rate != null && left != null) {
            said.add(messages.rate(String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate)));
            said.add(left(left, messages));
        }
        return new Progress(job.id(), job.done(), Math.max(1, job.total()), said);
    }

    /** Rounded up, so that nobody is promised too much. */
    private static String left(long seconds, SurveyMessages messages) {
        if (seconds <= 2 * MINUTE) {
            return messages.secondsLeft(Math.max(1, seconds));
        }
        return seconds <= 2 * HOUR
                ? messages.minutesLeft((seconds + MINUTE - 1) / MINUTE)
                : messages.hoursLeft((seconds + HOUR - 1) / HOUR);
    }

    private static Counted counted(SurveyView survey, TagSet tagSet, SurveyMessages messages) {
        var order = tagSet.labelIds();
        var totals = survey.totals().stream()
                .sorted(Comparator.comparingInt((LabelTotal total) -> order.indexOf(total.label()))
                        .thenComparing(LabelTotal::rule)
                        .thenComparingInt(LabelTotal::version))
                .map(total -> {
                    var label = tagSet.label(total.label());
                    return new TotalRow(
                            label.map(Label::name).orElse(total.label()),
                            label.map(Label::code).orElse(""),
                            total.rule(),
                            total.version(),
                            total.passages(),
                            total.articles());
                })
                .toList();
        return new Counted(
                survey.finished().atZone(ZoneOffset.UTC).toLocalDate(),
                survey,
                totals,
                survey.items().stream()
                        .map(article -> row(article, tagSet, messages))
                        .toList());
    }

    private static ArticleRow row(SurveyedArticleView article, TagSet tagSet, SurveyMessages messages) {
        var byLabel = article.counts().stream()
                .collect(Collectors.groupingBy(
                        LabelCount::label, TreeMap::new, Collectors.summingInt(LabelCount::passages)));
        var title = article.title();
        return new ArticleRow(
                article.article(),
                title == null || title.isBlank() ? messages.untitled() : title,
                article.language(),
                article.words(),
                article.passages(),
                notes(article, messages),
                tagSet.labels().stream()
                        .filter(label -> byLabel.containsKey(label.id()))
                        .map(label -> label.code() + " " + byLabel.get(label.id()))
                        .toList());
    }

    private static List<String> notes(SurveyedArticleView article, SurveyMessages messages) {
        var notes = new ArrayList<String>();
        switch (article.outcome()) {
            case COUNTED -> {}
            case LANGUAGE -> notes.add(messages.noRules());
            case FAILED -> notes.add(messages.ruleFailed());
        }
        if (article.outdated()) {
            notes.add(messages.corrected());
        }
        return notes;
    }
}
