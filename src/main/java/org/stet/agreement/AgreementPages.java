package org.stet.agreement;

import java.net.URLDecoder;
import java.net.URLEncoder;
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
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.Agreeing.Measured;
import org.stet.agreement.AgreementPageView.AnswerRow;
import org.stet.agreement.AgreementPageView.Box;
import org.stet.agreement.AgreementPageView.Cell;
import org.stet.agreement.AgreementPageView.Choice;
import org.stet.agreement.AgreementPageView.Closer;
import org.stet.agreement.AgreementPageView.Column;
import org.stet.agreement.AgreementPageView.ConfusionCell;
import org.stet.agreement.AgreementPageView.ConfusionRow;
import org.stet.agreement.AgreementPageView.ConfusionTable;
import org.stet.agreement.AgreementPageView.Field;
import org.stet.agreement.AgreementPageView.Figured;
import org.stet.agreement.AgreementPageView.Fix;
import org.stet.agreement.AgreementPageView.Form;
import org.stet.agreement.AgreementPageView.Guideline;
import org.stet.agreement.AgreementPageView.Head;
import org.stet.agreement.AgreementPageView.IntervalState;
import org.stet.agreement.AgreementPageView.LongRow;
import org.stet.agreement.AgreementPageView.Note;
import org.stet.agreement.AgreementPageView.PairRow;
import org.stet.agreement.AgreementPageView.Part;
import org.stet.agreement.AgreementPageView.Progress;
import org.stet.agreement.AgreementPageView.Row;
import org.stet.agreement.AgreementPageView.Strip;
import org.stet.agreement.AgreementPageView.Table;
import org.stet.agreement.AgreementView.FigureView;
import org.stet.agreement.AgreementView.RowView;
import org.stet.project.ProjectNav;
import org.stet.schema.Label;

/** Lays a measurement out as a page. */
final class AgreementPages {

    private static final int STRIPS = 25;
    private static final int WORST = 3;
    private static final int BOX = 12;
    private static final int RAMP = 5;

    private final Measured measured;
    private final AgreementView view;
    private final Material material;
    private final AgreementMessages messages;
    private final String path;
    private final String query;
    private final Map<String, Label> labels = new HashMap<>();

