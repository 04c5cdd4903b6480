package org.stet.comparison.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.account.Account;
import org.stet.account.CurrentAccount;
import org.stet.annotation.Annotation;
import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.article.Article;
import org.stet.article.Articles;
import org.stet.article.TextVersions;
import org.stet.comparison.quotation.ComparedText;
import org.stet.comparison.quotation.SharedWords;
import org.stet.comparison.quotation.Spoken;
import org.stet.comparison.quotation.Vocabulary;
import org.stet.comparison.story.OnlyIn;
import org.stet.comparison.story.ShownReadings;
import org.stet.comparison.story.Stories;
import org.stet.comparison.story.StoryView;
import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.project.ProjectTagSets;
import org.stet.project.Role;
import org.stet.schema.Label;
import org.stet.schema.SchemaVersions;
import org.stet.schema.TagSet;
import org.stet.source.Source;
import org.stet.text.Passage;

/** Shows boards: of each pin what the person looking could see without the board. */
@ApplicationScoped
class Boards {

    private final Pinning pinning;
    private final CurrentAccount current;
    private final Readings readings;
    private final ShownReadings shownReadings;
    private final Articles articles;
    private final TextVersions texts;
    private final SchemaVersions schemas;
    private final Stories stories;

    Boards(
            Pinning pinning,
            CurrentAccount current,
            Readings readings,
            ShownReadings shownReadings,
            Articles articles,
            TextVersions texts,
            SchemaVersions schemas,
            Stories stories) {
        this.pinning = pinning;
        this.current = current;
        this.readings = readings;
        this.shownReadings = shownReadings;
        this.articles = articles;
        this.texts = texts;
        this.schemas = schemas;
        this.stories = stories;
    }

    /** The own boards, the last used first, then those that others share. */
    List<BoardView.Entry> of(UUID project) {
        var all = new ArrayList<>(pinning.own(project));
        all.addAll(pinning.shared(project));
        return all.stream().map(this::entry).toList();
    }

    private BoardView.Entry entry(Board board) {
        return new BoardView.Entry(
                board.id,
                board.name,
                name(board.owner),
                isOwn(board),
                board.shared,
                Pin.count("board = ?1", board.id),
                board.changed);
    }

    private boolean isOwn(Board board) {
        return board.owner.equals(current.who().id());
    }

    private static String name(UUID account) {
        @Nullable Account found = Account.findById(account);
        return found == null ? "" : found.displayName;
    }

    /** @throws ProblemException {@code not-found} when the board is not for the person asking to see */
    BoardView view(UUID id) {
        return view(pinning.visible(id));
    }

    /** @param board that the person asking may see */
    BoardView view(Board board) {
        var pins = seen(board.id);
        var shown = pins.stream().flatMap(seen -> seen.content().stream()).toList();
        var shared = SharedWords.among(shown.stream()
                .map(content -> new SharedWords.Compared(content.spoken(), content.article().id))
                .toList());
        return new BoardView(
                board.id,
                board.project,
                board.name,
                name(board.owner),
                isOwn(board),
                board.shared,
                board.changed,
                board.version,
                pins.stream().map(seen -> pinView(seen, shared)).toList(),
                spots(board.project, shown));
    }

    /** The pins of a board in their order, each as the person asking may see it. */
    List<SeenPin> seen(UUID board) {
        var vocabulary = new Vocabulary();
        return Pin.of(board).stream().map(pin -> seen(pin, vocabulary)).toList();
    }

    private SeenPin seen(Pin pin, Vocabulary vocabulary) {
        var article = article(pin.article);
        if (article.isEmpty()) {
            return SeenPin.without(pin, pin.annotation == null ? SeenPin.GONE : SeenPin.HIDDEN);
        }
        if (pin.annotation == null) {
            var reading = pin.text.equals(article.get().currentTextId)
                    ? shownReadings.of(article.get(), Set.of()).shown()
                    : Optional.<Reading>empty();
            return shown(pin, article.get(), null, reading, pin.spans, vocabulary);
        }
        var annotation = Annotation.byId(pin.annotation);
        var reading = annotation.flatMap(one -> visible(one.reading.id));
        if (reading.isEmpty()) {
            // The same whether somebody else's reading is hidden or the annotation is gone from it: either tells of it.
            return SeenPin.without(pin, annotation.isEmpty() ? SeenPin.GONE : SeenPin.HIDDEN);
        }
        return annotation.get().withdrawn
                ? SeenPin.without(pin, SeenPin.GONE)
                : shown(
                        pin,
                        article.get(),
                        annotation.get(),
                        reading,
                        annotation.get().passage(),
                        vocabulary);
    }

    private SeenPin shown(
            Pin pin,
            Article article,
            @Nullable Annotation annotation,
            Optional<Reading> reading,
            Passage passage,
            Vocabulary vocabulary) {
        var text = texts.read(pin.text);
        var words = ComparedText.of(text.text(), text.blocks(), text.segments(), text.language(), vocabulary);
        return new SeenPin(
                pin,
                SeenPin.SHOWN,
                Optional.of(new SeenPin.Content(article, text, annotation, reading, Spoken.in(words, passage))));
    }

    private Optional<Article> article(UUID id) {
        try {
            return Optional.of(articles.require(id, Role.VIEWER));
        } catch (ProblemException refusal) {
            return empty(refusal);
        }
    }

