package org.stet.text;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Strings for property tests: what articles hold, and what no article should. */
public class Texts extends DomainContextBase {

    private static final List<String> ARTICLE_PARTS = List.of(
            "word",
            "U.S.",
            "Gen.",
            "Dec. 9",
            "3.5",
            "don’t",
            "workers'",
            "’90s",
            "6'2\"",
            "well-known",
            "é",
            "e\u0301",
            "\u212B",
            "x\u0323\u0302",
            "😀",
            "👩‍👩‍👧",
            "🇩🇪",
            "𝔸bc",
            "قال",
            "שלום",
            "สวัสดี",
            "新聞。",
            "कि",
            " ",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\u200B",
            "\u00AD",
            "\t",
            "\n",
            "\n",
            "\n\n",
            ".",
            ",",
            "!",
            "?",
            "...",
            "…",
            "—",
            " – ",
            "(",
            ")",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "«",
            "»",
            "‹",
            "›",
            "„",
            "‚",
            "「",
            "」",
            "『",
            "』",
            "``",
            "''",
            "\u202E",
            "z. B.");

    private static final List<String> DAMAGE = List.of(
            "\r\n",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000B",
            "\f",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u009F",
            "\uD83D",
            "\uDE00",
            "\uFFFE",
            "\uFFFF",
            "\uFDD0",
            "\u0301",
            "\u0323",
            "  ",
            " \t",
            "\u1100\u1161",
            "\u0958",
            "\uFB1D");

    /** A text as it is after the door. */
    @Provide
    Arbitrary<StoredText> storedText() {
        return strings(ARTICLE_PARTS).map(string -> Normalisation.of(string).text());
    }

    /** A text as it may arrive. */
    @Provide
    Arbitrary<String> anyString() {
        return Arbitraries.oneOf(
                strings(ARTICLE_PARTS),
                strings(List.of(ARTICLE_PARTS, DAMAGE).stream()
                        .flatMap(List::stream)
                        .toList()),
                Arbitraries.strings().all().ofMaxLength(40));
    }

    private static Arbitrary<String> strings(List<String> parts) {
        return Arbitraries.of(parts).list().ofMaxSize(60).map(chosen -> String.join("", chosen));
    }
}
