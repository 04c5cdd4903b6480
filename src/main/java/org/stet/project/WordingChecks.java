package org.stet.project;

import java.util.LinkedHashMap;
import java.util.Map;

import org.stet.http.ProblemException;
import org.stet.http.ProblemType;
import org.stet.schema.Wording;

/** Whether words will do for a guideline. The tag set that they come into is checked as a whole after that. */
final class WordingChecks {

    private WordingChecks() {}

    /**
     * The words as they are kept: without white space around them, and with one space for each run of it.
     *
     * @throws ProblemException {@code invalid-request}, with each field that is empty or too long
     */
    static Wording accepted(Wording wording) {
        var next = new Wording(
                evened(wording.summary()), evened(wording.when()), evened(wording.notWhen()), evened(wording.border()));
        var problem = ProblemException.of(ProblemType.INVALID_REQUEST, "The guideline cannot be kept like this.");
        var flaws = flaws(next);
        if (!flaws.isEmpty()) {
            flaws.forEach(problem::field);
            throw problem;
        }
        return next;
    }

    private static Map<String, String> flaws(Wording wording) {
        var flaws = new LinkedHashMap<String, String>();
        check("short", wording.summary(), Wording.LONGEST_SUMMARY, flaws);
        check("when", wording.when(), Wording.LONGEST, flaws);
        check("notWhen", wording.notWhen(), Wording.LONGEST, flaws);
        check("border", wording.border(), Wording.LONGEST, flaws);
        return flaws;
    }

    private static void check(String field, String words, int longest, Map<String, String> flaws) {
        int length = words.codePointCount(0, words.length());
        if (length == 0) {
            flaws.put(field, "Say something here: readers decide by it.");
        } else if (length > longest) {
            flaws.put(field, "At most %d characters; this has %d.".formatted(longest, length));
        }
    }

    private static String evened(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }
}
