package org.stet.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.stet.article.TextVersions;
import org.stet.text.Shortened;

/** A passage behind a figure. */
record PassageView(
        UUID article,
        @Nullable String title,
        String language,

        @Schema(description = "Number from 1, boilerplate not counted")
        int paragraph,

        @Schema(description = "First code point of the passage")
        int start,

        @Schema(description = "Code point after the passage's last")
        int end,

        @Schema(description = "Its words, cut after 300 characters")
        String words,

        @Schema(description = "Whether all who are looked at marked the very same")
        boolean agreed,

        List<Side> sides,

        @Schema(description = "Where the readings lie side by side")
        String comparison) {

    private static final int SHOWN = 300;

    /** What a reader marked here. */
    record Side(
            UUID account,
            String reader,
            UUID reading,

            @Schema(description = "Ids of the labels, in order; empty if the reader marked nothing here")
            List<String> labels) {}

    static PassageView of(Reckoning reckoning, Subject subject, Passages.Passage passage, TextVersions texts) {
        var material = reckoning.material();
        var where = material.texts().get(passage.text());
        var span = where.continuum().span(passage.start(), passage.end());
        var sides = new ArrayList<Side>();
        for (int i = 0; i < passage.sides().size(); i++) {
            var marked = passage.sides().get(i);
            var held = where.held().get(i);
            if (marked != null && held != null) {
                var reader = material.readers().get(i);
                sides.add(new Side(
                        reader.account(),
                        reader.name(),
                        held.reading(),
                        marked.stream()
                                .map(category ->
                                        subject.labels().get(category - 1).id())
                                .toList()));
            }
        }
        var about = where.about();
        var words = texts.read(about.text(), about.state()).text().words(span);
        return new PassageView(
                about.article(),
                about.title(),
                about.language(),
                where.paragraph(passage.start()),
                span.start(),
                span.end(),
                Shortened.to(SHOWN, words),
                passage.agreed(),
                sides,
                comparison(Passages.readings(material, passage)));
    }

    /** That page has room for as many. */
    private static final int BESIDE = 5;

    /** The page on which these readings lie side by side, or the first of them. */
    static String comparison(List<UUID> readings) {
        return "/compare?"
                + readings.stream().limit(BESIDE).map(id -> "reading=" + id).collect(Collectors.joining("&"));
    }
}
