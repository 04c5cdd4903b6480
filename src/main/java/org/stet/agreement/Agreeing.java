package org.stet.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.AgreementView.AnswerView;
import org.stet.agreement.AgreementView.ConfusionView;
import org.stet.agreement.AgreementView.FigureView;
import org.stet.agreement.AgreementView.FixView;
import org.stet.agreement.AgreementView.FocusView;
import org.stet.agreement.AgreementView.IntervalsView;
import org.stet.agreement.AgreementView.LeftOutView;
import org.stet.agreement.AgreementView.PairView;
import org.stet.agreement.AgreementView.ParagraphView;
import org.stet.agreement.AgreementView.ReaderView;
import org.stet.agreement.AgreementView.RowView;
import org.stet.agreement.AgreementView.StripView;
import org.stet.agreement.FocusParameters.Focus;
import org.stet.agreement.Passages.Show;
import org.stet.agreement.Passages.Wanted;
import org.stet.agreement.measure.Confusion;
import org.stet.agreement.measure.Estimate;
import org.stet.agreement.measure.Outcome;
import org.stet.article.TextVersions;
import org.stet.http.Cursor;
import org.stet.http.Page;
import org.stet.http.Paging;
import org.stet.http.ProblemException;
import org.stet.project.Members;
import org.stet.project.Role;
import org.stet.schema.AttributeKind;

/** Measures how far readers agree, for somebody who may compare them. */
@ApplicationScoped
class Agreeing {

    private static final int EXAMPLES = 5;

    private final Members members;
    private final Gathering gathering;
    private final Intervals intervals;
    private final TextVersions texts;
    private final AgreementMessages messages;

    Agreeing(
            Members members, Gathering gathering, Intervals intervals, TextVersions texts, AgreementMessages messages) {
        this.members = members;
        this.gathering = gathering;
        this.intervals = intervals;
        this.texts = texts;
        this.messages = messages;
    }

    /** A measurement with the values that it was worked out of. */
    record Measured(Reckoning reckoning, @Nullable Focus focus, Intervals.Known known, AgreementView view) {}

    /** @throws ProblemException {@code invalid-request} with the field and the reason */
    Measured measure(UUID project, Asked asked, FocusParameters close) {
        var who = members.require(project, Role.REVIEWER);
        var material = gathering.gather(project, who.id(), members.role(project), asked);
        var reckoning = new Reckoning(material);
        var focus = close.focus(reckoning);
        var known = intervals.known(project, who.id(), material);
        var rows = reckoning.ofEach(subject -> row(reckoning, subject, known));
        int layers = reckoning.layers().size();
        var fix = fix(reckoning);
        var view = new AgreementView(
                AgreementView.Choice.of(asked),
                material.readers().stream()
                        .map(reader -> new ReaderView(reader.account(), reader.name(), reader.readings()))
                        .toList(),
                material.texts().size(),
                new LeftOutView(
                        material.leftOut().notBlind(),
                        material.leftOut().accepted(),
                        material.leftOut().unknown(),
                        material.leftOut().otherTagSet(),
                        material.leftOut().readers()),
                rows.subList(layers, rows.size()),
                rows.subList(0, layers),
                reckoning.answers().stream()
                        .map(answers -> answer(answers, known))
                        .toList(),
                focus == null ? null : focused(reckoning, focus),
                fix,
                intervals(known),
                Methods.of(material, known, messages));
        return new Measured(reckoning, focus, known, view);
    }

    /** @throws ProblemException {@code invalid-request} with the field and the reason */
    PassageList passages(
            UUID project, Asked asked, FocusParameters close, PassageParameters parameters, Paging paging) {
        var who = members.require(project, Role.REVIEWER);
        var reckoning = new Reckoning(gathering.gather(project, who.id(), members.role(project), asked));
        var focus = close.focus(reckoning);
        if (focus == null) {
            return new PassageList(0, List.of(), null);
        }
        var found = Passages.of(reckoning, parameters.wanted(focus));
        int from = from(paging);
        var page = Page.cut(some(found, from, paging), paging.limit, passage -> Cursor.of(from + paging.limit));
        return new PassageList(
                found.size(),
                page.items().stream()
                        .map(passage -> PassageView.of(reckoning, focus.subject(), passage, texts))
                        .toList(),
                page.next());
    }

