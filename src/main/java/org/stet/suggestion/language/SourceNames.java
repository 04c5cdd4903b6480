package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stet.text.Span;

/** What the words of a mention are: a name with its kind, a description, or a pronoun. */
public final class SourceNames {

    private final AnalysedText text;
    private final NameWords list;

    /** @param text whose mentions are asked about */
    public SourceNames(AnalysedText text, NameWords list) {
        this.text = text;
        this.list = list;
    }

    /**
     * What stands at a mention.
     *
     * @param name without title, article and what follows a comma; the pronoun itself for one
     * @param kind id of a kind of source
     */
    public record Named(String name, String kind, boolean isName, boolean isPronoun) {

        /** Whether "he", "she" or "they" can stand for it. */
        public boolean mayBeMeantByPronoun() {
            return !kind.equals("document-or-data") && !kind.equals("vague-group");
        }
    }

    /** @param mention code points of a noun phrase */
    public Named of(Span mention) {
        var words = text.tokensIn(mention);
        if (words.isEmpty()) {
            return new Named(text.words(mention), "unknown", false, false);
        }
        if (words.size() == 1 && list.isPronoun(words.get(0))) {
            return new Named(words.get(0).lower(), "unknown", false, true);
        }
        var name = name(words);
        if (!name.isEmpty()) {
            return new Named(text.words(hull(name)), kindOfName(words, name), true, false);
        }
        return new Named(text.words(hull(words)), kindOfDescription(words), false, false);
    }

    /** The last run of words with capital letters, without the titles before it; the first one before "of". */
    private List<Token> name(List<Token> words) {
        var run = new ArrayList<Token>();
        for (int i = 0; i < words.size(); i++) {
            var token = words.get(i);
            boolean proper = token.word() && token.capitalised() && !(i == 0 && list.isNoName(token));
            boolean joins = !run.isEmpty() && (token.is("&") || token.is("-"));
            if (proper || joins) {
                run.add(token);
            } else if (!run.isEmpty() && list.isLink(token)) {
                break;
            } else if (!run.isEmpty() && i + 1 < words.size() && token.word()) {
                run.clear();
            }
        }
        while (run.size() > 1 && list.isTitle(run.get(0))) {
            run.remove(0);
        }
        boolean titleAlone = run.size() == 1 && list.isTitle(run.get(0));
        return titleAlone ? List.of() : run;
    }

    private static Span hull(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    private String kindOfName(List<Token> words, List<Token> name) {
        var last = words.get(words.size() - 1);
        if (list.isDocument(last) && !last.capitalised()) {
            return "document-or-data";
        }
        boolean organisation = name.stream().anyMatch(token -> list.isOrganisation(token))
                || (words.get(0).is("the") && name.size() > 0)
                || name.stream()
                        .allMatch(token -> token.form().length() > 1
                                && token.form().equals(token.form().toUpperCase(Locale.ROOT)));
        return organisation ? "named-organisation" : "named-person";
    }

    private String kindOfDescription(List<Token> words) {
        for (var token : words) {
            if (list.isLink(token)) {
                break;
            }
            if (list.isDocument(token)) {
                return "document-or-data";
            }
            if (list.isCrowd(token)) {
                return "vague-group";
            }
        }
        var head = head(words);
        boolean plural = head.lower().endsWith("s") && !head.lower().endsWith("ss");
        return plural ? "vague-group" : "unnamed-described";
    }

    private Token head(List<Token> words) {
        var head = words.get(0);
        for (var token : words) {
            if (list.isLink(token)) {
                break;
            }
            if (token.word()) {
                head = token;
            }
        }
        return head;
    }
}
