package org.stet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.ibm.icu.text.Bidi;
import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.annotation.Certainty;
import org.stet.annotation.ReadingState;
import org.stet.annotation.StanceValue;
import org.stet.article.Article;
import org.stet.project.ProjectNav;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Attribute;
import org.stet.schema.AttributeKind;
import org.stet.schema.TagSet;
import org.stet.source.SourceView;
import org.stet.source.TargetView;
import org.stet.text.BlockKind;

/** Puts the page of passages together. */
@ApplicationScoped
class SearchViews {

    /** Code points of a passage that are shown; of a longer one its ends. */
    private static final int SHOWN = 320;

    private static final int SHOWN_END = 80;

    private final Asking asking;
    private final SearchMessages messages;

    SearchViews(Asking asking, SearchMessages messages) {
        this.asking = asking;
        this.messages = messages;
    }

    SearchView found(Asking.Choice choice, SearchAddress address, Passages.Hits hits) {
        var wanted = address.wanted();
        var choices = choices(choice, wanted);
        return view(choice, address, choices, null, foundHits(choice, address, hits));
    }

    /** @param wanted what of the request could be read */
    SearchView refused(Asking.Choice choice, SearchAddress address, String reason) {
        return view(choice, address, choices(choice, address.wanted()), reason, null);
    }

    private SearchView view(
            Asking.Choice choice,
            SearchAddress address,
            List<SearchView.Choices> choices,
            @Nullable String refused,
            SearchView.@Nullable FoundHits found) {
        var wanted = address.wanted();
        var all = SearchAddress.choices(wanted);
        var sheets = new ArrayList<String>();
        choice.versions().forEach(version -> sheets.add(0, ProjectTagSets.stylesheet(choice.project(), version)));
        return new SearchView(
                ProjectNav.of(choice.project(), choice.role(), "passages"),
                sheets,
                wanted.written(),
                all.stream().filter(one -> !one.name().equals("q")).toList(),
                all.stream().map(one -> pill(one, choices, address)).toList(),
                address.nothing(),
                choices,
                List.of(
                        new SearchView.Option("oldest", messages.oldest(), wanted.order() == Wanted.Order.OLDEST),
                        new SearchView.Option("newest", messages.newest(), wanted.order() == Wanted.Order.NEWEST)),
                refused,
                found);
    }

