package org.stet.assignment;

/** Conditions about those who have an article beside somebody. */
final class OtherReaders {

    /**
     * Of the query language: how many others the article {@code a} is given to who may read in its project. Readings are no
     * part of it, so that a reader in blind work learns of none.
     */
    static final String COUNTED = "select count(o) from Assignment o"
            + " join Member m on m.projectId = o.project and m.account.id = o.account"
            + " where o.article = a.id and o.project = a.projectId and o.account <> :account"
            + " and m.role <> org.stet.project.Role.VIEWER";

    private OtherReaders() {}
}
