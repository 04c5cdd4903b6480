package org.stet.suggestion.language;

/** Words before quotation marks by which a name, a title or an inscription is told from what somebody says. */
public final class NamingWords {

    private final Phrases naming;
    private final Phrases written;

    /** @throws IllegalArgumentException if a section is missing */
    public NamingWords(WordList list) {
        this.naming = list.section("naming");
        this.written = list.section("written");
    }

    /** English, as Stet ships them. */
    public static NamingWords english() {
        return new NamingWords(WordList.shipped("quotations-en.txt"));
    }

    /** Whether a name or a title follows right behind what ends before a token: "called", "the novel". */
    public boolean isNamingBefore(Sentence sentence, int token) {
        return naming.before(sentence, token) > 0;
    }

    /** "The word “amen”": whether what follows is written somewhere and said by nobody. */
    public boolean isWritten(Token token) {
        return written.has(token);
    }
}
