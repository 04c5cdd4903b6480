package org.stet.suggestion.survey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

import org.stet.http.Cursor;
import org.stet.http.Page;
import org.stet.http.Paging;

/** The articles of a survey page by page. */
final class SurveyRows {

    private SurveyRows() {}

    private record Row(
            UUID article,
            @Nullable String title,
            String language,
            UUID present,
            UUID text,
            Outcome outcome,
            int words,
            int passages) {}

    private record Place(int passages, UUID article) {}

    /** Those with the most passages first; what left the project since is left out. */
    static Page<SurveyedArticleView> page(UUID job, Paging paging) {
        var query = "select a.id, a.title, a.language, a.currentTextId, s.text, s.outcome, s.words, s.passages"
                + " from SurveyedArticle s join Article a on a.id = s.article"
                + " where s.job = :job and a.projectId = s.project and a.withdrawnAt is null";
        var values = Parameters.with("job", job);
        var place = paging.after(
                2,
                cursor -> new Place(
                        Integer.parseInt(cursor.values().get(0)),
                        UUID.fromString(cursor.values().get(1))));
        if (place.isPresent()) {
            query += " and (s.passages < :passages or s.passages = :passages and s.article > :article)";
            values.and("passages", place.get().passages())
                    .and("article", place.get().article());
        }
        List<Row> fetched = SurveyedArticle.find(query + " order by s.passages desc, s.article", values)
                .project(Row.class)
                .page(0, paging.limit + 1)
                .list();
        var page = Page.cut(fetched, paging.limit, row -> Cursor.of(row.passages(), row.article()));
        var ids = page.items().stream().map(Row::article).toList();
        var counts = SurveyedCount.of(job, ids).stream()
                .collect(Collectors.groupingBy(
                        count -> count.article,
                        Collectors.mapping(
                                count -> new LabelCount(count.label, count.rule, count.ruleVersion, count.passages),
                                Collectors.toList())));
        return page.map(row -> view(row, counts.getOrDefault(row.article(), List.of())));
    }

    private static SurveyedArticleView view(Row row, List<LabelCount> counts) {
        return new SurveyedArticleView(
                row.article(),
                row.title(),
                row.language(),
                row.text(),
                !row.text().equals(row.present()),
                row.outcome(),
                row.words(),
                row.passages(),
                counts);
    }
}