    /** @throws ProblemException {@code invalid-request} with the field and the reason */
    AnswerList answers(UUID project, Asked asked, AnswerParameters parameters, Paging paging) {
        var who = members.require(project, Role.REVIEWER);
        var reckoning = new Reckoning(gathering.gather(project, who.id(), members.role(project), asked));
        var answers = parameters.wanted(reckoning);
        var show = parameters.shown();
        var found = answers.compared(Answers.NOMINAL).stream()
                .filter(said -> said.isShown(show))
                .toList();
        int from = from(paging);
        var page = Page.cut(some(found, from, paging), paging.limit, said -> Cursor.of(from + paging.limit));
        return new AnswerList(
                answers.question().id(),
                answers.question().name(),
                answers.question().kind() == AttributeKind.BOOLEAN,
                found.size(),
                page.items().stream()
                        .map(said -> AnswerList.compared(reckoning, answers, said))
                        .toList(),
                page.next());
    }

    private static int from(Paging paging) {
        return paging.after(1, cursor -> Integer.parseInt(cursor.values().get(0)))
                .filter(place -> place > 0)
                .orElse(0);
    }

    /** A page and one more, by which it is known that there is another. */
    private static <T> List<T> some(List<T> all, int from, Paging paging) {
        return all.subList(Math.min(from, all.size()), (int) Math.min(all.size(), from + (long) paging.limit + 1));
    }

    private static RowView row(Reckoning reckoning, Subject subject, Intervals.Known known) {
        return new RowView(
                subject.id(),
                subject.name(),
                subject.isLayer() ? "" : subject.labels().get(0).code(),
                reckoning.spans(subject),
                figures(reckoning, subject, known));
    }

    private static List<FigureView> figures(Reckoning reckoning, Subject subject, Intervals.Known known) {
        var figures = new ArrayList<FigureView>();
        reckoning
                .figures(subject)
                .forEach((kind, estimate) ->
                        figures.add(figure(reckoning.material().asked(), subject, kind, estimate, known)));
        return figures;
    }

    private static FigureView figure(
            Asked asked, Subject subject, Kind kind, Estimate estimate, Intervals.@Nullable Known known) {
        var interval = known == null ? null : known.of(subject.id(), kind).orElse(null);
        var noInterval = interval == null ? null : interval.reason();
        return new FigureView(
                kind.id(),
                kind.countsSpans() ? "span" : asked.unit().id(),
                kind == Kind.OVERLAP
                        ? Double.valueOf(asked.threshold())
                        : kind == Kind.EXACT ? Double.valueOf(1) : null,
                estimate.outcome().value(),
                reason(estimate.outcome()),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                noInterval == null ? null : noInterval.id(),
                estimate.units(),
                estimate.readers(),
                estimate.texts());
    }

    private static @Nullable String reason(Outcome outcome) {
        var reason = outcome.reason();
        return reason == null ? null : reason.id();
    }

    private static AnswerView answer(Answers answers, Intervals.Known known) {
        return new AnswerView(
                answers.question().id(),
                answers.question().name(),
                figure(answers, Answers.NOMINAL, known),
                answers.hasOrder() ? figure(answers, Answers.ORDINAL, known) : null,
                answers.compared(Answers.NOMINAL).size(),
                answers.readers(Answers.NOMINAL),
                answers.articles(Answers.NOMINAL));
    }

    private static FigureView figure(Answers answers, String kind, Intervals.Known known) {
        var outcome = answers.figure(kind);
        var interval = known.of(answers.subject(), kind).orElse(null);
        var noInterval = interval == null ? null : interval.reason();
        return new FigureView(
                kind,
                "answer",
                null,
                outcome.value(),
                reason(outcome),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                noInterval == null ? null : noInterval.id(),
                answers.compared(kind).size(),
                answers.readers(kind),
                answers.articles(kind));
    }

