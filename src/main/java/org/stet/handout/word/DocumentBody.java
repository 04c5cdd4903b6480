package org.stet.handout.word;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Sheet;
import org.stet.handout.wording.Wording;

/** The sheets of a pack one after the other, each on a page of its own. */
final class DocumentBody {

    private static final String BLANK_LINE = "_";
    private static final int NAME_ROOM = 26;
    private static final int DATE_ROOM = 12;

    private final Pack pack;
    private final boolean rightToLeft;
    private final StringBuilder written = new StringBuilder();
    private @Nullable TextParagraph waiting;
    private int numberedLists;
    private boolean large;
    private boolean newPage;
    private boolean running;

    DocumentBody(Pack pack) {
        this.pack = pack;
        this.rightToLeft = Wording.of(pack.language()).direction().equals("rtl");
        for (var sheet : pack.sheets()) {
            begin(sheet);
        }
        flush();
    }

    int numberedLists() {
        return numberedLists;
    }

    String xml() {
        return Frame.HEAD + "<w:document xmlns:w=\"" + Frame.W + "\" xmlns:r=\"" + Frame.R + "\"><w:body>\n" + written
                + shape().section() + "</w:body></w:document>";
    }

    private Shape shape() {
        return Shape.of(pack.layout(), large, TextRun.isRightToLeft(pack.titleWriting()));
    }

    private void begin(Sheet sheet) {
        boolean first = sheet.equals(pack.sheets().get(0));
        if (!first && sheet.large() != large) {
            endSection();
            newPage = false;
        } else {
            newPage = !first;
        }
        large = sheet.large();
        running = sheet.kind() == Sheet.Kind.TEACHER;
        own("Heading1", sheet.name());
        paragraph("Title")
                .rightToLeft(TextRun.isRightToLeft(pack.titleWriting()))
                .add(TextRun.quoted(pack.title(), null, pack.titleWriting()));
        sheet.parts().forEach(this::add);
    }

    /** Large print has other margins. The properties of a section stand in its last paragraph. */
    private void endSection() {
        var last = waiting == null ? paragraph("Gap") : waiting;
        last.endsSection(shape().section());
        flush();
    }

    private void add(Part part) {
        if (part instanceof Part.Heading heading) {
            own(heading.level() <= 2 ? "Heading2" : "Heading3", heading.words());
        } else if (part instanceof Part.Text text) {
            paragraph("Normal").add(inlines(text.paragraph()));
        } else if (part instanceof Part.Task task) {
            own("TaskHeading", task.heading());
            task.paragraphs().forEach(words -> paragraph("Task").add(inlines(words)));
        } else if (part instanceof Part.Items items) {
            items(items);
        } else if (part instanceof Part.NameLine line) {
            own(
                    "NameLine",
                    line.name() + " " + BLANK_LINE.repeat(NAME_ROOM) + "   " + line.date() + " "
                            + BLANK_LINE.repeat(DATE_ROOM));
        } else if (part instanceof Part.Article article) {
            article(article);
        } else if (part instanceof Part.Question question) {
            question(question);
        } else if (part instanceof Part.Table table) {
            table(table);
        } else if (part instanceof Part.Legend legend) {
            legend(legend);
        } else if (part instanceof Part.NewPage) {
            newPage = true;
        }
    }

    private void items(Part.Items items) {
        if (items.numbered()) {
            numberedLists++;
        }
        int list = items.numbered() ? Frame.BULLETS + numberedLists : Frame.BULLETS;
        items.entries().forEach(entry -> paragraph("Entry").inList(list).add(inlines(entry)));
    }

    private void article(Part.Article article) {
        if (article.title() != null) {
            paragraph("Heading2").add(inlines(article.title()));
        }
        var lines = new ArticleLines(pack.layout(), large);
        for (var paragraph : running ? lines.running(article) : lines.set(article)) {
            flush();
            waiting = paragraph.newPage(newPage);
            newPage = false;
        }
    }

    private void question(Part.Question question) {
        var prompt = paragraph("Question").add(own(question.number() + ".\t")).add(inlines(question.prompt()));
        if (question.options().isEmpty() && question.room() == 0) {
            return;
        }
        prompt.keepNext();
        for (int i = 0; i < question.options().size(); i++) {
            var option = paragraph("Option")
                    .add(own("☐ " + (char) ('A' + i) + "\t"))
                    .add(inlines(question.options().get(i)));
            if (i + 1 < question.options().size()) {
                option.keepNext();
            }
        }
        for (int i = 0; i < question.room(); i++) {
            paragraph("AnswerLine");
        }
    }

    private void legend(Part.Legend legend) {
        own("Heading2", legend.heading());
        for (var label : legend.labels()) {
            paragraph("Legend")
                    .add(TextRun.of(label.code() + "‹›", code(), rightToLeft))
                    .add(own("\t"))
                    .add(TextRun.of(label.name(), LabelStyle.id(label), rightToLeft))
                    .add(own(label.rule().isEmpty() ? "" : "  " + label.rule()));
        }
    }

    private void table(Part.Table table) {
        if (newPage) {
            paragraph("Gap"); // a table has no property of its own for it
        }
        flush();
        written.append(new TableText(table, shape().measure(), rightToLeft, suffix(), this::inlines).xml());
        paragraph("Gap"); // two tables without a paragraph between them would be one
    }

    private void own(String style, String words) {
        paragraph(style).add(own(words));
    }

    private TextRun own(String words) {
        return TextRun.of(words, null, rightToLeft);
    }

    private TextParagraph paragraph(String style) {
        flush();
        var paragraph =
                new TextParagraph(style + suffix()).rightToLeft(rightToLeft).newPage(newPage);
        newPage = false;
        waiting = paragraph;
        return paragraph;
    }

    private String suffix() {
        return large ? Styles.LARGE : "";
    }

    private String code() {
        return "Code" + suffix();
    }

    private void flush() {
        if (waiting != null) {
            written.append(waiting.xml());
            waiting = null;
        }
    }

    private List<TextRun> inlines(Paragraph paragraph) {
        var runs = new ArrayList<TextRun>();
        for (var inline : paragraph.inlines()) {
            runs.add(run(inline));
        }
        return runs;
    }

    private TextRun run(Inline inline) {
        String style =
                switch (inline.style()) {
                    case PLAIN -> null;
                    case STRONG -> "Strong";
                    case QUOTED -> "Quoted";
                    case CODE -> code();
                };
        var writing = inline.writing();
        return writing == null
                ? TextRun.of(inline.words(), style, rightToLeft)
                : TextRun.quoted(inline.words(), style, writing);
    }
}
