package org.stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that would take minutes if anything grew faster than they do. The limits are generous, in time of this thread's
 * own, so that a busy machine does not fail them.
 */
class LargeTextsTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Test
    void five_megabytes_of_article() {
        assertQuick(
                ("The mayor told Gen. Roth on Dec. 9 that “the bridge isn't safe,” and that nobody of the ‘experts’ "
                                + "looked at it. \"We will rebuild it,\" she said.\n\n")
                        .repeat(33_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word\n",
                "“word one\n",
                "word ",
                "“word ",
                "\"word ",
                "word' ",
                "\"",
                "“",
                "‘",
                "'",
                "«",
                "„x ",
                "x.” ",
                " ",
                ".",
                "A. ",
                "x",
                "\u0301\u0323",
                "👩‍👩‍👧‍👦",
                "🇩🇪",
                "สวัสดี",
                "新聞。",
                "\r",
                "\u0000",
                "``",
                "''",
                "(\" "
            })
    void a_hundred_thousand_times_the_same(String part) {
        assertQuick("x" + part.repeat(100_000));
    }

    @Test
    void blanks_at_a_line_end_are_looked_at_once() {
        assertQuick(("x" + " ".repeat(200_000) + "\n").repeat(5));
        assertThat(Normalisation.of("x" + " ".repeat(200_000)).text().string()).isEqualTo("x");
    }

    private static void assertQuick(String raw) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        var text = Normalisation.of(raw).text();
        var blocks = Blocks.propose(text);
        Blocks.check(text, blocks);
        Segmentation.of(text, blocks, Locale.ENGLISH);
        text.foldedHash();
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(LIMIT);
    }
}
