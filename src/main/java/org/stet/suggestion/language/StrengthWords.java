package org.stet.suggestion.language;

/** Words that make a statement stronger or weaker, and words that say nothing of what it is about. */
public final class StrengthWords {

    private final Phrases hedges;
    private final Phrases boosters;
    private final Phrases empty;

    /** @throws IllegalArgumentException if a section is missing */
    public StrengthWords(WordList list) {
        this.hedges = list.section("hedges");
        this.boosters = list.section("boosters");
        this.empty = list.section("empty");
    }

    /** English, as Stet ships them. */
    public static StrengthWords english() {
        return new StrengthWords(WordList.shipped("strength-en.txt"));
    }

    /** Whether it says how sure or how strong something is. */
    public boolean isStrength(Token token) {
        return hedges.has(token) || boosters.has(token);
    }

    /** Whether it is in so many sentences that sharing it means nothing. */
    public boolean isEmpty(Token token) {
        return empty.has(token) || isStrength(token);
    }
}
