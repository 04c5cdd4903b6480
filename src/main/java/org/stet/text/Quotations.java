package org.stet.text;

import java.util.List;
import java.util.Locale;

final class Quotations {
    private Quotations() {}

    static List<Quotation> of(StoredText text, List<Block> blocks, Locale language, List<Span> sentences) {
        return List.of();
    }
}
