package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.rules.Numbers.Number;
import org.stet.text.BlockKind;
import org.stet.text.Span;

/**
 * Rule S11: each quotation and each number of the headline is looked for in the body, whatever the case and the marks.
 * What is not found there is a question to the reader and no label: a headline may well shorten.
 */
public final class HeadlineCheck {

    /**
     * A part of the headline.
     *
     * @param part a quotation with its marks, or a number with what makes a share of it; code points
     * @param body where the body first says the same; {@code null} if it does not
     */
    public record Finding(Span part, @Nullable Span body) {

        public boolean found() {
            return body != null;
        }
    }

    private final Numbers numbers;
    private final List<Sentence> headline = new ArrayList<>();
    private final List<Sentence> body = new ArrayList<>();

    private HeadlineCheck(AnalysedText text, NumberWords words) {
        this.numbers = new Numbers(words);
        for (var sentence : text.sentences()) {
            boolean head = text.blocks().get(sentence.block()).kind() == BlockKind.HEADLINE;
            (head ? headline : body).add(sentence);
        }
    }

    /** What the headline quotes and counts, in its order; empty without a headline, or without a body. */
    public static List<Finding> of(AnalysedText text, NumberWords words) {
        var check = new HeadlineCheck(text, words);
        return check.body.isEmpty() || check.headline.isEmpty() ? List.of() : check.findings(words);
    }

    private List<Finding> findings(NumberWords words) {
        var counted = new CountedInBody(
                body.stream().flatMap(sentence -> numbers.in(sentence).stream()).toList());
        var quoted = new QuotedInBody(body, words);
        var findings = new ArrayList<Finding>();
        for (var sentence : headline) {
            var asked = new HashMap<Integer, List<Number>>();
            numbers.in(sentence).stream().filter(Number::asked).forEach(number -> asked.computeIfAbsent(
                            number.first(), none -> new ArrayList<>())
                    .add(number));
            var lastOf = new HashMap<Integer, Integer>();
            for (int i = 0; i < sentence.size(); i++) {
                lastOf.put(sentence.token(i).quotation(), i);
            }
            int known = -1;
            for (int i = 0; i < sentence.size(); i++) {
                int quotation = sentence.token(i).quotation();
                if (quotation >= 0 && quotation != known) {
                    known = quotation;
                    findings.add(quoted.finding(sentence, i, lastOf.getOrDefault(quotation, i)));
                } else if (quotation < 0) {
                    asked.getOrDefault(i, List.of())
                            .forEach(number -> findings.add(new Finding(number.span(), counted.find(number))));
                }
            }
        }
        return findings;
    }
}
