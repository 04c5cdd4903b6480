package org.stet.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.AgreementPageView.Cell;
import org.stet.agreement.AgreementPageView.Column;
import org.stet.agreement.AgreementView.FigureView;

/** How figures stand in the tables of a measurement's page, each leading to what is behind it. */
final class FigureCells {

    private final AgreementMessages messages;
    private final String path;
    private final String query;

    /** @param query of what is measured; empty for what is usual */
    FigureCells(UUID project, String query, AgreementMessages messages) {
        this.path = AgreementPages.path(project);
        this.query = query;
        this.messages = messages;
    }

    List<Column> columns(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> new Column(messages.measureShort(kind.id()), messages.measure(kind.id())))
                .toList();
    }

    String stands(FigureView figure) {
        return messages.counts(
                messages.unitPlural(figure.unit()),
                Figures.grouped(figure.units()),
                figure.readers(),
                figure.articles());
    }

    List<@Nullable Cell> cells(List<Kind> kinds, List<FigureView> figures, String of) {
        var cells = new ArrayList<@Nullable Cell>();
        for (var kind : kinds) {
            cells.add(figures.stream()
                    .filter(figure -> figure.measure().equals(kind.id()))
                    .findFirst()
                    .map(figure -> cell(figure, of))
                    .orElse(null));
        }
        return cells;
    }

    Cell cell(FigureView figure, String of) {
        return cell(figure, passages(of), stands(figure));
    }

    Cell cell(FigureView figure, String address, String standsOn) {
        var value = figure.value();
        var reason = figure.reason();
        var low = figure.low();
        var high = figure.high();
        var none = figure.noInterval();
        var below = low != null && high != null
                ? Figures.shown(low) + " to " + Figures.shown(high)
                : none != null && value != null ? messages.reason(none) : "";
        return new Cell(
                value == null ? null : Figures.shown(value),
                reason == null ? null : messages.reason(reason),
                below,
                address,
                standsOn);
    }

    static String of(String subject) {
        return "of=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    /** The address of the page of passages with these further parts of a query. */
    String passages(String... more) {
        var all = new ArrayList<String>();
        all.add(query);
        all.addAll(List.of(more));
        return AgreementPages.address(path + "/passages", all.toArray(String[]::new));
    }

    String shown(@Nullable Double value, @Nullable String reason) {
        if (value != null) {
            return Figures.shown(value);
        }
        return reason == null ? "" : messages.reason(reason);
    }

    String title(@Nullable String title) {
        return title(title, messages);
    }

    /** An article's title as it is shown. */
    static String title(@Nullable String title, AgreementMessages messages) {
        return title == null || title.isBlank() ? messages.untitled() : title;
    }
}
