package org.stet.handout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Layout;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paper;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Run;
import org.stet.handout.sheet.SetLine;
import org.stet.handout.sheet.Sheet;
import org.stet.schema.Line;
import org.stet.text.BlockKind;

/** Packs with every part and every mark, their lines broken to the measure of the page. */
final class AllParts {

    /** An article in a script: blocks of kinds that look unlike, the first the headline. */
    enum Script {
        LATIN(
                "en",
                "ltr",
                "Bridge vote splits council after a long night of talks at the town hall",
                "“We will rebuild the bridge before winter,” the mayor said on Monday, and nobody in the room who heard it"
                        + " seemed to believe that it could be done in time, least of all the engineers of the county.",
                "Critics called the plan reckless & <dear>. No study has shown that it can be done. Łódź, Brno and Đà Nẵng"
                        + " have tried; an official file said fifteen firms had offered to finish the first half.",
                "“It is the flattest of all affluent offers,” wrote Ms Ångström-Señorín."),
        ARABIC(
                "ar",
                "rtl",
                "تصويت الجسر يقسم المجلس بعد ليلة طويلة من المحادثات",
                "قالت رئيسة البلدية يوم الاثنين: «سنعيد بناء الجسر قبل الشتاء»، ولم يصدّق ذلك أحد من الحاضرين في القاعة"
                        + " الكبيرة، ولا سيما مهندسو المقاطعة الذين درسوا الأمر.",
                "وصف المنتقدون الخطة بأنها متهورة (BBC News 2026)، ولم تثبت أي دراسة أن ذلك ممكن قبل عام 2027 على الأقل،"
                        + " كما قالت إحدى الصحف.",
                "كتبت إحداهن: «هذا أضعف العروض كلها»."),
        GREEK_AND_CYRILLIC(
                "el",
                "ltr",
                "Η ψήφος για τη γέφυρα διχάζει το συμβούλιο",
                "«Θα ξαναχτίσουμε τη γέφυρα πριν τον χειμώνα», είπε η δήμαρχος τη Δευτέρα, και κανείς στην αίθουσα δεν"
                        + " φάνηκε να πιστεύει ότι αυτό θα μπορούσε να γίνει εγκαίρως.",
                "Критики назвали план безрассудным и дорогим, и ни одно исследование не показало, что это возможно;"
                        + " їхні ґанки стоять порожні.",
                "«Είναι η πιο αδύναμη προσφορά», έγραψε.");

        private final Inline.Writing writing;
        private final List<String> blocks;

        Script(String language, String direction, String... blocks) {
            this.writing = new Inline.Writing(language, direction);
            this.blocks = List.of(blocks);
        }
    }

    static final List<LabelLook> LABELS = List.of(
            label("exact-words", "Q", Line.SOLID, false),
            label("retold-words", "P", Line.DASHED, true),
            label("view", "3", Line.DOTTED_THICK, false),
            label("says-who", "W", Line.DOUBLE, true),
            label("claim", "C", Line.SOLID_THICK, false));

    private static final List<BlockKind> KINDS =
            List.of(BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.QUOTATION);

    private final Locale language;
    private final Layout layout;
    private final Setting setting;
    private final Inline.Writing writing;
    private final List<String> blocks;
    private final int rounds;

    private AllParts(Locale language, Layout layout, boolean large, Script script, List<String> blocks, int rounds) {
        this.language = language;
        this.layout = layout;
        this.setting = Setting.of(layout, large);
        this.writing = script.writing;
        this.blocks = blocks;
        this.rounds = rounds;
    }

    static Pack of(Locale language, Layout layout, boolean large, Script script) {
        return new AllParts(language, layout, large, script, script.blocks, 1).pack();
    }

    /** An English pack on A4 whose article has these blocks. */
    static Pack of(List<String> blocks) {
        return new AllParts(Locale.ENGLISH, layout(), false, Script.LATIN, blocks, 1).pack();
    }

    /** Some 900 words of article on each sheet. */
    static Pack longArticle() {
        return new AllParts(Locale.ENGLISH, layout(), false, Script.LATIN, Script.LATIN.blocks, 11).pack();
    }

    private static Layout layout() {
        return new Layout(Paper.A4, true, true, false, true, true);
    }

    private static LabelLook label(String id, String code, Line line, boolean fill) {
        return new LabelLook(
                id, code, "Name of " + code, "What " + code + " is, in a sentence.", line, fill, "#0072b2", "#d6e9f5");
    }

    private Pack pack() {
        return new Pack(
                blocks.get(0),
                writing,
                "3f2a9c01-1",
                language,
                layout,
                List.of(
                        say("Northfield Courier · 3 November 2026", "جريدة الشمال · 3 نوفمبر 2026"),
                        say("For use in class", "للاستخدام في الصف")),
                LABELS,
                List.of(
                        new Sheet(
                                Sheet.Kind.WORKSHEET,
                                "worksheet-a",
                                say("Worksheet A", "ورقة العمل أ"),
                                setting.large(),
                                worksheet()),
                        new Sheet(Sheet.Kind.KEY, "key", say("Answer key", "الإجابات"), setting.large(), key())),
                new Exercise("", List.of(), List.of()));
    }

