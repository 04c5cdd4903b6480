package org.stet.suggestion.language;

/** Words that tell a clause in quotation marks from a title, in a language that Stet has no grammar of. */
public final class ClauseWords {

    private final Phrases clause;
    private final Phrases naming;

    /** @throws IllegalArgumentException if a section is missing */
    public ClauseWords(WordList list) {
        this.clause = list.section("clause");
        this.naming = list.section("naming");
    }

    /** Whether hardly a title or a term has the word: a pronoun, an auxiliary, "not"; also as one half of "n’ai". */
    public boolean isOfClause(Token token) {
        if (clause.has(token)) {
            return true;
        }
        int apostrophe = token.lower().indexOf('\'');
        return apostrophe > 0
                && (clause.hasWord(token.lower().substring(0, apostrophe))
                        || clause.hasWord(token.lower().substring(apostrophe + 1)));
    }

    /** Whether a title or a term follows it: "the novel". */
    public boolean isNaming(Token token) {
        return naming.has(token);
    }
}
