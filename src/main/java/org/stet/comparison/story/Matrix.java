package org.stet.comparison.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.annotation.Reading;
import org.stet.annotation.Readings;
import org.stet.annotation.SpanText;
import org.stet.comparison.quotation.ComparedText;
import org.stet.comparison.quotation.Echo;
import org.stet.comparison.quotation.QuotationRow;
import org.stet.comparison.quotation.QuotationTable;
import org.stet.comparison.quotation.Quoted;
import org.stet.comparison.quotation.Retellings;
import org.stet.comparison.quotation.Spoken;
import org.stet.schema.Label;
import org.stet.text.Passage;
import org.stet.text.Quotation;
import org.stet.text.Span;

/** Lays the articles of a story side by side. */
final class Matrix {

    /** Marks around fewer words are more often a title or a doubt than something that was said. */
    private static final int WORDS_IN_MARKS = 5;

    private final UUID project;
    private final String name;
    private final List<StoryArticle> articles;
    private final Verdicts verdicts;
    private final List<Map<UUID, Judgement>> judgements;

    private Matrix(UUID project, String name, List<StoryArticle> articles, Verdicts verdicts) {
        this.project = project;
        this.name = name;
        this.articles = articles;
        this.verdicts = verdicts;
        this.judgements = articles.stream()
                .map(article ->
                        article.judgements().stream().collect(Collectors.toMap(Judgement::id, judgement -> judgement)))
                .toList();
    }

    static StoryView of(UUID project, String name, List<StoryArticle> articles, Verdicts verdicts) {
        var matrix = new Matrix(project, name, articles, verdicts);
        return matrix.view(matrix.quotations());
    }

    /** Articles that need not be of one story: nobody asks what they print of each other's quotations. */
    static StoryView withoutQuotations(UUID project, List<StoryArticle> articles, Verdicts verdicts) {
        return new Matrix(project, "", articles, verdicts).view(List.of());
    }

    private StoryView view(List<StoryView.Quotation> quotations) {
        return new StoryView(
                project,
                name,
                articles.stream().map(Matrix::column).toList(),
                sources(),
                quotations,
                targets(),
                labels());
    }

    private static StoryView.Column column(StoryArticle one) {
        var article = one.article();
        return new StoryView.Column(
                article.id,
                one.text().id(),
                article.titleOr("–"),
                article.outlet == null ? "" : article.outlet.strip(),
                article.published,
                one.text().language().toLanguageTag(),
                one.text().direction(),
                one.words().size(),
                one.shown().map(Matrix::shown).orElse(null),
                one.choices().stream().map(Matrix::shown).toList());
    }

    private static StoryView.Shown shown(Reading reading) {
        return new StoryView.Shown(reading.id, Readings.reader(reading).name(), !reading.isOpen());
    }

    private static StoryView.Place place(StoryArticle article, Judgement judgement) {
        return new StoryView.Place(
                article.article().id,
                article.shown().map(reading -> reading.id).orElse(null),
                judgement.id(),
                judgement.label().name(),
                StoryView.Range.of(judgement.spoken().passage()),
                article.text().text().exact(judgement.spoken().passage()));
    }

    private static StoryView.Place place(StoryArticle article, Passage passage) {
        return new StoryView.Place(
                article.article().id,
                null,
                null,
                "",
                StoryView.Range.of(passage),
                ComparedText.shown(article.text().text().exact(passage)));
    }

    private List<StoryView.SourceRow> sources() {
        var speakers = new TreeMap<String, Judgement.Speaker>();
        for (var article : articles) {
            article.judgements().stream()
                    .map(Judgement::speaker)
                    .filter(Objects::nonNull)
                    .forEach(speaker -> speakers.putIfAbsent(speaker.key(), speaker));
        }
        return speakers.values().stream()
                .map(speaker -> new StoryView.SourceRow(
                        speaker.name(),
                        speaker.kind(),
                        articles.stream()
                                .map(article -> sourceCell(article, speaker))
                                .toList()))
                .toList();
    }