    private List<Part> worksheet() {
        return List.of(
                new Part.NameLine(say("Name", "الاسم"), say("Date", "التاريخ")),
                new Part.Task(
                        say("Your task", "المطلوب"),
                        List.of(
                                Paragraph.plain(
                                        say("Mark the words that somebody said.", "ضع علامة على كلمات شخص ما.")),
                                Paragraph.of(
                                        Inline.code("Q"),
                                        Inline.plain(" "),
                                        Inline.strong(say("Exact words", "كلمات حرفية")),
                                        Inline.plain(say(" Someone's own words.", " كلمات شخص ما."))))),
                new Part.Article(null, true, lines(false)),
                new Part.Heading(2, say("Questions", "أسئلة")),
                new Part.Question(
                        1, Paragraph.plain(say("How many quotes are there?", "كم اقتباسًا في النص؟")), List.of(), 2),
                new Part.Question(
                        2,
                        Paragraph.of(
                                Inline.plain(say("Who says ", "من قال ")),
                                Inline.quoted(blocks.get(0), writing),
                                Inline.plain("?")),
                        List.of(
                                Paragraph.plain(say("the mayor", "رئيسة البلدية")),
                                Paragraph.plain(say("the critics", "المنتقدون"))),
                        0));
    }

    private List<Part> key() {
        return List.of(
                new Part.Article(Paragraph.of(Inline.quoted(blocks.get(0), writing)), false, lines(true)),
                new Part.Legend(say("Legend", "المفتاح"), LABELS),
                new Part.NewPage(),
                new Part.Table(
                        say("Answers", "الإجابات"),
                        List.of(say("Line", "السطر"), say("Words", "الكلمات"), say("Answer", "الإجابة")),
                        IntStream.range(2, 5)
                                .mapToObj(line -> List.of(
                                        List.of(Paragraph.plain(Integer.toString(line))),
                                        List.of(Paragraph.of(Inline.quoted(blocks.get(blocks.size() - 1), writing))),
                                        List.of(
                                                Paragraph.of(
                                                        Inline.code("Q"),
                                                        Inline.plain(say(" Exact words", " كلمات حرفية"))),
                                                Paragraph.plain(say("All agree.", "الجميع متفق.")))))
                                .toList()),
                new Part.Heading(2, say("Talk about", "للنقاش")),
                new Part.Heading(3, say("First", "أولًا")),
                new Part.Items(true, List.of(Paragraph.plain(say("Is it reckless?", "هل هي متهورة؟")))),
                new Part.Items(false, List.of(Paragraph.plain(say("Who says so?", "من يقول ذلك؟")))),
                new Part.Text(Paragraph.plain(say("Mark the reason, not the answer.", "قيّم السبب لا الجواب."))));
    }

    private String say(String english, String arabic) {
        return language.getLanguage().equals("ar") ? arabic : english;
    }

    private List<SetLine> lines(boolean marked) {
        var lines = new ArrayList<SetLine>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < blocks.size(); i++) {
                var kind = KINDS.get(Math.min(round == 0 ? i : i + 2, KINDS.size() - 1));
                var broken = broken(kind, blocks.get(i));
                for (int l = 0; l < broken.size(); l++) {
                    lines.add(new SetLine(
                            lines.size() + 1,
                            kind,
                            l == 0,
                            l == broken.size() - 1,
                            l == 0 && kind == BlockKind.QUOTATION,
                            false,
                            writing,
                            marked && kind != BlockKind.HEADLINE
                                    ? marked(broken.get(l), lines.size())
                                    : boxed(broken.get(l), l, kind),
                            marked && l == 1 ? List.of("P", "3") : List.of()));
                }
            }
        }
        return lines;
    }

    private List<String> broken(BlockKind kind, String block) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : block.split("(?<= )", -1)) {
            if (!line.isEmpty() && setting.width(kind, writing, line + word.strip()) > setting.measure(kind)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The second half of a paragraph's first line and the first half of its second are in a box. */
    private static List<Run> boxed(String words, int line, BlockKind kind) {
        if (kind != BlockKind.PARAGRAPH || line > 1) {
            return List.of(Run.plain(words));
        }
        int half = half(words);
        return line == 0
                ? List.of(Run.plain(words.substring(0, half)), box(words.substring(half)))
                : List.of(box(words.substring(0, half)), Run.plain(words.substring(half)));
    }

    private static int half(String words) {
        int blank = words.indexOf(' ', words.length() / 2);
        return blank < 0 ? words.length() / 2 + 1 : blank + 1;
    }

    private static Run box(String words) {
        return new Run(List.of(), words, null, null, false, true, 0);
    }

    /** Each line has another label under half of it; every third a second label over a quarter. */
    private static List<Run> marked(String words, int line) {
        var label = LABELS.get(line % LABELS.size());
        int half = words.indexOf(' ', words.length() / 4) + 1;
        int end = half(words);
        if (half < 1 || end <= half + 1 || end >= words.length()) {
            return List.of(Run.plain(words));
        }
        var over = line % 3 == 0 ? LABELS.get((line + 1) % LABELS.size()) : null;
        return List.of(
                Run.plain(words.substring(0, half)),
                new Run(
                        List.of(label.code()),
                        words.substring(half, end - 1),
                        label,
                        over,
                        label.fill() || over != null && over.fill(),
                        false,
                        1),
                Run.plain(words.substring(end - 1)));
    }
}
