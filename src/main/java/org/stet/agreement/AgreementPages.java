package org.stet.agreement;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.Agreeing.Measured;
import org.stet.agreement.AgreementPageView.AnswerRow;
import org.stet.agreement.AgreementPageView.Choice;
import org.stet.agreement.AgreementPageView.Field;
import org.stet.agreement.AgreementPageView.Figured;
import org.stet.agreement.AgreementPageView.Fix;
import org.stet.agreement.AgreementPageView.Form;
import org.stet.agreement.AgreementPageView.Guideline;
import org.stet.agreement.AgreementPageView.IntervalState;
import org.stet.agreement.AgreementPageView.LongRow;
import org.stet.agreement.AgreementPageView.Note;
import org.stet.agreement.AgreementPageView.Progress;
import org.stet.agreement.AgreementPageView.Row;
import org.stet.agreement.AgreementPageView.Table;
import org.stet.agreement.AgreementView.FigureView;
import org.stet.agreement.AgreementView.RowView;
import org.stet.project.ProjectNav;
import org.stet.schema.Label;

/** Lays a measurement out as a page. */
final class AgreementPages {

    private final Measured measured;
    private final AgreementView view;
    private final Material material;
    private final AgreementMessages messages;
    private final String path;
    private final String query;
    private final FigureCells figures;
    private final Map<String, Label> labels = new HashMap<>();

    private AgreementPages(UUID project, Measured measured, AgreementMessages messages) {
        this.measured = measured;
        this.view = measured.view();
        this.material = measured.reckoning().material();
        this.messages = messages;
        this.path = path(project);
        this.query = material.asked().query();
        this.figures = new FigureCells(project, query, messages);
        material.tagSet().labels().forEach(label -> labels.put(label.id(), label));
    }

    static String path(UUID project) {
        return "/projects/%s/agreement".formatted(project);
    }

