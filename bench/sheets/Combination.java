import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stet.handout.assembly.MadePacks;
import org.stet.handout.recipe.Activity;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.wording.Wording;

/** What a pack is made by: each switch that changes how its sheets look. */
record Combination(Activity activity, Layout layout, boolean large, MadePacks.Script script, String language) {

    /** Activity, script, and paper with five switches. */
    private static final int SWITCHES = 6;

    /**
     * All of them. The sheets' own language goes round, so that over all of them each of the five meets each other value; that
     * of an Arabic article is now Arabic, now another.
     */
    static List<Combination> all() {
        var languages = Wording.LANGUAGES;
        return Stream.of(Activity.values())
                .flatMap(activity -> Stream.of(MadePacks.Script.values())
                        .flatMap(script -> IntStream.range(0, 1 << SWITCHES)
                                .mapToObj(bits -> of(activity, script, bits, languages
                                        .get((bits + activity.ordinal() + script.ordinal()) % languages.size())
                                        .toLanguageTag()))))
                .toList();
    }

    private static Combination of(Activity activity, MadePacks.Script script, int bits, String language) {
        var layout = new Layout(
                Paper.values()[bits & 1], (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0, true);
        return new Combination(activity, layout, (bits & 32) != 0, script, language);
    }

    /** @param times how often the paragraphs follow each other */
    Pack pack(int times) {
        return MadePacks.of(activity, layout, large, script, language, times);
    }

    @Override
    public String toString() {
        return "%s %s sheets-%s %s%s%s%s%s%s".formatted(
                activity.id(), script, language, layout.paper(),
                layout.lineNumbers() ? " numbers" : "", layout.wideMargin() ? " wide" : "",
                large ? " large" : "", layout.easyReading() ? " easy" : "", layout.patterns() ? " patterns" : "");
    }
}