    private SearchView.Pill pill(SearchAddress.Choice one, List<SearchView.Choices> choices, SearchAddress address) {
        if (one.name().equals("q")) {
            return new SearchView.Pill(messages.find(), one.value(), address.without(one));
        }
        var list = choices.stream()
                .filter(choice -> choice.name().equals(one.name()))
                .findFirst()
                .orElseThrow();
        var name = list.groups().stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> option.value().equals(one.value()))
                .map(SearchView.Option::name)
                .findFirst()
                .orElseGet(() -> one.name().equals("article")
                        ? title(UUID.fromString(one.value()), address.project())
                        : one.value());
        return new SearchView.Pill(list.title(), name, address.without(one));
    }

    /** Of an article of this project, and no other: its id may be anybody's guess. */
    private String title(UUID id, UUID project) {
        return Article.byId(id)
                .filter(article -> article.projectId.equals(project) && article.withdrawnAt == null)
                .map(article -> article.titleOr(messages.untitled()))
                .orElse(id.toString());
    }

    private List<SearchView.Choices> choices(Asking.Choice choice, Wanted wanted) {
        var all = new ArrayList<SearchView.Choices>();
        all.add(new SearchView.Choices("label", messages.label(), labels(choice.tagSets())));
        all.add(new SearchView.Choices("value", messages.value(), values(choice.tagSets())));
        all.add(list(
                "source",
                messages.source(),
                asking.sources(choice, wanted).stream().map(SearchViews::option).toList()));
        all.add(new SearchView.Choices(
                "stance",
                messages.stance(),
                choice.targets().stream().map(this::stances).toList()));
        all.add(list(
                "reader",
                messages.reader(),
                asking.readers(choice).stream().map(SearchViews::option).toList()));
        // A project may have thousands of articles; one is chosen at a hit.
        all.add(list("article", messages.article(), List.of()));
        all.add(list(
                "certainty",
                messages.certainty(),
                List.of(
                        option(Certainty.SURE.id(), messages.sure()),
                        option(Certainty.UNSURE.id(), messages.unsure()))));
        all.add(list(
                "origin",
                messages.origin(),
                Arrays.stream(Origin.values())
                        .map(origin -> option(origin.id(), name(origin)))
                        .toList()));
        all.add(list(
                "block",
                messages.block(),
                Arrays.stream(BlockKind.values())
                        .map(kind -> option(kind.id(), name(kind)))
                        .toList()));
        return all;
    }

    private static SearchView.Choices list(String name, String title, List<SearchView.Option> options) {
        return new SearchView.Choices(
                name, title, options.isEmpty() ? List.of() : List.of(new SearchView.Group("", options)));
    }

    private static SearchView.Option option(String value, String name) {
        return new SearchView.Option(value, name, false);
    }

    private static SearchView.Option option(SourceView source) {
        return option(source.id().toString(), source.name());
    }

    private static SearchView.Option option(Account account) {
        return option(account.id.toString(), account.displayName);
    }

    /** By the groups of the present tag set; labels that it has no more come last. */
    private static List<SearchView.Group> labels(List<TagSet> tagSets) {
        var groups = new ArrayList<SearchView.Group>();
        var seen = new ArrayList<String>();
        for (var tagSet : tagSets) {
            for (var group : tagSet.groups()) {
                var options = tagSet.labels().stream()
                        .filter(label ->
                                label.group().equals(group.id()) && label.tagged() && !seen.contains(label.id()))
                        .map(label -> option(label.id(), label.name()))
                        .toList();
                options.forEach(option -> seen.add(option.value()));
                if (!options.isEmpty()) {
                    groups.add(new SearchView.Group(group.name(), options));
                }
            }
        }
        return groups;
    }

    private List<SearchView.Group> values(List<TagSet> tagSets) {
        var groups = new ArrayList<SearchView.Group>();
        var seen = new ArrayList<String>();
        for (var tagSet : tagSets) {
            for (var attribute : tagSet.attributes()) {
                if (!seen.contains(attribute.id())) {
                    seen.add(attribute.id());
                    var options = values(attribute);
                    if (!options.isEmpty()) {
                        groups.add(new SearchView.Group(attribute.name(), options));
                    }
                }
            }
        }
        return groups;
    }

    private List<SearchView.Option> values(Attribute attribute) {
        if (attribute.kind() == AttributeKind.BOOLEAN) {
            return List.of(
                    option(attribute.id() + ":true", attribute.name() + ": " + messages.yes()),
                    option(attribute.id() + ":false", attribute.name() + ": " + messages.no()));
        }
        return attribute.values().stream()
                .map(value -> option(attribute.id() + ":" + value.id(), attribute.name() + ": " + value.name()))
                .toList();
    }

    private SearchView.Group stances(TargetView target) {
        var options = new ArrayList<SearchView.Option>();
        options.add(option(target.id().toString(), messages.stanceAny(target.name())));
        for (var value : StanceValue.values()) {
            options.add(option(target.id() + ":" + value.id(), name(value, target.name())));
        }
        return new SearchView.Group(target.name(), options);
    }

    private String name(StanceValue value, String target) {
        return switch (value) {
            case FOR -> messages.stanceFor(target);
            case AGAINST -> messages.stanceAgainst(target);
            case NEUTRAL -> messages.stanceNeutral(target);
            case MIXED -> messages.stanceMixed(target);
        };
    }

    private String name(Origin origin) {
        return switch (origin) {
            case MANUAL -> messages.manual();
            case SUGGESTED -> messages.suggested();
            case IMPORTED -> messages.imported();
            case SETTLED -> messages.settled();
        };
    }

    private String name(BlockKind kind) {
        return switch (kind) {
            case HEADLINE -> messages.blockHeadline();
            case STANDFIRST -> messages.blockStandfirst();
            case BYLINE -> messages.blockByline();
            case PARAGRAPH -> messages.blockParagraph();
            case HEADING -> messages.blockHeading();
            case LIST_ITEM -> messages.blockListItem();
            case CAPTION -> messages.blockCaption();
            case QUOTATION -> messages.blockQuotation();
            case BOILERPLATE -> messages.blockBoilerplate();
        };
    }

    private SearchView.FoundHits foundHits(Asking.Choice choice, SearchAddress address, Passages.Hits hits) {
        var wanted = address.wanted();
        boolean mayTake = choice.role().includes(Role.REVIEWER);
        boolean none = hits.items().isEmpty() && hits.through() && hits.first() == 0;
        boolean asksForNothing = SearchAddress.choices(wanted).isEmpty();
        var next = hits.next();
        var previous = hits.previous();
        return new SearchView.FoundHits(
                switch (hits.count().kind()) {
                    case EXACT -> messages.countExact(hits.count().hits());
                    case MORE -> messages.countMore(hits.count().hits());
                    case AT_LEAST -> messages.countAtLeast(hits.count().hits());
                },
                hits.items().stream().map(hit -> hit(hit, address)).toList(),
                hits.first() + 1,
                hits.first() + hits.items().size(),
                next == null ? null : address.at("after", next),
                previous == null ? null : address.at("before", previous),
                hits.through(),
                hits.indexed(),
                mayTake ? address.file(HitsFile.CSV) : null,
                mayTake ? address.file(HitsFile.JSONL) : null,
                !none ? null : asksForNothing ? messages.nothingYet() : messages.nothing(),
                none ? hints(wanted, asksForNothing) : List.of());
    }

    private List<String> hints(Wanted wanted, boolean asksForNothing) {
        if (asksForNothing) {
            return List.of(messages.nothingYetHint());
        }
        var hints = new ArrayList<String>();
        if (SearchAddress.choices(wanted).size() > 1 || wanted.terms().size() > 1) {
            hints.add(messages.tryFewer());
        }
        wanted.terms().stream()
                .filter(term -> !term.prefix()
                        && term.pieces().size() == 1
                        && term.written().length() > 3)
                .findFirst()
                .ifPresent(term -> hints.add(messages.tryBeginning(term.written())));
        if (wanted.terms().stream().anyMatch(term -> term.written().contains(" "))) {
            hints.add(messages.tryWithout());
        }
        return hints;
    }

    private SearchView.Hit hit(PassageView hit, SearchAddress address) {
        var article = hit.article();
        var only = new SearchAddress.Choice("article", article.id().toString());
        var source = hit.source();
        var stance = hit.stance();
        return new SearchView.Hit(
                hit.id(),
                article.language(),
                Bidi.getBaseDirection(hit.exact()) == Bidi.RTL ? "rtl" : "ltr",
                hit.before(),
                shortened(hit.exact()),
                hit.after(),
                hit.label().id(),
                hit.label().code(),
                hit.label().name(),
                "/readings/%s#%s".formatted(hit.reading(), hit.id()),
                article.id(),
                article.title() == null || article.title().isBlank() ? messages.untitled() : article.title(),
                address.wanted().articles().contains(article.id()) ? null : address.with(only),
                String.valueOf(hit.reader().name()),
                hit.reader().id().equals(asking.me()),
                hit.state() == ReadingState.OPEN,
                hit.certainty() == Certainty.UNSURE,
                source == null ? null : source.name() == null ? messages.hiddenSource() : source.name(),
                source == null
                                || source.name() == null
                                || address.wanted().sources().contains(source.id())
                        ? null
                        : address.with(
                                new SearchAddress.Choice("source", source.id().toString())),
                stance == null
                        ? null
                        : name(
                                stance.value(),
                                stance.target().name() == null
                                        ? "–"
                                        : stance.target().name()));
    }

    private static String shortened(String exact) {
        int length = exact.codePointCount(0, exact.length());
        if (length <= SHOWN) {
            return exact;
        }
        return exact.substring(0, exact.offsetByCodePoints(0, SHOWN - SHOWN_END))
                        .stripTrailing()
                + " … "
                + exact.substring(exact.offsetByCodePoints(0, length - SHOWN_END))
                        .stripLeading();
    }
}
