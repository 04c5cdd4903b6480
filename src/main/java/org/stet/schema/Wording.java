package org.stet.schema;

/**
 * What a label tells people about when to use it.
 *
 * @param summary what it is, in a sentence; at most {@value #LONGEST_SUMMARY} code points
 * @param when tag when …; at most {@value #LONGEST} code points, as are the next two
 * @param notWhen not when …
 * @param border where the span starts and ends
 */
public record Wording(String summary, String when, String notWhen, String border) {

    /** As the tag sets' JSON Schema has it. */
    public static final int LONGEST_SUMMARY = 200;

    /** As the tag sets' JSON Schema has it. */
    public static final int LONGEST = 1000;
}
