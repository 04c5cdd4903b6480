package org.stet.adjudication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.SettledElsewhere;
import org.stet.article.Article;
import org.stet.comparison.Letters;
import org.stet.comparison.Tie;
import org.stet.schema.Label;
import org.stet.schema.LinkType;
import org.stet.text.Shortened;

/**
 * What a difference about links can be settled to that no reader drew: a link of any type that is in use in the project,
 * between settled passages of the article, and from or to those of other articles where a type leads across.
 */
final class LinkChoices {

    /** As many code points of a passage are shown before an ellipsis. */
    private static final int SHOWN = 60;

    /** More passages of other articles than this cannot be chosen from in a list; those that a reader has come anyway. */
    private static final int MOST_ELSEWHERE = 300;

    /** Of what is looked for, so many words count. */
    private static final int MOST_WORDS = 10;

    private final Case found;
    private final Dispute dispute;
    private final List<LinkType> types;
    private final Ends ends;
    private final List<Annotation> here;
    private final List<Annotation> elsewhere;
    private final SettlePage.@Nullable Elsewhere narrowing;
    private final SettlePage.@Nullable SentLink sent;
    private final Map<UUID, Article> articles;

    /**
     * @param settled the settled reading
     * @param words that passages of other articles are looked for by; {@code null} where they are not
     * @param sent what was chosen before; {@code null} for nothing
     */
    LinkChoices(
            Case found, Dispute dispute, Reading settled, @Nullable String words, SettlePage.@Nullable SentLink sent) {
        this.found = found;
        this.dispute = dispute;
        this.types = found.inUse().links().stream()
                .filter(type -> !type.exchangeOnly())
                .toList();
        this.ends = Ends.in(settled);
        this.here = Annotation.inTextOrder(settled.id);
        var there = new SettledElsewhere(settled.project, settled.article, joined(), words(words));
        var first = there.labels().isEmpty() ? List.<Annotation>of() : there.first(MOST_ELSEWHERE);
        long all = first.size() < MOST_ELSEWHERE ? first.size() : there.count();
        this.elsewhere = Stream.of(readersEnds(settled), chosen(settled, sent), first)
                .flatMap(List::stream)
                .distinct()
                .toList();
        this.narrowing = words == null && all == first.size()
                ? null
                : new SettlePage.Elsewhere(
                        words != null, words == null ? "" : words.strip(), first.size(), all - first.size());
        this.sent = sent;
        this.articles = articles(elsewhere);
    }

    SettlePage.LinkChoice all() {
        var first = ties().findFirst().orElseThrow();
        return new SettlePage.LinkChoice(
                types.stream().map(this::type).toList(),
                ends(Tie::from),
                ends(Tie::to),
                sent != null ? sent.type() : inUse(first.type()),
                sent != null ? sent.from() : settled(first.from()),
                sent != null ? sent.to() : settled(first.to()),
                narrowing);
    }

    /** A reader's type of links; where the project uses it no more, the first that it does use. */
    private String inUse(String type) {
        return types.stream()
                .map(LinkType::id)
                .filter(type::equals)
                .findFirst()
                .or(() -> types.stream().map(LinkType::id).findFirst())
                .orElse("");
    }

    private Stream<Tie> ties() {
        return dispute.ties().stream().flatMap(List::stream);
    }

    private SettlePage.TypeChoice type(LinkType type) {
        return new SettlePage.TypeChoice(
                type.id(),
                type.name(),
                String.join(" ", type.from()),
                String.join(" ", type.to()),
                type.acrossArticles(),
                byLetters(Tie::type).getOrDefault(type.id(), ""));
    }

    private SettlePage.EndChoices ends(Function<Tie, UUID> end) {
        var by = byLetters(tie -> settled(end.apply(tie)));
        var language = found.compared().article().language;
        return new SettlePage.EndChoices(
                here.stream().map(one -> end(one, words(one), language, by)).toList(),
                elsewhere.stream().map(one -> endElsewhere(one, by)).toList());
    }

    private SettlePage.EndChoice endElsewhere(Annotation annotation, Map<String, String> by) {
        var article = Objects.requireNonNull(articles.get(annotation.reading.article));
        return end(annotation, words(annotation) + " – " + article.titleOr("–"), article.language, by);
    }

    private SettlePage.EndChoice end(Annotation annotation, String words, String language, Map<String, String> by) {
        var id = annotation.id.toString();
        var label = found.tagSet().label(annotation.label).map(Label::name).orElse(annotation.label);
        return new SettlePage.EndChoice(id, words + " – " + label, annotation.label, language, by.getOrDefault(id, ""));
    }

    private static String words(Annotation annotation) {
        return Shortened.to(SHOWN, annotation.exact);
    }

    private static Map<UUID, Article> articles(List<Annotation> annotations) {
        var ids = annotations.stream()
                .map(annotation -> annotation.reading.article)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : Article.<Article>find("id in ?1", ids).stream()
                        .collect(Collectors.toMap(article -> article.id, article -> article));
    }

    /** The id of what a reader's annotation is settled to; empty while it is not. */
    private String settled(UUID annotation) {
        return ends.of(annotation).map(UUID::toString).orElse("");
    }

    /** The letters of those whose links say something, by what they say. */
    private Map<String, String> byLetters(Function<Tie, String> said) {
        var by = new LinkedHashMap<String, String>();
        for (int place = 0; place < dispute.readings().size(); place++) {
            var letter = Letters.of(place);
            dispute.ties().get(place).stream()
                    .map(said)
                    .distinct()
                    .forEach(each -> by.merge(each, letter, (one, other) -> one + ", " + other));
        }
        return by;
    }

    /** The labels at which links that lead across articles start or end. */
    private List<String> joined() {
        return types.stream()
                .filter(LinkType::acrossArticles)
                .flatMap(type -> Stream.concat(type.from().stream(), type.to().stream()))
                .distinct()
                .toList();
    }

    private static List<String> words(@Nullable String looked) {
        return looked == null || looked.isBlank()
                ? List.of()
                : Stream.of(looked.strip().split("\\s+")).limit(MOST_WORDS).toList();
    }

    /** What readers' links lead to in other articles. */
    private List<Annotation> readersEnds(Reading settled) {
        return ties().flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .distinct()
                .flatMap(id -> Annotation.byId(id).stream())
                .filter(end -> !end.reading.article.equals(settled.article))
                .toList();
    }

    /** What was chosen stays, also where it does not stand in the list: if it is what everybody sees settled. */
    private List<Annotation> chosen(Reading settled, SettlePage.@Nullable SentLink sent) {
        var labels = joined();
        return sent == null || labels.isEmpty()
                ? List.of()
                : new SettledElsewhere(settled.project, settled.article, labels, List.of()).among(sent.ends());
    }
}
