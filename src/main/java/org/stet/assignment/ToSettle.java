package org.stet.assignment;

/** Which articles editors can settle. */
final class ToSettle {

    /** Of the query language: what is handed in of the present text of the article {@code a}, the settled one left out. */
    private static final String HANDED_IN = " from Reading s join SchemaVersion v on v.id = s.schema"
            + " where s.text = a.currentTextId and s.account <> :together"
            + " and s.state = org.stet.annotation.ReadingState.SUBMITTED";

    /** How many readings there are with a further one beside them under the same tag set; two can be settled. */
    static final String COUNTED = "select count(s)" + HANDED_IN
            + " and exists (select o.id from Reading o join SchemaVersion w on w.id = o.schema"
            + " where o.text = s.text and o.id <> s.id and o.account <> :together"
            + " and o.state = org.stet.annotation.ReadingState.SUBMITTED and w.tagSetId = v.tagSetId)";

    private ToSettle() {}
}
