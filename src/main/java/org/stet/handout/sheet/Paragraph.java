package org.stet.handout.sheet;

import java.util.List;

/** Words that run on in one paragraph; none means an empty cell. */
public record Paragraph(List<Inline> inlines) {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    public static Paragraph of(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    public static Paragraph plain(String words) {
        return of(Inline.plain(words));
    }
}
