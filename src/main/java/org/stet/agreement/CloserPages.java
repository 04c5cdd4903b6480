package org.stet.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.stet.agreement.Agreeing.Measured;
import org.stet.agreement.AgreementPageView.Box;
import org.stet.agreement.AgreementPageView.Choice;
import org.stet.agreement.AgreementPageView.Closer;
import org.stet.agreement.AgreementPageView.ConfusionCell;
import org.stet.agreement.AgreementPageView.ConfusionRow;
import org.stet.agreement.AgreementPageView.ConfusionTable;
import org.stet.agreement.AgreementPageView.Head;
import org.stet.agreement.AgreementPageView.PairRow;
import org.stet.agreement.AgreementPageView.Part;
import org.stet.agreement.AgreementPageView.Strip;
import org.stet.schema.Label;

/** The part of a measurement's page that looks at one label or layer: pairs of readers, what is confused, and where. */
final class CloserPages {

    private static final int STRIPS = 25;
    private static final int WORST = 3;
    private static final int BOX = 12;
    private static final int RAMP = 5;

    private final Measured measured;
    private final AgreementView view;
    private final Material material;
    private final FigureCells figures;
    private final Map<String, Label> labels;
    private final AgreementMessages messages;

    /** @param labels of the tag set, by their ids */
    CloserPages(Measured measured, FigureCells figures, Map<String, Label> labels, AgreementMessages messages) {
        this.measured = measured;
        this.view = measured.view();
        this.material = measured.reckoning().material();
        this.figures = figures;
        this.labels = labels;
        this.messages = messages;
    }

    /** {@code null} where there is nothing to look at. */
    @Nullable
    Closer closer() {
        var focus = measured.focus();
        var close = view.focus();
        if (focus == null || close == null) {
            return null;
        }
        var of = FigureCells.of(focus.subject().id());
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
                figures.columns(kinds),
                close.pairs().stream()
                        .map(pair -> new PairRow(
                                pair.leftName(),
                                pair.rightName(),
                                figures.passages(of, pair(pair.left(), pair.right())),
                                figures.cells(kinds, pair.figures(), of + "&" + pair(pair.left(), pair.right()))))
                        .toList(),
                close.confusion() == null ? null : confusion(focus, close.confusion()),
                strips.isEmpty()
                        ? messages.whereNone()
                        : messages.whereSentence(
                                figures.title(strips.get(0).title()),
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
                                : figures.passages(
                                        FigureCells.of(focus.subject().id()),
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

    private Strip strip(String of, AgreementView.StripView strip) {
        var boxes = new ArrayList<Box>();
        var here = "within=" + strip.article();
        var parts = new ArrayList<Part>();
        var contested = new ArrayList<Map.Entry<Integer, Double>>();
        for (int i = 0; i < strip.paragraphs().size(); i++) {
            var paragraph = strip.paragraphs().get(i);
            double share = paragraph.length() == 0 ? 0 : paragraph.different() / (double) paragraph.length();
            boxes.add(new Box(i * BOX, share == 0 ? 0 : Math.max(1, (int) Math.ceil(RAMP * share))));
            parts.add(part(of, here, i + 1, share));
            if (share > 0) {
                contested.add(Map.entry(i + 1, share));
            }
        }
        contested.sort(
                Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return new Strip(
                strip.article(),
                figures.title(strip.title()),
                strip.language(),
                figures.shown(strip.alpha(), strip.reason()),
                Figures.percent(strip.share()),
                Math.max(BOX, boxes.size() * BOX),
                boxes,
                contested.stream()
                        .limit(WORST)
                        .map(part -> part(of, here, part.getKey(), part.getValue()))
                        .toList(),
                parts,
                figures.passages(of, here));
    }

    /** @param number of the paragraph, from 1 */
    private Part part(String of, String here, int number, double share) {
        return new Part(
                messages.paragraph(number),
                Figures.percent(share),
                share == 0 ? null : figures.passages(of, here, "paragraph=" + number));
    }

    private Label label(String id) {
        var label = labels.get(id);
        if (label == null) {
            throw new IllegalStateException("no label " + id);
        }
        return label;
    }
}