    private static StoryView.SourceCell sourceCell(StoryArticle article, Judgement.Speaker speaker) {
        var drawn = article.judgements().stream()
                .filter(judgement ->
                        judgement.speaker() != null && judgement.speaker().key().equals(speaker.key()))
                .toList();
        var said = drawn.stream().filter(Judgement::isQuotation).toList();
        return new StoryView.SourceCell(
                said.size(),
                said.stream().mapToInt(judgement -> judgement.spoken().size()).sum(),
                drawn.size() - said.size(),
                drawn.stream().map(judgement -> place(article, judgement)).toList());
    }

    private List<StoryView.Quotation> quotations() {
        var quoted = new ArrayList<Quoted>();
        for (int column = 0; column < articles.size(); column++) {
            quoted.addAll(quoted(column));
        }
        var rows = QuotationTable.of(articles.stream().map(StoryArticle::words).toList(), quoted);
        var views = new ArrayList<StoryView.Quotation>();
        for (var row : rows) {
            views.add(quotation(row, views.size() + 1));
        }
        return views;
    }

    /** What is tagged as a quotation, and what stands between quotation marks where nothing is tagged so. */
    private List<Quoted> quoted(int column) {
        var article = articles.get(column);
        var quoted = new ArrayList<Quoted>();
        for (var judgement : article.judgements()) {
            if (judgement.isQuotation()) {
                var speaker = judgement.speaker();
                quoted.add(
                        new Quoted(column, judgement.spoken(), speaker == null ? null : speaker.key(), judgement.id()));
            }
        }
        var tagged = quoted.stream().map(one -> one.spoken().passage()).toList();
        article.text().segments().quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(Quotation::passage)
                .filter(passage -> tagged.stream().noneMatch(passage::overlaps))
                .map(passage -> Spoken.in(article.words(), passage))
                .filter(spoken -> spoken.size() >= WORDS_IN_MARKS)
                .forEach(spoken -> quoted.add(new Quoted(column, spoken, null, null)));
        return quoted;
    }

    private StoryView.Quotation quotation(QuotationRow row, int number) {
        var lead = row.lead();
        var article = articles.get(lead.column());
        var speaker = speaker(row);
        var cells = new ArrayList<StoryView.QuotationCell>();
        for (int column = 0; column < articles.size(); column++) {
            cells.add(cell(row, column, speaker));
        }
        return new StoryView.Quotation(
                number,
                ComparedText.shown(article.text().text().exact(lead.spoken().passage())),
                speaker.map(Judgement.Speaker::name).orElse(null),
                lead.column(),
                placeOf(lead),
                cells);
    }

    private StoryView.Place placeOf(Quoted quoted) {
        var article = articles.get(quoted.column());
        var judgement = judgement(quoted);
        return judgement == null ? place(article, quoted.spoken().passage()) : place(article, judgement);
    }

    private @Nullable Judgement judgement(Quoted quoted) {
        return quoted.annotation() == null
                ? null
                : judgements.get(quoted.column()).get(quoted.annotation());
    }

