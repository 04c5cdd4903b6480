package org.stet.handout.page;

import java.util.List;
import java.util.function.IntConsumer;

import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.LabelLook;
import org.stet.handout.sheet.Pack;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.sheet.Part;
import org.stet.handout.sheet.Sheet;
import org.stet.handout.wording.Wording;

/** Writes the sheets of a pack one after another; each begins a page. */
final class SheetMarkup {

    private final Markup out;
    private final Pack pack;
    private final boolean mirrored;

    /** @param mirrored whether the cells of a row are written last first, for a printer that knows no other order */
    SheetMarkup(Markup out, Pack pack, boolean mirrored) {
        this.out = out;
        this.pack = pack;
        this.mirrored = mirrored;
    }

    void write() {
        for (int i = 0; i < pack.sheets().size(); i++) {
            write(pack.sheets().get(i), i == 0 ? "h1" : "p");
        }
    }

    /** @param title the element of the pack's title, which is a heading only once in a file */
    private void write(Sheet sheet, String title) {
        out.open("section", "class", sheet.large() ? "sheet large" : "sheet", "id", sheet.id())
                .newLine();
        var writing = pack.titleWriting();
        out.open(title, "class", "pack-title", "lang", writing.language(), "dir", writing.direction())
                .text(pack.title())
                .close(title);
        out.element("h2", null, sheet.name()).newLine();
        sheet.parts().forEach(this::write);
        // On paper it stands at the foot of every page.
        pack.source().forEach(line -> out.element("p", "on-screen", line));
        out.close("section").newLine();
    }

    private void write(Part part) {
        if (part instanceof Part.Heading heading) {
            out.element("h" + (heading.level() + 1), null, heading.words());
        } else if (part instanceof Part.Text text) {
            paragraph(text.paragraph());
        } else if (part instanceof Part.Task task) {
            write(task);
        } else if (part instanceof Part.Items items) {
            write(items);
        } else if (part instanceof Part.NameLine line) {
            write(line);
        } else if (part instanceof Part.Article article) {
            write(article);
        } else if (part instanceof Part.Question question) {
            write(question);
        } else if (part instanceof Part.Table table) {
            write(table);
        } else if (part instanceof Part.Legend legend) {
            write(legend);
        } else if (part instanceof Part.NewPage) {
            out.open("div", "class", "turn").close("div");
        } else {
            throw new IllegalArgumentException("no part that is printed: " + part);
        }
        out.newLine();
    }

    private void write(Part.Task task) {
        out.open("div", "class", "task").element("h3", null, task.heading());
        task.paragraphs().forEach(this::paragraph);
        out.close("div");
    }

    private void write(Part.Items items) {
        var list = items.numbered() ? "ol" : "ul";
        out.open(list, "class", "items");
        items.entries().forEach(entry -> {
            out.open("li");
            inlines(entry);
            out.close("li");
        });
        out.close(list);
    }

    private void write(Part.NameLine line) {
        out.open("p", "class", "name-line");
        out.element("span", "field", line.name()).element("span", "blank name", "\u00a0");
        out.element("span", "field", line.date()).element("span", "blank date", "\u00a0");
        out.close("p");
    }

    private void write(Part.Article article) {
        var title = article.title();
        if (title != null) {
            out.open("h3", "class", "article-title");
            inlines(title);
            out.close("h3").newLine();
        }
        new ArticleMarkup(out, article).write();
    }

    private void write(Part.Question question) {
        out.open("div", "class", "question");
        out.open("p", "class", "prompt").element("strong", "question-number", question.number() + ".");
        out.text(" ");
        inlines(question.prompt());
        out.close("p");
        if (!question.options().isEmpty()) {
            options(question.options());
        }
        for (int i = 0; i < question.room(); i++) {
            out.open("div", "class", "answer-line").close("div");
        }
        out.close("div");
    }

    private void options(List<Paragraph> options) {
        out.open("ul", "class", "options");
        for (int i = 0; i < options.size(); i++) {
            out.open("li").open("span", "class", "tick").text("\u00a0").close("span");
            out.element("strong", null, Character.toString('A' + i)).text(" ");
            inlines(options.get(i));
            out.close("li");
        }
        out.close("ul");
    }

    private void write(Part.Table table) {
        out.open("table", "class", "columns-" + table.head().size()).element("caption", null, table.caption());
        out.open("thead").open("tr");
        inOrder(
                table.head().size(),
                i -> out.open("th", "scope", "col").text(table.head().get(i)).close("th"));
        out.close("tr").close("thead").newLine().open("tbody");
        for (var row : table.rows()) {
            out.open("tr");
            inOrder(row.size(), i -> cell(row.get(i), i == 0));
            out.close("tr").newLine();
        }
        out.close("tbody").close("table");
    }

    private void cell(List<Paragraph> paragraphs, boolean heading) {
        var element = heading ? "th" : "td";
        out.open(element, "scope", heading ? "row" : null);
        paragraphs.forEach(this::paragraph);
        out.close(element);
    }

    private void inOrder(int count, IntConsumer cell) {
        for (int i = 0; i < count; i++) {
            cell.accept(mirrored ? count - 1 - i : i);
        }
    }

    private void write(Part.Legend legend) {
        out.open("div", "class", "legend").element("h3", null, legend.heading());
        out.open("ul");
        var direction = Wording.of(pack.language()).direction();
        for (var label : legend.labels()) {
            out.open("li").apart("span", "code", direction, label.code() + "‹");
            out.open("span", "class", sample(label))
                    .element("bdi", null, label.name())
                    .close("span");
            out.apart("span", "code", direction, "›").text(" ").element("bdi", null, label.rule());
            out.close("li");
        }
        out.close("ul").close("div");
    }

    private static String sample(LabelLook label) {
        return "sample under-" + label.id() + (label.fill() ? " fill fill-" + label.id() : "");
    }

    private void paragraph(Paragraph paragraph) {
        out.open("p");
        inlines(paragraph);
        out.close("p");
    }

    private void inlines(Paragraph paragraph) {
        paragraph.inlines().forEach(this::inline);
    }

    private void inline(Inline inline) {
        var writing = inline.writing();
        if (inline.style() == Inline.Style.PLAIN && writing == null) {
            out.text(inline.words());
            return;
        }
        var element = inline.style() == Inline.Style.STRONG ? "strong" : "span";
        var classes =
                switch (inline.style()) {
                    case PLAIN, STRONG -> null;
                    case QUOTED -> "quoted";
                    case CODE -> "code";
                };
        out.open(
                        element,
                        "class",
                        classes,
                        "lang",
                        writing == null ? null : writing.language(),
                        "dir",
                        writing == null ? null : writing.direction())
                .text(inline.words())
                .close(element);
    }
}