    private Optional<Reading> visible(UUID id) {
        try {
            return Optional.of(readings.visible(id));
        } catch (ProblemException refusal) {
            return empty(refusal);
        }
    }

    private static <T> Optional<T> empty(ProblemException refusal) {
        if (refusal.type() != ProblemType.NOT_FOUND) {
            throw refusal;
        }
        return Optional.empty();
    }

    private BoardView.PinView pinView(SeenPin seen, SharedWords shared) {
        return new BoardView.PinView(
                seen.pin().id,
                seen.pin().heading,
                seen.standing(),
                seen.content().map(content -> words(content, shared)).orElse(null));
    }

    private BoardView.Words words(SeenPin.Content content, SharedWords shared) {
        var article = content.article();
        var annotation = content.annotation();
        var tagSet = content.reading().map(reading -> schemas.tagSet(reading.schema));
        var label = annotation == null ? Optional.<Label>empty() : tagSet.flatMap(set -> set.label(annotation.label));
        var labels = labels(content);
        var words = words(content.spoken());
        var text = content.text();
        var passage = content.spoken().passage();
        var writing = text.writings().of(text.text().exact(passage));
        return new BoardView.Words(
                article.id,
                text.id(),
                article.outlet == null ? "" : article.outlet.strip(),
                article.titleOr("–"),
                article.published,
                Objects.requireNonNullElse(writing.language(), text.language().toLanguageTag()),
                Objects.requireNonNullElse(writing.direction(), text.direction()),
                annotation == null ? null : annotation.reading.id,
                annotation == null ? null : annotation.id,
                label.map(Label::id).orElse(""),
                label.map(Label::code).orElse(""),
                label.map(Label::name).orElse(""),
                content.reading()
                        .map(reading -> ProjectTagSets.stylesheet(reading.project, reading.schema))
                        .orElse(""),
                source(annotation),
                !article.currentTextId.equals(text.id()),
                Surroundings.before(text, passage),
                passage.spans().stream()
                        .map(span -> new BoardView.Part(
                                span.start(),
                                span.end(),
                                text.text().words(span),
                                shared.runs(content.spoken(), span, text.text().words(span)).stream()
                                        .map(run -> new BoardView.Run(run.words(), run.shared()))
                                        .toList()))
                        .toList(),
                Surroundings.after(text, passage),
                words.size(),
                profile(labels, tagSet, words),
                profile(labels, tagSet, allWords(content)),
                allWords(content).size());
    }

    private static @Nullable String source(@Nullable Annotation annotation) {
        return annotation == null || annotation.source == null
                ? null
                : Source.byId(Source.standingFor(annotation.source))
                        .map(source -> source.name)
                        .orElse(null);
    }

    private static Set<Integer> words(Spoken spoken) {
        return IntStream.of(spoken.words()).boxed().collect(Collectors.toSet());
    }

    private static Set<Integer> allWords(SeenPin.Content content) {
        return IntStream.range(0, content.spoken().text().size()).boxed().collect(Collectors.toSet());
    }

    /** The words that each label of the reading has, by the label's id. */
    private static LinkedHashMap<String, Set<Integer>> labels(SeenPin.Content content) {
        var labels = new LinkedHashMap<String, Set<Integer>>();
        content.reading()
                .map(reading -> Annotation.inTextOrder(reading.id))
                .orElse(List.of())
                .forEach(annotation -> labels.computeIfAbsent(annotation.label, any -> new HashSet<>())
                        .addAll(words(Spoken.in(content.spoken().text(), annotation.passage()))));
        return labels;
    }

    private static List<BoardView.Share> profile(
            LinkedHashMap<String, Set<Integer>> labels, Optional<TagSet> tagSet, Set<Integer> among) {
        if (among.isEmpty() || tagSet.isEmpty()) {
            return List.of();
        }
        return tagSet.get().labels().stream()
                .map(label -> {
                    long has = labels.getOrDefault(label.id(), Set.of()).stream()
                            .filter(among::contains)
                            .count();
                    return new BoardView.Share(
                            label.id(), label.code(), label.name(), (int) Math.round(100.0 * has / among.size()));
                })
                .filter(share -> share.percent() > 0)
                .toList();
    }

    /** Each article held against the others on the board, by the readings that the person asking sees. */
    private List<BoardView.Spot> spots(UUID project, List<SeenPin.Content> shown) {
        var pinned = new LinkedHashMap<UUID, Article>();
        shown.forEach(content -> pinned.putIfAbsent(content.article().id, content.article()));
        if (pinned.size() < 2) {
            return List.of();
        }
        var chosen = shown.stream()
                .filter(content -> content.annotation() != null)
                .flatMap(content -> content.reading().stream())
                .map(reading -> reading.id)
                .collect(Collectors.toSet());
        var side = stories.side(project, List.copyOf(pinned.values()), chosen);
        return IntStream.range(0, side.articles().size())
                .mapToObj(at -> spot(side, at))
                .toList();
    }

    private static BoardView.Spot spot(StoryView side, int at) {
        var article = side.articles().get(at);
        var others = IntStream.range(0, side.articles().size())
                .filter(other -> other != at)
                .filter(other -> Objects.nonNull(side.articles().get(other).reading()))
                .boxed()
                .toList();
        var reading = article.reading();
        return new BoardView.Spot(
                article.article(),
                article.called(),
                reading == null ? null : reading.reader(),
                OnlyIn.of(side, at, others));
    }
}
