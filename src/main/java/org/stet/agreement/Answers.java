package org.stet.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

import org.stet.agreement.measure.AnswerAlpha;
import org.stet.agreement.measure.Draws;
import org.stet.agreement.measure.Interval;
import org.stet.agreement.measure.Outcome;
import org.stet.schema.AttributeKind;
import org.stet.schema.AttributeValue;
import org.stet.schema.Question;

/** How far readers agree about a question that has a list of answers, yes and no among them. Units are articles, or targets in articles. */
final class Answers {

    /** The figures, by the names under which their intervals are kept. */
    static final String NOMINAL = "answer-alpha";

    static final String ORDINAL = "answer-alpha-ordinal";

    /** What the subject of a figure about a question begins with; its id follows. */
    static final String SUBJECT = "question:";

    private final Question question;
    private final List<String> all;
    private final List<String> scale;
    private final List<Said> said;
    private final int texts;

    private Answers(Question question, List<Said> said, int texts) {
        this.question = question;
        this.all = question.answers();
        // What lies beside the scale, such as "cannot tell", has no place in an order: for that it counts as missing.
        this.scale = question.scale().stream().map(AttributeValue::id).toList();
        this.said = said;
        this.texts = texts;
    }

    /**
     * What the readers of a text answered.
     *
     * @param text place of the text in the material
     * @param target what it was asked about; empty for a question without targets
     * @param given by each reader, in their order; empty for nothing
     */
    record Said(int text, String target, List<String> given) {

        /** Whether all who answered say the same. */
        boolean agreed() {
            return given.stream().filter(value -> !value.isEmpty()).distinct().count() < 2;
        }

        /** Whether it is wanted by how far readers agree. */
        boolean isShown(Passages.Show show) {
            return switch (show) {
                case ALL -> true;
                case DIFFER -> !agreed();
                case AGREE -> agreed();
            };
        }
    }

    /** Each question of the tag set that has a list of answers. */
    static List<Answers> of(Material material) {
        return material.tagSet().questions().stream()
                .filter(question -> !question.answers().isEmpty())
                .map(question -> of(material, question))
                .toList();
    }

    private static Answers of(Material material, Question question) {
        var said = new ArrayList<Said>();
        for (int text = 0; text < material.texts().size(); text++) {
            said.addAll(said(text, material.texts().get(text), question));
        }
        return new Answers(question, said, material.texts().size());
    }

    private static Collection<Said> said(int place, Material.Text text, Question question) {
        // Each reader names targets in records of their own, so the key tells which are the same.
        var byTarget = new LinkedHashMap<String, Said>();
        for (int i = 0; i < text.held().size(); i++) {
            var held = text.held().get(i);
            if (held == null) {
                continue;
            }
            for (var verdict : held.verdicts()) {
                if (verdict.question().equals(question.id())) {
                    var target = verdict.target();
                    byTarget.computeIfAbsent(
                                    target == null ? "" : target.key(),
                                    key -> new Said(
                                            place,
                                            target == null ? "" : target.shown(),
                                            new ArrayList<>(Collections.nCopies(
                                                    text.held().size(), ""))))
                            .given()
                            .set(i, verdict.value().key());
                }
            }
        }
        return byTarget.values();
    }

    Question question() {
        return question;
    }

    String subject() {
        return SUBJECT + question.id();
    }

    /** Whether the answers have an order. */
    boolean hasOrder() {
        return question.kind() == AttributeKind.ORDINAL && scale.size() > 1;
    }

    /** The figures that there are. */
    List<String> kinds() {
        return hasOrder() ? List.of(NOMINAL, ORDINAL) : List.of(NOMINAL);
    }

    Outcome figure(String kind) {
        return alpha(kind).figure(coincidences(kind));
    }

    Interval interval(String kind, long seed) {
        return alpha(kind).interval(coincidences(kind), new Draws(seed, Reckoning.DRAWS));
    }

    /** What two or more answered with a value that counts for this figure. */
    List<Said> compared(String kind) {
        var values = values(kind);
        return said.stream()
                .filter(each -> each.given().stream().filter(values::contains).count() > 1)
                .toList();
    }

    /** How many readers have a part in that. */
    int readers(String kind) {
        var values = values(kind);
        var readers = new BitSet();
        for (var each : compared(kind)) {
            for (int i = 0; i < each.given().size(); i++) {
                if (values.contains(each.given().get(i))) {
                    readers.set(i);
                }
            }
        }
        return readers.cardinality();
    }

    int articles(String kind) {
        return (int) compared(kind).stream().map(Said::text).distinct().count();
    }

    /** The name of an answer as the tag set has it; itself where the tag set no longer has it. */
    String name(String value) {
        return question.value(value).map(found -> found.name()).orElse(value);
    }

    private AnswerAlpha alpha(String kind) {
        return new AnswerAlpha(values(kind).size(), kind.equals(ORDINAL));
    }

    private List<String> values(String kind) {
        return kind.equals(ORDINAL) ? scale : all;
    }

    /** One for each text of the material. */
    private List<double[]> coincidences(String kind) {
        var alpha = alpha(kind);
        var values = values(kind);
        var sums = new ArrayList<double[]>();
        for (int text = 0; text < texts; text++) {
            sums.add(new double[values.size() * values.size()]);
        }
        for (var each : said) {
            var places = each.given().stream().map(values::indexOf).toList();
            var more = alpha.coincidences(places);
            var sum = sums.get(each.text());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
        return sums;
    }
}
