package org.stet.suggestion.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.stet.text.Span;

/** What the words of a mention are: a name with its kind, a description, or a pronoun. */
public final class SourceNames {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "mx",
            "dr",
            "prof",
            "gen",
            "lt",
            "col",
            "maj",
            "capt",
            "sgt",
            "sen",
            "rep",
            "gov",
            "rev",
            "judge",
            "justice",
            "president",
            "chairman",
            "chairwoman",
            "chair",
            "minister",
            "secretary",
            "mayor",
            "senator",
            "governor",
            "professor",
            "doctor",
            "councillor",
            "sir",
            "lady",
            "lord",
            "king",
            "queen",
            "prince",
            "princess",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chief",
            "director",
            "attorney",
            "officer",
            "sheriff",
            "detective",
            "inspector",
            "sergeant",
            "captain",
            "general",
            "colonel",
            "vice",
            "former",
            "deputy",
            "prime",
            "chancellor",
            "republican",
            "democratic",
            "democrat",
            "leader",
            "majority",
            "minority",
            "candidate",
            "nominee",
            "adviser",
            "advisor",
            "coach",
            "analyst",
            "economist",
            "strategist",
            "commissioner",
            "superintendent");
    private static final Set<String> ORGANISATIONS = Set.of(
            "council",
            "authority",
            "party",
            "company",
            "university",
            "police",
            "ministry",
            "department",
            "association",
            "union",
            "bank",
            "agency",
            "office",
            "committee",
            "commission",
            "court",
            "board",
            "institute",
            "foundation",
            "group",
            "club",
            "church",
            "hospital",
            "school",
            "college",
            "times",
            "post",
            "news",
            "journal",
            "tribune",
            "network",
            "inc",
            "ltd",
            "corp",
            "corporation",
            "federation",
            "society",
            "centre",
            "center",
            "service",
            "administration",
            "government",
            "house",
            "senate",
            "congress",
            "parliament",
            "bureau",
            "campaign",
            "fund");
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "study",
            "survey",
            "poll",
            "polls",
            "data",
            "document",
            "documents",
            "statement",
            "letter",
            "analysis",
            "figures",
            "census",
            "memo",
            "filing",
            "filings",
            "lawsuit",
            "complaint",
            "indictment",
            "transcript",
            "records",
            "record",
            "email",
            "e-mail",
            "emails",
            "article",
            "paper",
            "audit",
            "review",
            "estimate",
            "forecast",
            "video",
            "footage",
            "website",
            "tweet",
            "post",
            "release",
            "bill",
            "law",
            "ruling",
            "order");
    private static final Set<String> ONE_PERSON = Set.of("he", "she", "they", "i", "we", "it", "who");
    private static final Set<String> CROWDS =
            Set.of("many", "some", "others", "several", "everyone", "someone", "people");

    private final AnalysedText text;

    /** @param text whose mentions are asked about */
    public SourceNames(AnalysedText text) {
        this.text = text;
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
        if (words.size() == 1 && ONE_PERSON.contains(words.get(0).lower())) {
            return new Named(words.get(0).lower(), "unknown", false, true);
        }
        var name = name(words);
        if (!name.isEmpty()) {
            return new Named(text.words(hull(name)), kindOfName(words, name), true, false);
        }
        return new Named(text.words(hull(words)), kindOfDescription(words), false, false);
    }

    /** The last run of words with capital letters, without the titles before it; the first one before "of". */
    private static List<Token> name(List<Token> words) {
        var run = new ArrayList<Token>();
        for (int i = 0; i < words.size(); i++) {
            var token = words.get(i);
            boolean proper = token.word() && token.capitalised() && !(i == 0 && isFunctionWord(token));
            boolean joins = !run.isEmpty() && (token.is("&") || token.is("-"));
            if (proper || joins) {
                run.add(token);
            } else if (!run.isEmpty() && isLink(token)) {
                break;
            } else if (!run.isEmpty() && i + 1 < words.size() && token.word()) {
                run.clear();
            }
        }
        while (run.size() > 1 && TITLES.contains(bare(run.get(0)))) {
            run.remove(0);
        }
        boolean titleAlone = run.size() == 1 && TITLES.contains(bare(run.get(0)));
        return titleAlone ? List.of() : run;
    }

    private static boolean isFunctionWord(Token token) {
        return Set.of(
                        "the",
                        "a",
                        "an",
                        "his",
                        "her",
                        "their",
                        "our",
                        "my",
                        "its",
                        "one",
                        "two",
                        "many",
                        "some",
                        "other",
                        "others",
                        "another",
                        "several",
                        "most",
                        "all",
                        "both",
                        "those",
                        "critics",
                        "officials",
                        "police",
                        "experts",
                        "people",
                        "residents",
                        "supporters",
                        "opponents")
                .contains(token.lower());
    }

    private static boolean isLink(Token token) {
        return token.is("of")
                || token.is("for")
                || token.is("in")
                || token.is("at")
                || token.is("from")
                || token.is("with");
    }

    private static String bare(Token token) {
        return token.lower().endsWith(".")
                ? token.lower().substring(0, token.lower().length() - 1)
                : token.lower();
    }

    private static Span hull(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    private static String kindOfName(List<Token> words, List<Token> name) {
        var last = words.get(words.size() - 1);
        if (DOCUMENTS.contains(last.lower()) && !last.capitalised()) {
            return "document-or-data";
        }
        boolean organisation = name.stream().anyMatch(token -> ORGANISATIONS.contains(bare(token)))
                || (words.get(0).is("the") && name.size() > 0)
                || name.stream()
                        .allMatch(token -> token.form().length() > 1
                                && token.form().equals(token.form().toUpperCase(Locale.ROOT)));
        return organisation ? "named-organisation" : "named-person";
    }

    private static String kindOfDescription(List<Token> words) {
        for (var token : words) {
            if (isLink(token)) {
                break;
            }
            if (DOCUMENTS.contains(token.lower())) {
                return "document-or-data";
            }
            if (CROWDS.contains(token.lower())) {
                return "vague-group";
            }
        }
        var head = head(words);
        boolean plural = head.lower().endsWith("s") && !head.lower().endsWith("ss");
        return plural ? "vague-group" : "unnamed-described";
    }

    private static Token head(List<Token> words) {
        var head = words.get(0);
        for (var token : words) {
            if (isLink(token)) {
                break;
            }
            if (token.word()) {
                head = token;
            }
        }
        return head;
    }
}
