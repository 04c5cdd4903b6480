package org.stet.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.ArticleFigures;
import org.stet.assignment.Library.Shelf;
import org.stet.assignment.LibraryView.Choice;
import org.stet.assignment.LibraryView.Tab;
import org.stet.assignment.LibraryView.Waits;
import org.stet.assignment.Wanted.Status;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.project.ProjectNav;
import org.stet.project.Role;

/** Puts the library's page together: the rows, and what can be chosen around them. */
@ApplicationScoped
class LibraryViews {

    /** Keep the direction of what somebody typed from that of the sentence around it. */
    private static final String ISOLATED = "\u2068%s\u2069";

    private final Library library;
    private final Waiting waiting;
    private final ToSettle toSettle;
    private final Reasons reasons;
    private final Shares shares;
    private final ArticleFigures figures;
    private final LibraryMessages messages;

    LibraryViews(
            Library library,
            Waiting waiting,
            ToSettle toSettle,
            Reasons reasons,
            Shares shares,
            ArticleFigures figures,
            LibraryMessages messages) {
        this.library = library;
        this.waiting = waiting;
        this.toSettle = toSettle;
        this.reasons = reasons;
        this.shares = shares;
        this.figures = figures;
        this.messages = messages;
    }

    LibraryView of(Shelf shelf, LibraryAddress address, Page<LibraryRow> page) {
        boolean reviewer = shelf.role().includes(Role.REVIEWER);
        var wanted = address.wanted();
        var share = reviewer ? shares.of(shelf.project(), shelf.account()) : Shares.Share.NOTHING;
        return new LibraryView(
                ProjectNav.of(shelf.project(), shelf.role(), "articles"),
                reviewer,
                shelf.role().includes(Role.EDITOR),
                wanted,
                address.lesson(),
                address.limit() == new Paging().limit ? null : address.limit(),
                page.items(),
                reviewer ? tabs(shelf, address, share.given() > 0) : List.of(),
                languages(shelf.project(), wanted),
                Arrays.stream(LibraryOrder.values())
                        .filter(order -> order != LibraryOrder.DUE || share.given() > 0 || order == wanted.order())
                        .map(order -> new Choice(order.id(), name(order), order == wanted.order()))
                        .toList(),
                page.next() == null ? null : address.after(page.next()),
                address.all(),
                page.items().isEmpty() ? nothing(wanted) : null,
                reviewer && !address.lesson() ? waits(shelf) : null,
                reviewer ? agreement(shelf, page.items()) : null,
                share);
    }

    /** Whoever reads alone need not be told in each row that nobody else does. */
    private ArticleFigures.@Nullable Measured agreement(Shelf shelf, List<LibraryRow> rows) {
        var articles = rows.stream().map(LibraryRow::article).toList();
        return figures.of(shelf.project(), shelf.account(), shelf.role(), articles)
                .filter(measured -> !measured.byArticle().isEmpty())
                .orElse(null);
    }

    /** @param given whether anything is given to the member: what is for them is no part of its own otherwise; nor is what
     *     is to be settled while nothing is */
    private List<Tab> tabs(Shelf shelf, LibraryAddress address, boolean given) {
        return library.counts(shelf, address.wanted()).entrySet().stream()
                .filter(count -> switch (count.getKey()) {
                    case ME -> given || address.wanted().status() == Status.ME;
                    case SETTLE -> count.getValue() > 0 || address.wanted().status() == Status.SETTLE;
                    case TODO, OPEN, SUBMITTED, ALL -> true;
                })
                .map(count -> new Tab(
                        name(count.getKey()),
                        address.of(count.getKey()),
                        count.getValue(),
                        count.getKey() == address.wanted().status()))
                .toList();
    }

    private List<Choice> languages(UUID project, Wanted wanted) {
        var known = library.languages(project);
        var asked = wanted.language();
        if (asked == null && known.size() < 2) {
            return List.of();
        }
        // An address may name one that no article has, or a country: the list shows what is asked for.
        return Stream.concat(known.stream(), Stream.ofNullable(asked).filter(tag -> !known.contains(tag)))
                .map(tag -> new Choice(tag, name(tag), tag.equals(asked)))
                .toList();
    }

    /** An editor with nothing left to read settles. */
    private @Nullable Waits waits(Shelf shelf) {
        return waiting.first(shelf.project(), shelf.account())
                .map(first -> waits(first, shelf.account()))
                .or(() -> toSettle.first(shelf).map(this::toSettle))
                .orElse(null);
    }

    private Waits toSettle(ToSettle.First first) {
        return new Waits(
                "/articles/" + first.article() + "/settle",
                true,
                true,
                first.titleOr(messages.untitled()),
                first.language(),
                null,
                null);
    }

    private Waits waits(Waiting.First first, UUID account) {
        var article = first.article();
        var reading = first.reading();
        return new Waits(
                reading == null ? "/articles/%s/readings".formatted(article.id) : "/readings/" + reading,
                reading != null,
                false,
                article.titleOr(messages.untitled()),
                article.language,
                first.gift() == null ? null : reasons.given(first.gift(), account),
                first.gift() == null ? null : first.gift().note());
    }

    private String nothing(Wanted wanted) {
        if (wanted.isSearch()) {
            var words = wanted.words();
            var language = wanted.language();
            return messages.nothingFits(Stream.of(
                            words == null ? "" : "“" + ISOLATED.formatted(words) + "”",
                            language == null ? "" : name(language),
                            wanted.status() == Status.ALL ? "" : name(wanted.status()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
        }
        return switch (wanted.status()) {
            case ME -> messages.nothingMe();
            case TODO -> messages.nothingTodo();
            case OPEN -> messages.nothingOpen();
            case SUBMITTED -> messages.nothingSubmitted();
            case SETTLE -> messages.nothingSettle();
            case ALL -> messages.nothingMore();
        };
    }

    private String name(Status status) {
        return switch (status) {
            case ME -> messages.tabMe();
            case TODO -> messages.tabTodo();
            case OPEN -> messages.tabOpen();
            case SUBMITTED -> messages.tabSubmitted();
            case SETTLE -> messages.tabSettle();
            case ALL -> messages.tabAll();
        };
    }

    private String name(LibraryOrder order) {
        return switch (order) {
            case NEWEST -> messages.orderNewest();
            case TITLE -> messages.orderTitle();
            case WORDS -> messages.orderWords();
            case DUE -> messages.orderDue();
        };
    }

    /** The pages are in English; a tag that stands for no language known here is its own name. */
    private String name(String tag) {
        var locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty() && tag.startsWith("und")) {
            var script = locale.getDisplayScript(Locale.ENGLISH);
            return script.isEmpty() ? messages.languageUnknown() : messages.languageUnknownIn(script);
        }
        var name = locale.getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
