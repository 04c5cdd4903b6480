package org.stet.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where the dots of a plot stand, in units of its view box.
 *
 * @param height of the whole
 * @param ticks of the scale, from the left
 * @param guides the lines at .667 and .80
 * @param dots one a row, from the top
 */
record DotPlot(int height, List<Tick> ticks, List<Tick> guides, List<Dot> dots) {

    static final int WIDTH = 760;

    private static final int LEFT = 230;
    private static final int RIGHT = 640;
    private static final int TOP = 26;
    private static final int ROW = 26;
    private static final double STEP = 0.2;

    DotPlot {
        ticks = List.copyOf(ticks);
        guides = List.copyOf(guides);
        dots = List.copyOf(dots);
    }

    /** @param x from the left */
    record Tick(String x, String words) {}

    /**
     * @param x of the dot; null where there is no figure
     * @param from left end of the interval; null where there is none
     */
    record Dot(
            int y,
            String name,
            String words,
            @Nullable String x,
            @Nullable String from,
            @Nullable String to) {

        public int baseline() {
            return y + 5;
        }
    }

    public int width() {
        return WIDTH;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return height - 8;
    }

    static DotPlot of(List<AgreementView.RowView> rows) {
        double least = 0;
        for (var row : rows) {
            var alpha = alpha(row);
            for (var value : new Double[] {alpha.value(), alpha.low()}) {
                least = value == null ? least : Math.min(least, Math.floor(value / STEP) * STEP);
            }
        }
        least = Math.max(least, -1);
        var ticks = new ArrayList<Tick>();
        for (int i = 0; least + i * STEP <= 1 + STEP / 2; i++) {
            double at = least + i * STEP;
            ticks.add(new Tick(x(at, least), Figures.shown(Math.abs(at) < STEP / 2 ? 0 : at, 1)));
        }
        var dots = new ArrayList<Dot>();
        int y = TOP + ROW / 2;
        for (var row : rows) {
            var alpha = alpha(row);
            var value = alpha.value();
            var low = alpha.low();
            var high = alpha.high();
            dots.add(new Dot(
                    y,
                    row.name(),
                    value == null ? "–" : Figures.shown(value),
                    value == null ? null : x(value, least),
                    low == null ? null : x(low, least),
                    high == null ? null : x(high, least)));
            y += ROW;
        }
        return new DotPlot(
                TOP + ROW * rows.size() + 8,
                ticks,
                List.of(new Tick(x(2 / 3.0, least), ""), new Tick(x(0.8, least), "")),
                dots);
    }

    private static AgreementView.FigureView alpha(AgreementView.RowView row) {
        return row.figures().stream()
                .filter(figure -> figure.measure().equals(Kind.ALPHA.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String x(double value, double least) {
        double share = (Math.max(value, least) - least) / (1 - least);
        return String.format(Locale.ROOT, "%.1f", LEFT + share * (RIGHT - LEFT));
    }
}
