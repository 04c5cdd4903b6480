package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.NumberWords;
import org.stet.suggestion.language.Sentence;
import org.stet.suggestion.language.Token;
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
     * @param part a quotation with its marks, or a number; code points
     * @param body where the body first says the same; {@code null} if it does not
     */
    public record Finding(Span part, @Nullable Span body) {

        public boolean found() {
            return body != null;
        }
    }

    private final AnalysedText text;
    private final NumberWords words;
    private final List<Token> body = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    private HeadlineCheck(AnalysedText text, NumberWords words) {
        this.text = text;
        this.words = words;
        for (var sentence : text.sentences()) {
            if (!isHeadline(sentence)) {
                for (var token : sentence.tokens()) {
                    if (token.word()) {
                        places.computeIfAbsent(folded(token), none -> new ArrayList<>())
                                .add(body.size());
                        body.add(token);
                    }
                }
            }
        }
    }

    /** What the headline quotes and counts, in its order; empty without a headline, or without a body. */
    public static List<Finding> of(AnalysedText text, NumberWords words) {
        var check = new HeadlineCheck(text, words);
        return check.body.isEmpty() ? List.of() : check.findings();
    }

    private boolean isHeadline(Sentence sentence) {
        return text.blocks().get(sentence.block()).kind() == BlockKind.HEADLINE;
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var sentence : text.sentences()) {
            if (isHeadline(sentence)) {
                int known = -1;
                for (int i = 0; i < sentence.size(); i++) {
                    var token = sentence.token(i);
                    if (token.quoted() && token.quotation() != known) {
                        known = token.quotation();
                        findings.add(quoted(sentence, known));
                    } else if (!token.quoted() && isNumber(token)) {
                        findings.add(new Finding(token.span(), find(List.of(token))));
                    }
                }
            }
        }
        return findings;
    }

    private Finding quoted(Sentence sentence, int quotation) {
        var words = sentence.tokens().stream()
                .filter(token -> token.word() && token.quotation() == quotation)
                .toList();
        int first = Speakers.firstToken(sentence, quotation);
        int last = Speakers.lastToken(sentence, quotation);
        return new Finding(sentence.between(first, last), find(words));
    }

    private @Nullable Span find(List<Token> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        for (int start : places.getOrDefault(folded(wanted.get(0)), List.of())) {
            int end = start + wanted.size();
            if (end <= body.size() && matches(wanted, start)) {
                return new Span(
                        body.get(start).span().start(), body.get(end - 1).span().end());
            }
        }
        return null;
    }

    private boolean matches(List<Token> wanted, int start) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!folded(wanted.get(i)).equals(folded(body.get(start + i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(Token token) {
        return Character.isDigit(token.form().codePointAt(0))
                || (words.digits(token) != null && !words.isNotAlone(token));
    }

    /** "1,200" is "1200", and "five" is "5". */
    private String folded(Token token) {
        String lower = token.lower();
        if (Character.isDigit(lower.codePointAt(0))) {
            return lower.replace(",", "");
        }
        var digits = words.digits(token);
        return digits == null || words.isNotAlone(token) ? lower : digits;
    }
}