    /** An address with a query, or without one when it is empty. */
    static String address(String path, String... queries) {
        var query = List.of(queries).stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** @param refused why something else could not be measured; null if this is what was asked for */
    static AgreementPageView page(
            ProjectNav nav,
            String stylesheet,
            Measured measured,
            AskedParameters sent,
            @Nullable String refused,
            AgreementMessages messages) {
        var pages = new AgreementPages(nav.id(), measured, messages);
        boolean anything = measured.view().articles() > 0;
        return new AgreementPageView(
                nav,
                stylesheet,
                pages.query,
                refused,
                pages.form(sent),
                pages.hidden(),
                messages.standing(
                        measured.view().readers().size(),
                        measured.view().articles(),
                        messages.unitPlural(pages.material.asked().unit().id())),
                pages.notes(),
                anything ? pages.figures() : null);
    }

    private List<Field> hidden() {
        return query.isEmpty()
                ? List.of()
                : List.of(query.split("&")).stream()
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Field(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)))
                        .toList();
    }

    private Form form(AskedParameters sent) {
        return new Form(
                material.everybody().stream()
                        .map(reader -> choice(reader.account().toString(), reader.name(), sent.reader))
                        .toList(),
                material.everyText().stream()
                        .map(text -> choice(text.article().toString(), figures.title(text.title()), sent.article))
                        .toList(),
                material.tagSet().labels().stream()
                        .filter(Label::tagged)
                        .map(label -> choice(label.id(), label.name(), sent.label))
                        .toList(),
                choices(
                        sent.unit,
                        Unit.CHARACTER.id(),
                        messages.unitPlural(Unit.CHARACTER.id()),
                        Unit.TOKEN.id(),
                        messages.unitPlural(Unit.TOKEN.id())),
                sent.threshold == null || sent.threshold.isBlank()
                        ? String.valueOf(Asked.USUAL_THRESHOLD)
                        : sent.threshold,
                choices(sent.blind, "only", messages.blindOnly(), AskedParameters.ALL, messages.blindAll()),
                choices(
                        sent.accepted,
                        "without",
                        messages.suggestionsWithout(),
                        AskedParameters.WITH,
                        messages.suggestionsWith()),
                choices(
                        sent.borders,
                        "as-marked",
                        messages.bordersAsMarked(),
                        AskedParameters.CONTENT,
                        messages.bordersContent()));
    }

    private static Choice choice(String value, String name, List<String> chosen) {
        return new Choice(value, name, chosen.contains(value));
    }

    private static List<Choice> choices(
            @Nullable String sent, String usual, String usualName, String other, String otherName) {
        boolean isOther = other.equals(sent);
        return List.of(new Choice(usual, usualName, !isOther), new Choice(other, otherName, isOther));
    }

    private List<Note> notes() {
        var notes = new ArrayList<Note>();
        var left = view.leftOut();
        if (view.articles() == 0) {
            notes.add(new Note(messages.nobody(), null, null));
        } else if (view.readers().size() == 1) {
            notes.add(new Note(messages.single(), null, null));
        }
        if (left.notBlind() > 0) {
            notes.add(new Note(
                    messages.notBlind(left.notBlind()),
                    address(path, material.asked().withEverybody().query()),
                    messages.countEverybody()));
        }
        if (left.accepted() > 0) {
            notes.add(new Note(
                    material.asked().accepted()
                            ? messages.acceptedCounted(left.accepted())
                            : messages.accepted(left.accepted()),
                    null,
                    null));
        }
        if (left.readers() > 0) {
            notes.add(new Note(messages.tooMany(view.readers().size(), left.readers()), null, null));
        }
        if (left.otherTagSet() > 0) {
            notes.add(new Note(messages.otherTagSet(left.otherTagSet()), null, null));
        }
        if (left.unknownLabels() > 0) {
            notes.add(new Note(messages.unknown(left.unknownLabels()), null, null));
        }
        return notes;
    }

    private Figured figures() {
        return new Figured(
                intervals(),
                DotPlot.of(view.labels()),
                plotSentence(),
                table(Kind.OF_LABEL, view.labels()),
                view.layers().isEmpty() ? null : table(Kind.OF_LAYER, view.layers()),
                every(),
                view.answers().stream().map(this::answer).toList(),
                new CloserPages(measured, figures, labels, messages).closer(),
                fix(),
                view.methods());
    }

    private IntervalState intervals() {
        var job = measured.known().atWork();
        var shown = view.intervals();
        var finished = shown.finished();
        var seed = shown.seed();
        Progress progress = null;
        if (job != null) {
            var said = messages.figuresOf(job.done(), job.total());
            var seconds = job.secondsLeft();
            if (job.started() == null) {
                said += " · " + messages.waiting();
            } else if (seconds != null) {
                said += " · " + messages.secondsLeft(Math.max(1, seconds));
            }
            progress = new Progress(job.id(), job.done(), Math.max(1, job.total()), said);
        }
        return new IntervalState(
                shown.state(),
                progress,
                finished == null ? null : finished.atZone(ZoneOffset.UTC).toLocalDate(),
                seed == null ? 0 : seed,
                shown.draws(),
                shown.drawsOfUnitizing());
    }

    private String plotSentence() {
        var known = view.labels().stream()
                .filter(row -> alpha(row).value() != null)
                .sorted(Comparator.comparingDouble((RowView row) -> valueOf(alpha(row))))
                .toList();
        if (known.isEmpty()) {
            return messages.plotNone();
        }
        var worst = known.get(0);
        var best = known.get(known.size() - 1);
        return known.size() == 1
                ? messages.plotOne(worst.name(), Figures.shown(valueOf(alpha(worst))))
                : messages.plotSentence(
                        best.name(),
                        Figures.shown(valueOf(alpha(best))),
                        worst.name(),
                        Figures.shown(valueOf(alpha(worst))));
    }

    private static double valueOf(FigureView figure) {
        var value = figure.value();
        return value == null ? 0 : value;
    }

    private static FigureView alpha(RowView row) {
        return row.figures().get(0);
    }

    private Table table(List<Kind> kinds, List<RowView> rows) {
        return new Table(
                figures.columns(kinds),
                rows.stream().map(row -> row(kinds, row)).toList());
    }

    private Row row(List<Kind> kinds, RowView row) {
        var subject = Subject.find(
                        measured.reckoning().labels(), measured.reckoning().layers(), row.subject())
                .orElseThrow();
        var alpha = alpha(row);
        return new Row(
                row.name(),
                row.code(),
                subject.isLayer() ? null : subject.labels().get(0).id(),
                subject.isLayer() ? subject.labels().stream().map(Label::name).collect(Collectors.joining(", ")) : "",
                subject.isLayer() ? "" : usual(subject.labels().get(0)),
                row.marked(),
                figures.cells(kinds, row.figures(), FigureCells.of(row.subject())),
                figures.stands(alpha));
    }

    private String usual(Label label) {
        var usual = label.usualAgreement();
        if (usual == null) {
            return "";
        }
        return usual.from() == usual.to()
                ? messages.usuallyAbout(Figures.shown(usual.from()))
                : usual.to() == 1
                        ? messages.usuallyFrom(Figures.shown(usual.from()))
                        : messages.usually(Figures.shown(usual.from()), Figures.shown(usual.to()));
    }

    private List<LongRow> every() {
        var rows = new ArrayList<LongRow>();
        for (var group : List.of(view.labels(), view.layers())) {
            for (var row : group) {
                for (var figure : row.figures()) {
                    rows.add(longRow(row.name(), figure));
                }
            }
        }
        for (var answer : view.answers()) {
            rows.add(longRow(answer.name(), answer.nominal()));
            var ordinal = answer.ordinal();
            if (ordinal != null) {
                rows.add(longRow(answer.name(), ordinal));
            }
        }
        return rows;
    }

    private LongRow longRow(String subject, FigureView figure) {
        var threshold = figure.threshold();
        var reason = figure.reason() != null ? figure.reason() : figure.noInterval();
        return new LongRow(
                subject,
                messages.measure(figure.measure()),
                exact(figure.value()),
                exact(figure.low()),
                exact(figure.high()),
                reason == null ? "" : messages.reason(reason),
                messages.unitName(figure.unit()),
                threshold == null ? "" : threshold.toString(),
                String.valueOf(figure.units()),
                String.valueOf(figure.readers()),
                String.valueOf(figure.articles()));
    }

    private static String exact(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
    }

    private AnswerRow answer(AgreementView.AnswerView answer) {
        var address = address(path + "/answers", query, "question=" + answer.question());
        var stands = messages.answerCounts(answer.units(), answer.readers(), answer.articles());
        var ordinal = answer.ordinal();
        return new AnswerRow(
                answer.name(),
                figures.cell(answer.nominal(), address, stands),
                ordinal == null
                        ? null
                        : figures.cell(
                                ordinal,
                                address,
                                messages.answerCounts((int) ordinal.units(), ordinal.readers(), ordinal.articles())),
                stands);
    }

    private Label label(String id) {
        var label = labels.get(id);
        if (label == null) {
            throw new IllegalStateException("no label " + id);
        }
        return label;
    }

    private @Nullable Fix fix() {
        var fix = view.fix();
        if (fix == null) {
            return null;
        }
        var one = label(fix.one());
        return new Fix(
                fix.passages(),
                List.of(guideline(one), guideline(label(fix.other()))),
                fix.examples().stream()
                        .map(example -> passage(example, labels, messages))
                        .toList(),
                figures.passages(
                        FigureCells.of("layer:" + one.layer()), "row=" + fix.one() + "&column=" + fix.other()));
    }

    private static Guideline guideline(Label label) {
        return new Guideline(label.name(), label.code(), label.id(), label.when(), label.notWhen());
    }

    static PassagePageView.Row passage(PassageView passage, Map<String, Label> labels, AgreementMessages messages) {
        return new PassagePageView.Row(
                passage.article(),
                FigureCells.title(passage.title(), messages),
                passage.language(),
                passage.paragraph(),
                passage.words(),
                passage.agreed(),
                passage.sides().stream()
                        .map(side -> new PassagePageView.Marked(
                                side.reader(),
                                side.labels().stream()
                                        .map(id -> {
                                            var label = labels.get(id);
                                            return label == null
                                                    ? new PassagePageView.Chip(id, id, id)
                                                    : new PassagePageView.Chip(id, label.code(), label.name());
                                        })
                                        .toList()))
                        .toList(),
                passage.comparison());
    }
}
