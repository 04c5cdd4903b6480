package org.stet.suggestion.language;

/** Words by which a name is told from a description, a person from an organisation, and both from a document. */
public final class NameWords {

    private final Phrases titles;
    private final Phrases noNames;
    private final Phrases organisations;
    private final Phrases documents;
    private final Phrases pronouns;
    private final Phrases crowds;
    private final Phrases links;

    /** @throws IllegalArgumentException if a section is missing */
    public NameWords(WordList list) {
        this.titles = list.section("titles");
        this.noNames = list.section("no names");
        this.organisations = list.section("organisations");
        this.documents = list.section("documents");
        this.pronouns = list.section("pronouns");
        this.crowds = list.section("crowds");
        this.links = list.section("links");
    }

    /** English, as Stet ships them. */
    public static NameWords english() {
        return new NameWords(WordList.shipped("names-en.txt"));
    }

    /** "Dr.", "mayor": before a name and no part of it. */
    boolean isTitle(Token token) {
        return titles.hasWord(bare(token));
    }

    /** "the", "officials": no name, however large its first letter is. */
    boolean isNoName(Token token) {
        return noNames.has(token);
    }

    boolean isOrganisation(Token token) {
        return organisations.hasWord(bare(token));
    }

    boolean isDocument(Token token) {
        return documents.has(token);
    }

    boolean isPronoun(Token token) {
        return pronouns.has(token);
    }

    boolean isCrowd(Token token) {
        return crowds.has(token);
    }

    /** Whether a name ends before it: "the mayor <em>of</em> Tarn". */
    boolean isLink(Token token) {
        return links.has(token);
    }

    private static String bare(Token token) {
        return token.lower().endsWith(".")
                ? token.lower().substring(0, token.lower().length() - 1)
                : token.lower();
    }
}
