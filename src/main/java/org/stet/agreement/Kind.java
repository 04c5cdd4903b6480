package org.stet.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

import org.stet.agreement.measure.CohenKappa;
import org.stet.agreement.measure.FleissKappa;
import org.stet.agreement.measure.Measure;
import org.stet.agreement.measure.NominalAlpha;
import org.stet.agreement.measure.PositionF1;
import org.stet.agreement.measure.SpanF1;
import org.stet.agreement.measure.UnitizingFamily;

/** The figures that are given. */
enum Kind {
    ALPHA("alpha"),
    UNITIZING("u-alpha"),
    UNITIZING_BINARY("u-alpha-binary"),
    UNITIZING_CATEGORIES("cu-alpha"),
    UNITIZING_VALUE("ku-alpha"),
    UNITIZING_1995("alpha-u-1995"),
    FLEISS("fleiss-kappa"),
    COHEN("cohen-kappa"),
    EXACT("exact-f1"),
    OVERLAP("overlap-f1"),
    POSITIONS("position-f1");

    /** For one label. */
    static final List<Kind> OF_LABEL =
            List.of(ALPHA, UNITIZING, UNITIZING_VALUE, UNITIZING_1995, FLEISS, COHEN, EXACT, OVERLAP, POSITIONS);

    /** For the labels of a layer together. */
    static final List<Kind> OF_LAYER = List.of(
            ALPHA,
            UNITIZING,
            UNITIZING_BINARY,
            UNITIZING_CATEGORIES,
            UNITIZING_1995,
            FLEISS,
            COHEN,
            EXACT,
            OVERLAP,
            POSITIONS);

    /** For two readers. */
    static final List<Kind> OF_PAIR = List.of(COHEN, EXACT, OVERLAP, POSITIONS);

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    static Optional<Kind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Whether it is one of two readers, so that more have a mean of their pairs. */
    boolean isOfPairs() {
        return OF_PAIR.contains(this);
    }

    /** Whether units are marked spans; positions otherwise. */
    boolean countsSpans() {
        return this == EXACT || this == OVERLAP || this == UNITIZING_1995;
    }

    /**
     * @param threshold of the overlap
     * @throws IllegalArgumentException for {@link #UNITIZING_1995}, whose figures do not add up, and for {@link
     *     #UNITIZING_VALUE}, which is about one category
     */
    Measure measure(double threshold) {
        return switch (this) {
            case ALPHA -> new NominalAlpha();
            case UNITIZING -> UnitizingFamily.of(UnitizingFamily.Part.ALL);
            case UNITIZING_BINARY -> UnitizingFamily.of(UnitizingFamily.Part.BINARY);
            case UNITIZING_CATEGORIES -> UnitizingFamily.of(UnitizingFamily.Part.CATEGORIES);
            case FLEISS -> new FleissKappa();
            case COHEN -> new CohenKappa();
            case EXACT -> SpanF1.exact();
            case OVERLAP -> new SpanF1(threshold);
            case POSITIONS -> new PositionF1();
            case UNITIZING_1995, UNITIZING_VALUE -> throw new IllegalArgumentException("no measure of its own: " + id);
        };
    }
}
