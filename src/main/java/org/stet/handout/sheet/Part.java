package org.stet.handout.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A part of a sheet, from top to bottom. */
public sealed interface Part {

    /** @param level 2 or 3; the sheet's own name is level 1 */
    record Heading(int level, String words) implements Part {}

    /** A paragraph of the sheet itself. */
    record Text(Paragraph paragraph) implements Part {}

    /** What the class is asked to do, in a frame. */
    record Task(String heading, List<Paragraph> paragraphs) implements Part {
        public Task {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** @param entries in order; numbered where the order counts, such as the steps of a lesson */
    record Items(boolean numbered, List<Paragraph> entries) implements Part {
        public Items {
            entries = List.copyOf(entries);
        }
    }

    /** Room for a name and a date, which stay on paper: {@code Name ______ Date ______}. */
    record NameLine(String name, String date) implements Part {}

    /**
     * An article, or what is printed of it.
     *
     * @param title above its lines where a pack has several articles, {@code null} where it has one
     * @param spread whether lines stand far apart, for pencils
     */
    record Article(@Nullable Paragraph title, boolean spread, List<SetLine> lines) implements Part {
        public Article {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A question.
     *
     * @param number from 1 through the sheet
     * @param options to tick, each with a letter from A; empty for a question that is answered in words
     * @param room how many lines to write on
     */
    record Question(int number, Paragraph prompt, List<Paragraph> options, int room) implements Part {
        public Question {
            options = List.copyOf(options);
        }
    }

    /**
     * A table with a row of headings; the first cell of each row heads it.
     *
     * @param caption what the table holds, for those who do not see it
     * @param rows each as long as {@code head}; a cell has one or more paragraphs
     */
    record Table(String caption, List<String> head, List<List<List<Paragraph>>> rows) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /** Which line, ground and code stands for which label. */
    record Legend(String heading, List<LabelLook> labels) implements Part {
        public Legend {
            labels = List.copyOf(labels);
        }
    }

    /** What follows begins on a page of its own. */
    record NewPage() implements Part {}
}
