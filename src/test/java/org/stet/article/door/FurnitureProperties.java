package org.stet.article.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

import org.stet.http.ProblemException;
import org.stet.text.BlockKind;
import org.stet.text.Texts;

/** Whatever a line or a page holds, rule S9 answers, always the same, and so does the door. */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class FurnitureProperties {

    private static final List<String> PARTS = List.of(
            "Share",
            "Facebook",
            "X",
            "e-mail",
            "comments",
            "views",
            "raised of",
            "goal",
            "12",
            "1,234",
            "3.5k",
            "€",
            "%",
            "+0.4 %",
            "−3 °C",
            "Gold",
            "FTSE 100",
            "10:30",
            "min read",
            "Read more:",
            "Click here to",
            "Photo: ",
            "Getty Images",
            "©",
            "All rights reserved",
            "We and our partners use",
            "cookies",
            "Sign up for our",
            "newsletter",
            "Advertisement",
            "Home",
            "Sport",
            "Next",
            "Previous",
            "page",
            "of",
            "Play",
            "▶",
            "☰",
            "▼",
            "⭐⭐⭐",
            "#bridge",
            "Tags:",
            "By Mara Okoye",
            "The bridge will close.",
            "“bold”",
            "\"",
            "«",
            "»",
            "|",
            "•",
            "·",
            ":",
            "-",
            "…",
            "(",
            ")",
            "\t",
            "  ",
            "\n",
            "\n\n",
            "👩‍👩‍👧",
            "𝔸",
            "e\u0301",
            "\u0323",
            "\u200D",
            "\uFE0F",
            "\u202E",
            "\uD83D",
            "إعلان",
            "שתף",
            "٣",
            "İ",
            "ß");

    @Property
    void any_line_is_answered(@ForAll String line) {
        isAnswered(line);
    }

    @Property
    void parts_that_fire_are_answered_in_any_order(@ForAll("firing") String line, @ForAll String among) {
        isAnswered(line + among);
        Statistics.label("line").collect(Furniture.SHIPPED.rule(line) != null).coverage(of -> of.check(true)
                .percentage(share -> share > 5));
    }

    /** A pattern that tries every way to cut a line would not come to an end here. */
    @Property
    void a_long_line_of_the_same_few_parts_is_answered(
            @ForAll("two") String parts, @ForAll @IntRange(min = 1, max = 120) int times, @ForAll("two") String end) {
        isAnswered(parts.repeat(times) + end);
    }

    /** Nothing but a text of which nothing is left may be refused. */
    @Property
    void any_page_passes_the_door(@ForAll("firing") String before, @ForAll String among) {
        var door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 20_000_000));
        var page = before + "\n" + among + "\n" + before;
        Draft draft;
        try {
            draft = door.read(Incoming.paste(page, null), null, true);
        } catch (ProblemException e) {
            assertThat(e.detail()).isEqualTo("There is no text in it.");
            return;
        }
        int at = 0;
        for (var block : draft.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
            at = block.span().end();
        }
        assertThat(at).isLessThanOrEqualTo(draft.text().length());
        assertThat(door.read(Incoming.paste(page, null), null, true).blocks()).isEqualTo(draft.blocks());
        Statistics.label("furniture")
                .collect(draft.blocks().stream().anyMatch(block -> block.kind() == BlockKind.BOILERPLATE))
                .coverage(of -> of.check(true).percentage(share -> share > 15));
    }

    @Provide
    Arbitrary<String> firing() {
        return Arbitraries.of(PARTS).list().ofMaxSize(12).map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> two() {
        return Arbitraries.of(PARTS).list().ofMaxSize(2).map(parts -> String.join(" ", parts));
    }

    private static void isAnswered(String line) {
        var rule = Furniture.SHIPPED.rule(line);
        assertThat(Furniture.SHIPPED.rule(line)).isEqualTo(rule);
        assertThat(rule == null || !line.isBlank()).isTrue();
    }
}
