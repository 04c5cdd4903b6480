package org.stet.comparison.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import org.stet.http.FormulaGuard;

/** The quotations of a story as comma-separated values (RFC 4180), one line for each quotation and article. */
final class StoryTable {

    private static final List<String> HEAD = List.of(
            "quotation",
            "words",
            "source",
            "article",
            "outlet",
            "title",
            "found",
            "changed",
            "dropped",
            "added",
            "tagged",
            "in_marks",
            "text");

    private StoryTable() {}

    /** The table for a browser to save. */
    static RestResponse<String> file(StoryView story) {
        return ResponseBuilder.ok(csv(story))
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quotations.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String csv(StoryView story) {
        var lines = new ArrayList<List<String>>(List.of(HEAD));
        for (var quotation : story.quotations()) {
            for (int column = 0; column < story.articles().size(); column++) {
                lines.add(line(
                        quotation,
                        quotation.cells().get(column),
                        story.articles().get(column)));
            }
        }
        return lines.stream()
                .map(line -> line.stream().map(StoryTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> line(
            StoryView.Quotation quotation, StoryView.QuotationCell cell, StoryView.Column article) {
        var source = quotation.source();
        return List.of(
                String.valueOf(quotation.number()),
                quotation.words(),
                source == null ? "" : source,
                article.article().toString(),
                article.outlet(),
                article.title(),
                cell.found(),
                String.valueOf(cell.changed()),
                String.valueOf(cell.dropped()),
                String.valueOf(cell.added()),
                String.valueOf(cell.tagged()),
                String.valueOf(cell.inMarks()),
                cell.places().stream().map(StoryView.Place::exact).collect(Collectors.joining(" … ")));
    }

    private static String cell(String words) {
        var guarded = FormulaGuard.guarded(words);
        boolean quote = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
