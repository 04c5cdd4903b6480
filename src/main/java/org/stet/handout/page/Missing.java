package org.stet.handout.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.type.Typefaces;
import org.stet.handout.wording.Wording;

/** What no typeface of the sheets can print. A PDF with holes would still keep PDF/UA, so nobody else would notice. */
final class Missing {

    /** More are not named one by one. */
    private static final int NAMED = 20;

    private static final int READABLE = 50;

    private static final int REPLACEMENT = 0xFFFD;

    private final Pack pack;
    private final List<Integer> missing;

    private Missing(Pack pack, List<Integer> missing) {
        this.pack = pack;
        this.missing = missing;
    }

    /** What is missing of a pack, which is looked for in all that is printed of it, once. */
    static Missing of(Pack pack) {
        return new Missing(
                pack,
                Typefaces.serif().missing(Html.forPdf(pack)).stream()
                        .filter(codePoint -> codePoint != REPLACEMENT)
                        .toList());
    }

    /** A sentence in the language of the sheets; none where all can be printed. */
    List<String> told() {
        if (missing.isEmpty()) {
            return List.of();
        }
        var characters = missing.stream()
                .limit(NAMED)
                .map(Character::toString)
                .collect(Collectors.joining(" ", "", missing.size() > NAMED ? " …" : ""));
        return List.of(Wording.of(pack.language())
                .say("print.missing", Map.of("n", missing.size(), "characters", characters)));
    }

    /**
     * Whether so much of the articles is missing that nobody could read them: more than one of {@value #READABLE} characters. A
     * sign or two do no harm.
     */
    boolean isUnreadable() {
        if (missing.isEmpty()) {
            return false;
        }
        var words = pack.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream())
                .filter(Part.Article.class::isInstance)
                .flatMap(part -> ((Part.Article) part).lines().stream())
                .flatMap(line -> line.runs().stream())
                .map(Run::words)
                .collect(Collectors.joining());
        var without = Set.copyOf(missing);
        long lost = words.codePoints().filter(without::contains).count();
        return lost * READABLE > words.codePointCount(0, words.length());
    }
}
