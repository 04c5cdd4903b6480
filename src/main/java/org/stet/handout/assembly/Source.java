package org.stet.handout.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.stet.handout.material.Material;
import org.stet.handout.wording.Wording;

/** Where an article comes from, in one line: on every sheet, so that a copy of one page still says it. */
final class Source {

    private static final String APART = " · ";

    private final Wording wording;
    private final boolean outletShown;

    /** @param outletShown whether outlet, author and address are named */
    Source(Wording wording, boolean outletShown) {
        this.wording = wording;
        this.outletShown = outletShown;
    }

    String of(Material.OfArticle article) {
        var parts = new ArrayList<String>();
        if (outletShown) {
            add(parts, article.outlet());
            add(parts, article.byline());
        } else {
            parts.add(wording.say("sheet.masked"));
        }
        add(parts, date(article.published()));
        if (outletShown) {
            add(parts, article.sourceUrl());
        }
        var rights = article.rights();
        parts.add(rights == null || rights.isBlank() ? wording.say("sheet.for-class") : rights.strip());
        return String.join(APART, parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part.strip().replaceAll("\\s+", " "));
        }
    }

    /** A day as the language writes it; a year, or a month of one, as it is. */
    private @Nullable String date(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            return LocalDate.parse(published)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(wording.language()));
        } catch (DateTimeParseException e) {
            return published;
        }
    }
}
