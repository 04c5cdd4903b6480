package org.stet.article.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Six saved pages made for Stet, each in another habit of markup, against the article that a person sees in them. */
class WebPageTest {

    private final Door door = new Door(new DoorLimits(8_000_000, 1_000_000, 10_000, 64_000_000));

    @ParameterizedTest
    @ValueSource(strings = {"article-tag", "div-soup", "table-layout", "nested-sections", "live-ticker", "german"})
    void the_article_is_kept_and_the_rest_of_the_page_is_not(String page) {
        var draft = read(page);

        String expected = resource(page + ".expected");
        assertThat(blocks(draft)).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-tag", "div-soup", "table-layout", "nested-sections", "live-ticker", "german"})
    void at_least_98_percent_of_the_words_are_kept_and_at_most_2_percent_of_others(String page) {
        String expected = resource(page + ".expected").replaceAll("(?m)^[a-z-]+\t", "");
        var wanted = words(expected);
        var got = words(read(page).text().string());

        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int kept = wanted.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
        int others = got.values().stream().mapToInt(Integer::intValue).sum() - kept;

        assertThat(kept).as("of %d words", all).isGreaterThanOrEqualTo((int) Math.ceil(all * 0.98));
        assertThat(others).as("beside %d words", all).isLessThanOrEqualTo((int) (all * 0.02));
    }

    private Draft read(String page) {
        return door.read(
                Incoming.file(
                        page + ".html", "text/html", resource(page + ".html").getBytes(UTF_8)),
                null,
                true);
    }

    private static String blocks(Draft draft) {
        return draft.blocks().stream()
                .map(block -> block.kind().id() + "\t" + draft.text().words(block.span()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> words(String text) {
        var counts = new HashMap<String, Integer>();
        for (String word : Folding.fold(text).split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    private static String resource(String name) {
        try (var in = WebPageTest.class.getResourceAsStream("/article/pages/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
