package org.stet.handout.setting;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What an article's note on rights says about copies for a class, as far as its words can be told. */
public final class RightsNote {

    /** How somebody writes that an article may be quoted and not copied. */
    private static final List<String> QUOTATION_ONLY = List.of(
            "quotation only",
            "quotations only",
            "quote only",
            "quotes only",
            "nur zitat",
            "nur zitate",
            "citation seulement",
            "citations seulement",
            "citation uniquement",
            "solo cita",
            "sólo cita",
            "solo citas");

    private RightsNote() {}

    /** Whether no more may be printed than what is quoted; laws differ by country, and the teacher decides. */
    public static boolean isQuotationOnly(@Nullable String note) {
        if (note == null) {
            return false;
        }
        var folded = note.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return QUOTATION_ONLY.stream().anyMatch(folded::contains);
    }
}