    /** Who says it where it is printed at its longest; else whoever is said to where it is tagged. */
    private Optional<Judgement.Speaker> speaker(QuotationRow row) {
        var tellings = new ArrayList<>(List.of(row.lead()));
        row.cells().forEach(cell -> tellings.addAll(cell.quoted()));
        return tellings.stream()
                .map(this::judgement)
                .filter(Objects::nonNull)
                .map(Judgement::speaker)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private StoryView.QuotationCell cell(QuotationRow row, int column, Optional<Judgement.Speaker> speaker) {
        var cell = row.cells().get(column);
        var echo = cell.echo();
        boolean leads = row.lead().column() == column;
        if (!leads && echo == null) {
            return withoutWords(row, column, speaker, cell.found() == QuotationRow.Found.TOO_SHORT);
        }
        var places = cell.quoted().stream()
                .filter(quoted -> quoted.annotation() != null)
                .map(this::placeOf)
                .toList();
        if (places.isEmpty()) {
            places = List.of(place(
                    articles.get(column), echo == null ? row.lead().spoken().passage() : echo.passage()));
        }
        return new StoryView.QuotationCell(
                cell.found() == QuotationRow.Found.IN_FULL ? "in-full" : "trimmed",
                leads,
                echo == null ? 0 : echo.changed(),
                echo == null ? 0 : echo.dropped(),
                echo == null ? 0 : echo.added(),
                cell.tagged(),
                echo == null || echo.inMarks(),
                otherSpeaker(cell, speaker),
                parts(echo),
                places,
                List.of());
    }

    private static List<StoryView.PartView> parts(@Nullable Echo echo) {
        return echo == null
                ? List.of()
                : echo.parts().stream().map(StoryView.PartView::of).toList();
    }

    private @Nullable String otherSpeaker(QuotationRow.Cell cell, Optional<Judgement.Speaker> speaker) {
        return cell.quoted().stream()
                .map(this::judgement)
                .filter(Objects::nonNull)
                .map(Judgement::speaker)
                .filter(Objects::nonNull)
                .filter(other -> speaker.isPresent() && !speaker.get().key().equals(other.key()))
                .map(Judgement.Speaker::name)
                .findFirst()
                .orElse(null);
    }

    private StoryView.QuotationCell withoutWords(
            QuotationRow row, int column, Optional<Judgement.Speaker> speaker, boolean tooShort) {
        var article = articles.get(column);
        var from = articles.get(row.lead().column());
        boolean foreign = !article.text()
                .language()
                .getLanguage()
                .equals(from.text().language().getLanguage());
        var candidates = foreign ? List.<StoryView.Candidate>of() : candidates(row.lead(), article, speaker);
        var found = foreign ? "other-language" : found(candidates, tooShort, speaker.isPresent());
        return new StoryView.QuotationCell(found, false, 0, 0, 0, false, false, null, List.of(), List.of(), candidates);
    }

    /** @param sought whether retellings were looked for: who says nothing of whose words they are asks for none */
    private static String found(List<StoryView.Candidate> candidates, boolean tooShort, boolean sought) {
        if (candidates.stream().anyMatch(candidate -> candidate.verdict().equals("confirmed"))) {
            return "retold";
        }
        if (tooShort) {
            return "too-short";
        }
        if (!sought) {
            return "not-looked-for";
        }
        boolean open =
                candidates.stream().anyMatch(candidate -> candidate.verdict().isEmpty());
        return open ? "not-word-for-word" : "not-at-all";
    }

    private List<StoryView.Candidate> candidates(
            Quoted lead, StoryArticle article, Optional<Judgement.Speaker> speaker) {
        if (speaker.isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<Spoken>();
        article.judgements().stream()
                .filter(judgement -> !judgement.isQuotation())
                .filter(judgement -> judgement.speaker() != null
                        && judgement.speaker().key().equals(speaker.get().key()))
                .forEach(judgement -> told.add(judgement.spoken()));
        told.addAll(sentencesNaming(article, speaker.get().name()));
        var said = new Retelling.At(
                articles.get(lead.column()).text().id(), lead.spoken().passage());
        return Retellings.of(lead.spoken(), told, speaker.get().name()).stream()
                .map(candidate -> candidate(candidate, article, said))
                .toList();
    }

    private StoryView.Candidate candidate(Retellings.Candidate one, StoryArticle article, Retelling.At said) {
        var passage = one.passage().passage();
        var told = new Retelling.At(article.text().id(), passage);
        var verdict = verdicts.on(said, told);
        var place = article.judgements().stream()
                .filter(judgement -> judgement.spoken().passage().equals(passage))
                .findFirst()
                .map(judgement -> place(article, judgement))
                .orElseGet(() -> place(article, passage));
        var own = verdicts.own(said, told);
        return new StoryView.Candidate(
                own.map(retelling -> retelling.id).orElseGet(() -> verdicts.ownId(said, told)),
                place,
                one.shared(),
                verdict.map(retelling -> retelling.confirmed ? "confirmed" : "refused")
                        .orElse(""),
                verdict.map(retelling -> verdicts.name(retelling.judgedBy)).orElse(null),
                verdict.map(retelling -> retelling.judgedAt).orElse(null),
                verdict.map(verdicts::isOwn).orElse(false),
                own.map(retelling -> retelling.version).orElse(-1));
    }

    /** Sentences outside quotation marks that have the last word of the source's name. */
    private static List<Spoken> sentencesNaming(StoryArticle article, String source) {
        var words = source.strip().split("\\s+");
        var last = words[words.length - 1];
        var marked = article.text().segments().quotations().stream()
                .flatMap(quotation -> quotation.passage().spans().stream())
                .toList();
        Predicate<Span> free = sentence -> marked.stream().noneMatch(sentence::overlaps);
        return article.text().segments().sentences().stream()
                .filter(free)
                .filter(sentence -> article.text().text().words(sentence).contains(last))
                .map(sentence -> Spoken.in(article.words(), Passage.of(sentence)))
                .filter(spoken -> spoken.size() > 0)
                .toList();
    }

    private List<StoryView.TargetRow> targets() {
        var names = new TreeMap<String, String>();
        for (var article : articles) {
            article.answers().forEach(answer -> names.putIfAbsent(Transcript.key(answer.target()), answer.target()));
            article.judgements().stream()
                    .map(Judgement::target)
                    .filter(Objects::nonNull)
                    .forEach(target -> names.putIfAbsent(Transcript.key(target), target));
        }
        return names.entrySet().stream()
                .map(target -> new StoryView.TargetRow(
                        target.getValue(),
                        articles.stream()
                                .map(article -> targetCell(article, target.getKey()))
                                .toList()))
                .toList();
    }

    private static StoryView.TargetCell targetCell(StoryArticle article, String target) {
        var answers = article.answers().stream()
                .filter(answer -> Transcript.key(answer.target()).equals(target))
                .map(answer -> new StoryView.Stand(answer.question(), answer.said(), reasons(article, answer)))
                .toList();
        var stances = new LinkedHashMap<String, List<StoryView.Place>>();
        for (var judgement : article.judgements()) {
            if (judgement.target() != null
                    && judgement.stance() != null
                    && Transcript.key(judgement.target()).equals(target)) {
                stances.computeIfAbsent(judgement.stance(), any -> new ArrayList<>())
                        .add(place(article, judgement));
            }
        }
        return new StoryView.TargetCell(
                answers,
                stances.entrySet().stream()
                        .map(stance -> new StoryView.Stand("", stance.getKey(), stance.getValue()))
                        .toList());
    }

    private static List<StoryView.Place> reasons(StoryArticle article, StoryArticle.TargetAnswer answer) {
        return answer.answer().reasons().stream()
                .map(reason ->
                        new Passage(reason.spans().stream().map(SpanText::span).toList()))
                .map(passage -> place(article, passage))
                .toList();
    }

    private List<StoryView.LabelRow> labels() {
        var labels = new LinkedHashMap<String, Label>();
        articles.forEach(article -> article.judgements()
                .forEach(judgement -> labels.putIfAbsent(judgement.label().id(), judgement.label())));
        return labels.values().stream()
                .sorted(Comparator.comparing(Label::name))
                .map(label -> new StoryView.LabelRow(
                        label.id(),
                        label.code(),
                        label.name(),
                        articles.stream()
                                .map(article -> labelCell(article, label.id()))
                                .toList()))
                .toList();
    }

    private static StoryView.LabelCell labelCell(StoryArticle article, String label) {
        Set<Integer> words = new HashSet<>();
        int passages = 0;
        for (var judgement : article.judgements()) {
            if (judgement.label().id().equals(label)) {
                passages++;
                for (int word : judgement.spoken().words()) {
                    words.add(word);
                }
            }
        }
        int all = article.words().size();
        return new StoryView.LabelCell(
                passages, words.size(), all == 0 ? 0 : (int) Math.round(100.0 * words.size() / all));
    }
}
