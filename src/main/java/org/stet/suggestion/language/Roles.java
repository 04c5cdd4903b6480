package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stet.text.Span;

/**
 * What an article calls a person beside the name: "Maria Keller, the harbour master", "the harbour master, Maria Keller",
 * "harbour master Maria Keller". A later "the harbour master" is the same person.
 */
public final class Roles {

    /** As many words as a role has at most. */
    private static final int LONGEST = 6;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "former", "then");

    private final AnalysedText text;

    /** @param text whose mentions are asked about */
    public Roles(AnalysedText text) {
        this.text = text;
    }

    /**
     * The roles that stand at a mention with a name, in small letters and without articles.
     *
     * @param mention code points of a noun phrase
     * @param name the name in it, as {@link SourceNames.Named#name} has it
     */
    public Set<String> at(Span mention, String name) {
        var roles = new LinkedHashSet<String>();
        var words = text.tokensIn(mention);
        var named = text.words(mention).indexOf(name);
        if (named > 0) {
            int start = mention.start() + text.words(mention).codePointCount(0, named);
            add(roles, words.stream().filter(word -> word.span().end() <= start).toList());
        }
        for (var sentence : words.isEmpty() ? List.<Sentence>of() : text.sentencesIn(mention)) {
            var tokens = sentence.tokens();
            add(roles, described(between(sentence, tokens.indexOf(words.get(words.size() - 1)), 1)));
            add(roles, described(between(sentence, tokens.indexOf(words.get(0)), -1)));
        }
        return roles;
    }

    /** A description as a role would be written, to be held against {@link #at}. */
    public String of(Span description) {
        return written(text.tokensIn(description));
    }

    /** The words with capital letters between two commas behind a description; code points. */
    public Optional<Span> nameBehind(Span description) {
        var words = text.tokensIn(description);
        for (var sentence : words.isEmpty() ? List.<Sentence>of() : text.sentencesIn(description)) {
            var behind = between(sentence, sentence.tokens().indexOf(words.get(words.size() - 1)), 1);
            if (behind.size() > 1 && behind.stream().allMatch(Token::capitalised)) {
                return Optional.of(new Span(
                        behind.get(0).span().start(),
                        behind.get(behind.size() - 1).span().end()));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody in this role may be called by that description: "the mill's manager" is "the manager". */
    public static boolean fits(String role, String description) {
        return role.equals(description) || role.endsWith(" " + description);
    }

    /** The words between two commas behind a name, or before it up to where the sentence begins. */
    private static List<Token> between(Sentence sentence, int beside, int step) {
        int comma = beside + step;
        if (beside < 0
                || comma < 0
                || comma >= sentence.size()
                || !sentence.token(comma).is(",")) {
            return List.of();
        }
        var words = new ArrayList<Token>();
        int at = comma + step;
        while (at >= 0 && at < sentence.size() && sentence.token(at).word() && words.size() <= LONGEST) {
            words.add(step > 0 ? words.size() : 0, sentence.token(at));
            at += step;
        }
        boolean closed = step > 0
                ? at < sentence.size()
                        && (sentence.token(at).is(",") || sentence.token(at).is("."))
                : at < 0;
        return closed && words.size() <= LONGEST ? words : List.of();
    }

    private static List<Token> described(List<Token> words) {
        return !words.isEmpty() && DETERMINERS.contains(words.get(0).lower()) ? words : List.of();
    }

    private static void add(Set<String> roles, List<Token> words) {
        var role = written(words);
        if (!role.isEmpty()) {
            roles.add(role);
        }
    }

    private static String written(List<Token> words) {
        return words.stream()
                .filter(word -> word.word() && !DETERMINERS.contains(word.lower()))
                .map(Token::lower)
                .collect(Collectors.joining(" "));
    }
}
