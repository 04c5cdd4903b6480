package org.stet.article.door;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of one list of furniture that say nothing, or would make the door look too long. Its entries are to be
 * asked for in their order, since some of it is a matter of the whole list.
 */
public final class FurnitureFaults {

    private static final String BESIDE_CONTROLS = "beside controls";
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int LONGEST_REST = 160;
    private static final int RESTS = 2;
    /** Letters between two rests; fewer stand in any line at many places, each of which would be tried. */
    private static final int LETTERS_BETWEEN = 3;
    /** Entries of a list that go on. */
    private static final int GOING_ON = 200;
    /** Ways to cut a line that all entries of a list may ask for together: the lengths of their rests, multiplied in each. */
    private static final int WAYS = 12_000;

    private int goingOn;
    private int ways;

    /** Why an entry cannot be used in a section; {@code null} if it can. */
    public @Nullable String of(String section, String entry) {
        var rests = FurnitureWords.REST.matcher(entry).results().toList();
        var words = FurnitureWords.REST.matcher(entry).replaceAll(" ");
        if (!rests.isEmpty() && !FurnitureWords.mayGoOn(section)) {
            return "Only entries of sections of whole lines go on with …: " + entry;
        }
        if (rests.size() > RESTS || !rests.isEmpty() && words.isBlank()) {
            return "An entry has words beside its …, and at most two of the signs: " + entry;
        }
        // Folded, it would be empty and match whatever stands there; "&" stands between words of controls.
        var compared = FurnitureWords.isFolded(section) ? Folding.fold(words) : words;
        boolean control = section.equals(BESIDE_CONTROLS);
        if (!control && !SAYS_SOMETHING.matcher(compared).find()) {
            return "An entry has a letter or a digit: " + entry;
        }
        if ((control || section.equals("controls")) && !ControlWords.isWord(entry)) {
            return "Entries of [%s] are single words: %s".formatted(section, entry);
        }
        return rests.isEmpty() ? null : ofRests(entry, rests);
    }

    private @Nullable String ofRests(String entry, List<MatchResult> rests) {
        if (rests.stream().anyMatch(rest -> !isLength(rest.group(1)))) {
            return "Behind … stands nothing or a number from 1 to 160: " + entry;
        }
        if (rests.size() == RESTS
                && letters(entry.substring(rests.get(0).end(), rests.get(1).start())) < LETTERS_BETWEEN) {
            return "Between two … stand three letters at least: " + entry;
        }
        if (++goingOn > GOING_ON) {
            return "At most %d entries of a list go on with …: %s".formatted(GOING_ON, entry);
        }
        ways += rests.stream()
                .mapToInt(rest -> FurnitureWords.restLength(rest.group(1)))
                .reduce(1, (a, b) -> a * b);
        return ways > WAYS
                ? ("The … of a list stand for %,d characters at most, those of one entry multiplied; smaller numbers"
                                + " behind the sign help: %s")
                        .formatted(WAYS, entry)
                : null;
    }

    private static boolean isLength(String written) {
        return written.isEmpty() || Integer.parseInt(written) > 0 && Integer.parseInt(written) <= LONGEST_REST;
    }

    private static int letters(String between) {
        return (int) SAYS_SOMETHING.matcher(between).results().count();
    }
}