    private static FocusView focused(Reckoning reckoning, Focus focus) {
        var material = reckoning.material();
        var subject = focus.subject();
        var pairs = new ArrayList<PairView>();
        for (var pair : reckoning.pairs(subject)) {
            var left = material.readers().get(pair.left());
            var right = material.readers().get(pair.right());
            pairs.add(new PairView(
                    left.account(),
                    left.name(),
                    right.account(),
                    right.name(),
                    pair.figures().entrySet().stream()
                            .map(figure -> figure(material.asked(), subject, figure.getKey(), figure.getValue(), null))
                            .toList()));
        }
        return new FocusView(
                subject.id(),
                subject.name(),
                pairs,
                subject.isLayer() ? confusion(reckoning, focus) : null,
                reckoning.differing(subject).stream()
                        .sorted(Comparator.comparingDouble(Reckoning.Differing::share)
                                .reversed())
                        .map(Agreeing::strip)
                        .toList());
    }

    private static ConfusionView confusion(Reckoning reckoning, Focus focus) {
        var readers = reckoning.material().readers();
        var confusion = reckoning.confusion(focus.subject(), focus.left(), focus.right());
        int categories = focus.subject().labels().size();
        var cells = new ArrayList<List<Long>>();
        for (int row = 1; row <= categories + 1; row++) {
            var line = new ArrayList<Long>();
            for (int column = 1; column <= categories + 1; column++) {
                line.add(confusion.cell(row % (categories + 1), column % (categories + 1)));
            }
            cells.add(line);
        }
        return new ConfusionView(
                focus.isOfAll() ? null : readers.get(focus.left()).account(),
                focus.isOfAll() ? null : readers.get(focus.right()).account(),
                focus.subject().labels().stream().map(label -> label.id()).toList(),
                cells);
    }

    private static StripView strip(Reckoning.Differing differing) {
        var paragraphs = new ArrayList<ParagraphView>();
        for (int i = 0; i < differing.lengths().length; i++) {
            paragraphs.add(new ParagraphView(differing.lengths()[i], differing.different()[i]));
        }
        var about = differing.text().about();
        return new StripView(
                about.article(),
                about.title(),
                about.language(),
                differing.alpha().value(),
                reason(differing.alpha()),
                differing.readers(),
                differing.share(),
                paragraphs);
    }

    private @Nullable FixView fix(Reckoning reckoning) {
        FixView most = null;
        for (var layer : reckoning.layers()) {
            var confusion = reckoning.confusion(layer, -1, -1);
            for (int one = 1; one <= layer.labels().size(); one++) {
                for (int other = one + 1; other <= layer.labels().size(); other++) {
                    long passages = confusion.cell(one, other);
                    if (passages > (most == null ? 0 : most.passages())) {
                        most = fix(reckoning, layer, one, other, confusion);
                    }
                }
            }
        }
        return most;
    }

    private FixView fix(Reckoning reckoning, Subject layer, int one, int other, Confusion confusion) {
        var wanted = new Wanted(new Focus(layer, -1, -1), one, other, null, 0, Show.ALL);
        return new FixView(
                layer.labels().get(one - 1).id(),
                layer.labels().get(other - 1).id(),
                confusion.cell(one, other),
                Passages.of(reckoning, wanted).stream()
                        .limit(EXAMPLES)
                        .map(passage -> PassageView.of(reckoning, layer, passage, texts))
                        .toList());
    }

    private static IntervalsView intervals(Intervals.Known known) {
        var run = known.run();
        var atWork = known.atWork();
        var stale = known.stale();
        if (atWork != null) {
            return intervals("working", atWork.id(), null);
        }
        if (run != null) {
            return intervals("present", run.id, run);
        }
        return stale != null ? intervals("stale", stale.id, stale) : intervals("none", null, null);
    }

    private static IntervalsView intervals(String state, @Nullable UUID job, @Nullable IntervalRun run) {
        return new IntervalsView(
                state,
                job,
                run == null ? null : run.finished,
                run == null ? null : run.seed,
                Reckoning.DRAWS,
                Reckoning.DRAWS_ANEW);
    }
}
