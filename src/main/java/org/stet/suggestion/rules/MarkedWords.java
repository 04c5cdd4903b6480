package org.stet.suggestion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.stet.suggestion.language.AnalysedText;
import org.stet.suggestion.language.ClauseWords;
import org.stet.suggestion.language.Token;
import org.stet.suggestion.rules.QuotationKinds.Use;

/**
 * What words in quotation marks are, without parts of speech (rule S3). When in doubt they are a piece of unclear use,
 * never a clause: German writes nouns with capital letters, and every language has titles of many words.
 */
final class MarkedWords {

    private static final Set<String> PAUSES = Set.of(":", ",", ";", "–", "—", "-");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final int FEW = 2;
    private static final int LONG = 6;

    private final ClauseWords words;
    /** The tokens of each quotation, its marks included. */
    private final Map<Integer, List<Token>> inside = new HashMap<>();

    private final Map<Integer, @Nullable Token> before = new HashMap<>();
    private final Map<Integer, @Nullable Token> after = new HashMap<>();
    private final Map<Integer, Integer> sentences = new HashMap<>();

    MarkedWords(AnalysedText text, ClauseWords words) {
        this.words = words;
        for (var sentence : text.sentences()) {
            int known = -1;
            for (int i = 0; i < sentence.size(); i++) {
                int quotation = sentence.token(i).quotation();
                if (quotation >= 0) {
                    inside.computeIfAbsent(quotation, none -> new ArrayList<>()).add(sentence.token(i));
                    if (quotation != known) {
                        before.putIfAbsent(quotation, i == 0 ? null : sentence.token(i - 1));
                        sentences.merge(quotation, 1, Integer::sum);
                    }
                    after.put(quotation, i + 1 < sentence.size() ? sentence.token(i + 1) : null);
                }
                known = quotation;
            }
        }
    }

    /** Whether anything of it stands outside page furniture. */
    boolean isArticleText(int quotation) {
        return inside.containsKey(quotation);
    }

    Use of(int quotation) {
        var tokens = inside.getOrDefault(quotation, List.of());
        var said = tokens.stream().filter(Token::word).toList();
        if (said.isEmpty()) {
            return Use.UNCLEAR;
        }
        var introducing = before.get(quotation);
        boolean clause = said.stream().anyMatch(words::isOfClause);
        boolean several = sentences.getOrDefault(quotation, 1) > 1;
        if (introducing != null && words.isNaming(introducing) && !(several && clause)) {
            return Use.TERM_OR_TITLE;
        }
        boolean begins = said.get(0).capitalised() && (introducing == null || PAUSES.contains(introducing.form()));
        boolean ends = tokens.stream().anyMatch(token -> ENDS.contains(token.form()) && isLast(token, said));
        if (several || (begins && ends)) {
            return Use.CLAUSE;
        }
        boolean pause = isPause(quotation, tokens, said);
        boolean enough = said.size() > FEW && clause;
        return enough && ((begins && pause) || said.size() >= LONG) ? Use.CLAUSE : Use.UNCLEAR;
    }

    private static boolean isLast(Token sign, List<Token> said) {
        return sign.span().start() >= said.get(said.size() - 1).span().end();
    }

    /** A comma before the closer or behind it, as between words and who says them. */
    private boolean isPause(int quotation, List<Token> tokens, List<Token> said) {
        var next = after.get(quotation);
        return (next != null && (next.is(",") || ENDS.contains(next.form())))
                || (next == null && tokens.size() > said.size())
                || tokens.stream().anyMatch(token -> token.is(",") && isLast(token, said));
    }
}
