package org.stet.comparison.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.comparison.quotation.Papers.english;
import static org.stet.comparison.quotation.Papers.quoted;
import static org.stet.comparison.quotation.Papers.said;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.stet.comparison.quotation.QuotationRow.Found;

class QuotationTableTest {

    private static final String LEDGER = """
            “We will rebuild the bridge before winter, whatever it costs,” said Mayor Kline.

            “I think so,” she added. Her rival calls that “reckless”.""";
    private static final String POST = """
            Kline vows to “rebuild the bridge before winter”.

            “I think so,” said the engineer Vogt. The mayor's plan is “reckless”, Teller said.""";

    @Test
    void a_quotation_is_one_row_whoever_prints_it_and_is_found_where_nobody_tagged_it() {
        var papers = english();
        var ledger = papers.text(LEDGER);
        var post = papers.text(POST);

        var rows = QuotationTable.of(
                List.of(ledger, post),
                List.of(
                        quoted(
                                0,
                                said(ledger, LEDGER, "“We will rebuild the bridge before winter, whatever it costs,”"),
                                "kline"),
                        quoted(1, said(post, POST, "“rebuild the bridge before winter”"), "kline")));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells())
                .extracting(QuotationRow.Cell::found)
                .containsExactly(Found.IN_FULL, Found.TRIMMED);
        assertThat(rows.get(0).cells().get(1).tagged()).isTrue();

        var untagged = QuotationTable.of(
                List.of(ledger, post),
                List.of(quoted(
                        0,
                        said(ledger, LEDGER, "“We will rebuild the bridge before winter, whatever it costs,”"),
                        null)));
        assertThat(untagged.get(0).cells().get(1).found()).isEqualTo(Found.TRIMMED);
        assertThat(untagged.get(0).cells().get(1).tagged()).isFalse();
    }

    @Test
    void a_short_quotation_is_the_same_when_the_same_source_says_it() {
        var papers = english();
        var ledger = papers.text(LEDGER);
        var post = papers.text(POST);

        var rows = QuotationTable.of(
                List.of(ledger, post),
                List.of(
                        quoted(0, said(ledger, LEDGER, "“I think so,”"), "kline"),
                        quoted(0, said(ledger, LEDGER, "“reckless”"), "teller"),
                        quoted(1, said(post, POST, "“I think so,”"), "vogt"),
                        quoted(1, said(post, POST, "“reckless”"), "teller")));

        assertThat(rows)
                .extracting(row ->
                        row.cells().stream().map(cell -> cell.found().name()).collect(Collectors.joining(" ")))
                .containsExactly("IN_FULL TOO_SHORT", "IN_FULL IN_FULL", "TOO_SHORT IN_FULL");
    }

    @Test
    void a_quotation_that_its_own_article_prints_twice_is_one_row() {
        var papers = english();
        var text = "“We were not warned of the crack”\n\n“We were not warned of the crack,” Kline said.";
        var radio = papers.text(text);

        assertThat(QuotationTable.of(
                        List.of(radio),
                        List.of(
                                quoted(0, said(radio, text, "“We were not warned of the crack”"), "kline"),
                                quoted(0, said(radio, text, "“We were not warned of the crack,”"), "kline"))))
                .hasSize(1);
    }

    @Test
    void twelve_articles_with_sixty_quotations_each_take_no_time_to_speak_of() {
        story(); // warm
        long start = busy();

        assertThat(story()).isNotEmpty();

        assertThat(Duration.ofNanos(busy() - start)).isLessThan(Duration.ofSeconds(2));
    }

    /** Nanoseconds of this thread alone: other work on the machine plays no part. */
    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Every article takes half of its quotations from those before it, trimmed now and then. */
    private static List<QuotationRow> story() {
        var papers = english();
        var random = new Random(12);
        var pool = new ArrayList<String>();
        var texts = new ArrayList<ComparedText>();
        var quotations = new ArrayList<Quoted>();
        for (int column = 0; column < 12; column++) {
            var parts = new ArrayList<String>();
            var said = new ArrayList<String>();
            for (int i = 0; i < 60; i++) {
                var words = random.nextBoolean() && !pool.isEmpty()
                        ? pool.get(random.nextInt(pool.size()))
                        : sentence(random, 12 + random.nextInt(20));
                pool.add(words);
                var marked = "“" + words + "”";
                said.add(marked);
                parts.add(marked + " said somebody. " + sentence(random, 15) + ".");
            }
            var whole = String.join("\n\n", parts);
            var text = papers.text(whole);
            texts.add(text);
            int at = column;
            said.stream().distinct().forEach(one -> quotations.add(quoted(at, said(text, whole, one), null)));
        }
        return QuotationTable.of(texts, quotations);
    }

    private static String sentence(Random random, int length) {
        return Stream.generate(() -> random.nextInt(3) == 0 ? "w" + random.nextInt(4000) : common(random))
                .limit(length)
                .collect(Collectors.joining(" "));
    }

    private static String common(Random random) {
        var words = List.of("the", "a", "of", "and", "to", "we", "is", "in", "it", "that", "not", "for", "was", "they");
        return words.get(random.nextInt(words.size()));
    }
}
