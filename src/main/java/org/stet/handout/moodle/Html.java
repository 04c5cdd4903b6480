package org.stet.handout.moodle;

import org.jspecify.annotations.Nullable;

import org.stet.handout.sheet.Exercise;
import org.stet.handout.sheet.Inline;
import org.stet.handout.sheet.Paragraph;
import org.stet.handout.wording.Wording;

/** The HTML of a question. Words of an article say their language and direction; those of the sheet have the sheet's. */
final class Html {

    private static final String GAP = "[…] ";

    private final StringBuilder written = new StringBuilder();
    private final Inline.Writing own;

    Html(Wording wording) {
        this.own = new Inline.Writing(wording.language().toLanguageTag(), wording.direction());
    }

    Html paragraph(Paragraph paragraph) {
        return open("p", own).inline(paragraph).close("p");
    }

    Html paragraph(String words) {
        return paragraph(Paragraph.plain(words));
    }

    Html source(String line) {
        return open("p", own).tag("small", line).close("p");
    }

    /** What is printed of an article. */
    Html text(Exercise.Text text) {
        if (text.title() != null) {
            open("h4", text.writing()).words(text.title()).close("h4");
        }
        for (var stretch : text.stretches()) {
            String tag = tag(stretch);
            open(tag, text.writing())
                    .words((stretch.gap() ? GAP : "") + text.text().words(stretch.span()))
                    .close(tag);
        }
        return this;
    }

    private static String tag(Exercise.Stretch stretch) {
        return switch (stretch.kind()) {
            case HEADLINE -> "h4";
            case HEADING -> "h5";
            case QUOTATION -> "blockquote";
            case STANDFIRST, BYLINE, PARAGRAPH, LIST_ITEM, CAPTION, BOILERPLATE -> "p";
        };
    }

    /** The words that a question is about, in bold between those around them. */
    Html about(Exercise.Choice choice) {
        if (choice.passage().isEmpty()) {
            return this;
        }
        return open("blockquote", choice.writing())
                .words(choice.before())
                .tag("strong", choice.passage())
                .words(choice.after())
                .close("blockquote");
    }

    /** A passage and the place where its label is chosen; places are numbers of choices, from 1. */
    Html place(String quoted, Inline.Writing writing, int choice) {
        open("p", own).open("span", writing).words(quoted).close("span");
        written.append(" [[").append(choice).append("]]");
        return close("p");
    }

    /** Words that run on, without a paragraph of their own. */
    Html inline(Paragraph paragraph) {
        for (var inline : paragraph.inlines()) {
            var writing = inline.writing();
            switch (inline.style()) {
                case PLAIN -> spanned(writing, inline.words());
                case QUOTED -> spanned(writing == null ? own : writing, inline.words());
                case STRONG, CODE -> tag("strong", inline.words());
            }
        }
        return this;
    }

    private void spanned(Inline.@Nullable Writing writing, String words) {
        if (writing == null) {
            words(words);
        } else {
            open("span", writing).words(words).close("span");
        }
    }

    private Html tag(String name, String words) {
        written.append('<').append(name).append('>');
        return words(words).close(name);
    }

    private Html open(String name, Inline.Writing writing) {
        written.append('<')
                .append(name)
                .append(" lang=\"")
                .append(escaped(writing.language()))
                .append("\" dir=\"")
                .append(escaped(writing.direction()))
                .append("\">");
        return this;
    }

    private Html close(String name) {
        written.append("</").append(name).append('>');
        return this;
    }

    private Html words(String words) {
        written.append(escaped(words).replace("\n", "<br>"));
        return this;
    }

    /** Brackets and at signs too, or {@code [[1]]} in an article were a gap and {@code @@PLUGINFILE@@} an address. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("[", "&#91;")
                .replace("@", "&#64;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