    private AgreementPages(UUID project, Measured measured, AgreementMessages messages) {
        this.measured = measured;
        this.view = measured.view();
        this.material = measured.reckoning().material();
        this.messages = messages;
        this.path = path(project);
        this.query = material.asked().query();
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
                        .map(text -> choice(text.article().toString(), title(text.title()), sent.article))
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
                closer(),
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
                columns(kinds), rows.stream().map(row -> row(kinds, row)).toList());
    }

    private List<Column> columns(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> new Column(messages.measureShort(kind.id()), messages.measure(kind.id())))
                .toList();
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
                row.marked(),
                cells(kinds, row.figures(), of(row.subject())),
                stands(alpha));
    }

    private String stands(FigureView figure) {
        return messages.counts(
                messages.unitPlural(figure.unit()),
                Figures.grouped(figure.units()),
                figure.readers(),
                figure.articles());
    }

    private List<@Nullable Cell> cells(List<Kind> kinds, List<FigureView> figures, String of) {
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

    private Cell cell(FigureView figure, String of) {
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
                passages(of),
                stands(figure));
    }

    private static String of(String subject) {
        return "of=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    private String passages(String... more) {
        var all = new ArrayList<String>();
        all.add(query);
        all.addAll(List.of(more));
        return address(path + "/passages", all.toArray(String[]::new));
    }

    private List<LongRow> every() {
        var rows = new ArrayList<LongRow>();
        for (var group : List.of(view.labels(), view.layers())) {
            for (var row : group) {
                for (var figure : row.figures()) {
                    rows.add(longRow(row, figure));
                }
            }
        }
        return rows;
    }

    private LongRow longRow(RowView row, FigureView figure) {
        var threshold = figure.threshold();
        var reason = figure.reason() != null ? figure.reason() : figure.noInterval();
        return new LongRow(
                row.name(),
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
        return new AnswerRow(
                answer.name(),
                shown(answer.nominal(), answer.reason()),
                answer.ordinal() == null && answer.ordinalReason() == null
                        ? messages.noOrder()
                        : shown(answer.ordinal(), answer.ordinalReason()),
                messages.answerCounts(answer.units(), answer.readers(), answer.articles()));
    }

    private String shown(@Nullable Double value, @Nullable String reason) {
        if (value != null) {
            return Figures.shown(value);
        }
        return reason == null ? "" : messages.reason(reason);
    }

    private @Nullable Closer closer() {
        var focus = measured.focus();
        var close = view.focus();
        if (focus == null || close == null) {
            return null;
        }
        var of = of(focus.subject().id());
        var subjects = new ArrayList<Choice>();
        for (var group :
                List.of(measured.reckoning().layers(), measured.reckoning().labels())) {
            for (var subject : group) {
                subjects.add(new Choice(
                        subject.id(),
                        subject.isLayer() ? messages.layer() + ": " + subject.name() : subject.name(),
                        subject.id().equals(focus.subject().id())));
            }
        }
        var kinds = Kind.OF_PAIR.stream()
                .filter(kind -> measured.reckoning().kinds(focus.subject()).contains(kind))
                .toList();
        var strips =
                close.articles().stream().filter(strip -> strip.share() > 0).toList();
        return new Closer(
                focus.subject().isLayer()
                        ? messages.layer() + " " + focus.subject().name()
                        : focus.subject().name(),
                subjects,
                readers(focus.left()),
                readers(focus.right()),
                columns(kinds),
                close.pairs().stream()
                        .map(pair -> new PairRow(
                                pair.leftName(),
                                pair.rightName(),
                                passages(of, pair(pair.left(), pair.right())),
                                cells(kinds, pair.figures(), of + "&" + pair(pair.left(), pair.right()))))
                        .toList(),
                close.confusion() == null ? null : confusion(focus, close.confusion()),
                strips.isEmpty()
                        ? messages.whereNone()
                        : messages.whereSentence(
                                title(strips.get(0).title()),
                                Figures.percent(strips.get(0).share())),
                strips.stream().limit(STRIPS).map(strip -> strip(of, strip)).toList(),
                Math.max(0, strips.size() - STRIPS));
    }

    private List<Choice> readers(int chosen) {
        return IntStream.range(0, material.readers().size())
                .mapToObj(i -> new Choice(
                        material.readers().get(i).account().toString(),
                        material.readers().get(i).name(),
                        i == chosen))
                .toList();
    }

    private static String pair(@Nullable UUID left, @Nullable UUID right) {
        return left == null || right == null ? "" : "left=" + left + "&right=" + right;
    }

    private ConfusionTable confusion(FocusParameters.Focus focus, AgreementView.ConfusionView confusion) {
        int size = confusion.labels().size() + 1;
        long most = 1;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                most = Math.max(most, confusion.cells().get(row).get(column));
            }
        }
        long worst = 0;
        String sentence = messages.confusionNone();
        var rows = new ArrayList<ConfusionRow>();
        for (int row = 0; row < size; row++) {
            var cells = new ArrayList<ConfusionCell>();
            for (int column = 0; column < size; column++) {
                long n = confusion.cells().get(row).get(column);
                boolean labels = row < size - 1 && column < size - 1;
                if (labels && row != column && n > worst) {
                    worst = n;
                    sentence = messages.confusionSentence(
                            head(confusion, row).name(), head(confusion, column).name(), n);
                }
                cells.add(new ConfusionCell(
                        n,
                        n == 0 ? 0 : Math.max(1, (int) Math.ceil(RAMP * (double) n / most)),
                        row == column,
                        n == 0
                                ? null
                                : passages(
                                        of(focus.subject().id()),
                                        pair(confusion.left(), confusion.right()),
                                        "row=" + id(confusion, row) + "&column=" + id(confusion, column)),
                        messages.cell(
                                n,
                                head(confusion, row).name(),
                                head(confusion, column).name())));
            }
            var head = head(confusion, row);
            rows.add(new ConfusionRow(head.name(), head.code(), head.label(), cells));
        }
        return new ConfusionTable(
                focus.isOfAll()
                        ? messages.confusionOfAll()
                        : messages.confusionOf(
                                material.readers().get(focus.left()).name(),
                                material.readers().get(focus.right()).name()),
                sentence,
                IntStream.range(0, size).mapToObj(i -> head(confusion, i)).toList(),
                rows);
    }

    private static String id(AgreementView.ConfusionView confusion, int place) {
        return place == confusion.labels().size()
                ? PassageParameters.NONE
                : URLEncoder.encode(confusion.labels().get(place), StandardCharsets.UTF_8);
    }

    private Head head(AgreementView.ConfusionView confusion, int place) {
        if (place == confusion.labels().size()) {
            return new Head(messages.notMarked(), "–", null);
        }
        var label = label(confusion.labels().get(place));
        return new Head(label.name(), label.code(), label.id());
    }

    private Label label(String id) {
        var label = labels.get(id);
        if (label == null) {
            throw new IllegalStateException("no label " + id);
        }
        return label;
    }

    private Strip strip(String of, AgreementView.StripView strip) {
        var boxes = new ArrayList<Box>();
        var parts = new ArrayList<Map.Entry<Integer, Double>>();
        for (int i = 0; i < strip.paragraphs().size(); i++) {
            var paragraph = strip.paragraphs().get(i);
            double share = paragraph.length() == 0 ? 0 : paragraph.different() / (double) paragraph.length();
            boxes.add(new Box(i * BOX, share == 0 ? 0 : Math.max(1, (int) Math.ceil(RAMP * share))));
            if (share > 0) {
                parts.add(Map.entry(i + 1, share));
            }
        }
        parts.sort(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        var here = "within=" + strip.article();
        return new Strip(
                strip.article(),
                title(strip.title()),
                strip.language(),
                shown(strip.alpha(), strip.reason()),
                Figures.percent(strip.share()),
                Math.max(BOX, boxes.size() * BOX),
                boxes,
                parts.stream()
                        .limit(WORST)
                        .map(part -> new Part(
                                messages.paragraph(part.getKey()),
                                Figures.percent(part.getValue()),
                                passages(of, here, "paragraph=" + part.getKey())))
                        .toList(),
                passages(of, here));
    }

    private String title(@Nullable String title) {
        return title == null || title.isBlank() ? messages.untitled() : title;
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
                passages(of("layer:" + one.layer()), "row=" + fix.one() + "&column=" + fix.other()));
    }

    private static Guideline guideline(Label label) {
        return new Guideline(label.name(), label.code(), label.id(), label.when(), label.notWhen());
    }

    static PassagePageView.Row passage(PassageView passage, Map<String, Label> labels, AgreementMessages messages) {
        var title = passage.title();
        return new PassagePageView.Row(
                passage.article(),
                title == null || title.isBlank() ? messages.untitled() : title,
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
