package org.stet.handout.assembly;

import java.util.List;
import java.util.stream.IntStream;

import org.stet.handout.recipe.Activity;
import org.stet.handout.recipe.Recipe;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;

/**
 * Packs of an article in each script that the sheets' letters cover, of which three readers say something of every kind. It
 * lies in the package of the tests' made articles, so that packs are put together as they are for teachers.
 */
public final class MadePacks {

    /** The scripts, each with an article and a second one about the same event. */
    public enum Script {
        LATIN(
                "en",
                "ltr",
                List.of(
                        "Bridge vote splits council after a long night of talks at the town hall",
                        "“We will rebuild the bridge before winter,” the mayor said on Monday, and nobody in the room who heard it seemed to believe that it could be done in time. “Nobody will be cut off,” the ferryman added.",
                        "Critics in Łódź and Đà Nẵng said the plan was reckless. A count of the harbour shows 300 boats a day, 12 of them after dark.",
                        "No study has shown that it can be done. The shameful plan comes to the vote in May, when the ice has gone."),
                List.of("Bridge to go, council says", "“It is over,” the mayor said. Critics said the bridge had been lost for years."),
                new Said("“We will rebuild the bridge before winter,”", "“Nobody will be cut off,”", "the plan was reckless",
                        "300 boats a day", "shameful", "No study has shown that it can be done."),
                "the mayor",
                "critics",
                "“It is over,”"),
        ARABIC(
                "ar",
                "rtl",
                List.of(
                        "تصويت الجسر يقسم المجلس بعد ليلة طويلة من المحادثات",
                        "قالت رئيسة البلدية يوم الاثنين: «سنعيد بناء الجسر قبل الشتاء»، ولم يصدّق ذلك أحد من الحاضرين في القاعة الكبيرة. وأضاف الملّاح: «لن يُعزل أحد».",
                        "قال المنتقدون إن الخطة متهورة (BBC News 2026). ويُظهر إحصاء الميناء 300 قارب في اليوم، منها 12 بعد حلول الظلام.",
                        "لم تثبت أي دراسة أن ذلك ممكن. وتُعرض الخطة المخزية للتصويت في مايو، بعد ذوبان الجليد."),
                List.of("المجلس: الجسر سيزول", "قالت رئيسة البلدية: «انتهى الأمر». وقال المنتقدون إن الجسر ضاع منذ سنوات."),
                new Said("«سنعيد بناء الجسر قبل الشتاء»", "«لن يُعزل أحد»", "الخطة متهورة", "300 قارب في اليوم", "المخزية",
                        "لم تثبت أي دراسة أن ذلك ممكن."),
                "رئيسة البلدية",
                "المنتقدون",
                "«انتهى الأمر»"),
        GREEK_AND_CYRILLIC(
                "el",
                "ltr",
                List.of(
                        "Η ψήφος για τη γέφυρα διχάζει το συμβούλιο μετά από μια μακρά νύχτα",
                        "«Θα ξαναχτίσουμε τη γέφυρα πριν τον χειμώνα», είπε η δήμαρχος τη Δευτέρα, και κανείς στην αίθουσα δεν φάνηκε να το πιστεύει. «Κανείς δεν θα αποκοπεί», πρόσθεσε ο πορθμέας.",
                        "Критики назвали план безрассудным и дорогим; їхні ґанки стоять порожні. Подсчёт в гавани показывает 300 лодок в день, 12 из них после захода солнца.",
                        "Ни одно исследование не показало, что это возможно. Позорный план будет вынесен на голосование в мае."),
                List.of("Η γέφυρα φεύγει", "«Τελείωσε», είπε η δήμαρχος. Критики сказали, что мост потерян давно."),
                new Said("«Θα ξαναχτίσουμε τη γέφυρα πριν τον χειμώνα»", "«Κανείς δεν θα αποκοπεί»", "план безрассудным и дорогим",
                        "300 лодок в день", "Позорный", "Ни одно исследование не показало, что это возможно."),
                "η δήμαρχος",
                "Критики",
                "«Τελείωσε»");

        private final String language;
        private final String direction;
        private final List<String> article;
        private final List<String> second;
        private final Said said;
        private final String mayor;
        private final String critics;
        private final String secondQuote;

        Script(String language, String direction, List<String> article, List<String> second, Said said, String mayor, String critics,
                String secondQuote) {
            this.language = language;
            this.direction = direction;
            this.article = article;
            this.second = second;
            this.said = said;
            this.mayor = mayor;
            this.critics = critics;
            this.secondQuote = secondQuote;
        }
    }

    /** What the readers tag, in the words of the article; the last passage is contested. */
    private record Said(String quote, String otherQuote, String retold, String backed, String view, String contested) {}

    private MadePacks() {}

    /**
     * A pack with a worksheet for each hint level.
     *
     * @param times how often the paragraphs follow each other; passages are tagged in the first of them
     * @param language of the sheets' own words
     */
    public static Pack of(Activity activity, Layout layout, boolean large, Script script, String language, int times) {
        var made = MadeArticles.of(paragraphs(script.article, times)).written(script.language, script.direction)
                .says("exact-words", script.said.quote, script.mayor)
                .says("exact-words", script.said.otherQuote)
                .says("retold-words", script.said.retold, script.critics)
                .says("backed-up", script.said.backed)
                .says("writers-view", script.said.view)
                .says("retold-words", script.article.get(0))
                .contested("says-who", script.said.contested);
        if (activity.articles() == 2) {
            made.and(paragraphs(script.second, 1)).written(script.language, script.direction)
                    .says("exact-words", script.secondQuote, script.mayor);
        }
        var usual = MadeArticles.recipe(activity, layout, 0);
        return made.pack(new Recipe(
                activity,
                true,
                List.of(),
                List.of(),
                IntStream.rangeClosed(0, Recipe.Version.MOST_HELP)
                        .mapToObj(hint -> new Recipe.Version(hint, large))
                        .toList(),
                layout,
                language,
                usual.threshold(),
                List.of()));
    }

    private static String[] paragraphs(List<String> article, int times) {
        return IntStream.range(0, times)
                .boxed()
                .flatMap(time -> article.stream().skip(time == 0 ? 0 : 1))
                .toArray(String[]::new);
    }
}
